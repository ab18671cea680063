"""`/api/crm/deals`: list, board and commands; a deal is won only by a quote of billing."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import JSONResponse
from pydantic import MISSING, BaseModel

from crm.adapters.kinds import DEALS
from crm.adapters.views.board import Column, board
from crm.adapters.views.deals import DEAL_TABLE, DealRecord
from crm.api.rights import RIGHTS
from crm.application import deals
from crm.domain.deal import Stage
from edge.commands import Command
from edge.fields import Body, Day, Id, Month, Name, Prose, Reason, Yen
from edge.records import Reader, query_of, read_routes
from spine.ids import new_id

EDITOR = RIGHTS.command("deals")
PATH = "/api/crm/deals"
fixed = APIRouter(prefix=PATH, tags=["deals"])
router = read_routes(DEALS, DEAL_TABLE, PATH)
ROUTERS = (fixed, router)


class Fields(Body):
    customer_id: Id | MISSING | None = MISSING
    expected_amount: Yen | MISSING | None = MISSING
    expected_month: Month | MISSING | None = MISSING
    owner_id: Id | MISSING | None = MISSING
    department_id: Id | MISSING | None = MISSING
    notes: Prose | MISSING = MISSING


class OpenDeal(Fields):
    """A deal of a customer or a lead; by default opened today and owned by the person."""

    name: Name
    lead_id: Id | None = None
    opened_on: Day | None = None


class ReviseDeal(Fields):
    """Fields of a deal to change; omitted fields stay unchanged."""

    name: Name | MISSING = MISSING
    opened_on: Day | MISSING = MISSING


class Advance(Body):
    stage: Stage


class LoseDeal(Body):
    reason: Reason
    on: Day | None = None


class Board(BaseModel):
    columns: list[Column]


@fixed.get("/board", response_model=Board)
def get_deal_board(
    request: Request,
    person: Reader,
    stale_days: Annotated[int, Query(ge=1, le=3650)] = 14,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> Response:
    shown = board(request.app.state.runtime, person, query_of(request), stale_days, limit)
    return JSONResponse({"columns": [column.model_dump(mode="json") for column in shown]})


@router.post("", status_code=201, response_model=DealRecord)
def open_deal(body: OpenDeal, by: Command = EDITOR) -> Response:
    return by.created(DEALS, deals.open_deal(by.work, new_id(), body.model_dump()))


@router.patch("/{record_id}", response_model=DealRecord)
def revise(record_id: str, body: ReviseDeal, by: Command = EDITOR) -> Response:
    changes = body.model_dump()
    return by.answer(DEALS, deals.revise(by.work, record_id, by.read_version(), changes))


@router.post("/{record_id}/advance", response_model=DealRecord)
def advance(record_id: str, body: Advance, by: Command = EDITOR) -> Response:
    return by.answer(DEALS, deals.advance(by.work, record_id, body.stage))


@router.post("/{record_id}/lose", response_model=DealRecord)
def lose(record_id: str, body: LoseDeal, by: Command = EDITOR) -> Response:
    return by.answer(DEALS, deals.lose(by.work, record_id, body.reason, body.on))


@router.post("/{record_id}/reopen", response_model=DealRecord)
def reopen(record_id: str, by: Command = EDITOR) -> Response:
    return by.answer(DEALS, deals.reopen(by.work, record_id))
