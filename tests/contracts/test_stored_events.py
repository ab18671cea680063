"""What was stored is read for ever: every event a service may have stored, in full, with the least, and sealed."""

import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from fixtures import Shelf, shelves, shown
from spine.codec import ERASED

SHELVES = list(shelves())
STORED = [pytest.param(shelf, name, id=name) for shelf in SHELVES for name in shelf.names()]


@pytest.mark.parametrize("shelf", SHELVES, ids=lambda shelf: shelf.folder.parts[-3])
def test_every_stored_event_has_a_fixture_and_every_fixture_its_event(shelf: Shelf) -> None:
    assert {path.stem for path in shelf.folder.glob("*.json")} == set(shelf.names()), "`make release` makes new ones"


@pytest.mark.parametrize(("shelf", "name"), STORED)
def test_a_stored_event_reads_as_it_was_approved(shelf: Shelf, name: str) -> None:
    cases = json.loads(shelf.file(name).read_text(encoding="utf-8"))
    assert set(cases) >= {"full", "least"}
    for case, approved in cases.items():
        lost = list(_lost(approved["read"], shown(shelf.read(name, approved["stored"]))))
        assert not lost, f"{name}, {case}"
    shelf.read(name, {**cases["full"]["stored"], "added later": 1})


@pytest.mark.parametrize(("shelf", "name"), STORED)
def test_no_personal_field_is_stored_in_clear_and_an_erased_one_still_loads(shelf: Shelf, name: str) -> None:
    cases = json.loads(shelf.file(name).read_text(encoding="utf-8"))
    private = list(_personal(shelf.read(name, cases["full"]["stored"])))
    assert bool(private) == ("sealed" in cases)
    if private:
        clear = json.dumps(cases["sealed"]["stored"], ensure_ascii=False)
        assert not [text for text in private if json.dumps(text) in clear]
        erased = json.dumps(shown(shelf.read(name, cases["sealed"]["stored"], key=None)), ensure_ascii=False)
        assert erased.count(ERASED) == len(private)


def _lost(approved: Any, read: Any, path: str = "event") -> Iterator[str]:
    """Where the two differ; a field that was added since is no difference."""
    if isinstance(approved, dict) and isinstance(read, dict):
        for key, value in approved.items():
            yield from _lost(value, read.get(key, "missing"), f"{path}.{key}")
    elif isinstance(approved, list) and isinstance(read, list) and len(approved) == len(read):
        for index, (before, now) in enumerate(zip(approved, read, strict=True)):
            yield from _lost(before, now, f"{path}.{index}")
    elif approved != read:
        yield f"{path}: {approved!r} is read as {read!r}"


def _personal(value: Any) -> Iterator[Any]:
    """What is marked personal at any depth, wherever the codec might overlook it."""
    if is_dataclass(value):
        for field in fields(value):
            inner = getattr(value, field.name)
            if field.metadata.get("personal"):
                yield inner
            else:
                yield from _personal(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _personal(inner)
