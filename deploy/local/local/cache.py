"""The user's cache folder: downloads and builds shared by all checkouts; an entry is complete or does not exist."""

import fcntl
import os
import shutil
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from local.paths import cache_dir
from local.startup_error import StartupError

TRIES = 3


@contextmanager
def cache_lock(name: str) -> Iterator[None]:
    """Holds a lock while a cache entry is created, so that runs started together create it once."""
    cache_dir().mkdir(parents=True, exist_ok=True)
    with (cache_dir() / f"{name}.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def cached(name: str, make: Callable[[Path], None]) -> Path:
    """Returns the cache folder `name`, filled by `make` if it does not exist."""
    folder = cache_dir() / name
    with cache_lock(name):
        if not folder.exists():
            new = folder.with_name(f"{name}.new")
            make(_emptied(new))
            os.replace(new, folder)  # noqa: PTH105 appears whole or not at all
    return folder


def downloaded(name: str, source: str, download: Callable[[Path], None]) -> Path:
    """Returns the cache folder `name`, filled by `download` from `source` if it does not exist. Raises StartupError
    after repeated failures."""
    return cached(name, lambda folder: _retried(name, source, lambda: download(_emptied(folder))))


@contextmanager
def scratch(folder: Path) -> Iterator[Path]:
    """Yields an empty folder beside `folder`, deleted after success; the next attempt empties one that is left."""
    beside = _emptied(folder.with_suffix(".scratch"))
    yield beside
    shutil.rmtree(beside)


def keep_newest(prefix: str, count: int) -> None:
    """Deletes all but the `count` newest entries of a prefix."""
    entries = [each for each in cache_dir().glob(f"{prefix}*") if each.is_dir()]
    for old in sorted(entries, key=lambda each: each.stat().st_mtime)[:-count]:
        shutil.rmtree(old, ignore_errors=True)
        old.with_name(f"{old.name}.lock").unlink(missing_ok=True)


def _emptied(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _retried(name: str, source: str, download: Callable[[], None]) -> None:
    for attempt in range(1, TRIES + 1):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return download()
        except Exception as error:
            if attempt == TRIES:
                raise StartupError(
                    f"{name} を {source} から取得できません({error})。接続を確かめて、もう一度実行してください。",
                    f"Cannot fetch {name} from {source} ({error}): check the connection and run again.",
                ) from error
            time.sleep(2**attempt)
    return None
