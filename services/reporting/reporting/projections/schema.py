"""The projections' tables. Their DDL stands with each projection, so a rebuild makes them anew in another schema."""

import hashlib
from typing import Any

from psycopg import Connection
from psycopg.sql import SQL, Identifier
from psycopg_pool import ConnectionPool

from reporting.projections.everything import PROJECTIONS

LOCK = 4_202_613
TABLES = tuple(table for projection in PROJECTIONS for table in projection.tables)
STRANGE = (
    "この版の帳票と表が合いません。先に `python -m reporting.rebuild` を実行してください。"
    " The projections' tables are another release's: run `python -m reporting.rebuild` first."
)


def fingerprint() -> str:
    """Of all DDL: tells whether the tables in place are the ones this code writes."""
    return hashlib.sha256("\n".join(projection.ddl for projection in PROJECTIONS).encode()).hexdigest()


def prepare(pool: ConnectionPool[Any]) -> None:
    """Makes the tables at the first start; ends the process when they are another release's."""
    with pool.connection() as connection, connection.transaction():
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (LOCK,))
        row = connection.execute("SELECT fingerprint FROM projection_schema").fetchone()
        if row is None:
            create(connection)
            sign(connection)
        elif row["fingerprint"] != fingerprint():
            raise SystemExit(STRANGE)


def create(connection: Connection[Any], schema: str = "public") -> None:
    """All tables, empty, in a schema that is there."""
    connection.execute(SQL("SET LOCAL search_path TO {}, public").format(Identifier(schema)))
    for projection in PROJECTIONS:
        connection.execute(projection.ddl.encode())
    connection.execute("SET LOCAL search_path TO public")


def sign(connection: Connection[Any]) -> None:
    """Notes that the tables in place are this code's."""
    connection.execute("DELETE FROM projection_schema")
    connection.execute("INSERT INTO projection_schema (fingerprint) VALUES (%s)", (fingerprint(),))
