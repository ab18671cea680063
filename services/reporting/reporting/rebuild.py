"""Rebuilds the projections beside those in use, compares both, and swaps: `python -m reporting.rebuild`.

All messages in the topics are loaded in bulk into the schema `rebuild`; a consumer of its own continues from there.
When it reaches the position of the serving consumer, both are compared; if they are equal, the new tables replace the
old ones. A failure anywhere leaves the serving tables as they are. Topics keep 30 days: for older events run
`python -m <service>.main republish` in identity, crm and billing first. When the tables change with a release, rebuild
with the new code while the old serves, then restart; intended differences are accepted with `--accept-differences`.
"""

import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import psycopg
from psycopg import Connection
from psycopg.sql import SQL, Composable, Identifier
from psycopg_pool import ConnectionPool

import spine.stream.bulk
from edge.service import Service
from reporting.main import SERVICE
from reporting.projections import bulk, schema
from reporting.projections.everything import EVERY_VIEW, PROJECTIONS, apply_all, moved
from spine import telemetry
from spine.runtime import Runtime
from spine.settings import Settings
from spine.stream.consumer import Consumer
from spine.stream.messages import Message

NAME, OURS, BESIDE = "reporting-rebuild", "public", "rebuild"
SUMS = {table: each.totals.sums for each in PROJECTIONS if each.totals for table in each.totals.tables}
BEHIND = """
SELECT count(*) AS n FROM checkpoints live LEFT JOIN checkpoints anew
    ON anew.consumer = %s AND anew.topic = live.topic AND anew.partition = live.partition
WHERE live.consumer = %s AND coalesce(anew.position, 0) < live.position"""
AHEAD = """
SELECT count(*) AS n FROM checkpoints anew LEFT JOIN checkpoints live
    ON live.consumer = %s AND live.topic = anew.topic AND live.partition = anew.partition
WHERE anew.consumer = %s AND coalesce(live.position, 0) < anew.position"""
COLUMNS = "SELECT column_name AS name FROM information_schema.columns WHERE table_schema = %s AND table_name = %s"
CARRY_ON = """
INSERT INTO checkpoints (consumer, topic, partition, cluster, log_offset, position)
SELECT %s, topic, partition, cluster, log_offset, position FROM checkpoints WHERE consumer = %s
ON CONFLICT (consumer, topic, partition) DO UPDATE
SET cluster = excluded.cluster, log_offset = excluded.log_offset, position = excluded.position
WHERE checkpoints.position < excluded.position"""
# Order-independent checksum; tables are compared row by row only if their checksums differ.
PRINT = "SELECT count(*) AS rows, sum(hash_record_extended(ROW({columns}), 0)) FROM {schema}.{table} WHERE {counts}"
DIFFERING = """
SELECT (SELECT count(*) FROM (SELECT {columns} FROM public.{table} WHERE {counts}
            EXCEPT SELECT {columns} FROM rebuild.{table} WHERE {counts}) gone) AS only_old,
       (SELECT count(*) FROM (SELECT {columns} FROM rebuild.{table} WHERE {counts}
            EXCEPT SELECT {columns} FROM public.{table} WHERE {counts}) come) AS only_new"""
Differences = dict[str, tuple[int, int]]


class Unfit(Exception):
    """Raised if the rebuilt tables cannot replace the old ones; the text says why and what to do."""


def rebuild(runtime: Runtime, service: Service, *, accept: bool = False) -> Differences:
    """Returns how many rows only the old and only the new table held, by table. Raises Unfit if not accepted."""
    indexes = begin(runtime.pool)
    fill(runtime, service.topics)
    bulk.complete(runtime.pool, BESIDE, indexes)
    stop = threading.Event()
    models = {model.type: model for model in service.contracts}
    consumer = Consumer(runtime, NAME, service.topics, models, apply_beside)
    thread = threading.Thread(target=consumer.run, args=(stop,), daemon=True)
    thread.start()
    try:
        while (differences := _try_swap(runtime.pool, service.name, accept=accept)) is None:
            stop.wait(0.2)
        return differences
    finally:
        stop.set()
        thread.join(timeout=15)


def begin(pool: ConnectionPool[Any]) -> list[schema.Index]:
    """Creates empty tables beside the serving ones, without indexes; drops those of an earlier attempt."""
    with pool.connection() as connection, connection.transaction():
        connection.execute("DROP SCHEMA IF EXISTS rebuild CASCADE")
        connection.execute("CREATE SCHEMA rebuild")
        schema.create(connection, BESIDE)
        connection.execute("DELETE FROM checkpoints WHERE consumer = %s", (NAME,))
        connection.execute("DELETE FROM parked_keys WHERE consumer = %s", (NAME,))
        return schema.take_indexes(connection, BESIDE)


def fill(runtime: Runtime, topics: Sequence[str]) -> None:
    """Loads all messages that the topics hold now, and prints the progress to standard error."""
    stretches = spine.stream.bulk.stretches(runtime.settings.kafka, topics)
    beside = bulk.Beside(runtime.settings.database_url, runtime.settings.kafka, BESIDE, NAME)
    total, began, read, missing = sum(each.messages for each in stretches), time.monotonic(), 0, 0
    for messages, passed_over in bulk.fill(beside, stretches):
        read, missing = read + messages, missing + passed_over
        speed = read / (time.monotonic() - began)
        left = (total - read) / speed
        sys.stderr.write(f"reporting.rebuild: {read:,} of {total:,} messages, {speed:,.0f}/s, {left:.0f} s left\n")
    if missing:
        sys.stderr.write(f"reporting.rebuild: {missing:,} messages have no predecessor in the topics: republish\n")


