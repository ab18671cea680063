"""Use cases of sales: each changes the sale, its quote and, for a 赤伝, the sale it reverses."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from functools import cache, partial

from billing.adapters.kinds import QUOTES, RATES, SALES, WAREHOUSES
from billing.application import copies, credit
from billing.application.series import SALE_NUMBERS
from billing.domain import outcome, quote, sale, selling, warehouse
from billing.domain.sale import Sale, SaleEvent
from billing.domain.selling import Order, Return, SaleDecision
from edge.work import Work
from spine.store.streams import Decided, Loaded, Read, Stream


def register(
    work: Work,
    sale_id: str,
    quote_id: str,
    version: Callable[[], int],
    on: date | None,
    quantities: Mapping[int, Decimal] | None,
    warehouse_id: str | None,
) -> Loaded[Sale]:
    """Registers a sale of a won quote, by default of today; `version` is the version of the quote that was read."""
    of_quote, stream, day = work.guarded(QUOTES, quote_id), SALES.new_stream(sale_id), on or work.today
    number = cache(partial(SALE_NUMBERS.next, work.runtime.pool))

    def decision(read: Read) -> Decided:
        won = read(of_quote)
        outcome.portion_lines(won, quantities)  # checked first, so that a refusal uses up no number
        customer = quote.require_customer(won)
        if warehouse_id is not None:
            warehouse.require_open(read(WAREHOUSES.stream(warehouse_id)))
        who = copies.buyer(work.runtime, customer.id)
        credit.ask(work, who, adding=0)  # won quotes are counted already
        order = Order(quote_id, day, who.customer, who.billed, who.billing_method, quantities, warehouse_id)
        rates = read(RATES).rows
        told = selling.register(read(stream), won, rates, sale_id=sale_id, number=number(), order=order)
        return told_streams(stream, told)

    context = work.on(day).context
    return work.store.decide_together(stream, decision, context, expected=version(), expected_on=of_quote)


def reverse(
    work: Work, sale_id: str, red_id: str, on: date | None, quantities: Mapping[int, Decimal] | None
) -> Loaded[Sale]:
    """Registers the 赤伝 of a sale; the default day is today."""
    of_black, stream, day = work.guarded(SALES, sale_id), SALES.new_stream(red_id), on or work.today
    number = cache(partial(SALE_NUMBERS.next, work.runtime.pool))

    def decision(read: Read) -> Decided:
        black = read(of_black)
        sale.reversal(black, sale_id, day, quantities)  # checked first, so that a refusal uses up no number
        order = Return(sale_id, red_id, number(), day, quantities)
        return told_streams(stream, selling.reverse(read(stream), black, order=order))

    return work.store.decide_together(stream, decision, work.on(day).context)


def told_streams(stream: Stream[Sale, SaleEvent], told: SaleDecision) -> Decided:
    """Returns the streams of a sale, of its quote and of the sale it reverses, each with its new events."""
    quote_id, black_id = told.slip.quote_id, told.slip.reverses_id
    of_quote = [(QUOTES.stream(quote_id), told.quote)] if quote_id else []
    of_black = [(SALES.stream(black_id), told.black)] if black_id else []
    return [(stream, told.sale), *of_quote, *of_black]
