"""What a service tells open browsers: entries in its database, read in the order of their ids by any process.

A reader goes on from the last id it saw, so what it missed and what is new are one question: nothing is left out and
nothing comes twice. A service that tells something names `libraries=("edge",)`, appends with `entry`, and serves
`edge.feed_routes`.
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
"""Entries that a process keeps in memory; who is further behind asks the database."""
APPEND = "SELECT feed_append(%s, %s::jsonb, %s::text[])"
NEWEST = "SELECT max(id) AS id FROM feed_entries"
# With the last one seen: as long as it is there, nothing after it was removed.
SINCE = "SELECT id, audience, kind, data::text FROM feed_entries WHERE id >= %s ORDER BY id"


class Missed(Exception):
    """The entries after this id are no longer all there."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing told; `data` is JSON."""

    id: int
    audience: list[str] | None
    kind: str
    data: str

    def is_for(self, user_id: str) -> bool:
        return self.audience is None or user_id in self.audience


def entry(kind: str, data: Mapping[str, Any], audience: Iterable[str] | None = None) -> Statement:
    """Returns the statement that tells the users of `audience` something; all users where it is None.

    It makes other appends wait until its transaction has ended: let it be the transaction's last.
    """
    return APPEND, (kind, json.dumps(data, ensure_ascii=False), None if audience is None else list(audience))


class Feed:
    """The entries as one process reads them: the newest from memory, which one thread keeps, older ones from SQL."""

    def __init__(self, runtime: Runtime) -> None:
        self._pool = runtime.pool
        self._channels = Channels(runtime.settings.database_url, {CHANNEL: self._refresh})
        self._window: tuple[int, list[Entry]] | None = None

    def subscribe(self) -> Subscription:
        """Returns a subscription that is woken when there may be new entries; give it back to `leave`."""
        return self._channels.subscribe(CHANNEL)

    def leave(self, subscription: Subscription) -> None:
        self._channels.leave(subscription)

    def newest(self) -> int:
        """Returns the id of the newest entry."""
        with self._pool.connection() as connection:
            return _newest(connection)

    def remembered(self, last: int) -> list[Entry] | None:
        """Returns the entries after an id, or None when memory does not reach back so far."""
        begin, entries = self._window or (last + 1, [])
        newest = entries[-1].id if entries else begin
        return entries[bisect_right(entries, last, key=attrgetter("id")) :] if begin <= last <= newest else None

    def since(self, last: int) -> list[Entry]:
        """Returns the entries after an id from the database; raises Missed when some of them were removed."""
        with self._pool.connection() as connection:
            return _since(connection, last)

    def _refresh(self, connection: Connection[Any]) -> None:
        """Reads on. The window is replaced and never changed, because other threads are reading it."""
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
