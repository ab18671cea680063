"""Compares two JSON Schemas: everything in the released one must still hold in the present one.

Both sides of a topic may be old: a new reader reads old messages, and an old reader reads new ones. So the rule is:

- A new optional property is allowed, at any depth: readers ignore unknown properties.
- A new value of an enumeration, or a new form (`null` included), is a break: readers refuse unknown values.
- A removed value or form is a break: old messages contain it and must still be read.
- A removed property, a new required property, another requirement, type, format, default or constraint is a break.
- Titles, descriptions and the names below `$defs` do not affect readers and may change.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

Schema = Mapping[str, Any]
Pairs = frozenset[tuple[int, int]]

SILENT = {
    "$schema", "$id", "$defs", "$comment", "title", "description", "examples", "deprecated", "readOnly", "writeOnly",
    "discriminator",
}  # fmt: skip
"""Keywords that do not affect readers of the data."""
PARTS = {"items": "[*]", "additionalProperties": ".*", "propertyNames": ".*~"}
"""Keywords with the schema of a part, and the part's place in the JSON path (`~` is the name of a property)."""
COMPARED = {"type", "enum", "properties", "required", "prefixItems", *PARTS}


def breaks(released: Schema, present: Schema) -> Iterator[str]:
    """Yields each break as `<JSON path>: <what changed>`; nothing if the schemas are compatible."""
    yield from _Comparison(released, present).nodes(released, present, "$", frozenset())


class _Comparison:
    def __init__(self, released: Schema, present: Schema) -> None:
        self._released, self._present = released, present

    def nodes(self, released: Any, present: Any, path: str, within: Pairs) -> Iterator[str]:
        """Compares two parts. `within` holds the enclosing pairs, so that a recursive pair is compared once."""
        pair = (id(released), id(present))
        if pair in within:
            return
        before, outer_before = _forms(released, self._released)
        now, outer_now = _forms(present, self._present)
        yield from _constraints(outer_before, outer_now, path)
        if len(before) == len(now) == 1:
            yield from self._form(before[0], now[0], path, within | {pair})
        else:
            yield from self._choices(before, now, path, within | {pair})

    def _choices(self, before: list[Schema], now: list[Schema], path: str, within: Pairs) -> Iterator[str]:
        def differ(form: Schema, other: Schema) -> bool:
            return any(self._form(form, other, path, within))

        gone = [form for form in before if all(differ(form, other) for other in now)]
        new = [form for form in now if all(differ(other, form) for other in before)]
        if len(gone) == len(new) == 1:
            yield from self._form(gone[0], new[0], path, within)
            return
        yield from (f"{path}: the form {_words(form)} is gone" for form in gone)
        yield from (f"{path}: the form {_words(form)} is new, and readers do not know it" for form in new)

    def _form(self, before: Schema, now: Schema, path: str, within: Pairs) -> Iterator[str]:
        if before.get("type") != now.get("type"):
            yield f"{path}: its type was {_said(before, 'type')} and is {_said(now, 'type')}"
            return
        yield from _values(before, now, path)
        yield from _constraints(before, now, path)
        yield from _requirements(before, now, path)
        yield from self._properties(before, now, path, within)
        yield from self._parts(before, now, path, within)

    def _properties(self, before: Schema, now: Schema, path: str, within: Pairs) -> Iterator[str]:
        had, has = before.get("properties", {}), now.get("properties", {})
        for name, inner in had.items():
            if name in has:
                yield from self.nodes(inner, has[name], f"{path}.{name}", within)
            else:
                yield f"{path}.{name}: the property is gone"
        if before.get("additionalProperties", True) not in (True, {}):
            new = (name for name in has if name not in had)
            yield from (f"{path}.{name}: the property is new where `additionalProperties` limits them" for name in new)

    def _parts(self, before: Schema, now: Schema, path: str, within: Pairs) -> Iterator[str]:
        for keyword in PARTS.keys() & {*before, *now}:
            yield from self.nodes(before.get(keyword, True), now.get(keyword, True), path + PARTS[keyword], within)
        had, has = before.get("prefixItems", []), now.get("prefixItems", [])
        if len(had) != len(has):
            yield f"{path}: it had {len(had)} fixed items and has {len(has)}"
        for index, (inner, other) in enumerate(zip(had, has, strict=False)):
            yield from self.nodes(inner, other, f"{path}[{index}]", within)


