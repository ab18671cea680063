"""Releases what is new: `make release`. From then on it is frozen; a change is a new version beside the old.

A published event's schema enters `released.sha256` (check it with `sha256sum -c`) with one event as a fixture; a stored
event gets its fixture. What was released before is left as it is.
"""

import hashlib
import json
import sys
from typing import Any

from fixtures import approved, shelves, text_of
from generate import CONTEXTS, RELEASED, ROOT, documents, published, refuse_changes, released
from samples import sample

FIXTURES = ROOT / "fixtures"


def main() -> None:
    """Writes the hashes and fixtures that are missing."""
    refuse_changes(documents())
    new = [*_release_published(), *_release_stored()]
    sys.stdout.write("\n".join([*new, f"{len(new)} events released"]) + "\n")


def _release_published() -> list[str]:
    before = released()
    events = {event.type: event for context in CONTEXTS for event in published(context)}
    new = {name: event for name, event in events.items() if f"schemas/{name}.json" not in before}
    FIXTURES.mkdir(exist_ok=True)
    for name, event in new.items():
        (FIXTURES / f"{name}.json").write_text(text_of(_published(event)), encoding="utf-8")
    hashes = before | {f"schemas/{name}.json": _hash(name) for name in new}
    RELEASED.write_text("".join(f"{hashes[file]}  {file}\n" for file in sorted(hashes)), encoding="utf-8")
    return sorted(new)


def _published(event: type[Any]) -> Any:
    model = event.model_validate(sample(event.model_json_schema(), full=True))
    return json.loads(model.model_dump_json())


def _hash(name: str) -> str:
    return hashlib.sha256((ROOT / "schemas" / f"{name}.json").read_bytes()).hexdigest()


def _release_stored() -> list[str]:
    new = []
    for shelf in shelves():
        shelf.folder.mkdir(exist_ok=True, parents=True)
        for name in shelf.codec.names:
            if not shelf.file(name).exists():
                shelf.file(name).write_text(text_of(approved(shelf, name)), encoding="utf-8")
                new.append(name)
    return sorted(new)


if __name__ == "__main__":
    main()
