"""The parts that the records of quotes, sales and invoices share: lines and taxes."""

from decimal import Decimal

from pydantic import BaseModel, ConfigDict

from billing.domain.lines import LineKind
from japan.tax import TaxClass


class TaxRow(BaseModel):
    """A tax rate of a document, with its class; `taxable` is 対象額 (外税 without tax, 内税 with it)."""

    model_config = ConfigDict(from_attributes=True)

    tax_class: TaxClass
    rate: Decimal
    taxable: int
    tax: int


class LineRow(BaseModel):
    """A line of a document; `amount` and `discount` are yen."""

    model_config = ConfigDict(from_attributes=True)

    number: int
    kind: LineKind
    product_id: str | None
    product_code: str | None
    name: str
    specification: str
    quantity: Decimal
    unit: str
    unit_price: Decimal
    discount: int
    tax_class: TaxClass
    rate: Decimal
    rate_planned: bool = False
    amount: int
    unit_cost: Decimal | None
