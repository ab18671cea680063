"""One interpreter, one core: its threads take turns, and a turn that goes to another core costs more than it gains."""

import os

EVERYWHERE = os.sched_getaffinity(0)


def pin(core: int | None) -> None:
    """Keeps this thread, and those it starts, to one of the cores the process may use, counted round."""
    if core is not None:
        os.sched_setaffinity(0, {sorted(EVERYWHERE)[core % len(EVERYWHERE)]})


def unpin() -> None:
    """Lets this thread use every core again: for work that is mostly done outside the interpreter, such as a PDF."""
    os.sched_setaffinity(0, EVERYWHERE)
