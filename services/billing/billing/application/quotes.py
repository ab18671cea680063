"""Use cases of quotes."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache, partial
from typing import Any

from billing.adapters.kinds import QUOTES, RATES
from billing.application import copies, credit, quote_content
from billing.application.alternatives import chosen, joined, others_of
from billing.application.series import quote_numbers
from billing.domain import alternatives, outcome, quote
from billing.domain.outcome import Choice
from billing.domain.quote import Quote, QuoteContent, QuoteEvent, QuoteForecastSet
from edge.work import Work
from japan.rates import RateTable
from spine.store.streams import Decided, Loaded, Read


def draft(
    work: Work, quote_id: str, given: Mapping[str, Any], forecast: tuple[int | None, str | None]
) -> Loaded[Quote]:
    """Drafts a quote from what was entered; `forecast` is 確度 and 受注予定月."""
    entered = quote_content.drafted(work, given)
    wish = [QuoteForecastSet(*forecast)] if any(part is not None for part in forecast) else []
    stream = QUOTES.new_stream(quote_id)
    number = cache(partial(quote_numbers(entered.quoted_on.year).next, work.runtime.pool))

    def decision(read: Read) -> Decided:
        text = quote.written(entered, read(RATES).rows, forecast[1])
        _require_origin(read, text)
        drafted = [*quote.draft(read(stream), number(), text), *wish]
        return [(stream, drafted), *joined(read, quote_id, text)]

    return work.store.decide_together(stream, decision, work.on(entered.quoted_on).context)


def _require_origin(read: Read, text: QuoteContent) -> None:
    above = alternatives.origin(text)
    if above is not None:
        quote.require_drafted(read(QUOTES.stream(above)))


def edit(work: Work, quote_id: str, base: int, changes: Mapping[str, Any], given: Mapping[str, Any]) -> Loaded[Quote]:
    """Changes a draft as entered; `changes` are the same changes in the fields of the record."""
    stream, change = work.guarded(QUOTES, quote_id), quote_content.edited(work, given)

    def decision(read: Read) -> Decided:
        return [(stream, quote.edit(read(stream), change, read(RATES).rows))]

    return work.edit_together(stream, base, changes, decision)


def win(work: Work, quote_id: str, on: date | None) -> Loaded[Quote]:
    """Records the 受注; the default day is today."""
    day = on or work.today

    def choose(won: Quote, others: Mapping[str, Quote]) -> Choice:
        customer = copies.orderer(work.runtime, won.text.customer, won.text.deal_id)
        choice = outcome.win(won, others, day, customer)
        if choice[0]:
            credit.ask(work, copies.buyer(work.runtime, customer.id), adding=won.text.totals.gross)
        return choice

    return _choose(work.on(day), quote_id, choose)


def count(work: Work, quote_id: str) -> Loaded[Quote]:
    """Makes this the alternative that counts in the forecast."""
    return _choose(work, quote_id, outcome.count)


def _choose(work: Work, quote_id: str, choose: Callable[[Quote, Mapping[str, Quote]], Choice]) -> Loaded[Quote]:
    stream = work.guarded(QUOTES, quote_id)

    def decision(read: Read) -> Decided:
        return chosen(read, quote_id, *choose(read(stream), others_of(read, quote_id)))

    return work.store.decide_together(stream, decision, work.context)


def submit(work: Work, quote_id: str) -> Loaded[Quote]:
    """Submits the quote, with the current rates of the table."""
    return _decide_rated(work, quote_id, outcome.submit)


def lose(work: Work, quote_id: str, on: date | None, reason: str) -> Loaded[Quote]:
    """Records the 失注; the default day is today."""
    day = on or work.today
    return _decide(work.on(day), quote_id, partial(outcome.lose, on=day, reason=reason))


def expire(work: Work, quote_id: str, on: date | None) -> Loaded[Quote]:
    """Records that it expired; the default day is today."""
    day = on or work.today
    return _decide(work.on(day), quote_id, partial(outcome.expire, on=day))


def withdraw(work: Work, quote_id: str) -> Loaded[Quote]:
    return _decide(work, quote_id, outcome.withdraw)


def revise(work: Work, quote_id: str) -> Loaded[Quote]:
    return _decide(work, quote_id, quote.revise)


def set_forecast(work: Work, quote_id: str, probability: int | None, expected_month: str | None) -> Loaded[Quote]:
    decision = partial(outcome.set_forecast, probability=probability, expected_month=expected_month)
    return _decide_rated(work, quote_id, decision)


def revisions(work: Work, quote_id: str) -> list[tuple[int, QuoteContent]]:
    """Returns the contents of all revisions with their numbers, newest first."""
    state = work.store.read(work.guarded(QUOTES, quote_id)).state
    return list(enumerate((*state.earlier, state.text), state.revision - len(state.earlier)))[::-1]


def _decide(work: Work, quote_id: str, decision: Callable[[Quote], list[QuoteEvent]]) -> Loaded[Quote]:
    return work.store.decide(work.guarded(QUOTES, quote_id), decision, work.context)


def _decide_rated(work: Work, quote_id: str, decision: Callable[[Quote, RateTable], list[QuoteEvent]]) -> Loaded[Quote]:
    """Runs a decision that needs the current tax rates."""
    stream = work.guarded(QUOTES, quote_id)

    def decide(read: Read) -> Decided:
        return [(stream, decision(read(stream), read(RATES).rows))]

    return work.store.decide_together(stream, decide, work.context)
