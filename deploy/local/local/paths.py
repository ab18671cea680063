"""Where the local stack keeps its things."""

import os
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[3]


def data_dir() -> Path:
    """The installation's data: `$DAICHO_DATA`, by default `.daicho` in the current folder."""
    return Path(os.environ.get("DAICHO_DATA") or ".daicho").absolute()


def cache_dir() -> Path:
    """Downloads, shared by all checkouts of a user: `$DAICHO_CACHE`, by default `~/.cache/daicho`."""
    return Path(os.environ.get("DAICHO_CACHE") or "~/.cache/daicho").expanduser().absolute()
