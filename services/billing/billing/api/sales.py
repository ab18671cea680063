"""Routes of sales."""

from typing import Annotated

from fastapi import Response
from pydantic import Field

from billing.adapters.kinds import SALES
from billing.adapters.views.sales import SALE_TABLE, SaleRecord
from billing.api.line_inputs import PortionInput, quantities
from billing.api.rights import RIGHTS
from billing.application import sales
from edge.commands import Command
from edge.fields import Body, Day
from edge.records import read_routes
from spine.ids import new_id

EDITOR = RIGHTS.command("sales")
PATH = "/api/billing/sales"

router = read_routes(SALES, SALE_TABLE, PATH)
ROUTERS = (router,)


class ReverseSale(Body):
    """A 赤伝: quantities by line number, or all that is not yet reversed."""

    on: Day | None = None
    lines: Annotated[list[PortionInput], Field(min_length=1, max_length=500)] | None = None


WHOLE = ReverseSale()


@router.post("/{record_id}/reverse", status_code=201, response_model=SaleRecord)
def reverse(record_id: str, body: ReverseSale = WHOLE, by: Command = EDITOR) -> Response:
    loaded = sales.reverse(by.work, record_id, new_id(), body.on, quantities(body.lines))
    return by.created(SALES, loaded, PATH)
