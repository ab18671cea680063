"""Whole yen: rounded once, by a named rule, and by magnitude, so that a reversal exactly cancels its original."""

from decimal import ROUND_DOWN, ROUND_HALF_UP, ROUND_UP, Context, Decimal, Inexact, InvalidOperation
from enum import StrEnum


class Rounding(StrEnum):
    """How a fraction of a yen is rounded (端数処理)."""

    DOWN = "down"
    HALF_UP = "half_up"
    UP = "up"


MODES = {Rounding.DOWN: ROUND_DOWN, Rounding.HALF_UP: ROUND_HALF_UP, Rounding.UP: ROUND_UP}

# The default context would silently round a long product to 28 digits; this one is exact or raises.
EXACT = Context(prec=60, traps=[Inexact, InvalidOperation])


def round_yen(amount: Decimal, rounding: Rounding) -> int:
    """Returns whole yen, rounded by magnitude: −31.5 to −31 by 切捨, −32 by 切上.

    Raises ValueError or OverflowError if the amount is not finite.
    """
    return int(amount.to_integral_value(MODES[rounding]))


def line_amount(quantity: Decimal, unit_price: Decimal, discount: int, rounding: Rounding) -> int:
    """Returns the amount of a line in yen: quantity × unit price − discount, rounded once (金額端数)."""
    exact = EXACT.subtract(EXACT.multiply(quantity, unit_price), Decimal(discount))
    return round_yen(exact, rounding)
