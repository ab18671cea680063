"""Chooses one active relay and one active consumer per service, by advisory locks, however many processes run."""

import logging
import threading
import time
import zlib
from collections.abc import Callable

import psycopg

LOG = logging.getLogger(__name__)
PAUSE = 1.0
"""Seconds after which a process that is not the leader tries again."""
CHECK = 5.0
"""Seconds after which a leader checks that its connection, and so the lock, still exists."""
# The connection of a frozen or disconnected leader would stay open for hours unless the server ends it.
SILENCE = "-c idle_session_timeout=20s"


def lead(role: str, dsn: str, stop: threading.Event, work: Callable[[Callable[[], bool]], None]) -> None:
    """Runs `work` while this process holds the role's lock, again after any failure, until stopped.

    `work` gets a function that returns whether to go on; it calls it between batches.
    """
    while not stop.is_set():
        try:
            with psycopg.connect(dsn, autocommit=True, connect_timeout=5, options=SILENCE) as connection:
                _hold(role, connection, stop, work)
        except BaseException:  # aiokafka ends in CancelledError too, and a thread must not
            LOG.exception("%s failed and starts again", role)
        stop.wait(PAUSE)


def _hold(
    role: str,
    connection: psycopg.Connection[tuple[object, ...]],
    stop: threading.Event,
    work: Callable[[Callable[[], bool]], None],
) -> None:
    row = connection.execute("SELECT pg_try_advisory_lock(%s)", (zlib.crc32(role.encode()),)).fetchone()
    if not (row and row[0]):
        return
    checked = time.monotonic()

    def leading() -> bool:
        nonlocal checked
        if time.monotonic() - checked > CHECK:
            connection.execute("SELECT 1")
            checked = time.monotonic()
        return not stop.is_set()

    work(leading)
