"""Read table of the tax rates."""

from datetime import date
from decimal import Decimal

from pydantic import BaseModel, ConfigDict, Field

from billing.domain.tax_rates import TaxRates
from japan.tax import TaxClass
from spine.store.tables import Record, Table


class TaxRateRow(BaseModel):
    """The rate of a class, as a fraction, from a day on; a planned one (予定税率) is used only for quotes."""

    model_config = ConfigDict(serialize_by_alias=True, validate_by_name=True)

    tax_class: TaxClass
    since: date = Field(alias="from")
    rate: Decimal
    planned: bool


class TaxRatesRecord(Record):
    """All rows of the table, by class and day."""

    rows: list[TaxRateRow]


def tax_rates_record(rates: TaxRates, table_id: str, version: int) -> TaxRatesRecord:
    rows = [TaxRateRow(tax_class=r.tax_class, since=r.since, rate=r.rate, planned=r.planned) for r in rates.rows]
    return TaxRatesRecord(id=table_id, version=version, rows=rows)


TAX_RATES_TABLE = Table(
    name="tax_rates", model=TaxRatesRecord, record=tax_rates_record, detail=frozenset({"rows"}), open=True
)
