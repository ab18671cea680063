"""Wakes coroutines on PostgreSQL's NOTIFY to their channel, with one listening connection per process."""

import asyncio
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import psycopg
from psycopg import Connection
from psycopg.rows import dict_row
from psycopg.sql import SQL, Identifier

LOG = logging.getLogger(__name__)
LOOK_SECONDS = 5.0
# A server that disappears without closing the connection is noticed after 20 seconds instead of hours.
CONNECTION: dict[str, Any] = {
    "application_name": "channels", "keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 2,
}  # fmt: skip
Refresh = Callable[[Connection[dict[str, Any]]], None]


@dataclass(eq=False)
class Subscription:
    """Wakes one subscriber in its own event loop; several wakes before it waits count as one."""

    channel: str
    loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.get_running_loop)
    _event: asyncio.Event = field(default_factory=asyncio.Event)

    async def wait(self, seconds: float) -> bool:
        """Returns True when woken, False after `seconds`."""
        try:
            async with asyncio.timeout(seconds):
                await self._event.wait()
        except TimeoutError:
            return False
        self._event.clear()
        return True

    def wake(self) -> None:
        """Wakes from any thread; raises RuntimeError when the loop has ended."""
        self.loop.call_soon_threadsafe(self._event.set)


class Channels:
    """Listens while there are subscriptions.

    `channels` maps a name to a function that runs in the listening thread, on its connection, before the channel's
    subscribers are woken: after notices, and whenever listening begins, because earlier notices were missed.
    """

    def __init__(self, dsn: str, channels: dict[str, Refresh]) -> None:
        self._dsn, self._channels = dsn, channels
        self._subscriptions: set[Subscription] = set()
        self._listener: threading.Thread | None = None
        self._lock = threading.Lock()

    def subscribe(self, channel: str) -> Subscription:
        """Returns a subscription for the running loop; end it with `leave`."""
        subscription = Subscription(channel)
        with self._lock:
            self._subscriptions.add(subscription)
            if self._listener is None:
                self._listener = threading.Thread(target=self._listen, name="channels", daemon=True)
                self._listener.start()
        return subscription

    def leave(self, subscription: Subscription) -> None:
        with self._lock:
            self._subscriptions.discard(subscription)

    def _listen(self) -> None:
        """Listens until there are no subscriptions; the next one starts the thread again."""
        while self._wanted():
            try:
                with psycopg.connect(self._dsn, autocommit=True, row_factory=dict_row, **CONNECTION) as connection:
                    for channel in self._channels:
                        connection.execute(SQL("LISTEN {}").format(Identifier(channel)))
                    self._wake(connection, set(self._channels))
                    while self._wanted():
                        self._await_notice(connection)
            except psycopg.Error:
                LOG.warning("channels: the database is away; listening again")
                time.sleep(1)

    def _await_notice(self, connection: Connection[dict[str, Any]]) -> None:
        """Waits for a notice, then handles all that have arrived."""
        if first := next(connection.notifies(timeout=LOOK_SECONDS, stop_after=1), None):
            self._wake(connection, {first.channel, *(each.channel for each in connection.notifies(timeout=0))})

    def _wake(self, connection: Connection[dict[str, Any]], channels: set[str]) -> None:
        for channel in channels:
            self._channels[channel](connection)
        with self._lock:
            woken = [subscription for subscription in self._subscriptions if subscription.channel in channels]
        for subscription in woken:
            try:
                subscription.wake()
            except RuntimeError:  # its loop has ended
                self.leave(subscription)

    def _wanted(self) -> bool:
        with self._lock:
            if not self._subscriptions:
                self._listener = None
            return self._listener is threading.current_thread()
