"""Reading an export's cells: a cell that cannot be read rejects its record."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any, TypeVar
from unicodedata import normalize

from billing.adapters import queries
from billing.application import copies
from billing.application.copies import Payer
from intake.cells import cell as cell
from intake.cells import optional as optional
from intake.importer import Desk, Rejected
from japan import reading
from japan.words import read_word
from spine.ids import derived_id
from spine.runtime import Runtime
from spine.store.streams import Effective

T = TypeVar("T")
Cells = Mapping[str, str]


def text(cells: Cells, column: str) -> str:
    return cell(cells, column, reading.read_text)


def yen(cells: Cells, column: str) -> int:
    """Whole yen; a blank cell is 0."""
    amount = optional(cells, column, reading.read_amount)
    if amount is not None and amount != int(amount):
        raise Rejected("not_whole_yen", column, cells[column])
    return int(amount or 0)


def kana(cells: Cells, column: str) -> str:
    """Kana in full width."""
    return normalize("NFKC", text(cells, column))


def code(cells: Cells, column: str) -> str | None:
    """A code in half width, or None for a blank cell."""
    return optional(cells, column, reading.read_code)


def instant(cells: Cells, column: str, desk: Desk) -> datetime | None:
    return optional(cells, column, lambda given: reading.read_datetime(given, desk.zone))


def chosen(cells: Cells, column: str, choices: Mapping[str, T]) -> T:
    """The value of the choice that the cell spells."""
    return cell(cells, column, lambda given: read_word(given, choices))


def own(runtime: Runtime, kind: str, code: str) -> str | None:
    """The id of billing's own record by code or number."""
    return queries.id_by_code(runtime.pool, kind, code)


@lru_cache(maxsize=4)
def _half_width(keys: frozenset[str]) -> frozenset[str]:
    return frozenset(normalize("NFKC", key).strip() for key in keys)


def known(desk: Desk, kind: str, app: str, cells: Cells, column: str) -> str | None:
    """The id of the record that a code names, None for a blank cell.

    Rejected: reference_rejected when an import of its app refused it, unknown_reference when it is nowhere.
    """
    given = code(cells, column)
    if given is None:
        return None
    if desk.app == app and given in _half_width(desk.keys):
        return own(desk.runtime, kind, given) or derived_id(app, given)
    found = desk.find(kind, given)
    if found is None:
        rejected = queries.was_rejected(desk.runtime.pool, app, given)
        raise Rejected("reference_rejected" if rejected else "unknown_reference", column, given)
    return found


def customer(desk: Desk, cells: Cells, column: str) -> Payer | None:
    """The customer of a code, None for a blank cell; Rejected when it is not known here or was taken back."""
    given = code(cells, column)
    found = copies.customer_by_code(desk.runtime, given) if given else None
    if given and found is None:
        raise Rejected("unknown_reference", column, given)
    return found


def required_customer(desk: Desk, cells: Cells) -> Payer:
    """The customer of 顧客コード."""
    found = customer(desk, cells, "顧客コード")
    if found is None:
        raise Rejected("missing_required", "顧客コード", "")
    return found


def person(desk: Desk, cells: Cells, column: str) -> str | None:
    """The user of a display name, None for a blank cell."""
    name = normalize("NFKC", text(cells, column))
    found = desk.person(name) if name else None
    if name and found is None:
        raise Rejected("unknown_reference", column, name)
    return found


def department(desk: Desk, cells: Cells) -> str | None:
    given = code(cells, "部門コード")
    return desk.id_of("department", given, "部門コード") if given else None


def at(events: list[Any], when: datetime | None) -> list[Any]:
    """The events, effective at an instant where it is known."""
    return [Effective(event, when) if when else event for event in events]


def midnight(day: date, desk: Desk) -> datetime:
    return datetime.combine(day, time.min, desk.zone)


def referred(kind: str) -> Callable[[Runtime, str], bool]:
    """Whether something else speaks of a record of this kind."""
    return lambda runtime, record_id: queries.is_referred(runtime.pool, kind, record_id)
