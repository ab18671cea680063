"""Numbered SQL files applied once, in order, under an advisory lock: replicas that start together do not collide."""

from importlib.resources import files
from importlib.resources.abc import Traversable

from psycopg import Connection
from psycopg.rows import TupleRow

LOCK = 4_202_611
LEDGER = "CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())"


def migrate(connection: Connection[TupleRow], *packages: str) -> list[str]:
    """Applies what is new in `<package>/migrations/*.sql`, package by package; returns the names applied."""
    with connection.transaction():
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (LOCK,))
        connection.execute(LEDGER)
        known = {name for (name,) in connection.execute("SELECT name FROM migrations")}
        every = [pair for package in dict.fromkeys(packages) for pair in _numbered(package)]
        new = [(name, file) for name, file in every if name not in known]
        for name, file in new:
            connection.execute(file.read_bytes())
            connection.execute("INSERT INTO migrations (name) VALUES (%s)", (name,))
    return [name for name, _ in new]


def _numbered(package: str) -> list[tuple[str, Traversable]]:
    folder = files(package) / "migrations"
    return sorted((f"{package}/{file.name}", file) for file in folder.iterdir() if file.name.endswith(".sql"))
