"""Starting `make run` on a warm cache, to healthz and to a screen that can be used; then what the idle stack takes.

The data folder was used before (its databases are made, its Kafka is formatted); the demo company is left out.
Usable: the page and its script are served, the administrator signs in, the first list of customers answers.
"""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

from bench import client
from bench.measuring import Report, Row, Spread, at_most, table
from bench.results import show
from bench.servers import answers
from bench.settings import choose
from local.paths import REPOSITORY
from local.ports import free_ports
from local.postgres import address
from local.scratch import scratch_dir

ROUNDS = choose(3, 1)
IDLE = choose(30, 10)
PATIENCE = 300.0
SCRIPT = re.compile(rb'src="(/[^"]+\.js)"')


def measure() -> Report:
    starts: list[tuple[float, float]] = []
    with scratch_dir("bench-startup") as data:
        (data / "demo-loaded").write_text("[]")
        with _running(data) as (port, _):
            _await_usable(port, data)
        for last in [False] * (ROUNDS - 1) + [True]:
            with _running(data) as (port, began):
                starts.append(_started(port, data, began))
                if last:
                    time.sleep(IDLE)
                    transactions, memory = idle_transactions(data), memory_of(data)
    healthy, usable = (Spread(tuple(each)) for each in zip(*starts, strict=True))
    rows = [
        Row("`make run`, warm, to a usable screen", usable, at_most(30, " s")),
        Row("`make run`, warm, to healthz", healthy, None, " s"),
        Row("idle product, transactions/s over all databases", Spread((transactions,)), at_most(20, "/s")),
        Row("memory of the idle stack (PSS)", Spread((sum(pss for pss, _ in memory.values()),)), None, " MB"),
    ]
    lines = [[name, f"{pss:.0f}", f"{rss:.0f}"] for name, (pss, rss) in sorted(memory.items())]
    heads = ["process", "PSS MB", "RSS MB"]
    return Report("startup", rows, [f"{IDLE} s after the last start, nobody at work:", table(heads, lines)])


def idle_transactions(data: Path) -> float:
    """Transactions a second of all databases together, over IDLE seconds in which nobody works."""
    port = json.loads((data / "run" / "ports.json").read_text())["postgres"]
    dsn = address(port, (data / "secrets" / "postgres").read_text(), "postgres")
    with psycopg.connect(dsn, autocommit=True) as connection:
        before, began = _ended(connection), time.monotonic()
        time.sleep(IDLE)
        return (_ended(connection) - before) / (time.monotonic() - began)


def _ended(connection: psycopg.Connection[Any]) -> int:
    row = connection.execute("SELECT sum(xact_commit + xact_rollback) FROM pg_stat_database").fetchone()
    assert row is not None
    return int(row[0])


@contextmanager
def _running(data: Path) -> Iterator[tuple[int, float]]:
    """`make run`'s own process on a free port; when it was started."""
    (port,) = free_ports(1)
    env = os.environ | {"DAICHO_DATA": str(data), "DAICHO_PORT": str(port)}
    began = time.monotonic()
    with (data / "run.log").open("ab") as log:
        process = subprocess.Popen([sys.executable, "-m", "local.run"], env=env, cwd=REPOSITORY, stdout=log, stderr=log)
    try:
        yield port, began
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(60)


def _started(port: int, data: Path, began: float) -> tuple[float, float]:
    """Seconds to healthz, and to a usable screen."""
    healthy = 0.0
    while not healthy:
        if answers(port, "/healthz"):
            healthy = time.monotonic() - began
        else:
            _wait(began)
    _await_usable(port, data)
    return healthy, time.monotonic() - began


def _await_usable(port: int, data: Path) -> None:
    began = time.monotonic()
    while not _is_usable(port, data):
        _wait(began)


def _wait(began: float) -> None:
    assert time.monotonic() - began < PATIENCE, "the stack does not start"
    time.sleep(0.05)


def _is_usable(port: int, data: Path) -> bool:
    try:
        script = SCRIPT.search(client.ask(port, client.request("GET", "/")))
        password = (data / "secrets" / "admin-password").read_text().strip()
        client.ask(port, client.request("GET", script[1].decode() if script else "/missing"))
        body = json.dumps({"login": "admin", "password": password}).encode()
        cookie = client.cookie_of(client.ask(port, client.request("POST", "/api/identity/sessions", body=body)))
        client.ask(port, client.request("GET", "/api/crm/customers?limit=50", {"Cookie": cookie}))
    except (OSError, client.Refused):
        return False
    return True


def memory_of(data: Path) -> dict[str, tuple[float, float]]:
    """PSS and RSS in MB of each process of the stack with its children, by name. PSS counts shared pages once."""
    names = {_noted(file): file.stem for file in (data / "run").glob("*.pid")}
    parents = {int(process.name): _parent(process) for process in Path("/proc").glob("[0-9]*")}
    found: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for process in parents:
        leader = process
        while leader in parents and leader not in names:
            leader = parents[leader]
        if leader in names:
            for column, megabytes in enumerate(_resident(process)):
                found[names[leader]][column] += megabytes
    return {name: (pss, rss) for name, (pss, rss) in found.items()}


def _parent(process: Path) -> int:
    """0 for one that has ended meanwhile."""
    try:
        return int((process / "stat").read_text().rsplit(")", 1)[1].split()[1])
    except OSError:
        return 0


def _resident(process: int) -> tuple[float, float]:
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()[1:]
    except OSError:
        return 0.0, 0.0
    sizes = {name: int(rest.split()[0]) / 1024 for name, rest in (line.split(":", 1) for line in lines)}
    return sizes.get("Pss", 0.0), sizes.get("Rss", 0.0)


def _noted(pid_file: Path) -> int:
    return int(json.loads(pid_file.read_text())["pid"])


if __name__ == "__main__":
    show(measure())
