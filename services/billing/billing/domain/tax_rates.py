"""The tax rate table (税率表): rates by class and day, changed row by row; its initial state is the law's table."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import assert_never

from billing.domain.refusal import Refused
from japan.rates import LEGISLATED, UNTAXED, RateRow
from japan.tax import TaxClass


@dataclass(frozen=True, slots=True)
class TaxRateSet:
    """A row was added, or the row of its class and day changed."""

    row: RateRow


@dataclass(frozen=True, slots=True)
class TaxRateConfirmed:
    """A planned row became law: sales and invoices use it from now on."""

    tax_class: TaxClass
    since: date


@dataclass(frozen=True, slots=True)
class TaxRateRemoved:
    tax_class: TaxClass
    since: date


TaxRateEvent = TaxRateSet | TaxRateConfirmed | TaxRateRemoved


@dataclass(frozen=True, slots=True)
class TaxRates:
    """The table; `rows` has one row per class and day, sorted by both."""

    rows: tuple[RateRow, ...] = LEGISLATED

    def row(self, tax_class: TaxClass, since: date) -> RateRow | None:
        return next((row for row in self.rows if (row.tax_class, row.since) == (tax_class, since)), None)


def evolve(rates: TaxRates, event: TaxRateEvent) -> TaxRates:
    match event:
        case TaxRateSet(row):
            return _in_order((*_without(rates, row.tax_class, row.since), row))
        case TaxRateConfirmed(tax_class, since):
            planned = rates.row(tax_class, since)
            return evolve(rates, TaxRateSet(replace(planned, planned=False))) if planned else rates
        case TaxRateRemoved(tax_class, since):
            return TaxRates(_without(rates, tax_class, since))
        case _:
            assert_never(event)


def _without(rates: TaxRates, tax_class: TaxClass, since: date) -> tuple[RateRow, ...]:
    return tuple(row for row in rates.rows if (row.tax_class, row.since) != (tax_class, since))


def _in_order(rows: tuple[RateRow, ...]) -> TaxRates:
    classes = list(TaxClass)
    return TaxRates(tuple(sorted(rows, key=lambda row: (classes.index(row.tax_class), row.since))))


def set_row(rates: TaxRates, row: RateRow) -> list[TaxRateEvent]:
    """Adds or changes the row of a class and day.

    Refused: an untaxed class, a rate that is not from 0 to below 1, planning a row again that is in law.
    """
    if row.tax_class in UNTAXED:
        raise Refused("tax-rate-untaxed", field="tax_class")
    if not Decimal(0) <= row.rate < 1:
        raise Refused("tax-rate-no-fraction", field="rate", percent=f"{(row.rate * 100).normalize():f}")
    known = rates.row(row.tax_class, row.since)
    if known and row.planned and not known.planned:
        raise Refused("tax-rate-in-law", field="planned", on=row.since)
    return [] if known == row else [TaxRateSet(replace(row, rate=abs(row.rate)))]


def confirm(rates: TaxRates, tax_class: TaxClass, since: date) -> list[TaxRateEvent]:
    """Marks a planned row as law. Refused: no such row."""
    row = rates.row(tax_class, since)
    if row is None:
        raise Refused("tax-rate-missing", field="from", on=since)
    return [TaxRateConfirmed(tax_class, since)] if row.planned else []


def remove(rates: TaxRates, tax_class: TaxClass, since: date) -> list[TaxRateEvent]:
    """Removes a row; documents keep their rates. Refused: the class would have no rate from its first day on."""
    row = rates.row(tax_class, since)
    if row is None:
        return []
    others = (other for other in rates.rows if other.tax_class is tax_class and other != row and not other.planned)
    if not row.planned and all(other.since > _first_day(tax_class) for other in others):
        raise Refused("tax-rate-first", field="from")
    return [TaxRateRemoved(tax_class, since)]


def _first_day(tax_class: TaxClass) -> date:
    return min(row.since for row in LEGISLATED if row.tax_class is tax_class and not row.planned)
