"""Rates of consumption tax (消費税) by tax class and day: a rate changes by a new row in a table, not new code."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from japan.tax import TaxClass

UNTAXED: Final = frozenset({TaxClass.EXEMPT, TaxClass.OUT_OF_SCOPE})
"""Classes whose rate is 0 on every day; they have no rows."""


@dataclass(frozen=True, slots=True)
class RateRow:
    """The rate of a class, as a fraction, from a day on. A planned row (予定税率) is not yet law."""

    tax_class: TaxClass
    since: date
    rate: Decimal
    planned: bool = False


RateTable = Sequence[RateRow]


def rate_on(table: RateTable, tax_class: TaxClass, day: date, *, planned: bool) -> RateRow:
    """Returns the row of the latest start ≤ day; planned rows count only with `planned`.

    Returns a row of rate 0 for an untaxed class and for a day before the first rate.
    """
    rows = [row for row in table if row.tax_class is tax_class and row.since <= day and (planned or not row.planned)]
    return max(rows, key=lambda row: row.since, default=RateRow(tax_class, date.min, Decimal(0)))


def _rows(tax_class: TaxClass, *rows: tuple[str, str], planned: bool = False) -> tuple[RateRow, ...]:
    return tuple(RateRow(tax_class, date.fromisoformat(since), Decimal(rate), planned) for since, rate in rows)


LEGISLATED: Final[tuple[RateRow, ...]] = (
    *_rows(
        TaxClass.STANDARD,
        ("1989-04-01", "0.03"),
        ("1997-04-01", "0.05"),
        ("2014-04-01", "0.08"),
        ("2019-10-01", "0.10"),
    ),
    *_rows(
        TaxClass.REDUCED,
        ("1989-04-01", "0.03"),
        ("1997-04-01", "0.05"),
        ("2014-04-01", "0.08"),
        ("2019-10-01", "0.08"),
    ),
    # The bill reported since August 2026: food at 1 % for two years.
    *_rows(TaxClass.REDUCED, ("2027-04-01", "0.01"), ("2029-04-01", "0.08"), planned=True),
)
"""The rates in law and the announced ones; the reduced rate has been separate since 2019-10-01."""
