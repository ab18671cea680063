"""The state of a context's read tables, for operators after a release that changed a record."""

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel

from edge.answers import json_answer, rows_of
from edge.auth import Principal
from edge.rights import COMMON
from spine.work.rebuild import STATUS

Operator = Annotated[Principal, COMMON.reader("read-tables")]


class ReadTable(BaseModel):
    """A read table. While it is `rebuilding`, `done` of `total` rows are rebuilt; `total` is 0 until counted."""

    name: str
    revision: int
    fingerprint: str
    rebuilding: bool
    done: int
    total: int
    started_at: datetime | None
    ended_at: datetime | None


class ReadTables(BaseModel):
    items: list[ReadTable]


def read_table_routes(context: str) -> APIRouter:
    """Returns the route `GET /api/<context>/read-tables`, for administrators."""
    router = APIRouter(prefix=f"/api/{context}/read-tables", tags=["read-tables"])

    @router.get("", response_model=ReadTables)
    def list_read_tables(request: Request, _: Operator) -> Response:
        return json_answer({"items": rows_of(request, STATUS, ())})

    return router
