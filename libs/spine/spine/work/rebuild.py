"""Rebuilds read tables from the events in the background, while commands go on.

At start a service queues a job for each table whose fingerprint differs from the one its rows were built with. The job
folds one stream after the other, a page at a time, and stores how far it came. Each page is written under the writer's
lock, so it never overlaps a command; a row that a command has made newer in the meantime is left unchanged.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from psycopg import Connection
from psycopg.rows import tuple_row

from spine.ids import new_id
from spine.runtime import Runtime
from spine.store.streams import Aggregate, Context
from spine.store.tables import MADE, Table
from spine.store.writer import LOCK
from spine.work.jobs import Job, JobFunction, queue

LOG = logging.getLogger(__name__)
Row = tuple[Any, ...]
PART = "rebuilding"
PAGE = 200
"""Streams per transaction: few enough that commands hardly wait for it."""
COMPARED_PAGE = 1000
"""Streams compared per transaction; comparing takes no writer's lock."""
SIGNING = "SELECT pg_advisory_xact_lock(4202613)"
LEDGER = "SELECT * FROM read_tables WHERE name = %s"
SIGN = """
INSERT INTO read_tables (name, revision, fingerprint, columns, rebuilding, new_columns, started_at)
VALUES (%(name)s, %(revision)s, %(fingerprint)s, %(columns)s, %(rebuilding)s, %(new_columns)s, now())
ON CONFLICT (name) DO UPDATE SET revision = excluded.revision, fingerprint = excluded.fingerprint,
    columns = excluded.columns, rebuilding = excluded.rebuilding, new_columns = excluded.new_columns, after = '',
    done = 0, total = 0, started_at = now(), ended_at = NULL"""
QUEUED = "SELECT 1 FROM jobs WHERE kind = %s AND status IN ('queued', 'running') LIMIT 1"
STREAMS = """
SELECT originator_id FROM events WHERE originator_version = 1 AND originator_id > %s AND originator_id < %s
ORDER BY originator_id LIMIT %s"""
COUNT = """
SELECT count(*) AS n FROM events WHERE originator_version = 1 AND originator_id > %s AND originator_id < %s"""
EVENTS = """
SELECT originator_id, originator_version, topic, state, (SELECT key FROM person_keys WHERE stream = originator_id)
FROM events WHERE originator_id = ANY(%s) ORDER BY originator_id, originator_version"""
MOVE = """UPDATE read_tables SET after = %s, done = done + %s, total = greatest(%s, done + %s)
    WHERE name = %s AND fingerprint = %s"""
END = "UPDATE read_tables SET rebuilding = false, ended_at = now() WHERE name = %s AND fingerprint = %s"
STATUS = """
SELECT name, revision, fingerprint, rebuilding, done, total, started_at, ended_at FROM read_tables ORDER BY name"""
UNDER_WAY = "SELECT done, total, new_columns FROM read_tables WHERE name = %s AND rebuilding"


@dataclass(frozen=True, slots=True)
class Progress:
    """How many of a table's rows are rebuilt, and of how many; `total` is 0 until they are counted."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Compared:
    """The result of a comparison: the number of equal rows, and the ids that differ, are missing or have no events."""

    same: int = 0
    differing: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    stray: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rebuilding:
    """The tables being rebuilt, as far as this process knows; lists read their progress here.

    Each runtime holds one in `parts[PART]`.
    """

    runtime: Runtime
    under_way: set[str]

    def of(self, table: str, asked: set[str]) -> Progress | None:
        """Returns the progress if a list filters or sorts by a column that is empty until the rebuild ends."""
        if table not in self.under_way:
            return None
        with self.runtime.pool.connection() as connection:
            row: Any = connection.execute(UNDER_WAY, (table,)).fetchone()
        if row is None:
            self.under_way.discard(table)
            return None
        return Progress(row["done"], row["total"]) if asked & set(row["new_columns"]) else None


def start(runtime: Runtime) -> Rebuilding:
    """Queues the rebuilds that are needed; leaves a table alone whose rows have a later revision than this code."""
    with runtime.pool.connection() as connection, connection.transaction():
        connection.execute(SIGNING)
        tables = [(runtime.store.kinds[category], table) for category, table in runtime.store.tables.items()]
        return Rebuilding(runtime, {table.name for kind, table in tables if _queue(connection, kind, table)})


def job_of(table: Table[Any]) -> str:
    """Returns the kind of a table's rebuild job; only code with the same fingerprint takes it."""
    return f"rebuild {table.name} {table.fingerprint}"


