"""Tax rates by class and day: the rates in law and the planned ones."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from japan.rates import LEGISLATED, UNTAXED, RateRow, rate_on
from japan.tax import TaxClass

STANDARD, REDUCED = TaxClass.STANDARD, TaxClass.REDUCED
DAYS = st.dates(date(1985, 1, 1), date(2035, 12, 31))


@pytest.mark.parametrize(
    ("day", "standard", "reduced"),
    [
        ("1989-03-31", "0", "0"),
        ("1989-04-01", "0.03", "0.03"),
        ("1997-03-31", "0.03", "0.03"),
        ("1997-04-01", "0.05", "0.05"),
        ("2014-03-31", "0.05", "0.05"),
        ("2014-04-01", "0.08", "0.08"),
        ("2019-09-30", "0.08", "0.08"),
        ("2019-10-01", "0.10", "0.08"),
        ("2027-04-02", "0.10", "0.08"),
    ],
)
def test_the_law_by_day(day: str, standard: str, reduced: str) -> None:
    on = date.fromisoformat(day)
    rates = [rate_on(LEGISLATED, kind, on, planned=False).rate for kind in (STANDARD, REDUCED)]
    assert rates == [Decimal(standard), Decimal(reduced)]


@pytest.mark.parametrize(
    ("day", "rate", "planned"),
    [
        ("2027-03-31", "0.08", False),
        ("2027-04-01", "0.01", True),
        ("2029-03-31", "0.01", True),
        ("2029-04-01", "0.08", True),
    ],
)
def test_what_is_planned_counts_only_where_it_is_asked_for(day: str, rate: str, planned: bool) -> None:
    on = date.fromisoformat(day)
    row = rate_on(LEGISLATED, REDUCED, on, planned=True)
    assert (row.rate, row.planned) == (Decimal(rate), planned)
    assert rate_on(LEGISLATED, REDUCED, on, planned=False).rate == Decimal("0.08")


@given(st.sampled_from(sorted(UNTAXED)), DAYS)
def test_an_untaxed_class_is_at_zero_on_every_day(kind: TaxClass, day: date) -> None:
    assert rate_on(LEGISLATED, kind, day, planned=True).rate == 0


@given(st.permutations(LEGISLATED), DAYS)
def test_the_order_of_rows_does_not_matter(rows: list[RateRow], day: date) -> None:
    assert rate_on(rows, REDUCED, day, planned=True) == rate_on(LEGISLATED, REDUCED, day, planned=True)
