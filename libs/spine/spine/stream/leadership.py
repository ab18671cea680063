"""One active relay and one active consumer per service, whatever number of processes runs: an advisory lock decides."""

import logging
import threading
import time
import zlib
from collections.abc import Callable

import psycopg

LOG = logging.getLogger(__name__)
PAUSE = 1.0
"""Seconds after which a process that does not lead tries again."""
CHECK = 5.0
"""Seconds after which a leader makes sure that its connection, and with it the lock, still stands."""
# A leader that froze or whose network went keeps its connection for hours unless the server ends it.
SILENCE = "-c idle_session_timeout=20s"


def lead(role: str, dsn: str, stop: threading.Event, work: Callable[[Callable[[], bool]], None]) -> None:
    """Runs `work` while this process holds the role's lock, again after any failure, until stopped.

    `work` is given a check that says whether to go on; it asks between batches.
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
