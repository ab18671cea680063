"""The event table as the eventsourcing library's recorder, with appends committed in groups.

Concurrent commands of a process queue up; one writer thread sends a whole group's events and views in one round trip,
which PostgreSQL commits together. The table's primary key finds a conflict: then the losers are told from the winners,
and the winners go again. The library's own database functions stay off: they append without the lock, and a tailing
reader loses events.
"""

import json
import select
import threading
from collections.abc import Iterable, Sequence
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
from psycopg_pool import ConnectionPool

BATCH = 256
LOCK = "SELECT pg_advisory_xact_lock(4202612)"
COLUMNS = (
    "originator_id, originator_version, topic, state, event_id, recorded_at, effective_at, actor, correlation_id, "
    "causation_id, traceparent"
)
INSERT = f"""
INSERT INTO events ({COLUMNS})
SELECT stream, version, topic, convert_to(state, 'UTF8'), id, recorded, effective, actor, correlation, causation, trace
FROM json_to_recordset(%s::json) AS e (
    stream text, version bigint, topic text, state text, id uuid, recorded timestamptz, effective timestamptz,
    actor text, correlation text, causation text, trace text)"""  # noqa: S608
SELECT = f"""
SELECT {COLUMNS}, notification_id AS position, (SELECT key FROM person_keys WHERE stream = originator_id) AS key
FROM events"""  # noqa: S608
VERSIONS = """
SELECT originator_id AS id, max(originator_version) AS version FROM events WHERE originator_id = ANY(%s) GROUP BY 1"""
ANSWERED = "SELECT actor, key FROM answers WHERE (actor, key) IN (SELECT * FROM unnest(%s::text[], %s::text[]))"
PRESENT = "SELECT event_id FROM events WHERE originator_id = %s AND originator_version = %s"
GUARDS = {"events_pkey", "answers_pkey"}
"""The constraints whose violation says that somebody was first."""
Statement = tuple[str, Sequence[Any]]


class AppendConflict(Exception):
    """Somebody appended to one of the streams since it was read: read again and decide again."""


class AlreadyAnswered(Exception):
    """A command of this actor with this Idempotency-Key has been answered already."""


class StoreUnavailable(Exception):
    """The database cannot be reached; nothing is known to have been stored."""


@dataclass(frozen=True)
class RecordedEvent(StoredEvent):
    """A stored event with who, when and why. When it is read back it has its `position` and its person's `key`."""

    event_id: UUID
    recorded_at: datetime
    effective_at: datetime
    actor: str
    correlation_id: str
    causation_id: str | None
    traceparent: str | None
    position: int = 0
    key: bytes | None = field(default=None, repr=False)


class Done:
    """Tells the one thread that waits what became of its writes: a future without its weight."""

    __slots__ = ("_error", "_told")

    def __init__(self) -> None:
        self._error: Exception | None = None
        self._told = threading.Lock()
        self._told.acquire()

    def tell(self, error: Exception | None = None) -> None:
        """Ends the wait; told a second time, nothing changes."""
        if self._told.locked():
            self._error = error
            self._told.release()

    @property
    def told(self) -> bool:
        return not self._told.locked()

    def wait(self) -> None:
        """Returns when all is stored; raises AppendConflict, AlreadyAnswered, StoreUnavailable or a view's error."""
        with self._told:
            if self._error is not None:
                raise self._error


@dataclass(slots=True)
class Append:
    """One command's writes: events of one or several streams, then its view statements, in one transaction."""

    events: Sequence[RecordedEvent]
    statements: Sequence[Statement] = ()
    answer_key: tuple[str, str] | None = None
    done: Done = field(default_factory=Done)

    def expected(self) -> dict[str, int]:
        """The version each stream must be at now."""
        first: dict[str, int] = {}
        for event in self.events:
            first.setdefault(str(event.originator_id), event.originator_version - 1)
        return first


def datastore(dsn: str, connections: int = 20) -> PostgresDatastore:
    """The library's datastore over our pool; rows are dicts, connections autocommit."""
    parts = conninfo_to_dict(dsn)
    made = PostgresDatastore(
        dbname=str(parts["dbname"]), host=str(parts["host"]), port=str(parts.get("port", 5432)),
        user=str(parts["user"]), password=str(parts.get("password") or ""), originator_id_type="text",
    )  # fmt: skip
    keywords = {"autocommit": True, "row_factory": dict_row}
    made.pool = ConnectionPool(  # type: ignore[assignment]
        dsn, kwargs=keywords, min_size=2, max_size=connections, timeout=5, check=_refuse_closed, open=True
    )
    return made


def _refuse_closed(connection: psycopg.Connection[Any]) -> None:
    """An idle connection that has something to read was closed by the server; to know it takes no round trip."""
    poll = select.poll()
    poll.register(connection.fileno(), select.POLLIN)
    if poll.poll(0):
        connection.close()  # else the pool takes it for well and keeps it
        raise psycopg.OperationalError("the server closed this connection")


