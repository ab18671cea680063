"""Decides over sale and quote together, so that no more is sold than was quoted."""

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
    """The new events of a sale, its quote and the 黒伝 that it reverses; `slip` names the other two."""

    slip: SaleContent
    sale: list[SaleEvent]
    quote: list[QuoteEvent]
    black: list[SaleEvent]


@dataclass(frozen=True, slots=True)
class Order:
    """A sale to register: quantities by line number, or None for all that is left, and the billed customer."""

    quote_id: str
    on: date
    customer: Party
    billed: Party
    billing_method: BillingMethod
    quantities: Mapping[int, Decimal] | None = None
    warehouse_id: str | None = None


def register(new: Sale, quote: Quote, table: RateTable, *, sale_id: str, number: str, order: Order) -> SaleDecision:
    """Registers a sale of the order, at the rates in law on its day."""
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
    """A 赤伝 to register: its sale, its day, and quantities by line number, or None for all that is left."""

    sale_id: str
    red_id: str
    number: str
    on: date
    quantities: Mapping[int, Decimal] | None = None


def reverse(red: Sale, black: Sale, *, order: Return) -> SaleDecision:
    """Registers the 赤伝 and records it on the 黒伝 and on the quote, which gets the quantity back."""
    slip = sale.reversal(black, order.sale_id, order.on, order.quantities)
    taken = {number: -line.quantity for number, line in zip(_numbers(black, order), slip.lines, strict=True)}
    back = outcome.give_back(order.red_id, slip.lines, slip.totals.net)
    return SaleDecision(slip, sale.register(red, order.number, slip), back, [SaleReversed(order.red_id, taken)])


def _numbers(black: Sale, order: Return) -> list[int]:
    if order.quantities is not None:
        return list(order.quantities)
    return [line.number for line in black.slip.lines if black.left(line) > 0]


def withdraw(undone: Sale, black: Sale | None, sale_id: str) -> SaleDecision:
    """Withdraws an imported sale: its quote gets the quantity back, and a 黒伝 that it reversed is restored."""
    slip, archived = undone.slip, sale.archive(undone)
    if not archived:
        return SaleDecision(slip, [], [], [])
    lines, net = [_negative(line) for line in slip.lines], -slip.totals.net
    again = outcome.give_back(sale_id, lines, net) if slip.kind == "sale" else outcome.sell(sale_id, lines, net)
    whole: list[SaleEvent] = [SaleReversalWithdrawn(sale_id, sale.taken_by(black, slip))] if black else []
    return SaleDecision(slip, archived, again, whole)


def _negative(line: Line) -> Line:
    return replace(line, quantity=-line.quantity, discount=-line.discount, amount=-line.amount)
