"""Rebuilding reporting from 1,000,000 published events on Kafka: `python -m reporting.rebuild`, as an operator runs it.

The events are the lives of 100,000 quotes: drafted, submitted, won, sold, costed; their sales; their invoices, paid.
"""

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass

import psycopg

from bench import history
from bench.history import History
from bench.measuring import Report, Row, Spread, at_least, shown, table
from bench.million import publish
from bench.results import show
from bench.servers import kafka_server, postgres_server
from bench.settings import choose
from local.kafka import Kafka
from local.paths import REPOSITORY
from local.postgres import Postgres
from reporting.main import SERVICE

CASES = choose(100_000, 5_000)
ROUNDS = choose(2, 1)


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """A database of reporting, built from so many messages; publishing and building took so many seconds."""

    database: str
    messages: int
    publishing: float
    building: tuple[float, ...]


def rebuilt(server: Postgres, broker: Kafka, histories: Mapping[History, int], rounds: int = 1) -> Rebuilt:
    """Publishes the histories and rebuilds reporting from them, each round anew."""
    began = time.monotonic()
    messages = publish(broker.bootstrap, histories).total
    publishing = time.monotonic() - began
    database = server.create_database("reporting")
    SERVICE.open(SERVICE.settings(database_url=database)).close()
    return Rebuilt(database, messages, publishing, tuple(_build(database, broker) for _ in range(rounds)))


def _build(database: str, broker: Kafka) -> float:
    """The seconds the command took, from its start to the swapped tables."""
    env = os.environ | {"DAICHO_DATABASE_URL": database, "DAICHO_KAFKA": broker.bootstrap}
    command = [sys.executable, "-m", "reporting.rebuild", "--accept-differences"]
    began = time.monotonic()
    told = subprocess.run(command, env=env, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    if told.returncode:
        raise RuntimeError(f"the rebuild failed:\n{told.stdout[-1000:]}{told.stderr[-2000:]}")
    return time.monotonic() - began


def kept(database: str) -> dict[str, int]:
    """How many current facts the tables hold."""
    with psycopg.connect(database) as connection:
        return {name: _count(connection, name) for name in ("quotes", "sales", "invoices", "customers")}


def _count(connection: "psycopg.Connection[tuple[int]]", name: str) -> int:
    query = f"SELECT count(*) FROM {name} WHERE valid_to = 'infinity'"
    row = connection.execute(query.encode()).fetchone()
    return row[0] if row else 0


def measure() -> Report:
    histories: dict[History, int] = {history.beginning: history.CUSTOMERS + 1, history.one_case: CASES}
    with postgres_server() as server, kafka_server() as broker:
        done = rebuilt(server, broker, histories, ROUNDS)
        found = kept(done.database)
    wanted = {"quotes": CASES, "sales": CASES, "invoices": CASES, "customers": history.CUSTOMERS}
    assert found == wanted, f"the rebuilt tables hold {found}, not {wanted}"
    speed = Spread(tuple(done.messages / seconds for seconds in done.building))
    row = Row(f"rebuild of reporting from {done.messages:,} events, events/s", speed, at_least(50_000, "/s"))
    lines = [[str(n), shown(seconds)] for n, seconds in enumerate(done.building, 1)]
    told = f"Publishing took {done.publishing:.0f} s. Afterwards each record was there once, with its last version."
    return Report("rebuild", [row], [table(["round", "s"], lines), told])


if __name__ == "__main__":
    show(measure())
