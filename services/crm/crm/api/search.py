"""`/api/crm/search`: one search over customers, contacts, leads and deals."""

import json
from typing import Any, Literal

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from crm.adapters.views import CONTACT_TABLE, CUSTOMER_TABLE, DEAL_TABLE, LEAD_TABLE
from edge.lists import ListQuery, page
from edge.records import Reader
from spine.store.tables import Table

Kind = Literal["customer", "contact", "lead", "deal"]
HITS = 8
GROUPS: tuple[tuple[Kind, Table[Any], str, str, tuple[str, ...]], ...] = (
    ("customer", CUSTOMER_TABLE, "code", "name", ("kana", "phone", "address")),
    ("contact", CONTACT_TABLE, "code", "name", ("customer_name", "department", "title")),
    ("lead", LEAD_TABLE, "code", "company", ("person", "phone")),
    ("deal", DEAL_TABLE, "number", "name", ("customer_name", "lead_company")),
)
"""The table of each kind, with its columns for code, title and details."""
router = APIRouter(prefix="/api/crm/search", tags=["search"])


class Hit(BaseModel):
    kind: Kind
    id: str
    code: str
    title: str
    subtitle: str


class Hits(BaseModel):
    items: list[Hit]


@router.get("", response_model=Hits)
def search_records(request: Request, person: Reader, q: str = "") -> Response:
    """Returns the first hits of each kind that the person may see; none for an empty query."""
    if not q.strip():
        return JSONResponse({"items": []})
    with request.app.state.runtime.pool.connection() as connection:
        hits = [
            _hit(kind, json.loads(item), code, title, below)
            for kind, table, code, title, below in GROUPS
            for item in page(connection, table, person, ListQuery(q=q, limit=HITS)).items
        ]
    return JSONResponse({"items": [hit.model_dump() for hit in hits]})


def _hit(kind: Kind, item: dict[str, Any], code: str, title: str, below: tuple[str, ...]) -> Hit:
    subtitle = " ・ ".join(item[name] for name in below if item.get(name))
    return Hit(kind=kind, id=item["id"], code=item[code], title=item[title], subtitle=subtitle)
