"""Use cases of quotes."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from billing.application.customers import orderer
from billing.application.series import quote_numbers
from billing.domain import outcome, quote
from billing.domain.quote import Quote, QuoteEvent, QuoteForecastSet, Text
from billing.domain.refusal import Refused
from spine.event_store import EventStore
from spine.foreign import ForeignRecords
from spine.runtime import Runtime
from spine.streams import Aggregate, Context, Loaded

QUOTES: Aggregate[Quote, QuoteEvent] = Aggregate("quote", Quote(), quote.evolve)


def draft(
    runtime: Runtime, quote_id: str, text: Text, forecast: tuple[int | None, str | None], context: Context
) -> Loaded[Quote]:
    """A new draft; `forecast` is 確度 and 受注予定月."""
    if text.alternative_of_id is not None and not runtime.store.read(QUOTES.stream(text.alternative_of_id)).version:
        raise Refused("alternative-unknown", field="alternative_of_id")
    written = quote.written(text)
    number = quote_numbers(text.quoted_on.year).next(runtime.pool)
    wish = [QuoteForecastSet(*forecast)] if any(part is not None for part in forecast) else []
    return runtime.store.decide(
        QUOTES.new_stream(quote_id), lambda state: [*quote.draft(state, number, written), *wish], context
    )


def submit(store: EventStore, quote_id: str, context: Context) -> Loaded[Quote]:
    return store.decide(QUOTES.stream(quote_id), outcome.submit, context)


def win(runtime: Runtime, quote_id: str, others: Sequence[str], on: date, context: Context) -> Loaded[Quote]:
    """受注; `others` are the ids of its alternatives."""
    text = runtime.store.read(QUOTES.stream(quote_id)).state.text
    customer = orderer(ForeignRecords(runtime.pool), text.customer, text.deal_id)
    return _together(runtime.store, quote_id, others, partial(outcome.win, on=on, customer=customer), context)


def count(store: EventStore, quote_id: str, others: Sequence[str], context: Context) -> Loaded[Quote]:
    return _together(store, quote_id, others, outcome.count, context)


def _together(
    store: EventStore, quote_id: str, others: Sequence[str], decision: Any, context: Context
) -> Loaded[Quote]:
    streams = [QUOTES.stream(stream_id) for stream_id in (quote_id, *others)]
    return store.decide_together(streams, decision, context)[0]


def lose(store: EventStore, quote_id: str, on: date, reason: str, context: Context) -> Loaded[Quote]:
    return store.decide(QUOTES.stream(quote_id), partial(outcome.lose, on=on, reason=reason), context)


def expire(store: EventStore, quote_id: str, on: date, context: Context) -> Loaded[Quote]:
    return store.decide(QUOTES.stream(quote_id), partial(outcome.expire, on=on), context)


def withdraw(store: EventStore, quote_id: str, context: Context) -> Loaded[Quote]:
    return store.decide(QUOTES.stream(quote_id), outcome.withdraw, context)


def revise(store: EventStore, quote_id: str, context: Context) -> Loaded[Quote]:
    return store.decide(QUOTES.stream(quote_id), quote.revise, context)


def set_forecast(
    store: EventStore, quote_id: str, probability: int | None, expected_month: str | None, context: Context
) -> Loaded[Quote]:
    decision = partial(outcome.set_forecast, probability=probability, expected_month=expected_month)
    return store.decide(QUOTES.stream(quote_id), decision, context)
