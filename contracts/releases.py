"""Released events, fixtures and migrations, and breaks of them. Only `release.py` writes them, at a git tag.

- `contracts/released/<event type>.json`: a published event at its last release: its topic, the kind of its record, the
  schema of what is sent, and in `accepts` the schema its model reads, which has the limits of decimals and aliases.
- `contracts/released/fixtures.sha256`: the fixtures of released events, published and stored.
- `tests/architecture/released_migrations.sha256`: the migrations, with the tag of each release before its lines.

The two lists have the format of `sha256sum` in the repository root, and `sha256sum -c` checks them there. Before the
first tag nothing is released: `contracts/released` does not exist, and the list of migrations is empty.
"""

import hashlib
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from compatibility import breaks

ROOT = Path(__file__).parents[1]
EVENTS = "contracts/released"
FIXTURES = f"{EVENTS}/fixtures.sha256"
MIGRATIONS = "tests/architecture/released_migrations.sha256"
REFUSED = """\
公開済みのイベントには、省略できる項目を足すことしかできません。モデルを元に戻し、新しい版を別のイベントとして隣に置いてください。
A released event may only gain optional properties: leave its model as it was and put a new version beside it."""

Described = Mapping[str, Any]
"""A published event's topic, record and schemas."""


def released_events(root: Path = ROOT) -> dict[str, Described]:
    """Returns each released event by its type."""
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in (root / EVENTS).glob("*.json")}


def listed(listing: str, root: Path = ROOT) -> dict[str, str]:
    """Returns the SHA-256 of every file of a list, by its path from the repository root."""
    path = root / listing
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return {file: digest for digest, file in (line.split() for line in lines if not line.startswith("#"))}


def changed(listing: str, root: Path = ROOT) -> list[str]:
    """Returns the listed files that were deleted or changed."""
    return [file for file, digest in listed(listing, root).items() if hash_of(root / file) != digest]


def hash_of(file: Path) -> str:
    """Returns the SHA-256 of a file in hex; an empty text if it does not exist."""
    return hashlib.sha256(file.read_bytes()).hexdigest() if file.exists() else ""


def broken(released: Mapping[str, Described], present: Mapping[str, Described]) -> Iterator[str]:
    """Yields each break as `<event type> <JSON path>: <what changed>`."""
    for name, before in sorted(released.items()):
        if name not in present:
            yield f"{name}: the event is gone"
            continue
        now = present[name]
        if before["topic"] != now["topic"]:
            yield f"{name}: its topic was {before['topic']} and is {now['topic']}"
        if before["record"] != now["record"]:
            yield f"{name}: its record was {before['record']} and is {now['record']}"
        sent = list(breaks(before["schema"], now["schema"]))
        read = [words for words in breaks(before["accepts"], now["accepts"]) if words not in sent]
        yield from (f"{name} {words}" for words in (*sent, *(f"{words} (as it is read)" for words in read)))


def refuse_breaks(released: Mapping[str, Described], present: Mapping[str, Described]) -> None:
    """Ends the process with a list of all breaks of released events, if there are any."""
    found = list(broken(released, present))
    if found:
        sys.exit("\n".join([REFUSED, *(f"  {words}" for words in found)]))
