"""The folders of the local stack."""

import os
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[3]


def data_dir() -> Path:
    """Returns the installation's data folder: `$DAICHO_DATA`, by default `.daicho` in the current folder."""
    return Path(os.environ.get("DAICHO_DATA") or ".daicho").absolute()


def cache_dir() -> Path:
    """Returns the folder shared by all checkouts of a user: `$DAICHO_CACHE`, by default `~/.cache/daicho`."""
    return Path(os.environ.get("DAICHO_CACHE") or "~/.cache/daicho").expanduser().absolute()