def _values(before: Schema, now: Schema, path: str) -> Iterator[str]:
    if ("enum" in before) != ("enum" in now):
        yield f"{path}: its values were {_said(before, 'enum')} and are {_said(now, 'enum')}"
        return
    had, has = (set(map(_json, form.get("enum", ()))) for form in (before, now))
    yield from (f"{path}: the value {value} is gone" for value in sorted(had - has))
    yield from (f"{path}: the value {value} is new, and readers do not know it" for value in sorted(has - had))


def _constraints(before: Schema, now: Schema, path: str) -> Iterator[str]:
    for keyword in sorted({*before, *now} - COMPARED):
        if _said(before, keyword) != _said(now, keyword):
            yield f"{path}: its {keyword} was {_said(before, keyword)} and is {_said(now, keyword)}"


def _requirements(before: Schema, now: Schema, path: str) -> Iterator[str]:
    had, has = before.get("properties", {}), now.get("properties", {})
    wanted, wants = set(before.get("required", ())), set(now.get("required", ()))
    for name in sorted(wanted - wants):
        if name in has or name not in had:
            yield f"{path}.{name}: it was required and is optional"
    for name in sorted(wants - wanted):
        yield f"{path}.{name}: " + ("it was optional and is required" if name in had else "it is new and required")


def _forms(schema: Any, root: Schema) -> tuple[list[Schema], Schema]:
    """Returns the forms that a value may have, and the keywords for all of them, with the default."""
    whole = _resolved(schema, root)
    if "anyOf" not in whole:
        return [_without(whole, {"default"})], {key: whole[key] for key in whole if key == "default"}
    outer = _without(whole, {"anyOf"})
    choices = [_forms(choice, root) for choice in whole["anyOf"]]
    return [{**_without(also, {"default"}), **form} for forms, also in choices for form in forms], outer


def _resolved(schema: Any, root: Schema) -> Schema:
    """Returns the schema with references resolved, equivalent keywords unified and SILENT keywords removed."""
    if isinstance(schema, bool):
        return {} if schema else {"type": "nothing"}
    if "$ref" in schema:
        return _resolved({**_target(root, schema["$ref"]), **_without(schema, {"$ref"})}, root)
    if len(schema.get("allOf", ())) == 1:
        return _resolved({**schema["allOf"][0], **_without(schema, {"allOf"})}, root)
    if "const" in schema and "enum" not in schema:
        return _resolved({**_without(schema, {"const"}), "enum": [schema["const"]]}, root)
    if "oneOf" in schema and "anyOf" not in schema:
        return _resolved({**_without(schema, {"oneOf"}), "anyOf": schema["oneOf"]}, root)
    return _without(schema, SILENT)


def _target(root: Schema, reference: str) -> Schema:
    node: Any = root
    for step in reference.removeprefix("#").split("/")[1:]:
        node = node[step.replace("~1", "/").replace("~0", "~")]
    return node  # type: ignore[no-any-return]


def _without(schema: Schema, keywords: Iterable[str]) -> Schema:
    return {keyword: value for keyword, value in schema.items() if keyword not in keywords}


def _words(form: Schema) -> str:
    return _said(form, "enum" if "enum" in form else "type") + (f" ({form['format']})" if "format" in form else "")


def _said(schema: Schema, keyword: str) -> str:
    """Returns a keyword's value as text."""
    if keyword not in schema:
        return "any" if keyword in {"type", "enum"} else "absent"
    value = schema[keyword]
    return value if isinstance(value, str) and keyword in {"type", "format"} else _json(value)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
