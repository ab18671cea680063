"""Business days, closing days, due dates, fiscal years and Japanese eras. A month is the date of its first day."""

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, NewType

import jpholiday

from japan.unreadable import Unreadable

ClosingDay = NewType("ClosingDay", int)
"""A closing day (締日) or payment day (支払日): 1 to 28, or MONTH_END (末)."""

MONTH_END: Final = ClosingDay(31)


class HolidayRule(StrEnum):
    """How a due date on a bank holiday is moved (休日区分)."""

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
    """Returns the day as a ClosingDay; raises Unreadable (not_a_closing_day) unless 1 to 28, or 31 for 末."""
    if 1 <= day <= 28 or day == MONTH_END:
        return ClosingDay(day)
    raise Unreadable("not_a_closing_day", str(day))


def is_bank_day(day: date) -> bool:
    """Returns whether the day is no weekend, no national holiday and not 12/31–1/3 (銀行法施行令 5)."""
    new_year = (day.month, day.day) in {(12, 31), (1, 1), (1, 2), (1, 3)}
    return day.weekday() < 5 and not new_year and not jpholiday.is_holiday(day)


def shift_to_bank_day(day: date, rule: HolidayRule) -> date:
    """Returns the day if it is a bank day, otherwise the next or previous one, or the same day, by the rule."""
    while rule is not HolidayRule.KEEP and not is_bank_day(day):
        day += STEPS[rule]
    return day


def closing_date(on: date, day: ClosingDay) -> date:
    """Returns the last day of the closing period (締め) that includes `on`."""
    closing = _day_of(on, day)
    return closing if on <= closing else _day_of(add_months(on.replace(day=1), 1), day)


def due_date(closing: date, months: int, day: ClosingDay, rule: HolidayRule) -> date:
    """Returns the due date (支払期日): the payment day `months` after the month of `closing`, moved off bank holidays.

    For invoices without a closing day (都度), `closing` is the invoice date.
    """
    return shift_to_bank_day(_day_of(add_months(month_first(closing), months), day), rule)


def month_first(day: date) -> date:
    """Returns the first day of the day's month."""
    return day.replace(day=1)


def month_last(day: date) -> date:
    """Returns the last day of the day's month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def add_months(day: date, months: int) -> date:
    """Returns the same day `months` later (or earlier), or that month's last day if it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return _day_of(date(year, month + 1, 1), day.day)


def month_text(month: date) -> str:
    """Returns the month as "2026-04"."""
    return f"{month.year:04}-{month.month:02}"


def fiscal_year(day: date, first_month: int = 4) -> int:
    """Returns the fiscal year (年度) of the day, as the calendar year in which it began."""
    return day.year if day.month >= first_month else day.year - 1


def fiscal_quarter(day: date, first_month: int = 4) -> int:
    """Returns the quarter, 1 to 4, of the day in its fiscal year."""
    return (day.month - first_month) % 12 // 3 + 1


def quarter_bounds(year: int, quarter: int, first_month: int = 4) -> tuple[date, date]:
    """Returns the first and last day of a quarter, 1 to 4, of the fiscal year that began in `year`."""
    first = add_months(date(year, first_month, 1), 3 * (quarter - 1))
    return first, month_last(add_months(first, 2))


def wareki(day: date) -> str:
    """Returns the day in its era, as 令和8年11月23日, with 元 for year 1; raises ValueError before 明治."""
    for name, _, start in ERAS:
        if day >= start:
            year = day.year - start.year + 1
            return f"{name}{'元' if year == 1 else year}年{day.month}月{day.day}日"
    raise ValueError(f"no era on {day}")


def _day_of(month: date, day: int) -> date:
    return month.replace(day=min(day, monthrange(month.year, month.month)[1]))
