"""Converts a dataclass to the fields of a record."""

from typing import Any


def values_of(part: Any) -> dict[str, Any]:
    """Returns its fields by name without copying them; `asdict` would copy every value at every depth."""
    return {name: getattr(part, name) for name in part.__dataclass_fields__}
