"""From a command to reporting at 50 commands a second, through the whole stack of `make run`.

Quotes of ten lines are posted at the gateway by a signed-in person, at fixed times; one reader looks into reporting's
database until each is there. The time runs from the moment the request is sent.
"""

import itertools
import json
import sys
import threading
import time
from dataclasses import dataclass, field
from uuid import uuid4

import psycopg

from bench import client, shop
from bench.measuring import Report, Row, Spread, at_most, percentile, shown, table
from bench.quotes import PATH
from bench.results import show
from bench.settings import choose
from billing.main import SERVICE
from local.ports import free_ports
from local.progress import Progress
from local.scratch import scratch_dir
from local.stack import Stack

RATE, HANDS = 50, 10
"""Commands a second, and how many clients take turns in sending them."""
SECONDS = choose(60, 10)
WARM_UP = 5
PATIENCE = 60.0
SEEN = "SELECT DISTINCT id FROM quotes WHERE id = ANY(%s)"


@dataclass
class Log:
    """When each quote was sent, answered and seen in reporting, by its id; and those not yet seen."""

    sent: dict[str, float] = field(default_factory=dict)
    answered: dict[str, float] = field(default_factory=dict)
    seen: dict[str, float] = field(default_factory=dict)
    late: list[float] = field(default_factory=list)

    @property
    def waiting(self) -> list[str]:
        return [each for each in list(self.answered) if each not in self.seen]


def measure() -> Report:
    with scratch_dir("bench-stack") as data:
        stack = Stack(data, free_ports(1)[0], Progress(sys.stderr))
        try:
            stack.start()
            billing = SERVICE.open(SERVICE.settings(database_url=stack.postgres.dsn("billing")))
            shop.fill(billing)
            billing.close()
            cookie = signed_in(stack)
            _run(stack, cookie, WARM_UP)
            log = _run(stack, cookie, SECONDS)
        finally:
            stack.stop()
    return report(log)


def signed_in(stack: Stack) -> str:
    """The session cookie of the administrator."""
    password = (stack.data / "secrets" / "admin-password").read_text().strip()
    body = json.dumps({"login": "admin", "password": password}).encode()
    return client.cookie_of(client.ask(stack.port, client.request("POST", "/api/identity/sessions", body=body)))


def _run(stack: Stack, cookie: str, seconds: int) -> Log:
    log, bodies = Log(), itertools.cycle(shop.bodies())
    start = time.perf_counter() + 0.5
    due = [start + n / RATE for n in range(RATE * seconds)]
    over = threading.Event()
    reader = threading.Thread(target=_read, args=(stack.postgres.dsn("reporting"), log, over))
    hands = [
        threading.Thread(target=_post, args=(stack.port, cookie, due[n::HANDS], bodies, log)) for n in range(HANDS)
    ]
    for thread in (reader, *hands):
        thread.start()
    for hand in hands:
        hand.join()
    deadline = time.monotonic() + PATIENCE
    while log.waiting and time.monotonic() < deadline:
        time.sleep(0.05)
    over.set()
    reader.join()
    assert len(log.seen) == RATE * seconds, f"{RATE * seconds - len(log.seen)} quotes did not come to reporting"
    return log


def _post(port: int, cookie: str, due: list[float], bodies: "itertools.cycle[bytes]", log: Log) -> None:
    connection = client.Connection(port)
    with connection.socket:
        for at in due:
            time.sleep(max(0.0, at - time.perf_counter()))
            headers = {"Cookie": cookie, "Idempotency-Key": str(uuid4())}
            sent = time.perf_counter()
            _, answer = connection.exchange(client.request("POST", PATH, headers, next(bodies)))
            quote_id = json.loads(client.body_of(answer))["id"]
            log.sent[quote_id], log.answered[quote_id] = sent, time.perf_counter()
            log.late.append(sent - at)


def _read(database: str, log: Log, over: threading.Event) -> None:
    with psycopg.connect(database, autocommit=True) as connection:
        while not over.wait(0.002):
            if waiting := log.waiting:
                for (quote_id,) in connection.execute(SEEN, (waiting,)).fetchall():
                    log.seen[quote_id] = time.perf_counter()


def report(log: Log) -> Report:
    seen = [log.seen[each] - sent for each, sent in log.sent.items()]
    answered = [log.answered[each] - sent for each, sent in log.sent.items()]
    after = [max(0.0, log.seen[each] - at) for each, at in log.answered.items()]
    what = f"command → visible in reporting at {RATE} commands/s"
    row = Row(f"{what}, p99", Spread((percentile(seen, 0.99),)), at_most(1, " s"))
    parts = {
        "sent → answered": answered,
        "answered → in reporting": after,
        "sent → in reporting": seen,
        "late": log.late,
    }
    lines = [
        [name, *(shown(percentile(each, share) * 1000) for share in (0.5, 0.95, 0.99, 1))]
        for name, each in parts.items()
    ]
    told = f"{len(seen):,} quotes in {SECONDS} s; late: how long after its time one was sent, as all clients waited."
    return Report("lag", [row], [table(["ms", "p50", "p95", "p99", "max"], lines), told])


if __name__ == "__main__":
    show(measure())
