"""Temporary data folders for tests. A killed test run leaves its folder and servers; the next run removes both."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from local import processes


@contextmanager
def scratch_dir(purpose: str) -> Iterator[Path]:
    """Yields a folder that is deleted afterwards."""
    clear_abandoned()
    _root().mkdir(mode=0o700, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=f"{purpose}-", dir=_root()))
    owner = folder / "owner.pid"
    processes.note_self(owner)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def clear_abandoned() -> None:
    """Ends the servers and removes the folders of test runs that no longer exist."""
    for folder in _root().glob("*"):
        owner = folder / "owner.pid"
        if owner.exists() and not processes.is_alive(owner):
            processes.end_orphans(folder)
            shutil.rmtree(folder, ignore_errors=True)


def _root() -> Path:
    return Path(tempfile.gettempdir()) / f"daicho-tests-{os.getuid()}"
