"""What was released holds: a published event may gain optional properties, its fixture is read for ever."""

import json
from decimal import Decimal
from typing import Annotated, Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from made_schemas import at, nodes, replaced
from made_schemas import broken as mutants
from pydantic import Field, create_model
from readings import lost

from contracts import billing, crm
from contracts.published import Published
from fixtures import PUBLISHED
from generate import all_published, described
from releases import FIXTURES, broken, changed, refuse_breaks, released_events

EVENTS: dict[str, type[Any]] = {event.type: event for event in all_published()}
PRESENT = described(EVENTS.values())


def fixture_of(name: str) -> Any:
    return json.loads((PUBLISHED / f"{name}.json").read_text(encoding="utf-8"))


def test_what_was_released_still_holds() -> None:
    refuse_breaks(released_events(), PRESENT)
    assert not changed(FIXTURES), "a released fixture is never changed"


def test_every_published_event_has_its_fixture() -> None:
    assert {path.stem for path in PUBLISHED.glob("*.json")} == set(EVENTS)


def misread(name: str, event: type[Any], body: dict[str, Any]) -> list[str]:
    """What an event's fixture loses in reading, with fields that a later sender adds, too."""
    Draft202012Validator(PRESENT[name]["schema"], format_checker=FormatChecker()).validate(body)
    loaded = event.model_validate_json(json.dumps({**body, "added later": 1}))
    return list(lost(body, json.loads(loaded.model_dump_json())))


@pytest.mark.parametrize("name", EVENTS)
def test_a_published_event_still_loads(name: str) -> None:
    assert misread(name, EVENTS[name], fixture_of(name)) == []


def test_an_event_that_does_not_load_as_it_was_would_be_seen() -> None:
    name, body = "crm.customer-revised.v1", fixture_of("crm.customer-revised.v1")
    without = variant(crm.CustomerRevisedV1, drop="name")
    assert misread(name, without, body) == ["event.name: 'some name' is read as 'missing'"]
    for wrong in ({**body, "closing_day": "31"}, {key: value for key, value in body.items() if key != "name"}):
        with pytest.raises(ValidationError):
            misread(name, crm.CustomerRevisedV1, wrong)


def variant(event: type[Published], drop: str = "", **changed: Any) -> type[Published]:
    """The event with other fields, as a later commit might have it."""
    kept = {name: field for name, field in event.model_fields.items() if name not in {drop, *Published.model_fields}}
    fields = {name: (field.annotation, field) for name, field in kept.items()} | changed
    model: Any = create_model(event.__name__, __base__=Published, **fields)
    model.type, model.topic, model.record = event.type, event.topic, event.record
    return model  # type: ignore[no-any-return]


def later(event: type[Published]) -> list[str]:
    """What breaks when all present events were released and this one takes the place of its own."""
    return list(broken(PRESENT, {**PRESENT, **described([event])}))


def test_a_customer_may_gain_an_optional_number() -> None:
    assert later(variant(crm.CustomerRevisedV1)) == []
    assert later(variant(crm.CustomerRevisedV1, added_later=(int | None, None))) == []


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"added_later": (int | None, ...)}, "crm.customer-revised.v1 $.added_later: it is new and required"),
        ({"drop": "name"}, "crm.customer-revised.v1 $.name: the property is gone"),
        (
            {"closing_day": (str, ...)},
            "crm.customer-revised.v1 $.closing_day: its type was integer and is string",
        ),
        ({"name": (str, "")}, "crm.customer-revised.v1 $.name: it was required and is optional"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else None,
)
def test_any_other_change_of_a_customer_is_refused(changes: dict[str, Any], said: str) -> None:
    assert said in later(variant(crm.CustomerRevisedV1, **changes))


@pytest.mark.parametrize(
    "changes",
    [
        {"unit_price": (Annotated[Decimal, Field(gt=0)] | None, ...)},
        {"unit_price": (str | None, ...)},
        {"unit": (Annotated[str, Field(validation_alias="einheit")], ...)},
    ],
    ids=["limit of a decimal", "decimal to text", "other name when read"],
)
def test_what_only_a_reader_meets_is_refused_too(changes: dict[str, Any]) -> None:
    """The schema of what is sent says nothing of it: a decimal is text there, whatever its limits."""
    found = later(variant(billing.ProductRevisedV1, **changes))
    assert found and all("billing.product-revised.v1" in words for words in found)


def test_a_record_is_kept_under_the_name_it_had() -> None:
    renamed = type("Renamed", (crm.CustomerRevisedV1,), {"record": "client", "__annotations__": {}})
    assert later(renamed) == ["crm.customer-revised.v1: its record was customer and is client"]


def test_an_event_that_is_gone_or_told_elsewhere_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    gone = {name: event for name, event in PRESENT.items() if name != "crm.customer-revised.v1"}
    assert list(broken(PRESENT, gone)) == ["crm.customer-revised.v1: the event is gone"]
    moved = type("Moved", (crm.CustomerRevisedV1,), {"topic": "crm.other", "__annotations__": {}})
    assert later(moved) == ["crm.customer-revised.v1: its topic was crm.events and is crm.other"]
    with pytest.raises(SystemExit, match="A released event may only gain optional properties") as refused:
        refuse_breaks(PRESENT, gone)
    assert "公開済み" in str(refused.value) and "crm.customer-revised.v1: the event is gone" in str(refused.value)


def grown(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema with an optional property in every object of it."""
    for _, steps in nodes(schema):
        part = at(schema, steps)
        if "properties" in part:
            schema = replaced(schema, steps, {**part, "properties": {**part["properties"], "grown": {}}})
    return schema


def found_in(name: str, schema: dict[str, Any]) -> list[str]:
    """What breaks when the event was released as it is and has this schema later."""
    return list(broken({name: PRESENT[name]}, {name: {**PRESENT[name], "schema": schema}}))


@pytest.mark.parametrize("name", EVENTS)
def test_every_event_may_grow_at_any_depth(name: str) -> None:
    schema = PRESENT[name]["schema"]
    assert grown(schema) != schema
    assert found_in(name, grown(schema)) == []


FACTS = {json.dumps(event["schema"]["properties"]): name for name, event in PRESENT.items()}
"""One event of each record: the others say the same."""


@pytest.mark.parametrize("name", FACTS.values())
def test_no_break_of_a_record_is_overlooked(name: str) -> None:
    schema = PRESENT[name]["schema"]
    for path, steps, part in mutants(schema):
        assert found_in(name, replaced(schema, steps, part)), path
