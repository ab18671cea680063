"""Sale 売上: a delivery on its own date; corrected only by a 赤伝; 未請求 until it is on an invoice."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Literal, assert_never

from billing.domain.limits import within_limits
from billing.domain.lines import DEFAULT_TERMS, NOTHING, Line, Party, Terms, Totals, small, totals
from billing.domain.refusal import Refused
from japan.yen import line_amount

Kind = Literal["sale", "reversal"]
Source = Literal["daicho", "import", "package"]
BillingMethod = Literal["closing", "each"]


@dataclass(frozen=True, slots=True)
class SaleContent:
    """The content of a sale. `totals` are those of a document of its own; for 締め the invoice computes the tax."""

    on: date
    customer: Party
    billed: Party
    terms: Terms
    billing_method: BillingMethod
    lines: tuple[Line, ...]
    totals: Totals
    kind: Kind = "sale"
    reverses_id: str | None = None
    quote_id: str | None = None
    quote_number: str = ""
    deal_id: str | None = None
    warehouse_id: str | None = None
    owner_id: str | None = None
    department_id: str | None = None
    source: Source = "daicho"


EMPTY = SaleContent(date.min, Party(""), Party(""), DEFAULT_TERMS, "closing", (), NOTHING)


@dataclass(frozen=True, slots=True)
class SaleRegistered:
    number: str
    slip: SaleContent


@dataclass(frozen=True, slots=True)
class SaleReversed:
    """Recorded on the 黒伝 when a 赤伝 reverses it, with positive quantities by line number."""

    by_id: str
    quantities: Mapping[int, Decimal]


@dataclass(frozen=True, slots=True)
class SaleReversalWithdrawn:
    """Recorded on the 黒伝 when the import of a 赤伝 is undone; the quantities are by line number."""

    by_id: str
    quantities: Mapping[int, Decimal]


@dataclass(frozen=True, slots=True)
class SaleBilled:
    invoice_id: str
    invoice_number: str


@dataclass(frozen=True, slots=True)
class SaleUnbilled:
    """The invoice of the sale was voided."""

    invoice_id: str


@dataclass(frozen=True, slots=True)
class SaleArchived:
    pass


SaleEvent = SaleRegistered | SaleReversed | SaleReversalWithdrawn | SaleBilled | SaleUnbilled | SaleArchived


@dataclass(frozen=True, slots=True)
class Sale:
    """A sale; `number` is empty until registered; `reversed` is by line number; `invoice_id` is its invoice."""

    number: str = ""
    slip: SaleContent = EMPTY
    reversed: Mapping[int, Decimal] = field(default_factory=dict)
    reversed_by: tuple[str, ...] = ()
    invoice_id: str | None = None
    invoice_number: str = ""
    archived: bool = False

    @property
    def billing(self) -> Literal["unbilled", "billed"]:
        return "unbilled" if self.invoice_id is None else "billed"

    def left(self, line: Line) -> Decimal:
        """Returns the quantity of a line that is not yet reversed."""
        return line.quantity - self.reversed.get(line.number, Decimal(0))


def evolve(sale: Sale, event: SaleEvent) -> Sale:
    match event:
        case SaleRegistered(number, slip):
            return Sale(number, slip)
        case SaleReversed(by_id, quantities):
            return replace(_taken(sale, quantities, 1), reversed_by=(*sale.reversed_by, by_id))
        case SaleReversalWithdrawn(by_id, quantities):
            others = tuple(red for red in sale.reversed_by if red != by_id)
            return replace(_taken(sale, quantities, -1), reversed_by=others)
        case SaleBilled(invoice_id, invoice_number):
            return replace(sale, invoice_id=invoice_id, invoice_number=invoice_number)
        case SaleUnbilled():
            return replace(sale, invoice_id=None, invoice_number="")
        case SaleArchived():
            return replace(sale, archived=True)
        case _:
            assert_never(event)


def _taken(sale: Sale, quantities: Mapping[int, Decimal], sign: int) -> Sale:
    sums = {n: sale.reversed.get(n, Decimal(0)) + sign * quantity for n, quantity in quantities.items()}
    return replace(sale, reversed={**sale.reversed, **sums})


def register(sale: Sale, number: str, slip: SaleContent) -> list[SaleEvent]:
    if sale.number and not sale.archived:
        if sale.slip == slip:
            return []
        raise Refused("sale-exists", number=sale.number)
    within_limits(slip, number=number)
    for index, line in enumerate(slip.lines):
        small(index, line.amount)
    return [SaleRegistered(number, slip)]


def with_lines(slip: SaleContent, lines: tuple[Line, ...]) -> SaleContent:
    """Returns the slip with these lines and their totals."""
    return replace(slip, lines=lines, totals=totals(lines, slip.terms))


def reversal(sale: Sale, sale_id: str, on: date, asked: Mapping[int, Decimal] | None) -> SaleContent:
    """Returns the 赤伝 of a 黒伝: the given quantities by line number, or all that is left, as negative lines."""
    if not sale.number or sale.archived or sale.slip.kind == "reversal":
        raise Refused("sale-not-reversible")
    if on < sale.slip.on:
        raise Refused("reversal-before-sale", field="on", on=sale.slip.on)
    left = {line.number: sale.left(line) for line in sale.slip.lines if sale.left(line) > 0}
    wanted = left if asked is None else asked
    if not wanted:
        raise Refused("nothing-left-to-reverse")
    lines = tuple(_reversed(sale, at, number, quantity) for at, (number, quantity) in enumerate(wanted.items(), 1))
    return with_lines(replace(sale.slip, on=on, kind="reversal", reverses_id=sale_id), lines)


def _reversed(sale: Sale, at: int, number: int, quantity: Decimal) -> Line:
    line = next((line for line in sale.slip.lines if line.number == number), None)
    if line is None:
        raise Refused("sale-line-unknown", field=f"lines.{at - 1}.number", number=number)
    if quantity <= 0:
        raise Refused("quantity-not-positive", field=f"lines.{at - 1}.quantity", number=number)
    if quantity > sale.left(line):
        left = f"{sale.left(line).normalize():f}"
        raise Refused("reverses-too-much", field=f"lines.{at - 1}.quantity", number=number, left=left)
    before = sale.reversed.get(number, Decimal(0))
    share = int(line.discount * (before + quantity) / line.quantity) - int(line.discount * before / line.quantity)
    amount = line_amount(-quantity, line.unit_price, -share, sale.slip.terms.line_rounding)
    return replace(line, number=at, quantity=-quantity, discount=-share, amount=amount)


def taken_by(sale: Sale, red: SaleContent) -> Mapping[int, Decimal]:
    """Returns the quantities that a 赤伝 took, by the sale's line number and positive; matched by the quote's line."""
    numbers = {line.quote_line: line.number for line in sale.slip.lines if line.quote_line is not None}
    taken: dict[int, Decimal] = {}
    for line in red.lines:
        if line.quote_line in numbers:
            number = numbers[line.quote_line]
            taken[number] = taken.get(number, Decimal(0)) - line.quantity
    return taken


def bill(sale: Sale, invoice_id: str, invoice_number: str) -> list[SaleEvent]:
    """Records the sale's invoice, once."""
    if sale.invoice_id == invoice_id:
        return []
    if sale.invoice_id is not None:
        raise Refused("sale-billed", number=sale.number, invoice_number=sale.invoice_number)
    if not sale.number or sale.archived or sale.slip.source == "package":
        raise Refused("sale-not-billable", number=sale.number)
    return [SaleBilled(invoice_id, invoice_number)]


def unbill(sale: Sale, invoice_id: str) -> list[SaleEvent]:
    """Makes the sale unbilled again when its invoice is voided."""
    return [SaleUnbilled(invoice_id)] if sale.invoice_id == invoice_id else []


def archive(sale: Sale) -> list[SaleEvent]:
    if sale.invoice_id is not None:
        raise Refused("sale-billed", number=sale.number, invoice_number=sale.invoice_number)
    return [SaleArchived()] if sale.number and not sale.archived else []
