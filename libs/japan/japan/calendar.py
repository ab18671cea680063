"""Business days, closing days, due dates, fiscal years and Japanese eras. A month is the date of its first day."""

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, NewType

import jpholiday

from japan.unreadable import Unreadable

ClosingDay = NewType("ClosingDay", int)
"""締日 or 支払日: 1 to 28, or MONTH_END (末)."""

MONTH_END: Final = ClosingDay(31)


class HolidayRule(StrEnum):
    """Where a due date on a bank holiday goes (休日区分)."""

    NEXT = "next"
    PREVIOUS = "previous"
    KEEP = "keep"


STEPS = {HolidayRule.NEXT: timedelta(days=1), HolidayRule.PREVIOUS: timedelta(days=-1)}

ERAS: Final = (
    ("令和", "R", date(2019, 5, 1)),
    ("平成", "H", date(1989, 1, 8)),
    ("昭和", "S", date(1926, 12, 25)),
    ("大正", "T", date(1912, 7, 30)),
    ("明治", "M", date(1868, 1, 25)),
)
"""Name, letter and first day of the eras, latest first."""


def closing_day(day: int) -> ClosingDay:
    """The day as a ClosingDay; Unreadable (not_a_closing_day) unless 1 to 28 or 31 for 末."""
    if 1 <= day <= 28 or day == MONTH_END:
        return ClosingDay(day)
    raise Unreadable("not_a_closing_day", str(day))


def is_bank_day(day: date) -> bool:
    """Neither a weekend nor a national holiday nor 12/31–1/3 (銀行法施行令 5)."""
    new_year = (day.month, day.day) in {(12, 31), (1, 1), (1, 2), (1, 3)}
    return day.weekday() < 5 and not new_year and not jpholiday.is_holiday(day)


def shift_to_bank_day(day: date, rule: HolidayRule) -> date:
    """The day, or by the rule the next or previous bank day."""
    while rule is not HolidayRule.KEEP and not is_bank_day(day):
        day += STEPS[rule]
    return day


def closing_date(on: date, day: ClosingDay) -> date:
    """The last day of the closing period (締め) that `on` falls in."""
    closing = _day_of(on, day)
    return closing if on <= closing else _day_of(add_months(on.replace(day=1), 1), day)


def due_date(closing: date, months: int, day: ClosingDay, rule: HolidayRule) -> date:
    """支払期日: the payment day `months` after the closing's (都度: the invoice's) month, moved off bank holidays."""
    return shift_to_bank_day(_day_of(add_months(month_first(closing), months), day), rule)


def month_first(day: date) -> date:
    """The first day of the day's month."""
    return day.replace(day=1)


def month_last(day: date) -> date:
    """The last day of the day's month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def add_months(day: date, months: int) -> date:
    """The same day `months` later (or earlier), or that month's last day where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return _day_of(date(year, month + 1, 1), day.day)


def month_text(month: date) -> str:
    """The month as "2026-04"."""
    return f"{month.year:04}-{month.month:02}"


def fiscal_year(day: date, first_month: int = 4) -> int:
    """年度: the calendar year in which the fiscal year of the day began."""
    return day.year if day.month >= first_month else day.year - 1


def fiscal_quarter(day: date, first_month: int = 4) -> int:
    """The quarter, 1 to 4, of the day's fiscal year."""
    return (day.month - first_month) % 12 // 3 + 1


def quarter_bounds(year: int, quarter: int, first_month: int = 4) -> tuple[date, date]:
    """First and last day of a quarter, 1 to 4, of the fiscal year that began in `year`."""
    first = add_months(date(year, first_month, 1), 3 * (quarter - 1))
    return first, month_last(add_months(first, 2))


def wareki(day: date) -> str:
    """The day in its era: 令和8年11月23日, the first year as 元. ValueError before 明治."""
    for name, _, start in ERAS:
        if day >= start:
            year = day.year - start.year + 1
            return f"{name}{'元' if year == 1 else year}年{day.month}月{day.day}日"
    raise ValueError(f"no era on {day}")


def _day_of(month: date, day: int) -> date:
    return month.replace(day=min(day, monthrange(month.year, month.month)[1]))