class Recorder(PostgresApplicationRecorder):
    """Reads through the pool; appends through its own writer thread and connection."""

    def __init__(self, store: PostgresDatastore, dsn: str) -> None:
        super().__init__(store, events_table_name="events")
        self._dsn = dsn
        self._queue: SimpleQueue[Append | None] = SimpleQueue()
        self._connection: psycopg.Connection[DictRow] | None = None
        self.appended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    def append(self, append: Append) -> Done:
        """Queues the writes."""
        self._queue.put(append)
        return append.done

    def select_recorded(
        self, stream: str, *, until: datetime | None = None, last_only: bool = False
    ) -> list[RecordedEvent]:
        """A stream's events in version order; with `until`, those effective at or before that instant."""
        query, parameters = f"{SELECT} WHERE originator_id = %s", [stream]
        if until is not None:
            query += " AND effective_at <= %s"
            parameters.append(until)  # type: ignore[arg-type]
        query += " ORDER BY originator_version DESC LIMIT 1" if last_only else " ORDER BY originator_version"
        return self._select(query, parameters)

    def select_after(self, position: int, limit: int) -> list[RecordedEvent]:
        """Events of all streams after a position, in commit order."""
        return self._select(f"{SELECT} WHERE notification_id > %s ORDER BY notification_id LIMIT %s", (position, limit))

    def _select(self, query: str, parameters: Sequence[Any]) -> list[RecordedEvent]:
        with self.datastore.pool.connection() as connection:
            return [RecordedEvent(**row) for row in connection.execute(query.encode(), parameters)]

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

    def _write(self, batch: Sequence[Append]) -> None:
        losers: list[tuple[Append, Exception]] = []
        winners = _first_of_each({}, set(), batch, losers)
        try:
            while winners and self._finds_rivals(winners):
                winners = self._still_first(winners, losers)
        except psycopg.OperationalError as error:
            self._after_lost_connection(winners, error)
        except Exception as error:  # noqa: BLE001 - whatever a view raised belongs to the one command that caused it
            if len(winners) == 1:
                winners[0].done.tell(error)
            else:
                for append in winners:
                    self._write([append])
        # Only now, when the winners are there to be read, does it help to decide again.
        for append, lost in losers:
            append.done.tell(lost)

    def _finds_rivals(self, batch: Sequence[Append]) -> bool:
        """Commits the batch, or says that somebody else was first at one of its streams or keys."""
        try:
            self._commit(batch)
        except psycopg.errors.UniqueViolation as error:
            if error.diag.constraint_name not in GUARDS:
                raise
            return True
        for append in batch:
            append.done.tell()
        self.appended.set()
        return False

    def _commit(self, batch: Sequence[Append]) -> None:
        """All in one round trip: the whole transaction is sent before its first answer is read."""
        connection = self._connect()
        try:
            with connection.pipeline(), connection.cursor() as cursor:
                cursor.execute("BEGIN")
                cursor.execute(LOCK)
                cursor.execute(INSERT, (_as_json(event for append in batch for event in append.events),))
                for append in batch:
                    for query, parameters in append.statements:
                        cursor.execute(query.encode(), parameters)
                cursor.execute("COMMIT")
        except Exception:
            if not connection.closed:
                connection.rollback()
            raise

    def _still_first(self, batch: Sequence[Append], losers: list[tuple[Append, Exception]]) -> list[Append]:
        streams = sorted({stream for append in batch for stream in append.expected()})
        keys = [append.answer_key for append in batch if append.answer_key]
        connection = self._connect()
        versions = {row["id"]: row["version"] for row in connection.execute(VERSIONS, (streams,))}
        columns = ([actor for actor, _ in keys], [key for _, key in keys])
        answered = {(row["actor"], row["key"]) for row in connection.execute(ANSWERED, columns)}
        return _first_of_each({**dict.fromkeys(streams, 0), **versions}, answered, batch, losers)

    def _connect(self) -> psycopg.Connection[DictRow]:
        if self._connection is None or self._connection.closed:
            self._connection = psycopg.connect(self._dsn, autocommit=True, row_factory=dict_row)
        return self._connection

    def _after_lost_connection(self, batch: Sequence[Append], error: Exception) -> None:
        """A commit whose answer was lost may have happened: our own event ids tell."""
        if self._connection is not None:
            self._connection.close()
        for append in batch:
            if append.done.told:
                continue
            try:
                stored = self._is_stored(append)
            except psycopg.Error:
                stored = False
            if stored:
                append.done.tell()
            else:
                append.done.tell(StoreUnavailable(str(error)))

    def _is_stored(self, append: Append) -> bool:
        for first in append.events[:1]:
            row = self._connect().execute(PRESENT, (first.originator_id, first.originator_version)).fetchone()
            return row is not None and bool(row["event_id"] == first.event_id)
        return False


def _first_of_each(
    versions: dict[str, int],
    answered: set[tuple[str, str]],
    batch: Sequence[Append],
    losers: list[tuple[Append, Exception]],
) -> list[Append]:
    """Those who are first at all their streams and keys, the others to `losers`. An unlisted version is as expected."""
    winners = []
    for append in batch:
        if append.answer_key in answered:
            losers.append((append, AlreadyAnswered()))
        elif any(versions.get(stream, version) != version for stream, version in append.expected().items()):
            losers.append((append, AppendConflict()))
        else:
            versions.update({str(event.originator_id): event.originator_version for event in append.events})
            answered |= {append.answer_key} if append.answer_key else set()
            winners.append(append)
    return winners


def _as_json(events: Iterable[RecordedEvent]) -> str:
    rows = [
        {
            "stream": event.originator_id, "version": event.originator_version, "topic": event.topic,
            "state": event.state.decode(), "id": str(event.event_id), "recorded": event.recorded_at.isoformat(),
            "effective": event.effective_at.isoformat(), "actor": event.actor, "correlation": event.correlation_id,
            "causation": event.causation_id, "trace": event.traceparent,
        }
        for event in events
    ]  # fmt: skip
    return json.dumps(rows, ensure_ascii=False)
