"""Request bodies for the lines of quotes, and for the quantities that are sold or reversed."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from billing.domain.lines import LineKind
from edge.fields import Body, Cost, Id, Prose, Quantity, Text, UnitPrice, Yen
from japan.tax import TaxClass


class LineInput(Body):
    """A line as it is entered; fields left out on a product's line are copied from the catalogue."""

    kind: LineKind = "item"
    product_id: Id | None = None
    name: Text | None = None
    specification: Prose = ""
    quantity: Quantity | None = None
    unit: Text | None = None
    unit_price: UnitPrice | None = None
    discount: Yen = 0
    tax_class: TaxClass | None = None
    unit_cost: Cost | None = None


class PortionInput(Body):
    """A quantity of a line."""

    number: int
    quantity: Annotated[Quantity, Field(gt=0)]


def quantities(portions: list[PortionInput] | None) -> dict[int, Decimal] | None:
    """Returns quantities by line number, summed if a line occurs twice; None for all that is left."""
    if portions is None:
        return None
    sums: dict[int, Decimal] = {}
    for portion in portions:
        sums[portion.number] = sums.get(portion.number, Decimal(0)) + portion.quantity
    return sums