def jobs(tables: Sequence[Table[Any]]) -> dict[str, JobFunction]:
    """Returns the functions of the jobs that rebuild these tables, by kind."""
    return {job_of(table): rebuild_job for table in tables}


def rebuild_job(job: Job, runtime: Runtime) -> dict[str, Any]:
    """Rebuilds a table, continuing where an earlier attempt stopped."""
    rebuild(runtime, job.arguments["table"], job.progress)
    return {"table": job.arguments["table"]}


def rebuild(runtime: Runtime, name: str, progress: Callable[[int, int], None]) -> None:
    """Rebuilds all rows of a table, continuing after the last page written, and deletes rows without a stream."""
    kind, table = find(runtime, name)
    with runtime.pool.connection() as connection:
        ledger: Any = connection.execute(LEDGER, (name,)).fetchone()
    total, done = _count(runtime, kind), ledger["done"]
    with _made_rows(runtime, table) as (connection, fill):
        for names, rows in _pages_made(runtime, kind, table, ledger["after"], PAGE):
            done += len(names)
            with connection.transaction():
                fill(rows)
                connection.execute(LOCK)
                connection.execute(table.rebuilding.encode(), (_prefix(kind),))
                connection.execute(MOVE, (names[-1], len(names), total, len(names), name, table.fingerprint))
            progress(done, max(done, total))
    _remove(runtime, kind, table, _stray(runtime, kind, table))
    with runtime.pool.connection() as connection:
        connection.execute(END, (name, table.fingerprint))


def again(runtime: Runtime, name: str) -> None:
    """Resets the progress of a table, so that its next rebuild begins with the first row."""
    _, table = find(runtime, name)
    with runtime.pool.connection() as connection:
        _sign(connection, table, rebuilding=True, known=table.columns)


def compare(runtime: Runtime, name: str, progress: Callable[[int, int], None]) -> Compared:
    """Compares a table's rows with their folded events without writing; skips rows that changed in the meantime."""
    kind, table = find(runtime, name)
    found, done, total = Compared(), 0, _count(runtime, kind)
    with _made_rows(runtime, table) as (connection, fill):
        for names, rows in _pages_made(runtime, kind, table, "", COMPARED_PAGE):
            with connection.transaction():
                fill(rows)
                odd: Any = connection.execute(table.differing.encode(), (_prefix(kind),)).fetchall()
            found = Compared(
                found.same + len(names) - len(odd),
                (*found.differing, *(row["id"] for row in odd if not row["missing"])),
                (*found.missing, *(row["id"] for row in odd if row["missing"])),
            )
            done += len(names)
            progress(done, max(done, total))
    return replace(found, stray=tuple(_stray(runtime, kind, table)))


def find(runtime: Runtime, name: str) -> tuple[Aggregate[Any, Any], Table[Any]]:
    """Returns the aggregate and the table of a name; raises KeyError if the service has no such table."""
    category = {table.name: category for category, table in runtime.store.tables.items()}[name]
    return runtime.store.kinds[category], runtime.store.tables[category]


def _queue(connection: Connection[Any], kind: Aggregate[Any, Any], table: Table[Any]) -> bool:
    """Queues the rebuild of a table if its fingerprint changed; returns whether the table is being rebuilt."""
    known = connection.execute(LEDGER, (table.name,)).fetchone()
    if known and known["revision"] > table.revision:
        LOG.warning("%s is of revision %s, this code of %s", table.name, known["revision"], table.revision)
        return bool(known["rebuilding"])
    if known is None or known["fingerprint"] != table.fingerprint:
        empty = not connection.execute(STREAMS, (*_bounds(kind), 1)).fetchone()
        _sign(connection, table, rebuilding=not empty, known=known["columns"] if known else ())
        known = connection.execute(LEDGER, (table.name,)).fetchone()
    assert known is not None
    if known["rebuilding"] and not connection.execute(QUEUED, (job_of(table),)).fetchone():
        context = Context("system", datetime.now(UTC), new_id())
        queue(connection, job_of(table), {"table": table.name}, context)
    return bool(known["rebuilding"])


