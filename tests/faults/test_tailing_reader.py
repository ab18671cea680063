"""A reader that tails the event table while sixteen processes append misses nothing and sees nothing out of order."""

import os
import threading

import pytest
from counter_service import counting
from writers import Writers

from spine.runtime import Runtime
from spine.settings import Settings

WRITERS = 16
SECONDS = float(os.environ.get("DAICHO_TAIL_SECONDS", "5"))
pytestmark = pytest.mark.servers


def tail(runtime: Runtime, ended: threading.Event) -> list[int]:
    """The positions met by reading on from the last one, as the relay does, until all writers are through."""
    seen, position = [], 0
    while True:
        over = ended.is_set()
        rows = runtime.recorder.select_after(position, 500)
        seen += [row.position for row in rows]
        position = seen[-1] if seen else 0
        if over and not rows:
            return seen


def test_a_tailing_reader_misses_nothing(database_url: str) -> None:
    writers = Writers(database_url, WRITERS)
    writers.start(SECONDS)
    runtime = counting().open(Settings(database_url=database_url))
    seen = tail(runtime, writers.ended)
    with runtime.pool.connection() as connection:
        stored = [row["n"] for row in connection.execute("SELECT notification_id AS n FROM events ORDER BY 1")]
    runtime.close()
    assert not writers.failed
    assert len(stored) > 10 * WRITERS
    assert seen == stored
