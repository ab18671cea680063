"""Reading an export's cells: a cell that cannot be read rejects its record."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any, TypeVar
from unicodedata import normalize

from intake.cells import cell as cell
from intake.cells import optional as optional
from intake.importer import Desk, Rejected
from japan import reading
from japan.words import read_word
from spine.foreign import ForeignRecord, ForeignRecords
from spine.ids import derived_id
from spine.runtime import Runtime
from spine.streams import Effective

T = TypeVar("T")
Cells = Mapping[str, str]
OWN = {
    "product": "SELECT id FROM products WHERE code = %s AND NOT archived",
    "warehouse": "SELECT id FROM warehouses WHERE code = %s AND NOT archived",
    "quote": "SELECT id FROM quotes WHERE number = %s AND NOT archived",
    "sale": "SELECT id FROM sales WHERE number = %s AND NOT archived",
    "invoice": "SELECT id FROM invoices WHERE number = %s AND NOT archived",
}
REFUSED = """
SELECT EXISTS (SELECT 1 FROM import_rows r JOIN imports i ON i.id = r.import_id
    WHERE i.app = %s AND r.outcome = 'rejected' AND normalize(r.key, NFKC) = %s) AS refused"""


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
    if kind not in OWN:
        return None
    with runtime.pool.connection() as connection:
        row: Any = connection.execute(OWN[kind], (code,)).fetchone()
    return row["id"] if row else None


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
        with desk.runtime.pool.connection() as connection:
            row: Any = connection.execute(REFUSED, (app, given)).fetchone()
        raise Rejected("reference_rejected" if row["refused"] else "unknown_reference", column, given)
    return found


def customer(desk: Desk, cells: Cells, column: str) -> ForeignRecord | None:
    """The copy of a customer by code, None for a blank cell; Rejected when it is not known here or was taken back."""
    given = code(cells, column)
    found = ForeignRecords(desk.runtime.pool).by_code("customer", given) if given else None
    gone = found is None or (found.archived and not found.data.get("merged_into_id"))
    if given and gone:
        raise Rejected("unknown_reference", column, given)
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


def referred(query: str) -> Callable[[Runtime, str], bool]:
    """Whether something else speaks of a record, by a query of its id that answers `used`."""

    def used(runtime: Runtime, record_id: str) -> bool:
        with runtime.pool.connection() as connection:
            row: Any = connection.execute(query, {"id": record_id}).fetchone()
        return bool(row["used"])

    return used
