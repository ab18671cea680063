"""The event table as the eventsourcing library's recorder, with appends committed in groups.

Concurrent commands of a process queue up; one writer thread takes the lock, checks every expected version in one
SELECT, drops the losers, writes the winners' events and views, and commits once. The library's own database functions
stay off: they append without the lock, and a tailing reader loses events.
"""

import threading
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime
from queue import Empty, SimpleQueue
from typing import Any
from uuid import UUID

import psycopg
from eventsourcing.persistence import StoredEvent
from eventsourcing.postgres import PostgresApplicationRecorder, PostgresDatastore
from psycopg.conninfo import conninfo_to_dict
from psycopg.rows import DictRow, dict_row

LOCK = 4_202_612
BATCH = 256
COLUMNS = (
    "originator_id, originator_version, topic, state, event_id, recorded_at, effective_at, actor, correlation_id, "
    "causation_id, traceparent"
)
CHECK = """
SELECT s.id, coalesce((SELECT max(originator_version) FROM events e WHERE e.originator_id = s.id), 0) AS version
FROM unnest(%s::text[]) AS s (id)"""
ANSWERED = "SELECT actor, key FROM answers WHERE (actor, key) IN (SELECT * FROM unnest(%s::text[], %s::text[]))"
INSERT = f"""
INSERT INTO events ({COLUMNS})
SELECT * FROM unnest(%s::text[], %s::bigint[], %s::text[], %s::bytea[], %s::uuid[], %s::timestamptz[],
                     %s::timestamptz[], %s::text[], %s::text[], %s::text[], %s::text[])"""  # noqa: S608
PRESENT = "SELECT event_id FROM events WHERE originator_id = %s AND originator_version = %s"
Statement = tuple[str, Sequence[Any]]


class AppendConflict(Exception):
    """Somebody appended to one of the streams since it was read: read again and decide again."""


class AlreadyAnswered(Exception):
    """A command of this actor with this Idempotency-Key has been answered already."""


class StoreUnavailable(Exception):
    """The database cannot be reached; nothing is known to have been stored."""


@dataclass(frozen=True)
class RecordedEvent(StoredEvent):
    """A stored event with who, when and why. `position` is 0 until it is read back."""

    event_id: UUID
    recorded_at: datetime
    effective_at: datetime
    actor: str
    correlation_id: str
    causation_id: str | None
    traceparent: str | None
    position: int = 0


@dataclass(slots=True)
class Append:
    """One command's writes: events of one or several streams, then its view statements, in one transaction."""

    events: Sequence[RecordedEvent]
    statements: Sequence[Statement] = ()
    answer_key: tuple[str, str] | None = None
    done: "Future[None]" = field(default_factory=Future)

    def expected(self) -> dict[str, int]:
        """The version each stream must be at now."""
        first: dict[str, int] = {}
        for event in self.events:
            first.setdefault(str(event.originator_id), event.originator_version - 1)
        return first


def datastore(dsn: str, connections: int = 20) -> PostgresDatastore:
    """The library's pool over our database; rows are dicts, connections autocommit."""
    parts = conninfo_to_dict(dsn)
    made = PostgresDatastore(
        dbname=str(parts["dbname"]),
        host=str(parts["host"]),
        port=str(parts.get("port", 5432)),
        user=str(parts["user"]),
        password=str(parts.get("password") or ""),
        pool_size=2,
        max_overflow=connections - 2,
        originator_id_type="text",
        pre_ping=True,
    )
    made.pool.open()
    return made


