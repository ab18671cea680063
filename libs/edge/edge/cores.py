"""Pins a process to one core: Python threads run one at a time, and changing cores costs more than it gains."""

import os

EVERYWHERE = os.sched_getaffinity(0)


def pin(core: int | None) -> None:
    """Pins this thread, and those it starts, to one of the cores the process may use, modulo their number."""
    if core is not None:
        os.sched_setaffinity(0, {sorted(EVERYWHERE)[core % len(EVERYWHERE)]})


def unpin() -> None:
    """Lets this thread use all cores again, for work mostly outside the interpreter, such as a PDF."""
    os.sched_setaffinity(0, EVERYWHERE)
