"""Use cases of the tax rate table (税率表); there is only one table."""

from datetime import date
from functools import partial

from billing.adapters.kinds import RATES
from billing.domain import tax_rates
from billing.domain.tax_rates import TaxRates
from edge.work import Work
from japan.rates import RateRow
from japan.tax import TaxClass
from spine.store.streams import Loaded


def read(work: Work) -> Loaded[TaxRates]:
    """Returns the table; version 0 holds the rates of the law."""
    return work.store.read(RATES)


def set_row(work: Work, row: RateRow) -> Loaded[TaxRates]:
    """Adds a row, or changes the one of its class and day."""
    return work.store.decide(RATES, partial(tax_rates.set_row, row=row), work.context)


def confirm(work: Work, tax_class: TaxClass, since: date) -> Loaded[TaxRates]:
    """Marks a planned row as law."""
    return work.store.decide(RATES, partial(tax_rates.confirm, tax_class=tax_class, since=since), work.context)


def remove(work: Work, tax_class: TaxClass, since: date) -> Loaded[TaxRates]:
    """Removes a row."""
    return work.store.decide(RATES, partial(tax_rates.remove, tax_class=tax_class, since=since), work.context)
