"""Finds values of stored events that are words for a screen: what is stored are codes, words belong to i18n."""

import dataclasses
import re
from collections.abc import Iterator
from enum import Enum
from typing import Any, Literal, get_args, get_origin, get_type_hints

CODE = re.compile(r"[a-z0-9_]+")


def display_words(cls: Any) -> Iterator[str]:
    """Yields the enum and Literal values of an event, at any depth, that are not codes."""
    yield from (f"{where}: {value}" for where, value in _values(cls, set()) if not CODE.fullmatch(value))


def _values(kind: Any, seen: set[Any]) -> Iterator[tuple[str, str]]:
    if kind in seen:
        return
    seen.add(kind)
    if get_origin(kind) is Literal:
        yield from (("Literal", value) for value in get_args(kind) if isinstance(value, str))
    elif isinstance(kind, type) and issubclass(kind, Enum):
        yield from ((kind.__name__, str(member.value)) for member in kind)
    elif dataclasses.is_dataclass(kind):
        for inner in get_type_hints(kind).values():
            yield from _values(inner, seen)
    else:
        for inner in get_args(kind):
            yield from _values(inner, seen)
