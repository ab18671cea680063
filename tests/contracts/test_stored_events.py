"""What was stored is read for ever: every event a service may have stored, in full, with the least, and sealed."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, fields, is_dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from readings import lost

from fixtures import FixtureSet, approved, shelves, shown
from spine.store.codec import ERASED, Codec

SHELVES = list(shelves())
STORED = [pytest.param(shelf, name, id=name) for shelf in SHELVES for name in shelf.names()]


def unmatched(shelf: FixtureSet) -> set[str]:
    """Stored events without a fixture, and fixtures without their event."""
    return {path.stem for path in shelf.folder.glob("*.json")} ^ set(shelf.names())


def cases_of(shelf: FixtureSet, name: str) -> dict[str, Any]:
    cases: dict[str, Any] = json.loads(shelf.file(name).read_text(encoding="utf-8"))
    assert set(cases) >= {"full", "least"}
    return cases


def misread(shelf: FixtureSet, name: str, cases: dict[str, Any]) -> list[str]:
    """What of the approved readings is lost; what a later version adds is ignored."""
    shelf.read(name, {**cases["full"]["stored"], "added later": 1})
    readings = {case: (each["read"], shown(shelf.read(name, each["stored"]))) for case, each in cases.items()}
    return [words for case, (before, now) in readings.items() for words in lost(before, now, case)]


def exposed(shelf: FixtureSet, name: str, cases: dict[str, Any]) -> list[Any]:
    """The personal values that the sealed event tells, or that are not erased with their key."""
    private = [value for value in _personal(shelf.read(name, cases["full"]["stored"])) if value]
    if "sealed" not in cases:
        return private
    clear = json.dumps(cases["sealed"]["stored"], ensure_ascii=False)
    erased = json.dumps(shown(shelf.read(name, cases["sealed"]["stored"], key=None)), ensure_ascii=False)
    assert private and erased.count(ERASED) == len(private)
    return [value for value in private if json.dumps(value) in clear]


def _personal(value: Any) -> Iterator[Any]:
    """What is marked personal at any depth, wherever the codec might overlook it."""
    if is_dataclass(value):
        for each in fields(value):
            inner = getattr(value, each.name)
            if each.metadata.get("personal"):
                yield inner
            else:
                yield from _personal(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _personal(inner)


@pytest.mark.parametrize("shelf", SHELVES, ids=lambda shelf: shelf.folder.parts[-3])
def test_every_stored_event_has_a_fixture_and_every_fixture_its_event(shelf: FixtureSet) -> None:
    assert not unmatched(shelf), "`make contracts` makes new ones"


@pytest.mark.parametrize(("shelf", "name"), STORED)
def test_a_stored_event_reads_as_it_was_approved(shelf: FixtureSet, name: str) -> None:
    assert misread(shelf, name, cases_of(shelf, name)) == []


@pytest.mark.parametrize(("shelf", "name"), STORED)
def test_no_personal_field_is_stored_in_clear_and_an_erased_one_still_loads(shelf: FixtureSet, name: str) -> None:
    assert exposed(shelf, name, cases_of(shelf, name)) == []


@dataclass(frozen=True)
class Named:
    name: str = field(metadata={"personal": True})
    count: int


@dataclass(frozen=True)
class Grown:
    name: str = field(metadata={"personal": True})
    count: int
    note: str = field(default="", metadata={"personal": True})


@dataclass(frozen=True)
class Retyped:
    name: str = field(metadata={"personal": True})
    count: Decimal


@dataclass(frozen=True)
class Shrunk:
    name: str = field(metadata={"personal": True})


def shelf_of(cls: type[Any], folder: Path = Path()) -> FixtureSet:
    return FixtureSet(folder, Codec({"made-up.v1": cls}), frozenset())


@pytest.mark.parametrize(
    ("later", "said"),
    [
        (Named, set()),
        (Grown, set()),
        (Shrunk, {f"{case}.count: 12 is read as 'missing'" for case in ("full", "least", "sealed")}),
        (Retyped, {f"{case}.count: 12 is read as {{'Decimal': '12'}}" for case in ("full", "least", "sealed")}),
    ],
)
def test_an_event_that_lost_a_field_would_be_seen_and_one_that_gained_one_reads(
    later: type[Any], said: set[str]
) -> None:
    cases = approved(shelf_of(Named), "made-up.v1")
    assert set(misread(shelf_of(later), "made-up.v1", cases)) == said
    assert exposed(shelf_of(later), "made-up.v1", cases) == []


def test_a_personal_value_that_is_stored_in_clear_would_be_seen() -> None:
    shelf, cases = shelf_of(Named), approved(shelf_of(Named), "made-up.v1")
    bare = {case: each for case, each in cases.items() if case != "sealed"}
    assert exposed(shelf, "made-up.v1", bare) == ["some name"]
    told = {"name": cases["sealed"]["stored"]["name"], "count": 12, "also": "some name"}
    assert exposed(shelf, "made-up.v1", {**cases, "sealed": {"stored": told}}) == ["some name"]


def test_a_fixture_without_its_event_and_an_event_without_its_fixture_would_be_seen(tmp_path: Path) -> None:
    (tmp_path / "other.v1.json").write_text("{}", encoding="utf-8")
    assert unmatched(shelf_of(Named, tmp_path)) == {"made-up.v1", "other.v1"}
