"""Whole yen: rounding by a named rule and by magnitude."""

from decimal import Decimal, Inexact
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from japan.yen import Rounding, line_amount, round_yen

AMOUNTS = st.decimals(min_value=-(10**12), max_value=10**12, places=5)
ROUNDINGS = st.sampled_from(Rounding)


@pytest.mark.parametrize(
    ("amount", "down", "half_up", "up"),
    [
        ("31.5", 31, 32, 32),
        ("-31.5", -31, -32, -32),
        ("31.4", 31, 31, 32),
        ("-31.4", -31, -31, -32),
        ("31", 31, 31, 31),
        ("0.00001", 0, 0, 1),
        ("-0.00001", 0, 0, -1),
        ("99999999999999999999999999999999.5", 10**32 - 1, 10**32, 10**32),
    ],
)
def test_rounds_by_name(amount: str, down: int, half_up: int, up: int) -> None:
    rounded = [round_yen(Decimal(amount), rounding) for rounding in Rounding]
    assert rounded == [down, half_up, up]


@given(AMOUNTS, ROUNDINGS)
def test_a_reversal_rounds_to_the_reversed_amount(amount: Decimal, rounding: Rounding) -> None:
    assert round_yen(-amount, rounding) == -round_yen(amount, rounding)


@given(AMOUNTS)
def test_rounding_stays_within_a_yen_and_in_order(amount: Decimal) -> None:
    magnitude = abs(amount)
    down, half_up, up = (round_yen(magnitude, rounding) for rounding in Rounding)
    assert down <= magnitude <= up < magnitude + 1
    assert down in (up, up - 1)
    assert Fraction(-1, 2) < half_up - Fraction(magnitude) <= Fraction(1, 2)


@pytest.mark.parametrize("amount", ["NaN", "Infinity"])
def test_what_is_not_finite_has_no_yen(amount: str) -> None:
    with pytest.raises((ValueError, OverflowError)):
        round_yen(Decimal(amount), Rounding.DOWN)


@pytest.mark.parametrize(
    ("quantity", "price", "discount", "amounts"),
    [
        ("3", "68.5", 0, (205, 206, 206)),
        ("-3", "68.5", 0, (-205, -206, -206)),
        ("3", "68.5", 5, (200, 201, 201)),
        ("0.125", "1000", 0, (125, 125, 125)),
        ("1", "-1340", 0, (-1340, -1340, -1340)),
    ],
)
def test_line_amounts(quantity: str, price: str, discount: int, amounts: tuple[int, int, int]) -> None:
    line = tuple(line_amount(Decimal(quantity), Decimal(price), discount, rounding) for rounding in Rounding)
    assert line == amounts


@given(
    st.decimals(min_value=-(10**15), max_value=10**15, places=3),
    st.decimals(min_value=-(10**15), max_value=10**15, places=2),
    st.integers(-(10**15), 10**15),
)
def test_a_line_is_exact_before_it_is_rounded(quantity: Decimal, price: Decimal, discount: int) -> None:
    exact = abs(Fraction(quantity) * Fraction(price) - discount)
    assert abs(line_amount(quantity, price, discount, Rounding.DOWN)) == exact.__floor__()
    assert abs(line_amount(quantity, price, discount, Rounding.UP)) == exact.__ceil__()


def test_a_line_that_cannot_be_held_exactly_is_refused() -> None:
    with pytest.raises(Inexact):
        line_amount(Decimal("1." + "1" * 40), Decimal("1." + "1" * 40), 0, Rounding.DOWN)
