"""What was released stays: `contracts/released.sha256` freezes schemas, fixtures are what was published under them."""

import hashlib
import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from generate import CONTEXTS, ROOT, documents, published, refuse_changes, released

EVENTS: dict[str, type[Any]] = {event.type: event for context in CONTEXTS for event in published(context)}
RELEASED = [file.removeprefix("schemas/").removesuffix(".json") for file in released()]
FIXTURES = ROOT / "fixtures"


def test_a_released_schema_is_what_it_was_when_it_was_released() -> None:
    refuse_changes(documents())
    changed = [
        file for file, digest in released().items() if hashlib.sha256((ROOT / file).read_bytes()).hexdigest() != digest
    ]
    assert not changed, "released, so frozen: put a new version beside it"


def test_every_event_is_released() -> None:
    assert sorted(EVENTS) == sorted(RELEASED), "run `make release` when a new event is as it shall stay"


def test_every_released_event_has_its_fixture() -> None:
    assert {path.stem for path in FIXTURES.glob("*.json")} == set(RELEASED)


@pytest.mark.parametrize("name", RELEASED)
def test_a_published_event_still_loads(name: str) -> None:
    """With fields that a later sender adds, too; nothing of it is lost or read as something else."""
    body = json.loads((FIXTURES / f"{name}.json").read_text(encoding="utf-8"))
    schema = json.loads((ROOT / "schemas" / f"{name}.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema, format_checker=FormatChecker()).validate(body)
    loaded = EVENTS[name].model_validate_json(json.dumps({**body, "added later": 1}))
    assert json.loads(loaded.model_dump_json()) == body
