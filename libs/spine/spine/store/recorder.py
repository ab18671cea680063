"""The event table as a recorder of the eventsourcing library: reads through a pool, appends through the writer."""

import select
from collections.abc import Callable, Sequence
from typing import Any

import psycopg
from eventsourcing.postgres import PostgresApplicationRecorder, PostgresDatastore
from psycopg.conninfo import conninfo_to_dict
from psycopg.rows import dict_row
from psycopg_pool import ConnectionPool

from spine.store.appends import Append, Done, RecordedEvent
from spine.store.writer import VERSIONS, Writer

SELECT = """
SELECT originator_id, originator_version, topic, state, event_id, recorded_at, effective_at, actor, correlation_id,
    causation_id, traceparent, notification_id AS position,
    (SELECT key FROM person_keys WHERE stream = originator_id) AS key
FROM events"""


def datastore(dsn: str, connections: int = 20) -> PostgresDatastore:
    """Returns the library's datastore with our connection pool; rows are dicts, connections autocommit."""
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
    """Raises OperationalError for an idle connection with unread data: the server closed it. Needs no round trip."""
    poll = select.poll()
    poll.register(connection.fileno(), select.POLLIN)
    if poll.poll(0):
        connection.close()  # otherwise the pool treats it as usable and keeps it
        raise psycopg.OperationalError("the server closed this connection")


class Recorder(PostgresApplicationRecorder):
    """Reads through the pool; appends through the writer, which calls `stored` after each commit."""

    def __init__(self, store: PostgresDatastore, dsn: str, stored: Callable[[], None] = lambda: None) -> None:
        super().__init__(store, events_table_name="events")
        self.writer = Writer(dsn, stored)

    def append(self, append: Append) -> Done:
        """Queues an append; returns its Done, to wait for."""
        return self.writer.append(append)

    def select_recorded(self, stream: str, *, last_only: bool = False) -> list[RecordedEvent]:
        """Returns a stream's events in version order, or only the last one."""
        order = "originator_version DESC LIMIT 1" if last_only else "originator_version"
        return self._select(f"{SELECT} WHERE originator_id = %s ORDER BY {order}", [stream])

    def select_versions(self, streams: Sequence[str]) -> dict[str, int]:
        """Returns the current version of each of the streams that has events."""
        with self.datastore.pool.connection() as connection:
            rows = connection.execute(VERSIONS.encode(), (list(streams),)).fetchall()
        return {row["id"]: row["version"] for row in rows}

    def select_after(self, position: int, limit: int) -> list[RecordedEvent]:
        """Returns at most `limit` events of all streams after a position, in commit order."""
        return self._select(f"{SELECT} WHERE notification_id > %s ORDER BY notification_id LIMIT %s", (position, limit))

    def _select(self, query: str, parameters: Sequence[Any]) -> list[RecordedEvent]:
        with self.datastore.pool.connection() as connection:
            return [RecordedEvent(**row) for row in connection.execute(query.encode(), parameters)]

    def close(self) -> None:
        """Writes what is queued, then closes the pool."""
        self.writer.close()
        self.datastore.pool.close()
