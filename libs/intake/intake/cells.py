"""Cells of a record: each method reads one column; an unreadable cell rejects the record."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypeVar
from unicodedata import normalize

from intake.context import ImportContext
from intake.reasons import Rejected
from japan import reading
from japan.calendar import MONTH_END, month_text
from japan.limits import shown
from japan.unreadable import Unreadable
from japan.words import read_word
from spine.store.streams import Decided, Effective, Read, Stream
from tabular.records import Record

T = TypeVar("T")
MOST_DIGITS = 28
"""Digits that decimal arithmetic keeps exactly; the limits of fields are lower and checked by their domain."""
DAYS = {"末": MONTH_END} | {str(day): day for day in range(1, 29)}


@dataclass(frozen=True, slots=True)
class ParsedRecord:
    """A parsed record: its stream, and the decision about it and other streams."""

    stream: Stream[Any, Any]
    decision: Callable[[Read], Decided]
    warnings: Sequence[Rejected] = ()


@dataclass(frozen=True, slots=True)
class Cells:
    """A record, or a line of the table inside it. A blank cell is None or "" unless it is required.

    `key` is the column of the record's code or number; `warnings` are the doubtful points of an accepted record;
    `columns` maps each value, as shown in a refusal, to the columns that contained it.
    """

    record: Record
    context: ImportContext
    key: str = ""
    warnings: list[Rejected] = field(default_factory=list)
    columns: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def read(self, column: str, read: Callable[[str], T]) -> T:
        """Returns the value of a cell, also a blank one; raises Rejected with the reader's kind (impossible_date)."""
        value = self.record.fields.get(column, "")
        try:
            found = read(value)
        except Unreadable as unreadable:
            raise Rejected(unreadable.kind, column, value) from None
        self.columns[shown(found)].add(column)
        return found

    def maybe(self, column: str, read: Callable[[str], T]) -> T | None:
        """Returns the value of a cell, None for a blank one."""
        return self.read(column, read) if self.filled(column) else None

    def filled(self, column: str) -> bool:
        """Returns whether the cell contains more than spaces."""
        return bool(self.record.fields.get(column, "").strip())

    def required(self, read: Callable[[str], T | None], column: str) -> T:
        """Returns the value of a column that must not be blank, as in `required(cells.day, "売上日")`."""
        return self.known(column, read(column))

    def known(self, column: str, *values: T | None) -> T:
        """Returns the first value that is not blank; raises Rejected("missing_required") for the column if all are."""
        found = next((value for value in values if value is not None and value != ""), None)
        if found is None:
            raise Rejected("missing_required", column, self.record.fields.get(column, ""))
        return found

    def rows(self, *columns: str) -> Iterator["Cells"]:
        """Yields the lines of the table inside the record; if columns are named, those with one of them filled."""
        for row in self.record.rows:
            line = Cells(Record(self.record.row, row, []), self.context, columns=self.columns)
            if not columns or any(line.filled(column) for column in columns):
                yield line

    def warn(self, reason: str, column: str) -> None:
        """Adds a warning about a cell; the record is still accepted."""
        self.warnings.append(Rejected(reason, column, self.text(column)))

    def text(self, column: str) -> str:
        return self.read(column, reading.read_text)

    def kana(self, column: str) -> str:
        """Returns kana in full width."""
        return normalize("NFKC", self.text(column))

    def code(self, column: str) -> str | None:
        """Returns a code in half width."""
        return self.maybe(column, reading.read_code)

    def email(self, column: str) -> str:
        return self.maybe(column, reading.read_email) or ""

    def postal_code(self, column: str) -> str:
        return self.maybe(column, reading.read_postal_code) or ""

    def flag(self, column: str) -> bool:
        return self.read(column, reading.read_flag)

    def amount(self, column: str) -> Decimal | None:
        """Returns a number with decimals: a quantity, a unit price."""
        return self._number(column, reading.read_amount)

    def yen(self, column: str) -> int | None:
        return self._whole(column, reading.read_amount, "not_whole_yen")

    def whole(self, column: str) -> int | None:
        """Returns a whole number that is not money."""
        return self._whole(column, reading.read_amount, "not_whole_number")

    def percent(self, column: str) -> int | None:
        return self._whole(column, reading.read_percent, "not_whole_number")

    def _whole(self, column: str, read: Callable[[str], Decimal], otherwise: str) -> int | None:
        number = self._number(column, read)
        if number is not None and number != int(number):
            raise Rejected(otherwise, column, self.text(column))
        return None if number is None else int(number)

    def _number(self, column: str, read: Callable[[str], Decimal]) -> Decimal | None:
        number = self.maybe(column, read)
        if number is not None and len(number.as_tuple().digits) > MOST_DIGITS:
            raise Rejected("number_too_long", column, self.text(column))
        return number

    def day(self, column: str) -> date | None:
        return self.maybe(column, reading.read_date)

    def month(self, column: str) -> str | None:
        """Returns a month as YYYY-MM."""
        return self.maybe(column, lambda text: month_text(reading.read_month(text)))

    def instant(self, column: str) -> datetime | None:
        """Returns a time in the company's zone; midnight if only a date is given."""
        return self.maybe(column, lambda text: reading.read_datetime(text, self.context.zone))

    def choice(self, column: str, choices: Mapping[str, T], *blank: T) -> T:
        """Returns the value of the cell's choice; `blank`, if given, for a blank cell."""
        return blank[0] if blank and not self.filled(column) else self.read(column, lambda t: read_word(t, choices))

    def period_day(self, column: str) -> int:
        """Returns 1–28, or 31 for 末 and for a blank cell."""
        return self.choice(column, DAYS, MONTH_END)

    def reference(self, column: str, kind: str) -> str | None:
        """Returns the id of the record whose code is in the cell."""
        code = self.code(column)
        return self.context.id_of(kind, code, column) if code else None

    def department(self, column: str = "部門コード") -> str | None:
        return self.reference(column, "department")

    def person(self, column: str) -> str | None:
        """Returns the id of the user named in the cell; raises Rejected unless exactly one user has that name."""
        name = self.text(column)
        found = self.context.people(name)
        if name and len(found) != 1:
            raise Rejected("ambiguous_reference" if found else "unknown_reference", column, name)
        return found[0] if name else None

    @property
    def author(self) -> str | None:
        """Returns the id of the user who entered the record (作成者), None unless exactly one user has that name."""
        found = self.context.people(self.text("作成者"))
        return found[0] if len(found) == 1 else None

    @property
    def number(self) -> str:
        """Returns the record's code or number."""
        return self.required(self.code, self.key)

    @property
    def stream(self) -> Stream[Any, Any]:
        """Returns the stream of the record with that number, whether it exists already or not."""
        return self.context.stream(self.number)

    @property
    def made(self) -> datetime | None:
        return self.instant("作成日時")

    @property
    def changed(self) -> datetime | None:
        """Returns the time of the last change (更新日時), not before the creation (作成日時)."""
        return later(self.made, self.instant("更新日時"))

    def parsed(self, decide: Callable[[Any], Sequence[Any]], since: Sequence[Any] = ()) -> ParsedRecord:
        """Returns a record that affects no other: events decided as of its creation (作成日時), and those since."""
        stream, made = self.stream, self.made
        return ParsedRecord(stream, lambda read: [(stream, [*effective(made, decide(read(stream))), *since])])


def later(made: datetime | None, at: datetime | None) -> datetime | None:
    """Returns the time of something in a record's history, not before the record was created."""
    return max(made, at) if made and at else at or made


def effective(at: datetime | None, events: Sequence[Any]) -> list[Any]:
    """Returns the events effective at that instant, or now if it is unknown."""
    return [Effective(event, at) for event in events] if at else list(events)
