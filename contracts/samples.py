"""Sample values of a JSON Schema, with every field or with only the required ones."""

from collections.abc import Mapping
from typing import Any

TEXTS = {"date": "2026-11-20", "date-time": "2026-11-20T09:00:00Z", "month": "2026-11"}
NULL = {"type": "null"}


def sample(schema: Mapping[str, Any], *, full: bool, name: str = "") -> Any:
    """Returns a sample value of the schema; a text contains the name of its field."""
    return _Maker(schema.get("$defs", {}), full=full).value(schema, name)


class _Maker:
    def __init__(self, definitions: Mapping[str, Any], *, full: bool) -> None:
        self._definitions, self._full = definitions, full

    def value(self, schema: Mapping[str, Any], name: str) -> Any:
        if "$ref" in schema:
            return self.value(self._definitions[schema["$ref"].rsplit("/", 1)[1]], name)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return schema["enum"][-1 if self._full else 0]
        if "anyOf" in schema:
            return self._one_of(schema["anyOf"], name)
        return self._plain(schema, name)

    def _one_of(self, choices: list[Mapping[str, Any]], name: str) -> Any:
        if NULL in choices and not self._full:
            return None
        if {"number", "string"} <= {choice.get("type") for choice in choices}:
            return "12.5"  # a Decimal, which is stored as text
        return self.value(next(choice for choice in choices if choice != NULL), name)

    def _plain(self, schema: Mapping[str, Any], name: str) -> Any:
        match schema.get("type"):
            case "object" if "properties" in schema:
                wanted = schema["properties"] if self._full else schema.get("required", [])
                return {key: self.value(schema["properties"][key], key) for key in wanted}
            case "object":
                key = self.value(schema["propertyNames"], name) if "propertyNames" in schema else "1"
                inner = schema.get("additionalProperties")
                return {key: self.value(inner, name) if isinstance(inner, Mapping) else 1} if self._full else {}
            case "array":
                parts = schema.get("prefixItems") or ([schema["items"]] if self._full else [])
                return [self.value(part, name) for part in parts]
            case "integer" | "number":
                return 12
            case "boolean":
                return True
        return TEXTS.get(schema.get("format", ""), TEXTS["month"] if name.endswith("month") else f"some {name}")
