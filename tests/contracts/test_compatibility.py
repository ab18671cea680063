"""A schema may gain optional properties, at any depth, and nothing else."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from made_schemas import LEAVES, SCHEMAS, broken, grown, packed, replaced

from compatibility import SILENT, breaks
from samples import sample


def places(found: list[str]) -> list[str]:
    return [words.split(": ", 1)[0] for words in found]


@given(SCHEMAS, st.data())
def test_a_schema_that_gained_optional_properties_may_follow(schema: dict[str, Any], data: st.DataObject) -> None:
    """Other names below `$defs`, and other titles, are no break either; nor is it one to stay as it was."""
    released, same, more = (data.draw(packed(given)) for given in (schema, schema, data.draw(grown(schema))))
    assert list(breaks(released, same)) == []
    assert list(breaks(released, more)) == []


@given(SCHEMAS, st.data())
def test_what_may_follow_reads_the_old_and_is_read_by_the_old(schema: dict[str, Any], data: st.DataObject) -> None:
    """The rule against the meaning of JSON Schema: a message of one side is valid for the other."""
    schema = json.loads(json.dumps(schema).replace("oneOf", "anyOf"))  # exactly one of two that overlap is neither
    more = data.draw(grown(schema))
    for mine, other in ((schema, more), (more, schema)):
        for full in (True, False):
            message = sample(mine, full=full)
            if Draft202012Validator(mine).is_valid(message):
                Draft202012Validator(other).validate(message)


@given(SCHEMAS, st.data())
def test_every_break_is_found_at_its_place(schema: dict[str, Any], data: st.DataObject) -> None:
    """Also where optional properties came at the same time."""
    every = list(broken(schema))
    path, steps, part = every[data.draw(st.integers(0, len(every) - 1))]
    changed = replaced(schema, steps, part)
    found = list(breaks(data.draw(packed(schema)), data.draw(packed(data.draw(grown(changed))))))
    assert [place for place in places(found) if path.startswith(place)], (path, found)


@pytest.mark.parametrize("part", LEAVES, ids=str)
def test_no_change_of_a_part_is_overlooked_wherever_it_stands(part: dict[str, Any]) -> None:
    wholes = {
        "$.x[*]": {"properties": {"x": {"type": "array", "items": part}}},
        "$.x.*": {"properties": {"x": {"type": "object", "additionalProperties": part}}},
        "$.x.*~": {"properties": {"x": {"type": "object", "propertyNames": part}}},
        "$.x[1]": {"properties": {"x": {"type": "array", "prefixItems": [{}, part]}}},
        "$.x": {"properties": {"x": {"$ref": "#/$defs/X"}}, "$defs": {"X": part}},
    }
    for path, whole in wholes.items():
        changed = [_with(whole, part, change) for _, _, change in broken(part)]
        assert all(path in places(list(breaks(whole, other))) for other in changed)


def _with(whole: Any, part: Any, change: Any) -> Any:
    """The schema with the change where the part is, by identity."""
    if whole is part:
        return change
    if isinstance(whole, list):
        return [_with(inner, part, change) for inner in whole]
    return {key: _with(inner, part, change) for key, inner in whole.items()} if isinstance(whole, dict) else whole


TEXT, WHOLE, NULL = {"type": "string"}, {"type": "integer"}, {"type": "null"}
OPTIONAL: dict[str, Any] = {"properties": {"a": TEXT}}
REQUIRED: dict[str, Any] = {**OPTIONAL, "required": ["a"]}
CLOSED: dict[str, Any] = {"additionalProperties": False}
NAMED = {"anyOf": [{"$ref": "#/$defs/A"}, NULL], "$defs": {"A": {"oneOf": [TEXT, WHOLE]}}}
UNKNOWN = "is new, and readers do not know it"


@pytest.mark.parametrize(
    ("released", "present", "said"),
    [
        (TEXT, WHOLE, ["$: its type was string and is integer"]),
        (TEXT, {}, ["$: its type was string and is any"]),
        ({**TEXT, "format": "date"}, TEXT, ["$: its format was date and is absent"]),
        ({**TEXT, "maxLength": 5}, {**TEXT, "maxLength": 4}, ["$: its maxLength was 5 and is 4"]),
        ({**TEXT, "default": "a"}, TEXT, ['$: its default was "a" and is absent']),
        ({"const": "a"}, {"enum": ["a", "b"]}, [f'$: the value "b" {UNKNOWN}']),
        ({"enum": ["a", "b"]}, {"enum": ["b"]}, ['$: the value "a" is gone']),
        ({"enum": [1]}, {"enum": [True]}, ["$: the value 1 is gone", f"$: the value true {UNKNOWN}"]),
        (TEXT, {**TEXT, "enum": ["a"]}, ['$: its values were any and are ["a"]']),
        (TEXT, {"anyOf": [TEXT, NULL]}, [f"$: the form null {UNKNOWN}"]),
        ({"anyOf": [TEXT, NULL]}, TEXT, ["$: the form null is gone"]),
        ({"anyOf": [TEXT, NULL]}, {"anyOf": [WHOLE, NULL]}, ["$: its type was string and is integer"]),
        ({"anyOf": [TEXT, NULL]}, {"oneOf": [NULL, TEXT]}, []),
        (NAMED, {"anyOf": [TEXT, NULL, WHOLE]}, []),
        (NAMED, {"anyOf": [TEXT, NULL]}, ["$: the form integer is gone"]),
        (OPTIONAL, {"properties": {}}, ["$.a: the property is gone"]),
        (REQUIRED, OPTIONAL, ["$.a: it was required and is optional"]),
        (OPTIONAL, REQUIRED, ["$.a: it was optional and is required"]),
        ({}, REQUIRED, ["$.a: it is new and required"]),
        ({}, OPTIONAL, []),
        (CLOSED, CLOSED | OPTIONAL, ["$.a: the property is new where `additionalProperties` limits them"]),
        ({"items": TEXT}, {}, ["$[*]: its type was string and is any"]),
        ({"prefixItems": [TEXT]}, {"prefixItems": [TEXT, TEXT]}, ["$: it had 1 fixed items and has 2"]),
        ({"allOf": [{"$ref": "#/$defs/A"}], "$defs": {"A": TEXT}}, TEXT, []),
        ({}, CLOSED, ["$.*: its type was any and is nothing"]),
        ({"not": TEXT}, {}, ['$: its not was {"type": "string"} and is absent']),
    ],
)
def test_a_break_is_said_in_plain_words(released: Any, present: Any, said: list[str]) -> None:
    assert list(breaks(released, present)) == said


@pytest.mark.parametrize("keyword", sorted(SILENT))
def test_words_about_a_part_mean_nothing_to_its_reader_but_a_property_may_bear_their_name(keyword: str) -> None:
    assert list(breaks({"items": {keyword: {}}}, {"items": {}})) == []
    assert list(breaks({"properties": {keyword: TEXT}}, {})) == [f"$.{keyword}: the property is gone"]


def test_a_schema_that_holds_itself_is_compared_to_its_end() -> None:
    def tree(name: str, **more: Any) -> dict[str, Any]:
        below = {"type": "array", "items": {"$ref": f"#/$defs/{name}"}}
        node = {"type": "object", "properties": {"label": TEXT, "below": below, **more}}
        return {"$ref": f"#/$defs/{name}", "$defs": {name: node}}

    assert list(breaks(tree("Tree"), tree("Node", note=TEXT))) == []
    found = list(breaks(tree("Tree"), tree("Node", label=WHOLE)))
    assert places(found) == ["$.label", "$.below[*].label"]