class Recorder(PostgresApplicationRecorder):
    """Reads through the library's pool; appends through its own writer thread and connection."""

    def __init__(self, store: PostgresDatastore, dsn: str) -> None:
        super().__init__(store, events_table_name="events")
        self._dsn = dsn
        self._queue: SimpleQueue[Append | None] = SimpleQueue()
        self._connection: psycopg.Connection[DictRow] | None = None
        self.appended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    def append(self, append: Append) -> "Future[None]":
        """Queues the writes; the future ends with None, AppendConflict, AlreadyAnswered or StoreUnavailable."""
        self._queue.put(append)
        return append.done

    def select_recorded(
        self, stream: str, *, until: datetime | None = None, last_only: bool = False
    ) -> list[RecordedEvent]:
        """A stream's events in version order; with `until`, those effective at or before that instant."""
        query = f"SELECT {COLUMNS}, notification_id FROM events WHERE originator_id = %s"  # noqa: S608
        parameters: list[Any] = [stream]
        if until is not None:
            query += " AND effective_at <= %s"
            parameters.append(until)
        order = " ORDER BY originator_version DESC LIMIT 1" if last_only else " ORDER BY originator_version"
        with self.datastore.pool.connection() as connection:
            return [_recorded(row) for row in connection.execute(query + order, parameters)]

    def select_after(self, position: int, limit: int) -> list[RecordedEvent]:
        """Events of all streams after a position, in commit order."""
        query = f"SELECT {COLUMNS}, notification_id FROM events WHERE notification_id > %s ORDER BY notification_id LIMIT %s"  # noqa: S608, E501
        with self.datastore.pool.connection() as connection:
            return [_recorded(row) for row in connection.execute(query, (position, limit))]

    def close(self) -> None:
        """Finishes what is queued, then closes."""
        self._queue.put(None)
        self._thread.join(timeout=10)
        self.datastore.pool.close()

    def _run(self) -> None:
        while (first := self._queue.get()) is not None:
            batch, ending = [first], False
            while len(batch) < BATCH:
                try:
                    following = self._queue.get_nowait()
                except Empty:
                    break
                if following is None:
                    ending = True
                    break
                batch.append(following)
            self._write(batch)
            if ending:
                break
        if self._connection is not None:
            self._connection.close()

    def _write(self, batch: list[Append]) -> None:
        try:
            self._commit(batch)
        except psycopg.OperationalError as error:
            self._after_lost_connection(batch, error)
        except Exception as error:  # noqa: BLE001 - whatever a view raised belongs to the one command that caused it
            if len(batch) == 1:
                _fail(batch[0], error)
                return
            for append in batch:
                if not append.done.done():
                    self._write([append])

    def _commit(self, batch: list[Append]) -> None:
        connection = self._connect()
        with connection.transaction(), connection.cursor() as cursor:
            winners = self._winners(cursor, batch)
            if winners:
                with connection.pipeline():
                    _insert(cursor, winners)
                    for append in winners:
                        for query, parameters in append.statements:
                            cursor.execute(query, parameters)
        for append in winners:
            append.done.set_result(None)
        self.appended.set()

    def _winners(self, cursor: psycopg.Cursor[DictRow], batch: list[Append]) -> list[Append]:
        streams = sorted({stream for append in batch for stream in append.expected()})
        keys = [append.answer_key for append in batch if append.answer_key]
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", (LOCK,))
        versions = {row["id"]: row["version"] for row in cursor.execute(CHECK, (streams,))}
        answered: set[tuple[str, str]] = set()
        if keys:
            columns = ([actor for actor, _ in keys], [key for _, key in keys])
            answered = {(row["actor"], row["key"]) for row in cursor.execute(ANSWERED, columns)}
        return [append for append in batch if _wins(append, versions, answered)]

    def _connect(self) -> psycopg.Connection[DictRow]:
        if self._connection is None or self._connection.closed:
            self._connection = psycopg.connect(self._dsn, autocommit=True, row_factory=dict_row)
        return self._connection

    def _after_lost_connection(self, batch: list[Append], error: Exception) -> None:
        """A commit whose answer was lost may have happened: our own event ids tell."""
        if self._connection is not None:
            self._connection.close()
        for append in batch:
            if append.done.done():
                continue
            try:
                stored = self._is_stored(append)
            except psycopg.Error:
                _fail(append, StoreUnavailable(str(error)))
                continue
            if stored:
                append.done.set_result(None)
            else:
                _fail(append, StoreUnavailable(str(error)))

    def _is_stored(self, append: Append) -> bool:
        first = append.events[0]
        key = (first.originator_id, first.originator_version)
        row = self._connect().execute(PRESENT, key).fetchone()
        return row is not None and row["event_id"] == first.event_id


def _wins(append: Append, versions: dict[str, int], answered: set[tuple[str, str]]) -> bool:
    if append.answer_key and append.answer_key in answered:
        _fail(append, AlreadyAnswered())
        return False
    expected = append.expected()
    if any(versions[stream] != version for stream, version in expected.items()):
        _fail(append, AppendConflict())
        return False
    for event in append.events:
        versions[str(event.originator_id)] = event.originator_version
    if append.answer_key:
        answered.add(append.answer_key)
    return True


def _fail(append: Append, error: Exception) -> None:
    append.done.set_exception(error)


def _insert(cursor: psycopg.Cursor[DictRow], winners: list[Append]) -> None:
    events = [event for append in winners for event in append.events]
    columns = zip(
        *(
            (
                e.originator_id,
                e.originator_version,
                e.topic,
                e.state,
                e.event_id,
                e.recorded_at,
                e.effective_at,
                e.actor,
                e.correlation_id,
                e.causation_id,
                e.traceparent,
            )
            for e in events
        ),
        strict=True,
    )
    cursor.execute(INSERT, [list(column) for column in columns])


def _recorded(row: DictRow) -> RecordedEvent:
    return RecordedEvent(**{("position" if key == "notification_id" else key): value for key, value in row.items()})
