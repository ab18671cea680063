"""A dataclass as the fields of a record."""

from typing import Any


def values_of(part: Any) -> dict[str, Any]:
    """Its fields by name, as they are, where `asdict` would copy every value at every depth."""
    return {name: getattr(part, name) for name in part.__dataclass_fields__}
