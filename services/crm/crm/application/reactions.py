"""What crm does when another context says something: copies of people and departments, quotes that move deals."""

from functools import partial
from typing import Any

from psycopg import Cursor

from contracts import billing, identity
from crm.application.deals import DEALS, since_opened
from crm.domain import deal
from japan.text import person_key
from spine.foreign import keep
from spine.messages import Message
from spine.runtime import Runtime


def react(cursor: Cursor[Any], message: Message, runtime: Runtime) -> None:
    """Bears any order between streams, and the same message again."""
    match message.event:
        case identity.UserEvent() as user:
            _keep_user(cursor, user)
        case identity.DepartmentEvent() as department:
            keep(
                cursor, "department", department.id, name=department.name, code=department.code,
                archived=department.archived,
            )  # fmt: skip
        case billing.QuoteEvent() as quote:
            _keep_quote(cursor, quote)
            _move_deal(quote, message, runtime)


def _keep_user(cursor: Cursor[Any], user: identity.UserEvent) -> None:
    facts = {"department_id": user.department_id, "active": user.active}
    keep(cursor, "user", user.id, name=user.name, code=user.code, archived=user.archived, data=facts)
    # Exports name people by name only: an import waits for this one as it waits for codes.
    keep(cursor, "person", user.id, name=user.name, code=person_key(user.name), archived=user.archived)


def _keep_quote(cursor: Cursor[Any], quote: billing.QuoteEvent) -> None:
    facts = {"customer_id": quote.customer_id, "deal_id": quote.deal_id}
    keep(cursor, "quote", quote.id, name=quote.subject, code=quote.number, archived=quote.archived, data=facts)


def _move_deal(quote: billing.QuoteEvent, message: Message, runtime: Runtime) -> None:
    if quote.deal_id is None:
        return
    at = message.effective_at
    match quote:
        case billing.QuoteSubmittedV1():
            decision = partial(deal.quote_submitted, at=at)
        case billing.QuoteWonV1():
            on = quote.won_on or at.astimezone(runtime.settings.timezone).date()
            decision = partial(deal.quote_won, quote_id=quote.id, on=on, at=at)
        case billing.QuoteWithdrawnV1():
            decision = partial(deal.quote_withdrawn, quote_id=quote.id, at=at)
        case billing.QuoteArchivedV1():
            decision = partial(deal.quote_archived, quote_id=quote.id, at=at)
        case _:
            decision = partial(deal.touch, at=at)
    runtime.store.decide(DEALS.stream(quote.deal_id), since_opened(decision, at), message.context())
