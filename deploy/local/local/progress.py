"""Progress messages on the terminal: one line per finished step, Japanese first."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TextIO


@dataclass(frozen=True, slots=True)
class Progress:
    """Writes lines to `stream`, with the seconds since it was created."""

    stream: TextIO = sys.stdout
    since: float = field(default_factory=time.monotonic)

    def say(self, japanese: str, english: str) -> None:
        self.stream.write(f"{time.monotonic() - self.since:6.1f}s  {japanese}  {english}\n")
        self.stream.flush()

    @contextmanager
    def step(self, japanese: str, english: str) -> Iterator[None]:
        """Writes the line when the step is done, with the time it took."""
        began = time.monotonic()
        yield
        self.say(japanese, f"{english} ({time.monotonic() - began:.1f}s)")
