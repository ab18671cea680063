"""Routes of quotes: reading, drafting, recording the outcome, selling."""

from typing import Annotated

from fastapi import Response
from pydantic import Field

from billing.adapters.kinds import QUOTES, SALES
from billing.adapters.views.quotes import QUOTE_TABLE, QuoteRecord
from billing.adapters.views.sales import SaleRecord
from billing.api import quote_drafts
from billing.api.line_inputs import PortionInput, quantities
from billing.api.quote_drafts import DraftQuote, ReviseQuote, given
from billing.api.rights import RIGHTS
from billing.application import quotes, sales
from edge.commands import Command
from edge.fields import Body, Confirmable, Day, Id, Month, Percent, Prose
from edge.records import read_routes
from spine.ids import new_id

EDITOR = RIGHTS.command("quotes")
PATH = "/api/billing/quotes"

router = read_routes(QUOTES, QUOTE_TABLE, PATH)
ROUTERS = (quote_drafts.router, router)


class On(Body):
    """A business date; today unless given."""

    on: Day | None = None


class WinQuote(On, Confirmable):
    """The day of a 受注. The command asks for confirmation beyond the customer's 与信限度額."""


class LoseQuote(On):
    """The day of a 失注 and its reason."""

    reason: Prose = ""


class SetForecast(Body):
    """確度 in percent and 受注予定月."""

    probability: Percent | None = None
    expected_month: Month | None = None


class RegisterSale(On, Confirmable):
    """What to sell from the quote: quantities by line number, or all that is left.

    The command asks for confirmation beyond the customer's 与信限度額.
    """

    warehouse_id: Id | None = None
    lines: Annotated[list[PortionInput], Field(min_length=1, max_length=500)] | None = None


TODAY, WON_TODAY, UNSAID, WHOLE = On(), WinQuote(), LoseQuote(), RegisterSale()


@router.post("", status_code=201, response_model=QuoteRecord)
def draft(body: DraftQuote, by: Command = EDITOR) -> Response:
    forecast = (body.probability, body.expected_month)
    return by.created(QUOTES, quotes.draft(by.work, new_id(), given(body), forecast))


@router.patch("/{record_id}", response_model=QuoteRecord)
def edit(record_id: str, body: ReviseQuote, by: Command = EDITOR) -> Response:
    changes = body.model_dump(mode="json", exclude_unset=True)
    return by.answer(QUOTES, quotes.edit(by.work, record_id, by.read_version(), changes, given(body)))


@router.post("/{record_id}/submit", response_model=QuoteRecord)
def submit(record_id: str, by: Command = EDITOR) -> Response:
    return by.answer(QUOTES, quotes.submit(by.work, record_id))


@router.post("/{record_id}/win", response_model=QuoteRecord)
def win(record_id: str, body: WinQuote = WON_TODAY, by: Command = EDITOR) -> Response:
    return by.answer(QUOTES, quotes.win(by.confirming(body), record_id, body.on))


@router.post("/{record_id}/lose", response_model=QuoteRecord)
def lose(record_id: str, body: LoseQuote = UNSAID, by: Command = EDITOR) -> Response:
    return by.answer(QUOTES, quotes.lose(by.work, record_id, body.on, body.reason))


@router.post("/{record_id}/expire", response_model=QuoteRecord)
def expire(record_id: str, body: On = TODAY, by: Command = EDITOR) -> Response:
    return by.answer(QUOTES, quotes.expire(by.work, record_id, body.on))


@router.post("/{record_id}/withdraw", response_model=QuoteRecord)
def withdraw(record_id: str, by: Command = EDITOR) -> Response:
    return by.answer(QUOTES, quotes.withdraw(by.work, record_id))


@router.post("/{record_id}/revise", response_model=QuoteRecord)
def revise(record_id: str, by: Command = EDITOR) -> Response:
    return by.answer(QUOTES, quotes.revise(by.work, record_id))


@router.post("/{record_id}/set-forecast", response_model=QuoteRecord)
def set_forecast(record_id: str, body: SetForecast, by: Command = EDITOR) -> Response:
    return by.answer(QUOTES, quotes.set_forecast(by.work, record_id, body.probability, body.expected_month))


@router.post("/{record_id}/count", response_model=QuoteRecord)
def count(record_id: str, by: Command = EDITOR) -> Response:
    return by.answer(QUOTES, quotes.count(by.work, record_id))


@router.post("/{record_id}/sales", status_code=201, response_model=SaleRecord, responses={428: {}})
def register_sale(record_id: str, body: RegisterSale = WHOLE, by: Command = EDITOR) -> Response:
    """Registers a sale; If-Match names the version of the quote that was read, so that two tabs make one sale."""
    asked, version = quantities(body.lines), by.read_version
    loaded = sales.register(by.confirming(body), new_id(), record_id, version, body.on, asked, body.warehouse_id)
    return by.created(SALES, loaded, "/api/billing/sales")
