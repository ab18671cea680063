"""Routes of closing runs."""

from typing import Annotated

from fastapi import Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from billing.adapters.kinds import CLOSINGS
from billing.adapters.views.closings import CLOSING_TABLE
from billing.api.rights import RIGHTS
from billing.application import closings
from edge.commands import Command
from edge.fields import Body, Day, Id
from edge.records import read_routes
from spine.ids import new_id

STARTER = RIGHTS.command("closings")
PATH = "/api/billing/closings"


class StartClosing(Body):
    """The closing day; `customer_ids` names billed customers, by default all whose period ends on the day."""

    closing_on: Day
    customer_ids: Annotated[list[Id], Field(max_length=10_000)] = Field(default_factory=list)


class ClosingStarted(BaseModel):
    """The id of the run."""

    id: str


router = read_routes(CLOSINGS, CLOSING_TABLE, PATH)


@router.post("", status_code=202, response_model=ClosingStarted)
def start(body: StartClosing, by: Command = STARTER) -> Response:
    """Starts a closing run; the run, its job and its record have the same id."""
    run_id = new_id()
    closings.start(by.work, run_id, body.closing_on, tuple(body.customer_ids))
    return JSONResponse({"id": run_id}, 202, {"Location": f"/api/billing/jobs/{run_id}"})
