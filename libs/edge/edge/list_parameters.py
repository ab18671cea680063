"""The query parameters of a list for the OpenAPI, derived from its table's columns and model."""

from collections.abc import Iterator
from typing import Any

from spine.store.tables import Table

TEXT: dict[str, Any] = {"type": "string"}
KEPT = ("type", "format", "enum", "const", "pattern")
ORDERED = frozenset({"date", "date-time"})


def list_parameters(table: Table[Any]) -> list[dict[str, Any]]:
    """Returns the parameters of a page: those of an export, `cursor` and `limit`."""
    limit = {"type": "integer", "minimum": 1, "maximum": 200, "default": 50}
    return [
        *export_parameters(table),
        _parameter("cursor", TEXT, "`next` of the page before"),
        _parameter("limit", limit, "how many records"),
    ]


def export_parameters(table: Table[Any]) -> list[dict[str, Any]]:
    """Returns the parameters that select and order records."""
    return [
        _parameter("q", TEXT, "words that are looked for, in any spelling"),
        _parameter("sort", {"type": "string", "enum": _orders(table)}, "a column, falling with - before it"),
        _parameter("archived", {"type": "boolean", "default": False}, "archived records too"),
        *_filters(table),
    ]


def _orders(table: Table[Any]) -> list[str]:
    columns = ("id", *table.columns)
    return [*columns, *(f"-{column}" for column in columns)]


def _filters(table: Table[Any]) -> Iterator[dict[str, Any]]:
    schemas = table.model.model_json_schema(mode="serialization")
    for column in dict.fromkeys((*table.columns, *table.filters)):
        schema = _plain(schemas["properties"].get(column, TEXT), schemas.get("$defs", {}))
        yield _parameter(column, {"type": "array", "items": schema}, "one of these; an empty text: without one")
        if schema.get("format") in ORDERED or schema["type"] in ("integer", "number"):
            yield _parameter(f"{column}_from", schema, "this or more")
            yield _parameter(f"{column}_to", schema, "this or less")


def _plain(schema: dict[str, Any], known: dict[str, Any]) -> dict[str, Any]:
    """Returns the schema of a value without null, references, titles and descriptions."""
    if "$ref" in schema:
        return _plain(known[schema["$ref"].rsplit("/", 1)[1]], known)
    if "anyOf" in schema:
        return _plain(next(each for each in schema["anyOf"] if each.get("type") != "null"), known)
    if schema.get("type") == "array":
        return _plain(schema["items"], known)
    return {name: schema[name] for name in KEPT if name in schema}


def _parameter(name: str, schema: dict[str, Any], description: str) -> dict[str, Any]:
    return {"name": name, "in": "query", "required": False, "schema": schema, "description": description}
