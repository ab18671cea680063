"""Tells every open browser which reports have moved, whichever process applied the events.

The consumer announces a batch by NOTIFY once it is committed; each API process listens with one connection and hands
the news to its subscribers.
"""

import asyncio
import logging
import threading
import time
from collections.abc import Sequence
from typing import Any

import psycopg
from psycopg_pool import ConnectionPool

from reporting.projections.everything import PROJECTIONS, views_of
from spine.runtime import Runtime
from spine.stream.messages import Message

LOG = logging.getLogger(__name__)
CHANNEL = "reports_moved"
LOOK_SECONDS = 5.0
EVERY_VIEW = frozenset(view for projection in PROJECTIONS for view in projection.views)
Subscriber = tuple[asyncio.AbstractEventLoop, "asyncio.Queue[str]"]


class Live:
    """One a process: announces for the consumer, listens for the API."""

    def __init__(self) -> None:
        self._pool: ConnectionPool[Any] | None = None
        self._dsn = ""
        self._subscribers: set[Subscriber] = set()
        self._listener: threading.Thread | None = None
        self._lock = threading.Lock()

    def open(self, runtime: Runtime) -> None:
        self._pool, self._dsn = runtime.pool, runtime.settings.database_url

    def announce(self, messages: Sequence[Message]) -> None:
        """After a batch is committed."""
        views = sorted(views_of(messages))
        if views and self._pool is not None:
            with self._pool.connection() as connection:
                connection.execute("SELECT pg_notify(%s, view) FROM unnest(%s::text[]) AS view", (CHANNEL, views))

    def subscribe(self) -> "asyncio.Queue[str]":
        """A queue of view names for the running loop; give it back to `leave`."""
        queue: asyncio.Queue[str] = asyncio.Queue()
        with self._lock:
            self._subscribers.add((asyncio.get_running_loop(), queue))
            if self._listener is None:
                self._listener = threading.Thread(target=self._listen, name="live", daemon=True)
                self._listener.start()
        return queue

    def leave(self, queue: "asyncio.Queue[str]") -> None:
        with self._lock:
            self._subscribers = {known for known in self._subscribers if known[1] is not queue}

    def _listen(self) -> None:
        """Until nobody is subscribed any more; the next subscriber starts it again."""
        while self._wanted():
            try:
                with psycopg.connect(self._dsn, autocommit=True) as connection:
                    connection.execute(f"LISTEN {CHANNEL}")
                    # What moved while nobody listened is not known: everything may have.
                    self._tell(EVERY_VIEW)
                    while self._wanted():
                        for notice in connection.notifies(timeout=LOOK_SECONDS):
                            self._tell({notice.payload})
            except psycopg.Error:
                LOG.warning("live: the database is away; listening again")
                time.sleep(1)

    def _wanted(self) -> bool:
        with self._lock:
            if not self._subscribers:
                self._listener = None
            return self._listener is threading.current_thread()

    def _tell(self, views: frozenset[str] | set[str]) -> None:
        with self._lock:
            subscribers = list(self._subscribers)
        for loop, queue in subscribers:
            for view in sorted(views):
                try:
                    loop.call_soon_threadsafe(queue.put_nowait, view)
                except RuntimeError:  # its loop has ended
                    self.leave(queue)


LIVE = Live()
