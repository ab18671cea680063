"""The shapes of request fields: trimmed strings with limits, ids, months, decimals; lines and quantities."""

from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from billing.domain.lines import LineKind
from japan.tax import TaxClass


def _without_nul(text: str) -> str:
    if "\x00" in text:
        raise ValueError("NUL is not text")
    return text


Id = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")]
CLEAN = AfterValidator(_without_nul)
Short = Annotated[str, StringConstraints(strip_whitespace=True, max_length=100), CLEAN]
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200), CLEAN]
Prose = Annotated[str, StringConstraints(strip_whitespace=True, max_length=4000), CLEAN]
Code = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40), CLEAN]
Month = Annotated[str, StringConstraints(pattern=r"^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$")]
Day = Annotated[date, Field(ge=date(1901, 1, 1), le=date(2199, 12, 31))]
"""A business date in the range that reports and calendars know."""
Quantity = Annotated[Decimal, Field(ge=0, max_digits=12, decimal_places=3)]
UnitPrice = Annotated[Decimal, Field(max_digits=14, decimal_places=2)]
Cost = Annotated[Decimal, Field(ge=0, max_digits=14, decimal_places=2)]


class Body(BaseModel):
    """A request body: what it does not know it refuses."""

    model_config = ConfigDict(extra="forbid")


class LineInput(Body):
    """A line as it is entered; what a product's line leaves out is copied from the catalogue."""

    kind: LineKind = "item"
    product_id: Id | None = None
    name: Annotated[str, StringConstraints(strip_whitespace=True, max_length=200), CLEAN] | None = None
    specification: Prose = ""
    quantity: Quantity | None = None
    unit: Short | None = None
    unit_price: UnitPrice | None = None
    discount: Annotated[int, Field(ge=0, le=10**11)] = 0
    tax_class: TaxClass | None = None
    unit_cost: Cost | None = None


class PortionInput(Body):
    """So much of a line."""

    number: int
    quantity: Annotated[Decimal, Field(gt=0, max_digits=12, decimal_places=3)]


def quantities(portions: list[PortionInput] | None) -> dict[int, Decimal] | None:
    """Quantities by line number, summed when a line is named twice; None for all that is left."""
    if portions is None:
        return None
    sums: dict[int, Decimal] = {}
    for portion in portions:
        sums[portion.number] = sums.get(portion.number, Decimal(0)) + portion.quantity
    return sums
