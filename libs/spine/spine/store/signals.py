"""Signals that wake threads when something was written, in this process and, by NOTIFY, in the others.

A signal means only that there may be work: threads check when woken, and from time to time without a signal. NOTIFY is
never part of an append's transaction, because PostgreSQL commits transactions that notify one after the other.
"""

import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal

import psycopg
from psycopg_pool import ConnectionPool

LOG = logging.getLogger(__name__)
Name = Literal["appended", "queued"]
NAMES: tuple[Name, ...] = ("appended", "queued")
CHANNEL = "daicho"
NOTIFY = f"SELECT pg_notify('{CHANNEL}', %s)"
GATHER_SECONDS = 0.02
"""How long signals of one name are collected into one NOTIFY."""
SLICE_SECONDS = 0.5
"""The longest time until a waiting thread notices that it must stop."""


class Signal:
    """A counter of signals; a thread waits until the count differs from the one it read, so it misses none."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self.count = 0

    def send(self) -> None:
        """Wakes every waiting thread."""
        with self._condition:
            self.count += 1
            self._condition.notify_all()

    def wait(self, known: int, seconds: float, stop: threading.Event) -> None:
        """Returns once `count` is no longer `known`, when the time is over, or soon after `stop` is set."""
        until = time.monotonic() + seconds
        with self._condition:
            while self.count == known and not stop.is_set() and (left := until - time.monotonic()) > 0:
                self._condition.wait(min(left, SLICE_SECONDS))


class Signals:
    """The signals of one process: `appended` after events were stored, `queued` after a job was queued."""

    def __init__(self, dsn: str, pool: ConnectionPool[Any]) -> None:
        self._dsn, self._pool = dsn, pool
        self._signals = {name: Signal() for name in NAMES}
        self._handled: set[Name] = set()
        self._outside: set[Name] = set()
        self._to_send = threading.Event()

    def __getitem__(self, name: Name) -> Signal:
        return self._signals[name]

    def send(self, name: Name) -> None:
        """Wakes the threads of this process, and of other processes unless this one handles the signal."""
        self._signals[name].send()
        if name not in self._handled:
            self._outside.add(name)
            self._to_send.set()

    @contextmanager
    def handling(self, name: Name) -> Iterator[None]:
        """Marks this process as the one that handles a signal, so that it is not sent to others meanwhile."""
        self._handled.add(name)
        try:
            yield
        finally:
            self._handled.discard(name)

    def send_outside(self, stop: threading.Event) -> None:
        """Sends signals to other processes until stopped."""
        while not stop.is_set():
            if not self._to_send.wait(SLICE_SECONDS):
                continue
            time.sleep(GATHER_SECONDS)
            self._to_send.clear()
            names = [name for name in NAMES if name in self._outside]
            self._outside.difference_update(names)
            try:
                with self._pool.connection() as connection:
                    for name in names:
                        connection.execute(NOTIFY, (name,))
            except Exception:  # the others also check without a signal
                LOG.warning("signals: %s could not be sent", ", ".join(names), exc_info=True)

    def listen(self, stop: threading.Event) -> None:
        """Receives the signals of other processes until stopped."""
        while not stop.is_set():
            try:
                with psycopg.connect(self._dsn, autocommit=True, connect_timeout=5) as connection:
                    connection.execute(f"LISTEN {CHANNEL}")
                    self._missed()
                    while not stop.is_set():
                        for notice in connection.notifies(timeout=SLICE_SECONDS):
                            if notice.payload in self._signals:
                                self._signals[notice.payload].send()
            except psycopg.Error:
                LOG.warning("signals: the database is away; listening again")
                stop.wait(1)

    def _missed(self) -> None:
        """Sends every signal, because those sent by other processes before listening began are lost."""
        for signal in self._signals.values():
            signal.send()
