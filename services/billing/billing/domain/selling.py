"""Sale and quote together: what is sold stands in both, so that it is never more than was quoted."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from billing.domain import outcome, sale
from billing.domain.lines import NOTHING, Line, Party, rated
from billing.domain.quote import Quote, QuoteEvent
from billing.domain.sale import BillingMethod, Sale, SaleContent, SaleEvent, SaleReversalWithdrawn, SaleReversed
from japan.rates import RateTable


@dataclass(frozen=True, slots=True)
class SaleDecision:
    """What a sale, the quote it is sold from and the 黒伝 that it reverses are told; `slip` names the two others."""

    slip: SaleContent
    sale: list[SaleEvent]
    quote: list[QuoteEvent]
    black: list[SaleEvent]


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be sold from a quote: quantities by line number, or None for all that is left; who is billed."""

    quote_id: str
    on: date
    customer: Party
    billed: Party
    billing_method: BillingMethod
    quantities: Mapping[int, Decimal] | None = None
    warehouse_id: str | None = None


def register(new: Sale, quote: Quote, table: RateTable, *, sale_id: str, number: str, order: Order) -> SaleDecision:
    """A sale of what the order asks for, at the rates in law on its day."""
    slip = _slip(quote, order, table)
    return SaleDecision(slip, sale.register(new, number, slip), outcome.sell(sale_id, slip.lines, slip.totals.net), [])


def _slip(quote: Quote, order: Order, table: RateTable) -> SaleContent:
    text = quote.text
    lines = rated(outcome.portion_lines(quote, order.quantities), table, order.on, planned=False)
    slip = SaleContent(
        on=order.on,
        customer=order.customer,
        billed=order.billed,
        terms=text.terms,
        billing_method=order.billing_method,
        lines=(),
        totals=NOTHING,
        quote_id=order.quote_id,
        quote_number=quote.number,
        deal_id=text.deal_id,
        warehouse_id=order.warehouse_id,
        owner_id=text.owner_id,
        department_id=text.department_id,
    )
    return sale.with_lines(slip, lines)


@dataclass(frozen=True, slots=True)
class Return:
    """A 赤伝 to be made: of which sale, when, and quantities by its line numbers, or None for all that is left."""

    sale_id: str
    red_id: str
    number: str
    on: date
    quantities: Mapping[int, Decimal] | None = None


def reverse(red: Sale, black: Sale, *, order: Return) -> SaleDecision:
    """The 赤伝, told to the 黒伝 and to the quote that this was sold from, which gets the quantity back."""
    slip = sale.reversal(black, order.sale_id, order.on, order.quantities)
    taken = {number: -line.quantity for number, line in zip(_numbers(black, order), slip.lines, strict=True)}
    back = outcome.give_back(order.red_id, slip.lines, slip.totals.net)
    return SaleDecision(slip, sale.register(red, order.number, slip), back, [SaleReversed(order.red_id, taken)])


def _numbers(black: Sale, order: Return) -> list[int]:
    if order.quantities is not None:
        return list(order.quantities)
    return [line.number for line in black.slip.lines if black.left(line) > 0]


def withdraw(undone: Sale, black: Sale | None, sale_id: str) -> SaleDecision:
    """Takes an imported sale back: its quote gets the quantity back, the 黒伝 that it reversed is whole again."""
    slip, archived = undone.slip, sale.archive(undone)
    if not archived:
        return SaleDecision(slip, [], [], [])
    lines, net = [_negative(line) for line in slip.lines], -slip.totals.net
    again = outcome.give_back(sale_id, lines, net) if slip.kind == "sale" else outcome.sell(sale_id, lines, net)
    whole: list[SaleEvent] = [SaleReversalWithdrawn(sale_id, sale.taken_by(black, slip))] if black else []
    return SaleDecision(slip, archived, again, whole)


def _negative(line: Line) -> Line:
    return replace(line, quantity=-line.quantity, discount=-line.discount, amount=-line.amount)
