"""A record's cells, read or rejected with the reasons a person is shown."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any, TypeVar

from crm.adapters.queries import was_rejected
from crm.application.copies import department_of
from intake.importer import Desk, Rejected
from japan import reading
from japan.text import person_key
from japan.unreadable import Unreadable
from japan.words import read_word
from spine.store.streams import Effective
from tabular.records import Record

T = TypeVar("T")
Choice = TypeVar("Choice")
REASONS = {
    "not_a_date": "impossible_date",
    "not_a_time": "impossible_date",
    "not_a_month": "impossible_date",
    "not_a_choice": "unknown_choice",
}
END_OF_MONTH = 31
DAYS = ("末", *(str(day) for day in range(1, 29)))


@dataclass(frozen=True, slots=True)
class Cells:
    """Each method reads one column; a blank one gives None or "", a dirty one Rejected."""

    record: Record
    desk: Desk

    def read(self, column: str, read: Callable[[str], T]) -> T:
        """What the cell says; also for a cell that may not be blank."""
        value = self.record.fields.get(column, "")
        try:
            return read(value)
        except Unreadable as unreadable:
            raise Rejected(REASONS.get(unreadable.kind, unreadable.kind), column, value) from None

    def maybe(self, column: str, read: Callable[[str], T]) -> T | None:
        """What the cell says, None when it is blank."""
        return self.read(column, read) if self.record.fields.get(column, "").strip() else None

    def text(self, column: str) -> str:
        return reading.read_text(self.record.fields.get(column, ""))

    def code(self, column: str) -> str:
        return self.maybe(column, reading.read_code) or ""

    def flag(self, column: str) -> bool:
        return self.read(column, reading.read_flag)

    def day(self, column: str) -> date | None:
        return self.maybe(column, reading.read_date)

    def instant(self, column: str) -> datetime | None:
        return self.maybe(column, lambda text: reading.read_datetime(text, self.desk.zone))

    def amount(self, column: str) -> int | None:
        amount = self.maybe(column, reading.read_amount)
        return None if amount is None else int(amount)

    def yen(self, column: str) -> int | None:
        """Whole yen."""
        amount = self.maybe(column, reading.read_amount)
        if amount is not None and amount != int(amount):
            raise Rejected("not_whole_yen", column, self.record.fields[column])
        return None if amount is None else int(amount)

    def choice(self, column: str, choices: Mapping[str, Choice], blank: Choice) -> Choice:
        """The value that the cell's choice stands for."""
        chosen = self.maybe(column, lambda text: read_word(text, choices))
        return blank if chosen is None else chosen

    def period_day(self, column: str) -> int:
        """1–28, or 31 for 末 and blank."""
        day = self.maybe(column, lambda text: reading.read_choice(text, DAYS)) or "末"
        return END_OF_MONTH if day == "末" else int(day)

    def reference(self, column: str, kind: str) -> str | None:
        """The id of the record the cell names by code; None when it is blank."""
        code = self.code(column)
        return self.known(column, kind, code) if code else None

    def known(self, column: str, kind: str, code: str) -> str:
        """The id of a record that must be there."""
        found = self.desk.find(kind, code)
        if found is None:
            rejected = was_rejected(self.desk.runtime.pool, kind, code)
            raise Rejected("reference_rejected" if rejected else "unknown_reference", column, code)
        return found

    def person(self, column: str) -> str | None:
        """The user of ours whom the cell names."""
        return self.person_named(column, self.record.fields.get(column, ""))

    def person_named(self, column: str, name: str) -> str | None:
        """The user of ours with that name; None for no name."""
        if not name.strip():
            return None
        found = self.desk.person(name)
        if found is None:
            raise Rejected("unknown_reference", column, name)
        return found

    def department(self, column: str, owner_id: str | None) -> str | None:
        """The department named by code, or else the owner's."""
        code = self.code(column)
        return (self.desk.find("department", code) if code else None) or department_of(self.desk.runtime, owner_id)

    @property
    def made(self) -> datetime | None:
        return self.instant("作成日時")

    @property
    def changed(self) -> datetime | None:
        """更新日時, never before 作成日時."""
        return later(self.made, self.instant("更新日時"))


def later(made: datetime | None, at: datetime | None) -> datetime | None:
    """When something of a record's life was so: not before the record was made."""
    if made is None or at is None:
        return at or made
    return max(made, at)


def effective(at: datetime | None, events: Sequence[Any]) -> list[Any]:
    """The events as of that instant, or as of now when none is known."""
    return [Effective(event, at) for event in events] if at else list(events)


def people_and_departments(*columns: str) -> Callable[[Record], Iterator[tuple[str, str]]]:
    """What must have arrived from identity before a file is read: its people by name, 部門コード by code."""

    def references(record: Record) -> Iterator[tuple[str, str]]:
        for column in columns:
            if name := record.fields.get(column, "").strip():
                yield "person", person_key(name)
        if code := record.fields.get("部門コード", "").strip():
            yield "department", reading.read_code(code)

    return references


@lru_cache(maxsize=4)
def codes(keys: frozenset[str]) -> frozenset[str]:
    """A file's keys as codes."""
    return frozenset(reading.read_code(key) for key in keys if key.strip())
