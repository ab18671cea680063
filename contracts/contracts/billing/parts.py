"""Values inside billing's events. Yen are integers, quantities, unit prices and rates decimals."""

from decimal import Decimal
from typing import Literal

from pydantic import BaseModel, ConfigDict

TaxClass = Literal["standard", "reduced", "exempt", "out_of_scope"]


class Part(BaseModel):
    """A value inside an event."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class LineFacts(Part):
    """A line of a quote or a sale.

    `rate` is the tax rate of its class on the day of supply, as a fraction; `rate_planned` says that it is not yet law,
    which only a quote's may be.
    """

    number: int
    kind: Literal["item", "discount", "heading", "subtotal"]
    product_id: str | None = None
    product_code: str | None = None
    name: str
    quantity: Decimal
    unit: str
    unit_price: Decimal
    discount: int
    tax_class: TaxClass
    rate: Decimal
    rate_planned: bool = False
    amount: int


class TaxFacts(Part):
    """One rate of a tax class in a document; `taxable` is 対象額 (外税 without tax, 内税 with it)."""

    tax_class: TaxClass
    rate: Decimal
    taxable: int
    tax: int
