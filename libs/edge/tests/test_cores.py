"""Pinning threads to cores."""

import os
import threading
from concurrent.futures import ThreadPoolExecutor

from edge.cores import EVERYWHERE, pin, unpin

Cores = set[int]


def started() -> Cores:
    """Returns the cores of a thread that the current one starts."""
    found: list[Cores] = []
    thread = threading.Thread(target=lambda: found.append(os.sched_getaffinity(0)))
    thread.start()
    thread.join()
    return found[0]


def test_threads_keep_to_the_core_of_the_one_that_starts_them_until_they_roam() -> None:
    def kept() -> tuple[Cores, Cores, Cores]:
        pin(len(EVERYWHERE))
        pinned, inherited = os.sched_getaffinity(0), started()
        unpin()
        return pinned, inherited, os.sched_getaffinity(0)

    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(kept).result() == ({min(EVERYWHERE)}, {min(EVERYWHERE)}, EVERYWHERE)
    assert os.sched_getaffinity(0) == EVERYWHERE


def test_without_a_core_a_thread_is_where_it_was() -> None:
    pin(None)
    assert os.sched_getaffinity(0) == EVERYWHERE
