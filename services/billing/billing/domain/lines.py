"""The lines of a quote or a sale, and their computed amounts, tax per rate, and margin."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Final, Literal

from billing.domain.limits import MOST_DISCOUNT
from billing.domain.refusal import Refused
from japan.rates import RateTable, rate_on
from japan.tax import TaxClass, TaxMethod, TaxTotal, tax_totals, withholding
from japan.yen import Rounding, line_amount, round_yen

LARGEST = 999_999_999_999
"""The largest amount of a line in yen; 500 of them still add up exactly in any client."""

LineKind = Literal["item", "discount", "heading", "subtotal"]

UNRATED: Final = Decimal(0)
"""The rate of a line until `rated` has looked it up."""


@dataclass(frozen=True, slots=True)
class Terms:
    """The rounding and taxation of a document: 課税方式, 端数処理 of tax, 金額端数 of lines."""

    tax_method: TaxMethod = TaxMethod.EXCLUSIVE
    tax_rounding: Rounding = Rounding.DOWN
    line_rounding: Rounding = Rounding.DOWN


@dataclass(frozen=True, slots=True)
class Party:
    """A customer as named on a document; code and name are empty until its copy has arrived."""

    id: str
    code: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line. `amount` and `discount` are yen; a heading has none, a subtotal has the sum since the last heading.

    `rate` is the tax rate as a fraction, `rate_planned` whether only a planned row of the table gives it (予定税率).
    `quote_line` is, on a sale, the number of the quote's line it was sold from.
    """

    number: int
    kind: LineKind
    name: str
    quantity: Decimal = Decimal(0)
    unit_price: Decimal = Decimal(0)
    discount: int = 0
    tax_class: TaxClass = TaxClass.STANDARD
    amount: int = 0
    unit: str = ""
    product_id: str | None = None
    product_code: str | None = None
    specification: str = ""
    unit_cost: Decimal | None = None
    quote_line: int | None = None
    rate: Decimal = field(kw_only=True)
    rate_planned: bool = False

    @property
    def counts(self) -> bool:
        """Returns True if its amount is part of the document's total."""
        return self.kind in ("item", "discount")


@dataclass(frozen=True, slots=True)
class Totals:
    """A document's totals in yen. `withheld` is 源泉徴収税額."""

    lines_total: int = 0
    taxes: tuple[TaxTotal, ...] = ()
    net: int = 0
    tax: int = 0
    gross: int = 0
    withheld: int = 0


DEFAULT_TERMS = Terms()
NOTHING = Totals()


def rated(lines: Iterable[Line], table: RateTable, day: date, *, planned: bool) -> tuple[Line, ...]:
    """Returns the lines with the tax rates of the day of supply; planned rates are used only with `planned`."""
    return tuple(_rated(line, table, day, planned=planned) for line in lines)


def _rated(line: Line, table: RateTable, day: date, *, planned: bool) -> Line:
    row = rate_on(table, line.tax_class, day, planned=planned)
    return replace(line, rate=row.rate, rate_planned=row.planned)


def priced(lines: Iterable[Line], rounding: Rounding) -> tuple[Line, ...]:
    """Returns the lines with numbers and amounts. Refused: negative quantity or price, or a discount above zero."""
    return tuple(_amounts(enumerate(lines), rounding))


def check(lines: Iterable[Line]) -> None:
    """Refuses what `priced` refuses, for lines whose amounts another system has computed."""
    for index, line in enumerate(lines):
        if line.counts:
            _check(index, line)
        small(index, line.amount)


def small(index: int, amount: int) -> int:
    """Returns the amount of a line. Refused when it is too large."""
    if abs(amount) > LARGEST:
        raise Refused("amount-too-large", field=f"lines.{index}.unit_price", number=index + 1, largest=LARGEST)
    return amount


def _amounts(lines: Iterable[tuple[int, Line]], rounding: Rounding) -> Iterator[Line]:
    since_heading = 0
    for index, line in lines:
        amount = 0
        if line.counts:
            _check(index, line)
            amount = small(index, line_amount(line.quantity, line.unit_price, line.discount, rounding))
            since_heading += amount
        elif line.kind == "heading":
            since_heading = 0
        else:
            amount = since_heading
        yield replace(line, number=index + 1, amount=amount)


def _check(index: int, line: Line) -> None:
    if line.quantity < 0:
        raise Refused("negative-quantity", field=f"lines.{index}.quantity", number=index + 1)
    if line.discount < 0:
        raise Refused("yen-out-of-range", field=f"lines.{index}.discount", most=MOST_DISCOUNT, value=line.discount)
    if line.kind == "item" and line.unit_price < 0:
        raise Refused("negative-price", field=f"lines.{index}.unit_price", number=index + 1)
    if line.kind == "discount" and line.unit_price > 0:
        raise Refused("discount-adds", field=f"lines.{index}.unit_price", number=index + 1)


def totals(lines: Sequence[Line], terms: Terms, *, withheld: bool = False) -> Totals:
    """Returns the totals of the lines: tax is rounded once per class and rate, 源泉徴収 is on the net amount."""
    counted = [(line.tax_class, line.rate, line.amount) for line in lines if line.counts]
    summary = tax_totals(counted, terms.tax_method, terms.tax_rounding)
    total = sum(amount for *_, amount in counted)
    held = withholding(summary.net) if withheld else 0
    return Totals(total, summary.taxes, summary.net, summary.tax, summary.gross, held)


def cost(lines: Iterable[Line]) -> int | None:
    """Returns quantity × unit cost in yen, summed over the lines whose cost is known; None if no cost is known."""
    known = [line.quantity * line.unit_cost for line in lines if line.kind == "item" and line.unit_cost is not None]
    return round_yen(sum(known, Decimal(0)), Rounding.HALF_UP) if known else None


def margin_rate(net: int, cost_total: int | None) -> Decimal | None:
    """Returns gross margin over net as a fraction with four decimals; None without cost or net."""
    if cost_total is None or net == 0:
        return None
    return (Decimal(net - cost_total) / Decimal(net)).quantize(Decimal("0.0001"))


def with_costs_of(lines: Iterable[Line], earlier: Iterable[Line]) -> tuple[Line, ...]:
    """Returns the lines with the earlier unit costs of the same product or text, for people who may not see costs."""
    known = {(line.product_id, line.name): line.unit_cost for line in earlier if line.unit_cost is not None}
    return tuple(replace(line, unit_cost=known.get((line.product_id, line.name), line.unit_cost)) for line in lines)
