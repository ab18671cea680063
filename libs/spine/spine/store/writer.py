"""Commits appends in groups.

Concurrent commands of a process are queued; one thread sends the events and read tables of a whole group in one round
trip, and PostgreSQL commits them together. The table's primary key detects a conflict on a written stream,
`require_versions` on a stream that was only read; then the losers are separated and the winners are sent again. The
library's own database functions are not used: they append without the lock, so a tailing reader would lose events.
"""

import json
import threading
from collections.abc import Callable, Iterable, Sequence
from queue import Empty, SimpleQueue

import psycopg
from psycopg.rows import DictRow, dict_row

from spine.store.appends import AlreadyAnswered, Append, AppendConflict, Done, RecordedEvent, StoreUnavailable

BATCH = 256
LOCK = "SELECT pg_advisory_xact_lock(4202612)"
INSERT = """
INSERT INTO events (originator_id, originator_version, topic, state, event_id, recorded_at, effective_at, actor,
    correlation_id, causation_id, traceparent)
SELECT stream, version, topic, convert_to(state, 'UTF8'), id, recorded, effective, actor, correlation, causation, trace
FROM json_to_recordset(%s::json) AS e (
    stream text, version bigint, topic text, state text, id uuid, recorded timestamptz, effective timestamptz,
    actor text, correlation text, causation text, trace text)"""
VERSIONS = """
SELECT originator_id AS id, max(originator_version) AS version FROM events WHERE originator_id = ANY(%s) GROUP BY 1"""
UNMOVED = "SELECT require_versions(%s::text[], %s::bigint[])"
ANSWERED = "SELECT actor, key FROM answers WHERE (actor, key) IN (SELECT * FROM unnest(%s::text[], %s::text[]))"
PRESENT = "SELECT event_id FROM events WHERE originator_id = %s AND originator_version = %s"
GUARDS = {"events_pkey", "answers_pkey"}
"""The constraints whose violation means that another command was first."""


class Writer:
    """Appends for a whole process through one thread and connection; calls `stored` after each commit."""

    def __init__(self, dsn: str, stored: Callable[[], None]) -> None:
        self._dsn, self._stored = dsn, stored
        self._queue: SimpleQueue[Append | None] = SimpleQueue()
        self._connection: psycopg.Connection[DictRow] | None = None
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    def append(self, append: Append) -> Done:
        """Queues an append; returns its Done, to wait for."""
        self._queue.put(append)
        return append.done

    def close(self) -> None:
        """Writes what is queued, waiting up to 10 seconds, and ends the thread."""
        self._queue.put(None)
        self._thread.join(timeout=10)

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
        # Conflicts within the batch need no query. Versions in the database are read only after a failed commit,
        # because reading them first would cost every batch a round trip.
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
                # The error failed the whole transaction: alone, each command gets its own result.
                for append in winners:
                    self._write([append])
        # Only now, when the winners' events are committed, can the losers read them and decide again.
        for append, lost in losers:
            append.done.tell(lost)

    def _finds_rivals(self, batch: Sequence[Append]) -> bool:
        """Commits the batch; returns True if another command was first at one of its streams or keys."""
        try:
            self._commit(batch)
        except psycopg.errors.SerializationFailure:  # a stream that was only read has changed
            return True
        except psycopg.errors.UniqueViolation as error:
            if error.diag.constraint_name not in GUARDS:
                raise
            return True
        for append in batch:
            append.done.tell()
        self._stored()
        return False

    def _commit(self, batch: Sequence[Append]) -> None:
        """Commits in one round trip: sends the whole transaction before reading its first result."""
        connection = self._connect()
        try:
            with connection.pipeline(), connection.cursor() as cursor:
                cursor.execute("BEGIN")
                cursor.execute(LOCK)
                if guards := [pair for append in batch for pair in append.guards.items()]:
                    cursor.execute(UNMOVED, [list(column) for column in zip(*guards, strict=True)])
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
        """Completes the appends of a lost connection; looks for their event ids, as the commit may have succeeded."""
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
    """Returns the appends that are first at all their streams and keys; adds the others to `losers`.

    A stream without an entry in `versions` is taken to be at the expected version.
    """
    winners, written = [], set[str]()
    for append in batch:
        if append.answer_key in answered:
            losers.append((append, AlreadyAnswered()))
        elif any(
            versions.get(stream, version) != version for stream, version in append.expected().items()
        ) or not written.isdisjoint(append.guards):
            losers.append((append, AppendConflict()))
        else:
            versions.update({str(event.originator_id): event.originator_version for event in append.events})
            written |= {str(event.originator_id) for event in append.events}
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