def apply_beside(cursor: Any, message: Message, runtime: Runtime) -> None:
    schema.use(cursor, BESIDE)
    apply_all(cursor, message, runtime)


def _try_swap(pool: ConnectionPool[Any], serving: str, *, accept: bool) -> Differences | None:
    try:
        return swap(pool, serving, accept=accept)
    except psycopg.errors.DeadlockDetected:  # the serving consumer locks the tables in the order of its messages
        return None


def swap(pool: ConnectionPool[Any], serving: str, *, accept: bool) -> Differences | None:
    """Swaps if both are at the same position with the same rows; returns None if it is too early to compare.

    With accepted differences a serving consumer that lags or does not run is not waited for: its position is moved.
    """
    with pool.connection() as connection, connection.transaction():
        if _count(connection, BEHIND, NAME, serving):
            return None
        _lock(connection)
        if _count(connection, BEHIND, NAME, serving):
            return None
        if not accept and _count(connection, AHEAD, serving, NAME):
            return None
        _refuse_parked(connection)
        differences = compare(connection)
        if any(any(counts) for counts in differences.values()) and not accept:
            raise Unfit(f"the new tables differ (rows only old, only new): {_shown(differences)}; republish, or accept")
        _replace(connection)
        connection.execute(CARRY_ON, (serving, NAME))
        connection.execute("DELETE FROM checkpoints WHERE consumer = %s", (NAME,))
        if any(any(counts) for counts in differences.values()):
            connection.execute(*moved(EVERY_VIEW))
    return differences


def compare(connection: Connection[Any]) -> Differences:
    """Compares the columns both have; rows whose sums are all zero are left out. A new table has no differences."""
    differences = {}
    for table in schema.TABLES:
        old, new = _columns(connection, OURS, table), _columns(connection, BESIDE, table)
        if old:
            columns = SQL(", ").join(Identifier(name) for name in sorted(old & new))
            differences[table] = _difference(connection, table, columns)
    return differences


def _difference(connection: Connection[Any], table: str, columns: Composable) -> tuple[int, int]:
    told = {"columns": columns, "table": Identifier(table), "counts": _counts(table)}
    old, new = (_print(connection, schema=Identifier(place), **told) for place in (OURS, BESIDE))
    if old == new or not old["rows"]:
        return 0, new["rows"] - old["rows"]
    row: Any = connection.execute(SQL(DIFFERING).format(**told)).fetchone()
    return row["only_old"], row["only_new"]


def _print(connection: Connection[Any], **told: Composable) -> Any:
    return connection.execute(SQL(PRINT).format(**told)).fetchone()


def _counts(table: str) -> Composable:
    if table not in SUMS:
        return SQL("true")
    return SQL(" OR ").join(SQL("{} <> 0").format(Identifier(name)) for name in SUMS[table])


def _columns(connection: Connection[Any], where: str, table: str) -> set[str]:
    return {row["name"] for row in connection.execute(COLUMNS, (where, table))}


def _count(connection: Connection[Any], query: str, *names: str) -> int:
    row: Any = connection.execute(query.encode(), names).fetchone()
    return int(row["n"])


def _lock(connection: Connection[Any]) -> None:
    """Waits for the serving consumer's transaction, then blocks it until the swap is done; reports stay readable."""
    for table in schema.TABLES:
        if _columns(connection, OURS, table):
            connection.execute(SQL("LOCK TABLE public.{} IN SHARE MODE").format(Identifier(table)))
        connection.execute(SQL("LOCK TABLE rebuild.{} IN SHARE MODE").format(Identifier(table)))


def _refuse_parked(connection: Connection[Any]) -> None:
    row: Any = connection.execute("SELECT count(*) AS n FROM parked_keys WHERE consumer = %s", (NAME,)).fetchone()
    if row["n"]:
        raise Unfit(f"{row['n']} records could not be applied: see the dead letters of {NAME}, mend and rebuild again")


def _replace(connection: Connection[Any]) -> None:
    connection.execute("CREATE SCHEMA retired")
    for table in schema.TABLES:
        connection.execute(SQL("ALTER TABLE IF EXISTS public.{} SET SCHEMA retired").format(Identifier(table)))
    for table in schema.TABLES:
        connection.execute(SQL("ALTER TABLE rebuild.{} SET SCHEMA public").format(Identifier(table)))
    connection.execute("DROP SCHEMA retired CASCADE")
    connection.execute("DROP SCHEMA rebuild CASCADE")
    schema.sign(connection)


def _shown(differences: Differences) -> str:
    return ", ".join(f"{table} {old}/{new}" for table, (old, new) in differences.items() if old or new)


def main() -> int:
    telemetry.log_as_json(NAME)
    # Not the service's own start, which refuses the tables that are to be replaced.
    runtime = replace(SERVICE, start=lambda _: None).open(Settings())
    try:
        differences = rebuild(runtime, SERVICE, accept="--accept-differences" in sys.argv)
    except Unfit as unfit:
        sys.stderr.write(f"reporting.rebuild: {unfit}\n")
        return 1
    finally:
        runtime.close()
    sys.stdout.write(f"swapped; differed: {_shown(differences) or 'nothing'}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
