"""Bank days, closing and due dates, fiscal quarters and eras."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from japan.calendar import (
    MONTH_END,
    HolidayRule,
    add_months,
    closing_date,
    closing_day,
    due_date,
    fiscal_quarter,
    fiscal_year,
    is_bank_day,
    month_last,
    month_text,
    quarter_bounds,
    shift_to_bank_day,
    wareki,
)
from japan.unreadable import Unreadable

DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
CLOSING_DAYS = st.sampled_from([*(closing_day(day) for day in range(1, 29)), MONTH_END])


@pytest.mark.parametrize(
    ("day", "open_"),
    [
        (date(2026, 11, 20), True),
        (date(2026, 11, 21), False),
        (date(2026, 11, 23), False),
        (date(2026, 9, 22), False),  # 国民の休日, between two holidays
        (date(2027, 3, 22), False),  # 振替休日 of 春分の日
        (date(2026, 12, 30), True),
        (date(2026, 12, 31), False),
        (date(2027, 1, 1), False),
        (date(2024, 1, 2), False),
        (date(2024, 1, 3), False),
        (date(2024, 1, 4), True),
    ],
)
def test_bank_days(day: date, open_: bool) -> None:
    assert is_bank_day(day) is open_


@pytest.mark.parametrize(
    ("rule", "shifted"),
    [
        (HolidayRule.NEXT, date(2027, 1, 4)),
        (HolidayRule.PREVIOUS, date(2026, 12, 30)),
        (HolidayRule.KEEP, date(2026, 12, 31)),
    ],
)
def test_the_last_day_of_the_year_moves_by_the_rule(rule: HolidayRule, shifted: date) -> None:
    assert shift_to_bank_day(date(2026, 12, 31), rule) == shifted


@given(DAYS)
def test_a_shift_lands_on_the_nearest_bank_day_of_its_side(day: date) -> None:
    following, previous = shift_to_bank_day(day, HolidayRule.NEXT), shift_to_bank_day(day, HolidayRule.PREVIOUS)
    assert previous <= day <= following
    assert is_bank_day(previous)
    assert is_bank_day(following)
    between = [previous + timedelta(days=n) for n in range(1, (following - previous).days)]
    assert not any(is_bank_day(skipped) for skipped in between)


@pytest.mark.parametrize(
    ("on", "day", "closing"),
    [
        (date(2026, 4, 20), 20, date(2026, 4, 20)),
        (date(2026, 4, 21), 20, date(2026, 5, 20)),
        (date(2026, 12, 21), 20, date(2027, 1, 20)),
        (date(2026, 4, 1), 31, date(2026, 4, 30)),
        (date(2028, 2, 29), 31, date(2028, 2, 29)),
        (date(2027, 2, 28), 28, date(2027, 2, 28)),
    ],
)
def test_closing_dates(on: date, day: int, closing: date) -> None:
    assert closing_date(on, closing_day(day)) == closing


@given(DAYS, CLOSING_DAYS)
def test_closing_periods_cover_the_calendar_without_gap_or_overlap(on: date, day: int) -> None:
    closing = closing_date(on, closing_day(day))
    assert on <= closing
    assert closing_date(closing, closing_day(day)) == closing
    tomorrow = closing_date(closing + timedelta(days=1), closing_day(day))
    assert 28 <= (tomorrow - closing).days <= 31


@pytest.mark.parametrize("day", [0, 29, 30, 32, -1])
def test_no_other_day_closes(day: int) -> None:
    with pytest.raises(Unreadable, match=str(day)) as refused:
        closing_day(day)
    assert refused.value.kind == "not_a_closing_day"


@pytest.mark.parametrize(
    ("closing", "months", "day", "rule", "due"),
    [
        (date(2026, 4, 20), 1, 31, HolidayRule.KEEP, date(2026, 5, 31)),
        (date(2026, 4, 20), 1, 31, HolidayRule.PREVIOUS, date(2026, 5, 29)),
        (date(2026, 4, 20), 1, 31, HolidayRule.NEXT, date(2026, 6, 1)),
        (date(2026, 4, 30), 0, 31, HolidayRule.KEEP, date(2026, 4, 30)),
        (date(2026, 12, 31), 2, 31, HolidayRule.KEEP, date(2027, 2, 28)),
        (date(2026, 10, 31), 2, 31, HolidayRule.NEXT, date(2027, 1, 4)),
        (date(2026, 1, 31), 1, 10, HolidayRule.KEEP, date(2026, 2, 10)),
    ],
)
def test_due_dates(closing: date, months: int, day: int, rule: HolidayRule, due: date) -> None:
    assert due_date(closing, months, closing_day(day), rule) == due


@given(DAYS, st.integers(1, 12))
def test_a_day_lies_in_its_fiscal_quarter(day: date, first_month: int) -> None:
    year, quarter = fiscal_year(day, first_month), fiscal_quarter(day, first_month)
    first, last = quarter_bounds(year, quarter, first_month)
    assert first <= day <= last
    assert first.day == 1
    assert (last + timedelta(days=1)).day == 1
    assert fiscal_year(date(year, first_month, 1), first_month) == year


def test_the_fiscal_year_begins_in_april_unless_set() -> None:
    assert (fiscal_year(date(2026, 3, 31)), fiscal_quarter(date(2026, 3, 31))) == (2025, 4)
    assert (fiscal_year(date(2026, 4, 1)), fiscal_quarter(date(2026, 4, 1))) == (2026, 1)
    assert fiscal_year(date(2026, 3, 31), first_month=1) == 2026
    assert quarter_bounds(2026, 3) == (date(2026, 10, 1), date(2026, 12, 31))
    assert quarter_bounds(2026, 4) == (date(2027, 1, 1), date(2027, 3, 31))


@given(DAYS, st.integers(-100, 100))
def test_months_are_added_by_the_calendar(day: date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day == min(day.day, month_last(later).day)


def test_a_month_is_written_in_two_parts() -> None:
    assert month_text(date(2026, 4, 30)) == "2026-04"


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2026, 11, 23), "令和8年11月23日"),
        (date(2019, 5, 1), "令和元年5月1日"),
        (date(2019, 4, 30), "平成31年4月30日"),
        (date(1989, 1, 8), "平成元年1月8日"),
        (date(1989, 1, 7), "昭和64年1月7日"),
        (date(1926, 12, 24), "大正15年12月24日"),
        (date(1912, 7, 29), "明治45年7月29日"),
    ],
)
def test_wareki(day: date, written: str) -> None:
    assert wareki(day) == written


def test_days_before_meiji_have_no_wareki() -> None:
    with pytest.raises(ValueError):
        wareki(date(1800, 1, 1))
