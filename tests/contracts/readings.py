"""What of an approved reading is lost."""

from collections.abc import Iterator
from typing import Any


def lost(approved: Any, read: Any, path: str = "event") -> Iterator[str]:
    """Where the two differ; a field that was added since is no difference."""
    if isinstance(approved, dict) and isinstance(read, dict):
        for key, value in approved.items():
            yield from lost(value, read.get(key, "missing"), f"{path}.{key}")
    elif isinstance(approved, list) and isinstance(read, list) and len(approved) == len(read):
        for index, (before, now) in enumerate(zip(approved, read, strict=True)):
            yield from lost(before, now, f"{path}.{index}")
    elif approved != read:
        yield f"{path}: {approved!r} is read as {read!r}"
