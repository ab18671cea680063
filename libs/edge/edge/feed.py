"""The feed of a service to open browsers: entries in its database, read in the order of their ids by any process.

A reader continues after the last id it saw, so that missed and new entries come from one query, without gaps or
duplicates. A service with a feed sets `libraries=("edge",)`, appends with `entry`, and serves `edge.feed_routes`.
"""

import json
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from psycopg import Connection
from psycopg.rows import class_row

from edge.channels import Channels, Subscription
from spine.runtime import Runtime
from spine.store.appends import Statement

CHANNEL = "feed"
WINDOW = 1000
"""Entries that a process keeps in memory; readers further behind use the database."""
APPEND = "SELECT feed_append(%s, %s::jsonb, %s::text[])"
NEWEST = "SELECT max(id) AS id FROM feed_entries"
# Includes the last one seen: as long as it exists, no later one was deleted.
SINCE = "SELECT id, audience, kind, data::text FROM feed_entries WHERE id >= %s ORDER BY id"


class Missed(Exception):
    """Some entries after this id were deleted."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the feed; `data` is JSON, and `audience` None means all users."""

    id: int
    audience: list[str] | None
    kind: str
    data: str

    def is_for(self, user_id: str) -> bool:
        return self.audience is None or user_id in self.audience


def entry(kind: str, data: Mapping[str, Any], audience: Iterable[str] | None = None) -> Statement:
    """Returns the statement that appends an entry for the users of `audience`, or for all users if it is None.

    Other appends wait until its transaction ends, so it should be the transaction's last statement.
    """
    return APPEND, (kind, json.dumps(data, ensure_ascii=False), None if audience is None else list(audience))


class Feed:
    """Reads entries for one process: the newest from memory, which one thread fills, older ones from SQL."""

    def __init__(self, runtime: Runtime) -> None:
        self._pool = runtime.pool
        self._channels = Channels(runtime.settings.database_url, {CHANNEL: self._refresh})
        self._window: tuple[int, list[Entry]] | None = None

    def subscribe(self) -> Subscription:
        """Returns a subscription that is woken when there may be new entries; end it with `leave`."""
        return self._channels.subscribe(CHANNEL)

    def leave(self, subscription: Subscription) -> None:
        self._channels.leave(subscription)

    def newest(self) -> int:
        """Returns the id of the newest entry."""
        with self._pool.connection() as connection:
            return _newest(connection)

    def remembered(self, last: int) -> list[Entry] | None:
        """Returns the entries after an id, or None if memory does not go back so far."""
        begin, entries = self._window or (last + 1, [])
        newest = entries[-1].id if entries else begin
        return entries[bisect_right(entries, last, key=attrgetter("id")) :] if begin <= last <= newest else None

    def since(self, last: int) -> list[Entry]:
        """Returns the entries after an id from the database; raises Missed if some of them were deleted."""
        with self._pool.connection() as connection:
            return _since(connection, last)

    def _refresh(self, connection: Connection[Any]) -> None:
        """Reads new entries into the window, which is replaced and never changed, because other threads read it."""
        try:
            begin, entries = self._window or (_newest(connection), [])
            every = [*entries, *_since(connection, entries[-1].id if entries else begin)]
        except Missed:
            self._window = _newest(connection), []
            return
        kept = every[-WINDOW:]
        self._window = (every[-WINDOW - 1].id if len(every) > WINDOW else begin), kept


def feed_of(runtime: Runtime) -> Feed:
    """Returns the process's feed, one for each runtime."""
    feed: Feed = runtime.parts.setdefault(CHANNEL, Feed(runtime))
    return feed


def _newest(connection: Connection[Any]) -> int:
    row: Any = connection.execute(NEWEST).fetchone()
    newest: int = row["id"]
    return newest


def _since(connection: Connection[Any], last: int) -> list[Entry]:
    with connection.cursor(row_factory=class_row(Entry)) as cursor:
        found = cursor.execute(SINCE, (last,)).fetchall()
    if not found or found[0].id != last:
        raise Missed(last)
    return found[1:]
