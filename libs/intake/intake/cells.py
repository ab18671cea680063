"""A record's cells: one that cannot be read rejects its record."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from intake.importer import Rejected
from japan import reading
from japan.unreadable import Unreadable

T = TypeVar("T")


def cell(fields: Mapping[str, str], column: str, read: Callable[[str], T]) -> T:
    """What a cell holds; Rejected with the reader's kind, e.g. missing_required, impossible_date."""
    text = fields.get(column, "")
    try:
        return read(text)
    except Unreadable as error:
        raise Rejected(error.kind, column, text) from error


def optional(fields: Mapping[str, str], column: str, read: Callable[[str], T]) -> T | None:
    """What a cell holds, None when it is blank."""
    return cell(fields, column, lambda text: reading.optional(read, text))
