"""Applies numbered SQL files once, in order; replicas that start together wait for each other.

Each file is one transaction, committed with its row in the table `migrations`. A file whose first line is MARKER is
executed statement by statement outside a transaction, as `CREATE INDEX CONCURRENTLY` requires: its statements must be
idempotent, because a process may die between two.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from importlib.resources.abc import Traversable

from psycopg import Connection
from psycopg.rows import TupleRow

LOCK = 4_202_611
LEDGER = "CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())"
NOTE = "INSERT INTO migrations (name) VALUES (%s)"
MARKER = "-- outside a transaction\n"


def migrate(connection: Connection[TupleRow], *packages: str) -> list[str]:
    """Applies the new files of `<package>/migrations/*.sql`, package by package; returns their names.

    The connection must be in autocommit mode.
    """
    with _alone(connection):
        connection.execute(LEDGER)
        known = {name for (name,) in connection.execute("SELECT name FROM migrations")}
        every = [pair for package in dict.fromkeys(packages) for pair in _numbered(package)]
        new = [(name, file.read_text()) for name, file in every if name not in known]
        for name, text in new:
            _apply(connection, name, text)
    return [name for name, _ in new]


def _apply(connection: Connection[TupleRow], name: str, text: str) -> None:
    if not text.startswith(MARKER):
        with connection.transaction():
            connection.execute(text.encode())
            connection.execute(NOTE, (name,))
        return
    for statement in text.removeprefix(MARKER).split(";\n"):
        if statement.strip():
            connection.execute(statement.encode())
    connection.execute(NOTE, (name,))


@contextmanager
def _alone(connection: Connection[TupleRow]) -> Iterator[None]:
    # Polls, because a session waiting for a lock holds a snapshot, which CREATE INDEX CONCURRENTLY waits for.
    while connection.execute("SELECT pg_try_advisory_lock(%s)", (LOCK,)).fetchone() != (True,):
        time.sleep(0.2)
    try:
        yield
    finally:
        connection.execute("SELECT pg_advisory_unlock(%s)", (LOCK,))


def _numbered(package: str) -> list[tuple[str, Traversable]]:
    folder = files(package) / "migrations"
    return sorted((f"{package}/{file.name}", file) for file in folder.iterdir() if file.name.endswith(".sql"))
