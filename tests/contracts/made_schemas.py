"""Made-up JSON Schemas, what may be added to one, and what breaks it."""

import copy
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

Schema = dict[str, Any]
Steps = tuple[str | int, ...]

TEXTS: list[Schema] = [
    {"type": "string"}, {"type": "string", "format": "date"}, {"type": "string", "maxLength": 5},
    {"type": "string", "const": "a"}, {"type": "string", "enum": ["a", "b"]},
]  # fmt: skip
NUMBERS: list[Schema] = [{"type": "integer"}, {"type": "integer", "enum": [0, 1]}, {"type": "integer", "default": 3}]
LEAVES: list[Schema] = [*TEXTS, *NUMBERS, {"type": "number"}, {"type": "boolean"}, {"type": "null"}, {}]


@st.composite
def parts(draw: st.DrawFn, depth: int) -> Schema:
    """Any schema that Pydantic might make of a field."""
    makers = [_leaf, _leaf, _object, _array, _tuple, _map, _choice] if depth > 0 else [_leaf]
    return draw(st.sampled_from(makers))(draw, depth)


def _leaf(draw: st.DrawFn, depth: int) -> Schema:
    return draw(st.sampled_from(LEAVES))


def _object(draw: st.DrawFn, depth: int) -> Schema:
    properties = {name: draw(parts(depth - 1)) for name in draw(st.lists(st.sampled_from("abcd"), unique=True))}
    required = [name for name in properties if draw(st.booleans())]
    return {"type": "object", "properties": properties, "required": required}


def _array(draw: st.DrawFn, depth: int) -> Schema:
    return {"type": "array", "items": draw(parts(depth - 1))}


def _tuple(draw: st.DrawFn, depth: int) -> Schema:
    return {"type": "array", "prefixItems": [draw(parts(depth - 1)), draw(parts(0))], "maxItems": 2}


def _map(draw: st.DrawFn, depth: int) -> Schema:
    return {"type": "object", "additionalProperties": draw(parts(depth - 1))}


def _text(draw: st.DrawFn, depth: int) -> Schema:
    return draw(st.sampled_from(TEXTS))


def _number(draw: st.DrawFn, depth: int) -> Schema:
    return draw(st.sampled_from(NUMBERS))


def _choice(draw: st.DrawFn, depth: int) -> Schema:
    """Forms of different types: of two alike, one may change or go without a difference to anybody."""
    makers = draw(st.lists(st.sampled_from([_object, _array, _text, _number]), min_size=1, max_size=3, unique=True))
    forms = [make(draw, depth - 1) for make in makers]
    return {draw(st.sampled_from(["anyOf", "oneOf"])): [*forms, {"type": "null"}], "default": None}


@st.composite
def objects(draw: st.DrawFn) -> Schema:
    """The schema of an event."""
    return _object(draw, 3)


SCHEMAS: st.SearchStrategy[Schema] = objects()


def nodes(schema: Schema, path: str = "$", steps: Steps = ()) -> Iterator[tuple[str, Steps]]:
    """Every part of a schema: its JSON path and the keys that lead to it, the deepest first.

    The path of a part below `$defs` begins with its name there.
    """
    for name, part in schema.get("$defs", {}).items():
        yield from nodes(part, name, (*steps, "$defs", name))
    for name, part in schema.get("properties", {}).items():
        yield from nodes(part, f"{path}.{name}", (*steps, "properties", name))
    for keyword, step in {"items": "[*]", "additionalProperties": ".*"}.items():
        if isinstance(schema.get(keyword), dict):
            yield from nodes(schema[keyword], path + step, (*steps, keyword))
    for keyword, step in {"prefixItems": "[{}]", "anyOf": "", "oneOf": ""}.items():
        for index, part in enumerate(schema.get(keyword, ())):
            yield from nodes(part, path + step.format(index), (*steps, keyword, index))
    yield path, steps


def at(schema: Schema, steps: Steps) -> Any:
    for step in steps:
        schema = schema[step]  # type: ignore[index]
    return schema


def replaced(schema: Any, steps: Steps, part: Schema) -> Any:
    """The schema with another part at the place; what lies elsewhere is shared with it."""
    if not steps:
        return part
    first, inner = steps[0], replaced(schema[steps[0]], steps[1:], part)
    if isinstance(schema, list):
        return [inner if index == first else other for index, other in enumerate(schema)]
    return {**schema, first: inner}


@st.composite
def grown(draw: st.DrawFn, schema: Schema) -> Schema:
    """The schema with new optional properties and other words, at any depth."""
    whole = copy.deepcopy(schema)
    for _, steps in nodes(schema):
        part = at(whole, steps)
        if "properties" in part:
            part["properties"] |= draw(st.dictionaries(st.sampled_from(["new", "newer"]), parts(1), max_size=2))
            part["title"] = draw(st.text(max_size=3))
    return whole


@st.composite
def packed(draw: st.DrawFn, schema: Schema) -> Schema:
    """The same schema with some of its objects below `$defs`, under any names."""
    whole, definitions, prefix = copy.deepcopy(schema), {}, draw(st.sampled_from("XYZ"))
    for index, (_, steps) in enumerate(nodes(schema)):
        if steps and "properties" in at(whole, steps) and draw(st.booleans()):
            definitions[f"{prefix}{index}"] = at(whole, steps)
            at(whole, steps[:-1])[steps[-1]] = {"$ref": f"#/$defs/{prefix}{index}"}
    return {**whole, "$defs": definitions}


def broken(schema: Schema) -> Iterator[tuple[str, Steps, Schema]]:
    """Every break of one part: its JSON path, the keys that lead to the part, and what the part becomes."""
    for path, steps in nodes(schema):
        part = at(schema, steps)
        for inner, changed in _changes(part):
            yield path + inner, steps, changed
        if not {"anyOf", "oneOf"} & set(steps[-2:]):  # a default belongs to the whole, not to a form of it
            yield path, steps, {**part, "default": "another"}


def _changes(part: Schema) -> Iterator[tuple[str, Schema]]:
    if choices := "anyOf" if "anyOf" in part else "oneOf" if "oneOf" in part else "":
        yield "", {**part, choices: [*part[choices], {"type": "string", "const": "unheard of"}]}
        return
    yield "", {**part, "type": "integer" if part.get("type") == "string" else "string"}
    yield "", {**part, "format": "another"}
    yield "", {**part, "minLength": 77}
    yield from _changes_of_values(part)
    yield from _changes_of_properties(part)


def _changes_of_values(part: Schema) -> Iterator[tuple[str, Schema]]:
    values = [part["const"]] if "const" in part else part.get("enum", [])
    open_part = {keyword: value for keyword, value in part.items() if keyword not in {"const", "enum"}}
    yield "", {**open_part, "enum": [*values, "unheard of"]}
    if values:
        yield "", {**open_part, "enum": [*values[1:], "unheard of"][: len(values) - 1 or 1]}
        yield "", open_part


def _changes_of_properties(part: Schema) -> Iterator[tuple[str, Schema]]:
    properties, required = part.get("properties", {}), part.get("required", [])
    for name in properties:
        others = [other for other in required if other != name]
        remaining = {other: inner for other, inner in properties.items() if other != name}
        yield f".{name}", {**part, "properties": remaining, "required": others}
        yield f".{name}", {**part, "required": others if name in required else [*others, name]}
    if "properties" in part:
        news = {**properties, "unheard": {"type": "string"}}
        yield ".unheard", {**part, "properties": news, "required": [*required, "unheard"]}
