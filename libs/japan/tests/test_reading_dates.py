"""Days, months and times in every known spelling in exports."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from japan import reading
from japan.calendar import month_first, wareki

Refusal = Callable[[Callable[[str], object], str], str]
DAYS = st.dates(date(1868, 1, 25), date(2100, 12, 31))
WIDE = {ord(narrow): ord(narrow) + 0xFEE0 for narrow in "0123456789-/.:"}
SPELLINGS: list[Callable[[date], str]] = [
    lambda day: day.isoformat(),
    lambda day: f"{day.year}/{day.month}/{day.day}",
    lambda day: f"{day.year}.{day.month:02}.{day.day:02}",
    lambda day: f"{day.year}年{day.month}月{day.day}日",
    lambda day: f"{day:%Y%m%d}",
    lambda day: day.isoformat().replace("-", "‐"),
    lambda day: day.isoformat().replace("-", "ー"),
    wareki,
]


@given(DAYS, st.sampled_from(SPELLINGS), st.sampled_from(["", " ", "　"]), st.booleans())
def test_a_day_is_the_same_in_every_spelling(day: date, spell: Callable[[date], str], space: str, wide: bool) -> None:
    text = space + (spell(day).translate(WIDE) if wide else spell(day)) + space
    assert reading.read_date(text) == day


@given(DAYS, st.sampled_from(["{0.year}-{0.month:02}", "{0.year}/{0.month}", "{0.year}年{0.month}月"]))
def test_a_month_is_its_first_day(day: date, spelling: str) -> None:
    assert reading.read_month(spelling.format(day)) == month_first(day)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("R8.4.1", date(2026, 4, 1)),
        ("Ｒ８．４．１", date(2026, 4, 1)),
        ("r8/4/1", date(2026, 4, 1)),
        ("H29.4.1", date(2017, 4, 1)),
        ("S64-1-7", date(1989, 1, 7)),
        ("令和 8年 4月 1日", date(2026, 4, 1)),
        ("平成29年4月1日", date(2017, 4, 1)),
        ("令和元年5月1日", date(2019, 5, 1)),
        ("平成32年4月1日", date(2020, 4, 1)),
    ],
)
def test_dates_by_era(text: str, day: date) -> None:
    assert reading.read_date(text) == day


@pytest.mark.parametrize(
    "text",
    ["2026/02/30", "2026-13-01", "2026-00-10", "0000-01-01", "２０２６／０２／３０", "R8.2.29", "令和8年2月30日"],
)
def test_days_that_do_not_exist(text: str, refusal: Refusal) -> None:
    assert refusal(reading.read_date, text) == "impossible_date"


@pytest.mark.parametrize("text", ["0202/11/01", "0001-01-01", "1868-01-24"])
def test_days_before_the_first_era_are_slips_of_the_pen(text: str, refusal: Refusal) -> None:
    assert refusal(reading.read_date, text) == "impossible_date"


@pytest.mark.parametrize(
    "text", ["未定", "4/1", "26/4/1", "2026-04", "R0.4.1", "X8.4.1", "2026-04-01-", "2026-04-01 10:00", "٢٠٢٦-04-01"]
)
def test_what_is_no_date(text: str, refusal: Refusal) -> None:
    assert refusal(reading.read_date, text) == "not_a_date"


@pytest.mark.parametrize(("text", "month"), [("R8.12", 12), ("令和8年12月", 12), ("202601", 1), ("２０２６／４", 4)])
def test_months(text: str, month: int) -> None:
    assert reading.read_month(text) == date(2026, month, 1)


@pytest.mark.parametrize(
    ("text", "kind"), [("2026-13", "impossible_date"), ("2026-12-01", "not_a_month"), ("12月", "not_a_month")]
)
def test_what_is_no_month(text: str, kind: str, refusal: Refusal) -> None:
    assert refusal(reading.read_month, text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "2026-04-01 09:05",
        "2026/4/1 9:05",
        "２０２６／０４／０１　０９：０５",
        "R8.4.1 9:05:00",
        "2026-04-01T09:05",
        "2026年4月1日 9時5分",
        "令和8年4月1日9:05",
    ],
)
def test_an_instant_is_the_same_in_every_spelling(text: str) -> None:
    assert reading.read_datetime(text) == datetime(2026, 4, 1, 0, 5, tzinfo=UTC)


def test_a_date_alone_is_its_midnight_in_the_zone() -> None:
    assert reading.read_datetime("2026-04-01") == datetime(2026, 3, 31, 15, tzinfo=UTC)
    assert reading.read_datetime("2026-04-01", UTC) == datetime(2026, 4, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("2026/02/30 10:00", "impossible_date"),
        ("2026-04-01 24:00", "not_a_time"),
        ("2026-04-01 9:60", "not_a_time"),
        ("2026-04-0109:05x", "not_a_time"),
        ("昨日 10:00", "not_a_date"),
        ("", "missing_required"),
    ],
)
def test_what_is_no_instant(text: str, kind: str, refusal: Refusal) -> None:
    assert refusal(reading.read_datetime, text) == kind


@pytest.mark.parametrize("text", ["9999-12-31", "9999/12/31 23:59", "2200年1月1日"])
def test_a_day_that_cannot_be_reckoned_with_is_refused(refusal: Refusal, text: str) -> None:
    """A sentinel such as 9999-12-31 has no next day, which an account or a quote needs as its end."""
    assert refusal(reading.read_datetime, text) == "date_too_late"


def test_the_last_day_that_is_read() -> None:
    assert reading.read_date("2199-12-31") == date(2199, 12, 31)
