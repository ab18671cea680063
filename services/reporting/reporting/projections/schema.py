"""The projections' tables. Each projection holds its own DDL, so a rebuild can create them in another schema."""

import hashlib
from collections.abc import Sequence
from typing import Any, NamedTuple

from psycopg import Connection, Cursor
from psycopg.sql import SQL, Identifier
from psycopg_pool import ConnectionPool

from reporting.projections.everything import PROJECTIONS

LOCK = 4_202_613
TABLES = tuple(table for projection in PROJECTIONS for table in projection.tables)
STRANGE = (
    "この版の帳票と表が合いません。先に `python -m reporting.rebuild` を実行してください。"
    " The projections' tables are another release's: run `python -m reporting.rebuild` first."
)

INDEXES = """
SELECT i.relname AS name, t.relname AS table, pg_get_indexdef(x.indexrelid) AS definition, x.indisprimary AS primary
FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
WHERE t.relnamespace = %s::regnamespace AND t.relname = ANY(%s)"""


class Index(NamedTuple):
    """Definition of an index to create again; that of a primary key has the key's name."""

    name: str
    table: str
    definition: str
    primary: bool


def fingerprint() -> str:
    """Returns a hash of all DDL, which shows whether the existing tables are the ones this code writes."""
    return hashlib.sha256("\n".join(projection.ddl for projection in PROJECTIONS).encode()).hexdigest()


def prepare(pool: ConnectionPool[Any]) -> None:
    """Creates the tables at the first start; ends the process if they belong to another release."""
    with pool.connection() as connection, connection.transaction():
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (LOCK,))
        row = connection.execute("SELECT fingerprint FROM projection_schema").fetchone()
        if row is None:
            create(connection)
            sign(connection)
        elif row["fingerprint"] != fingerprint():
            raise SystemExit(STRANGE)


def create(connection: Connection[Any], schema: str = "public") -> None:
    """Creates all tables, empty, in an existing schema."""
    with connection.cursor() as cursor:
        use(cursor, schema)
    for projection in PROJECTIONS:
        connection.execute(projection.ddl.encode())
    connection.execute("SET LOCAL search_path TO public")


def use(cursor: Cursor[Any], schema: str) -> None:
    """Sets the schema of the projections' tables for the rest of the transaction."""
    cursor.execute(SQL("SET LOCAL search_path TO {}, public").format(Identifier(schema)))


def take_indexes(connection: Connection[Any], schema: str) -> list[Index]:
    """Drops all indexes and keys; returns them for `put_index` and `seal`."""
    indexes = [Index(**row) for row in connection.execute(INDEXES, (schema, list(TABLES)))]
    for index in indexes:
        drop = SQL("ALTER TABLE {0}.{2} DROP CONSTRAINT {1}") if index.primary else SQL("DROP INDEX {0}.{1}")
        connection.execute(drop.format(Identifier(schema), Identifier(index.name), Identifier(index.table)))
    return indexes


def put_index(index: Index, cursor: Cursor[Any]) -> None:
    cursor.execute(index.definition.encode())


def seal(indexes: Sequence[Index], cursor: Cursor[Any]) -> None:
    """Declares the keys whose indexes are rebuilt, and updates the planner's statistics."""
    for index in indexes:
        if index.primary:
            key = SQL("ALTER TABLE {0} ADD CONSTRAINT {1} PRIMARY KEY USING INDEX {1}")
            cursor.execute(key.format(Identifier(index.table), Identifier(index.name)))
    for table in TABLES:
        cursor.execute(SQL("ANALYZE {}").format(Identifier(table)))


def sign(connection: Connection[Any]) -> None:
    """Stores the fingerprint of this code beside the tables."""
    connection.execute("DELETE FROM projection_schema")
    connection.execute("INSERT INTO projection_schema (fingerprint) VALUES (%s)", (fingerprint(),))