def _sign(connection: Connection[Any], table: Table[Any], *, rebuilding: bool, known: Sequence[str]) -> None:
    values = {
        "name": table.name, "revision": table.revision, "fingerprint": table.fingerprint, "rebuilding": rebuilding,
        "columns": list(table.columns), "new_columns": [name for name in table.columns if name not in known],
    }  # fmt: skip
    connection.execute(SIGN, values)


def _stray(runtime: Runtime, kind: Aggregate[Any, Any], table: Table[Any]) -> list[str]:
    """Returns the ids of rows without a stream. It reads the whole table, so it runs without the writer's lock."""
    with runtime.pool.connection() as connection:
        return [row["id"] for row in connection.execute(table.stray.encode(), (_prefix(kind),))]


def _remove(runtime: Runtime, kind: Aggregate[Any, Any], table: Table[Any], ids: Sequence[str]) -> None:
    for start in range(0, len(ids), PAGE):
        with runtime.pool.connection() as connection, connection.transaction():
            connection.execute(LOCK)
            connection.execute(table.removing.encode(), (list(ids[start : start + PAGE]), _prefix(kind)))


def _prefix(kind: Aggregate[Any, Any]) -> str:
    return f"{kind.category}-"


def _bounds(kind: Aggregate[Any, Any]) -> tuple[str, str]:
    """Returns the exclusive bounds of the kind's stream names: `.` is the character after `-`."""
    return _prefix(kind), f"{kind.category}."


def _count(runtime: Runtime, kind: Aggregate[Any, Any]) -> int:
    with runtime.pool.connection() as connection:
        row: Any = connection.execute(COUNT, _bounds(kind)).fetchone()
    return int(row["n"])


@contextmanager
def _made_rows(runtime: Runtime, table: Table[Any]) -> Iterator[tuple[Connection[Any], Callable[[list[Row]], None]]]:
    """Yields a connection with the empty table MADE and a function that fills it; each commit empties it."""
    with runtime.pool.connection() as connection:

        def fill(rows: list[Row]) -> None:
            with connection.cursor() as cursor, cursor.copy(table.copying.encode()) as copy:
                for row in rows:
                    copy.write_row(row)

        connection.execute(f"CREATE TEMP TABLE {MADE} (LIKE {table.name} INCLUDING DEFAULTS) ON COMMIT DELETE ROWS")
        try:
            yield connection, fill
        finally:
            if not connection.closed:
                connection.execute(f"DROP TABLE {MADE}")


def _pages_made(
    runtime: Runtime, kind: Aggregate[Any, Any], table: Table[Any], after: str, size: int
) -> Iterator[tuple[list[str], list[Row]]]:
    """Yields stream names and their rows, a page at a time; folds the next page while PostgreSQL writes one."""
    pages = _pages(runtime, kind, after, size)

    def following() -> tuple[list[str], list[Row]] | None:
        names = next(pages, None)
        return (names, _rows(runtime, kind, table, names)) if names else None

    with ThreadPoolExecutor(1) as ahead:
        awaited = ahead.submit(following)
        while page := awaited.result():
            awaited = ahead.submit(following)
            yield page


def _pages(runtime: Runtime, kind: Aggregate[Any, Any], after: str, size: int) -> Iterator[list[str]]:
    """Yields the names of the kind's streams in order, a page at a time."""
    first, last = _bounds(kind)
    while True:
        with runtime.pool.connection() as connection:
            rows = connection.execute(STREAMS, (max(first, after), last, size)).fetchall()
        names = [row["originator_id"] for row in rows]
        if not names:
            return
        after = names[-1]
        if own := [name for name in names if (stream := runtime.store.stream_of(name)) and stream.kind is kind]:
            yield own


def _rows(runtime: Runtime, kind: Aggregate[Any, Any], table: Table[Any], names: Sequence[str]) -> list[Row]:
    """Returns the rows of these streams, folded from their events."""
    decode, prefix = runtime.store.codec.decode, len(kind.category) + 1
    with runtime.pool.connection() as connection, connection.cursor(row_factory=tuple_row, binary=True) as cursor:
        events = cursor.execute(EVENTS, (list(names),)).fetchall()
    made = []
    for name, of_stream in groupby(events, key=itemgetter(0)):
        recorded = list(of_stream)
        state = kind.fold(decode(topic, body, name, key) for _, _, topic, body, key in recorded)
        made.append(table.values(state, name[prefix:], recorded[-1][1]))
    return made
