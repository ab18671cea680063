"""Databases of a PostgreSQL server, packaged or in a container, and new ones for tests."""

import itertools
from collections.abc import Callable
from typing import Protocol

import psycopg
from psycopg import sql

from edge.store_format import OTHER, OtherFormat, check_format
from local.startup_error import StartupError


class PostgresServer(Protocol):
    """A server, from the package or from a container."""

    def dsn(self, database: str = "postgres") -> str: ...
    def create_database(self, name: str, template: str | None = None) -> str: ...
    def drop_database(self, name: str) -> None: ...


class Databases:
    """New databases, each copied from a template that its `prepare` fills once."""

    def __init__(self, server: PostgresServer) -> None:
        self._server = server
        self._templates: dict[Callable[[str], object], str] = {}
        self._numbers = itertools.count(1)

    def fresh(self, prepare: Callable[[str], object] | None = None) -> str:
        """Returns the DSN of a new database as `prepare(dsn)` left it; pass the same function, so that it runs once."""
        template = self._template(prepare) if prepare else None
        return self._server.create_database(f"test_{next(self._numbers)}", template)

    def drop(self, dsn: str) -> None:
        self._server.drop_database(dsn.rsplit("/", 1)[1])

    def _template(self, prepare: Callable[[str], object]) -> str:
        if prepare not in self._templates:
            name = f"template_{len(self._templates) + 1}"
            prepare(self._server.create_database(name))
            close_to_connections(self._server.dsn(), name)
            self._templates[prepare] = name
        return self._templates[prepare]


def create_database(dsn: str, name: str, template: str | None = None) -> None:
    """Creates the database unless it exists."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        if connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone() is None:
            statement = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
            connection.execute(statement.format(sql.Identifier(name), sql.Identifier(template or "template1")))


def drop_database(dsn: str, name: str) -> None:
    """Drops the database and closes its open connections."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def close_to_connections(dsn: str, name: str) -> None:
    """Closes a finished template to connections, because a database with connections cannot be copied."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS false").format(sql.Identifier(name)))


def refuse_other_format(dsn: str) -> None:
    """Raises StartupError if the data has another version's format: no service could start with it."""
    with psycopg.connect(dsn) as connection:
        try:
            check_format(connection)
        except OtherFormat as error:
            raise StartupError(*OTHER) from error
