"""Use cases of sales: each concerns the sale and the quote it is sold from."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from billing.application.customers import buyer
from billing.application.quotes import QUOTES
from billing.application.series import SALE_NUMBERS
from billing.application.warehouses import WAREHOUSES
from billing.domain import outcome, sale, selling
from billing.domain.refusal import Refused
from billing.domain.sale import Sale, SaleEvent
from billing.domain.selling import Order, Return
from spine.foreign import ForeignRecords
from spine.runtime import Runtime
from spine.streams import Aggregate, Context, Loaded, Stream

SALES: Aggregate[Sale, SaleEvent] = Aggregate("sale", Sale(), sale.evolve)


def register(
    runtime: Runtime,
    sale_id: str,
    quote_id: str,
    on: date,
    quantities: Mapping[int, Decimal] | None,
    warehouse_id: str | None,
    expected: int,
    context: Context,
) -> Loaded[Sale]:
    """A sale from a won quote; `expected` is the version of the quote that was read."""
    quote = QUOTES.stream(quote_id)
    state = runtime.store.read(quote).state
    outcome.portion_lines(state, quantities)
    if state.text.customer is None:
        raise Refused("deal-of-lead")
    if warehouse_id is not None and not runtime.store.read(WAREHOUSES.stream(warehouse_id)).version:
        raise Refused("warehouse-unknown", field="warehouse_id")
    who = buyer(ForeignRecords(runtime.pool), state.text.customer.id)
    order = Order(quote_id, on, who.customer, who.billed, who.billing_method, quantities, warehouse_id)
    decision = partial(selling.register, sale_id=sale_id, number=SALE_NUMBERS.next(runtime.pool), order=order)
    streams: list[Stream[Any, Any]] = [SALES.new_stream(sale_id), quote]
    return runtime.store.decide_together(streams, decision, context, expected=expected, expected_on=quote)[0]


def reverse(
    runtime: Runtime, sale_id: str, red_id: str, on: date, quantities: Mapping[int, Decimal] | None, context: Context
) -> Loaded[Sale]:
    """The 赤伝 of a sale."""
    black = SALES.stream(sale_id)
    state = runtime.store.read(black).state
    sale.reversal(state, sale_id, on, quantities)
    streams: list[Stream[Any, Any]] = [SALES.new_stream(red_id), black]
    quotes = [QUOTES.stream(state.slip.quote_id)] if state.slip.quote_id else []
    order = Return(sale_id, red_id, SALE_NUMBERS.next(runtime.pool), on, quantities)
    return runtime.store.decide_together([*streams, *quotes], partial(selling.reverse, order=order), context)[0]
