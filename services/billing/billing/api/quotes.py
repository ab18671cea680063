"""Routes of quotes: reading, writing drafts, what becomes of them, selling from them."""

from typing import Annotated

from fastapi import Response
from pydantic import Field

from billing.adapters.catalogue import alternatives
from billing.adapters.views.quotes import QUOTE_TABLE, QuoteRecord
from billing.adapters.views.sales import SaleRecord
from billing.api import quote_texts
from billing.api.dates import today
from billing.api.fields import Body, Day, Id, Month, PortionInput, Prose, quantities
from billing.api.quote_texts import DraftQuote, ReviseQuote, drafted, edited
from billing.application import quotes, sales
from billing.application.quotes import QUOTES
from billing.application.sales import SALES
from billing.domain import quote
from edge.commands import Command, command
from edge.records import read_routes
from spine.ids import new_id

SELLERS = command("sales", "manager", "admin", "accounting")
PATH = "/api/billing/quotes"
Percent = Annotated[int, Field(ge=0, le=100)]

router = read_routes(QUOTES, QUOTE_TABLE, PATH)
ROUTERS = (quote_texts.router, router)


class On(Body):
    """A business date; today unless given."""

    on: Day | None = None


class Lose(On):
    """失注 and why."""

    reason: Prose = ""


class Forecast(Body):
    """確度 in percent and 受注予定月."""

    probability: Percent | None = None
    expected_month: Month | None = None


class RegisterSale(On):
    """What is sold from the quote: quantities by line number, or all that is left."""

    warehouse_id: Id | None = None
    lines: Annotated[list[PortionInput], Field(min_length=1, max_length=500)] | None = None


TODAY, UNSAID, WHOLE = On(), Lose(), RegisterSale()


@router.post("", status_code=201, response_model=QuoteRecord)
def draft(body: DraftQuote, by: Command = SELLERS) -> Response:
    forecast = (body.probability, body.expected_month)
    return by.created(QUOTES, quotes.draft(by.runtime, new_id(), drafted(body, by), forecast, by.context))


@router.patch("/{record_id}", response_model=QuoteRecord)
def edit(record_id: str, body: ReviseQuote, by: Command = SELLERS) -> Response:
    changes = body.model_dump(mode="json", exclude_unset=True)
    change = edited(body, by)
    loaded = by.edit(by.guarded(QUOTES, record_id), changes, lambda state: quote.edit(state, change))
    return by.answer(QUOTES, loaded)


@router.post("/{record_id}/submit", response_model=QuoteRecord)
def submit(record_id: str, by: Command = SELLERS) -> Response:
    by.guard(QUOTES, record_id)
    return by.answer(QUOTES, quotes.submit(by.runtime.store, record_id, by.context))


@router.post("/{record_id}/win", response_model=QuoteRecord)
def win(record_id: str, body: On = TODAY, by: Command = SELLERS) -> Response:
    by.guard(QUOTES, record_id)
    others = alternatives(by.runtime.pool, record_id)
    return by.answer(QUOTES, quotes.win(by.runtime, record_id, others, body.on or today(by), by.context))


@router.post("/{record_id}/lose", response_model=QuoteRecord)
def lose(record_id: str, body: Lose = UNSAID, by: Command = SELLERS) -> Response:
    by.guard(QUOTES, record_id)
    on = body.on or today(by)
    return by.answer(QUOTES, quotes.lose(by.runtime.store, record_id, on, body.reason, by.context))


@router.post("/{record_id}/expire", response_model=QuoteRecord)
def expire(record_id: str, body: On = TODAY, by: Command = SELLERS) -> Response:
    by.guard(QUOTES, record_id)
    return by.answer(QUOTES, quotes.expire(by.runtime.store, record_id, body.on or today(by), by.context))


@router.post("/{record_id}/withdraw", response_model=QuoteRecord)
def withdraw(record_id: str, by: Command = SELLERS) -> Response:
    by.guard(QUOTES, record_id)
    return by.answer(QUOTES, quotes.withdraw(by.runtime.store, record_id, by.context))


@router.post("/{record_id}/revise", response_model=QuoteRecord)
def revise(record_id: str, by: Command = SELLERS) -> Response:
    by.guard(QUOTES, record_id)
    return by.answer(QUOTES, quotes.revise(by.runtime.store, record_id, by.context))


@router.post("/{record_id}/set-forecast", response_model=QuoteRecord)
def set_forecast(record_id: str, body: Forecast, by: Command = SELLERS) -> Response:
    by.guard(QUOTES, record_id)
    loaded = quotes.set_forecast(by.runtime.store, record_id, body.probability, body.expected_month, by.context)
    return by.answer(QUOTES, loaded)


@router.post("/{record_id}/count", response_model=QuoteRecord)
def count(record_id: str, by: Command = SELLERS) -> Response:
    by.guard(QUOTES, record_id)
    others = alternatives(by.runtime.pool, record_id)
    return by.answer(QUOTES, quotes.count(by.runtime.store, record_id, others, by.context))


@router.post("/{record_id}/sales", status_code=201, response_model=SaleRecord, responses={428: {}})
def register_sale(record_id: str, body: RegisterSale = WHOLE, by: Command = SELLERS) -> Response:
    """A sale; If-Match names the version of the quote that was read, so that two tabs make one sale."""
    by.guard(QUOTES, record_id)
    on, asked = body.on or today(by), quantities(body.lines)
    expected, context = by.read_version(), by.context
    loaded = sales.register(by.runtime, new_id(), record_id, on, asked, body.warehouse_id, expected, context)
    return by.created(SALES, loaded, "/api/billing/sales")
