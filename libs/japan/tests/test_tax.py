"""Consumption tax once per class and document, withholding, and the dated input-tax credit."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from japan.tax import INPUT_CREDIT, TaxClass, TaxMethod, TaxTotal, input_credit_rate, tax_totals, withholding
from japan.yen import Rounding, round_yen

TEN, EIGHT, ONE, ZERO = Decimal("0.10"), Decimal("0.08"), Decimal("0.01"), Decimal(0)
RATES = {
    TaxClass.STANDARD: ("0.10", "0.08", "0.05", "0.125"),
    TaxClass.REDUCED: ("0.08", "0.01", "0"),
    TaxClass.EXEMPT: ("0",),
    TaxClass.OUT_OF_SCOPE: ("0",),
}
CLASS_AND_RATE = st.sampled_from([(kind, Decimal(rate)) for kind, rates in RATES.items() for rate in rates])
LINES = st.lists(
    st.builds(lambda rated, yen: (*rated, yen), CLASS_AND_RATE, st.integers(-(10**10), 10**10)), max_size=30
)
Lines = list[tuple[TaxClass, Decimal, int]]
METHODS, ROUNDINGS = st.sampled_from(TaxMethod), st.sampled_from(Rounding)


@pytest.mark.parametrize(
    ("rounding", "tax"), [(Rounding.DOWN, 31), (Rounding.HALF_UP, 32), (Rounding.UP, 32)], ids=lambda value: str(value)
)
def test_three_lines_of_105_are_taxed_once(rounding: Rounding, tax: int) -> None:
    lines = [(TaxClass.STANDARD, TEN, 105)] * 3
    summary = tax_totals(lines, TaxMethod.EXCLUSIVE, rounding)
    assert (summary.net, summary.tax, summary.gross) == (315, tax, 315 + tax)
    reversed_summary = tax_totals(
        [(kind, rate, -amount) for kind, rate, amount in lines], TaxMethod.EXCLUSIVE, rounding
    )
    assert (reversed_summary.net, reversed_summary.tax) == (-315, -tax)


def test_tax_within_ten_thousand_is_909() -> None:
    summary = tax_totals([(TaxClass.STANDARD, TEN, 10_000)], TaxMethod.INCLUSIVE, Rounding.DOWN)
    assert (summary.net, summary.tax, summary.gross) == (9_091, 909, 10_000)
    assert summary.taxes == (TaxTotal(TaxClass.STANDARD, Decimal("0.10"), 10_000, 909),)


@pytest.mark.parametrize(("rounding", "tax"), [(Rounding.DOWN, 0), (Rounding.HALF_UP, 1), (Rounding.UP, 1)])
def test_half_a_yen_within_a_total_is_found_exactly(rounding: Rounding, tax: int) -> None:
    # 5.5 × 10 / 110 is exactly half a yen only for 5.5; the nearest whole yen, 6, holds 0.545…
    assert tax_totals([(TaxClass.STANDARD, TEN, 6)], TaxMethod.INCLUSIVE, rounding).tax == tax


def test_a_document_of_every_class_has_a_row_for_each_in_order() -> None:
    lines = [
        (TaxClass.OUT_OF_SCOPE, ZERO, 400),
        (TaxClass.EXEMPT, ZERO, 1_000),
        (TaxClass.REDUCED, EIGHT, 198 * 3),
        (TaxClass.STANDARD, TEN, 1),
    ]
    summary = tax_totals(lines, TaxMethod.EXCLUSIVE, Rounding.DOWN)
    assert [(row.tax_class, row.taxable, row.tax) for row in summary.taxes] == [
        (TaxClass.STANDARD, 1, 0),
        (TaxClass.REDUCED, 594, 47),
        (TaxClass.EXEMPT, 1_000, 0),
        (TaxClass.OUT_OF_SCOPE, 400, 0),
    ]
    assert summary.gross == 1 + 594 + 1_000 + 400 + 47


def test_each_rate_of_a_class_has_its_own_row_the_higher_first() -> None:
    lines = [
        (TaxClass.REDUCED, ONE, 12_345),
        (TaxClass.STANDARD, TEN, 1_000),
        (TaxClass.REDUCED, EIGHT, 12_345),
    ]
    summary = tax_totals(lines, TaxMethod.EXCLUSIVE, Rounding.DOWN)
    assert [(row.tax_class, row.rate, row.tax) for row in summary.taxes] == [
        (TaxClass.STANDARD, TEN, 100),
        (TaxClass.REDUCED, EIGHT, 987),
        (TaxClass.REDUCED, ONE, 123),
    ]
    assert (summary.net, summary.tax) == (25_690, 1_210)


@pytest.mark.parametrize(("rate", "tax"), [(ONE, 99), (EIGHT, 740)])
def test_tax_within_ten_thousand_at_a_reduced_rate(rate: Decimal, tax: int) -> None:
    summary = tax_totals([(TaxClass.REDUCED, rate, 10_000)], TaxMethod.INCLUSIVE, Rounding.DOWN)
    assert (summary.net, summary.tax) == (10_000 - tax, tax)


def test_a_document_without_lines_is_zero() -> None:
    summary = tax_totals([], TaxMethod.INCLUSIVE, Rounding.UP)
    assert (summary.taxes, summary.net, summary.tax, summary.gross) == ((), 0, 0, 0)


@given(LINES, METHODS, ROUNDINGS)
def test_totals_add_up(lines: Lines, method: TaxMethod, rounding: Rounding) -> None:
    summary = tax_totals(lines, method, rounding)
    total = sum(amount for *_, amount in lines)
    assert sum(row.taxable for row in summary.taxes) == total
    assert sum(row.tax for row in summary.taxes) == summary.tax
    assert summary.gross == summary.net + summary.tax
    assert total == (summary.net if method is TaxMethod.EXCLUSIVE else summary.gross)


@given(LINES, METHODS, ROUNDINGS)
def test_each_row_is_rounded_once_from_the_exact_tax(lines: Lines, method: TaxMethod, rounding: Rounding) -> None:
    for row in tax_totals(lines, method, rounding).taxes:
        rate = Fraction(row.rate)
        exact = abs(row.taxable) * rate / (1 if method is TaxMethod.EXCLUSIVE else 1 + rate)
        nearest = {
            Rounding.DOWN: exact.__floor__(),
            Rounding.HALF_UP: (exact + Fraction(1, 2)).__floor__(),
            Rounding.UP: exact.__ceil__(),
        }
        assert abs(row.tax) == nearest[rounding]
        assert row.tax * row.taxable >= 0


@given(LINES, METHODS, ROUNDINGS)
def test_the_order_of_lines_changes_nothing_and_a_reversal_cancels(
    lines: Lines, method: TaxMethod, rounding: Rounding
) -> None:
    summary = tax_totals(lines, method, rounding)
    assert tax_totals(lines[::-1], method, rounding) == summary
    cancelled = tax_totals([(kind, rate, -amount) for kind, rate, amount in lines], method, rounding)
    assert (cancelled.net, cancelled.tax, cancelled.gross) == (-summary.net, -summary.tax, -summary.gross)


@pytest.mark.parametrize(
    ("net", "withheld"),
    [(0, 0), (9, 0), (10, 1), (1_000_000, 102_100), (1_000_001, 102_100), (1_000_005, 102_101), (3_000_000, 510_500)],
)
def test_withholding(net: int, withheld: int) -> None:
    assert withholding(net) == withheld
    assert withholding(-net) == -withheld


@given(st.integers(0, 10**9))
def test_withholding_is_the_truncated_two_step_rate(net: int) -> None:
    exact = Decimal(min(net, 10**6)) * Decimal("0.1021") + Decimal(max(net - 10**6, 0)) * Decimal("0.2042")
    assert withholding(net) == round_yen(exact, Rounding.DOWN)


@pytest.mark.parametrize(
    ("on", "rate"),
    [
        (date(2023, 9, 30), "1"),
        (date(2023, 10, 1), "0.8"),
        (date(2026, 9, 30), "0.8"),
        (date(2026, 10, 1), "0.7"),
        (date(2028, 9, 30), "0.7"),
        (date(2028, 10, 1), "0.5"),
        (date(2030, 9, 30), "0.5"),
        (date(2030, 10, 1), "0.3"),
        (date(2031, 9, 30), "0.3"),
        (date(2031, 10, 1), "0"),
    ],
)
def test_input_credit_changes_on_its_days(on: date, rate: str) -> None:
    assert input_credit_rate(on) == Decimal(rate)
    assert input_credit_rate(on, INPUT_CREDIT[::-1]) == Decimal(rate)


def test_an_edited_table_replaces_the_law_of_today() -> None:
    table = ((date(2023, 10, 1), Decimal("0.9")),)
    assert input_credit_rate(date(2040, 1, 1), table) == Decimal("0.9")
    with pytest.raises(ValueError):
        input_credit_rate(date(2020, 1, 1), table)
