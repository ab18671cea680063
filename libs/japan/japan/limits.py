"""Limits of text, money, numbers and days, the same for forms, API and imports in all contexts."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, is_dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from japan.notices import Notice

CODE = 40
"""The most characters of a code or number that people type."""
NAME = 200
"""The most characters of a name or title."""
TEXT = 300
"""The most characters of any other text of one line."""
PROSE = 20_000
"""The most characters of a text of several lines: notes, conditions, a daily report."""
YEN = 10**13
"""The highest amount of money, in yen."""
FIRST_DAY, LAST_DAY = date(1901, 1, 1), date(2199, 12, 31)
"""The first and last day that reports and calendars support."""
FIRST_MONTH, LAST_MONTH = "1900-01", "2199-12"
NUMBERS = (int, Decimal)
SHOWN = 30
"""The most characters of a value that a refusal repeats."""


def shown(value: object) -> str:
    """Returns a value as a refusal repeats it, so that it can be found in a file; a long text is shortened."""
    text = str(value).replace("\x00", "�")
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of a context's fields, by field name.

    `text` is in characters, TEXT for a name without an entry. `yen` is the highest amount, the lowest being 0;
    `numbers` are (lowest, highest); `digits` (before, after the decimal point); `items` the most items of a list;
    `months` the fields with a month as YYYY-MM.
    """

    text: Mapping[str, int] = field(default_factory=dict)
    yen: Mapping[str, int] = field(default_factory=dict)
    numbers: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    digits: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    items: Mapping[str, int] = field(default_factory=dict)
    months: Collection[str] = ()

    def breach(self, *records: object, **values: object) -> Notice | None:
        """Returns the first value beyond its limits, of the records or the named values; None if there is none.

        A field of a record has its own name, a field of a list's item a name like `lines.0.name`.
        """
        given = (*(("", record) for record in records), *values.items())
        found = (self._value(name, value, "") for name, value in given)
        return next((breach for breach in found if breach), None)

    def _value(self, name: str, value: object, path: str) -> Notice | None:
        if value is None:
            return None
        if isinstance(value, str):
            return self._text(name, value, path + name)
        if isinstance(value, NUMBERS):
            return self._number(name, value, path + name)
        if isinstance(value, tuple):
            return self._list(name, value, path + name)
        if isinstance(value, date):
            return _day(value, path + name)
        return self._record(value, path) if is_dataclass(value) else None

    def _record(self, record: Any, path: str) -> Notice | None:
        for name in record.__dataclass_fields__:
            if breach := self._value(name, getattr(record, name), path):
                return breach
        return None

    def _list(self, name: str, members: tuple[object, ...], path: str) -> Notice | None:
        if name in self.items and len(members) > self.items[name]:
            return Notice("too-many-items", path, {"limit": self.items[name], "value": len(members)})
        for index, member in enumerate(members):
            at = f"{path}.{index}"
            if breach := self._text(name, member, at) if isinstance(member, str) else self._value("", member, f"{at}."):
                return breach
        return None

    def _text(self, name: str, text: str, path: str) -> Notice | None:
        if len(text) <= CODE and "\x00" not in text and name not in self.months:
            return None  # no limit is below CODE, so most texts need no further check
        limit = self.text.get(name, TEXT)
        if len(text) > limit:
            return Notice("text-too-long", path, {"limit": limit, "value": shown(text)})
        if "\x00" in text:
            return Notice("text-with-nul", path, {"value": shown(text)})
        if name in self.months and not FIRST_MONTH <= text <= LAST_MONTH:
            return Notice("month-out-of-range", path, {"first": FIRST_MONTH, "last": LAST_MONTH, "value": shown(text)})
        return None

    def _number(self, name: str, number: int | Decimal, path: str) -> Notice | None:
        if name in self.digits:
            whole, decimals = self.digits[name]
            if abs(number) >= 10**whole or number != round(number, decimals):
                return Notice("too-many-digits", path, {"whole": whole, "decimals": decimals, "value": shown(number)})
        elif name in self.numbers:
            least, most = self.numbers[name]
            if not least <= number <= most:
                return Notice("number-out-of-range", path, {"least": least, "most": most, "value": shown(number)})
        elif name in self.yen and not 0 <= number <= self.yen[name]:
            return Notice("yen-out-of-range", path, {"most": self.yen[name], "value": shown(number)})
        return None


def _day(at: date, path: str) -> Notice | None:
    day = at.astimezone(UTC).date() if isinstance(at, datetime) else at
    if FIRST_DAY <= day <= LAST_DAY:
        return None
    return Notice("day-out-of-range", path, {"first": FIRST_DAY, "last": LAST_DAY, "value": shown(at)})
