"""Processes that append to one database at once."""

import multiprocessing
import threading
import time
from multiprocessing.synchronize import Event

from counter_service import COUNTERS, Opened, count, counting

from spine.ids import new_id
from spine.settings import Settings
from spine.testing import context


def write(dsn: str, end: Event) -> None:
    """One process: two streams' worth of appends after another, one and several events at a time."""
    runtime = counting().open(Settings(database_url=dsn))
    while not end.is_set():
        stream = COUNTERS.stream(new_id())
        runtime.store.decide(stream, lambda _: [Opened("A", "t")], context())
        runtime.store.decide(stream, lambda state: [*count(state, 1), *count(state, 2)], context())
    runtime.close()


class Writers:
    """That many processes; they write for some seconds from `start`, and `ended` is set when all are through."""

    def __init__(self, dsn: str, number: int) -> None:
        forked = multiprocessing.get_context("fork")  # sixteen imports of everything would take longer than the test
        self._end = forked.Event()
        self._processes = [forked.Process(target=write, args=(dsn, self._end)) for _ in range(number)]
        self.ended = threading.Event()

    def start(self, seconds: float) -> None:
        for process in self._processes:
            process.start()
        threading.Thread(target=self._let_write, args=(seconds,), daemon=True).start()

    def _let_write(self, seconds: float) -> None:
        time.sleep(seconds)
        self._end.set()
        for process in self._processes:
            process.join()
        self.ended.set()

    @property
    def failed(self) -> list[int | None]:
        return [process.exitcode for process in self._processes if process.exitcode]
