"""Reactions to other contexts' events: copies of people and departments, quotes that move deals."""

from dataclasses import replace
from functools import partial
from typing import Any

from psycopg import Cursor

from contracts import billing, identity
from crm.adapters.kinds import DEALS
from crm.domain import deal
from edge.work import SYSTEM, Work
from spine.runtime import Runtime
from spine.stream.foreign import keep
from spine.stream.messages import Message


def react(cursor: Cursor[Any], message: Message, runtime: Runtime) -> None:
    """Applies a message; idempotent, in any order between streams."""
    match message.event:
        case identity.UserEvent() as user:
            keep(cursor, user)
        case identity.DepartmentEvent() as department:
            keep(cursor, department)
        case billing.QuoteEvent() as quote:
            keep(cursor, quote)
            _move_deal(quote, message, runtime)


def _move_deal(quote: billing.QuoteEvent, message: Message, runtime: Runtime) -> None:
    if quote.deal_id is None:
        return
    at = message.effective_at
    work = Work(runtime, SYSTEM, replace(message.context(), effective_at=at))
    match quote:
        case billing.QuoteSubmittedV1():
            decision = partial(deal.quote_submitted, at=at)
        case billing.QuoteWonV1():
            on = quote.won_on or runtime.settings.day_of(at)
            decision = partial(deal.quote_won, quote_id=quote.id, on=on, at=at)
        case billing.QuoteWithdrawnV1():
            decision = partial(deal.quote_withdrawn, quote_id=quote.id, at=at)
        case billing.QuoteArchivedV1():
            decision = partial(deal.quote_archived, quote_id=quote.id, at=at)
        case _:
            decision = partial(deal.touch, at=at)
    work.store.decide(DEALS.stream(quote.deal_id), decision, work.context)
