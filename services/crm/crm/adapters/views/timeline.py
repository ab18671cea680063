"""Timeline of a customer's activities, inquiries and deals, newest first, with those of merged customers."""

import json
from datetime import datetime
from typing import Any, Literal

from psycopg_pool import ConnectionPool
from pydantic import BaseModel

from crm.adapters.views.activities import ACTIVITY_TABLE
from crm.adapters.views.deals import DEAL_TABLE
from crm.adapters.views.inquiries import INQUIRY_TABLE
from edge.auth import Principal
from edge.lists import ListQuery, page
from spine.problems import Problem
from spine.store.tables import Table

Kind = Literal["activity", "inquiry", "deal"]
SOURCES: tuple[tuple[Kind, Table[Any], str, str, str], ...] = (
    ("activity", ACTIVITY_TABLE, "at", "kind", "content"),
    ("inquiry", INQUIRY_TABLE, "received_at", "status", "subject"),
    ("deal", DEAL_TABLE, "touched_at", "stage", "name"),
)
"""The table of each kind, with its columns for time, status and title."""


class Entry(BaseModel):
    """An entry; `status` is the activity's kind, the inquiry's status or the deal's stage."""

    kind: Kind
    id: str
    number: str
    at: datetime
    status: str
    text: str
    owner_id: str | None
    owner_name: str | None


def timeline(pool: ConnectionPool[Any], person: Principal, customer_id: str, limit: int) -> list[Entry]:
    """Returns the entries that the person may see; 404 for an unknown customer."""
    entries: list[Entry] = []
    with pool.connection() as connection:
        if not connection.execute("SELECT 1 FROM customers WHERE id = %s", (customer_id,)).fetchone():
            raise Problem("not-found")
        for kind, table, at, status, text in SOURCES:
            query = ListQuery(sort=f"-{at}", limit=limit, filters={"customer_id": [customer_id]})
            for item in map(json.loads, page(connection, table, person, query).items):
                entries.append(_entry(kind, item, at, status, text))
    return sorted(entries, key=lambda entry: entry.at, reverse=True)[:limit]


def _entry(kind: Kind, item: dict[str, Any], at: str, status: str, text: str) -> Entry:
    shown = {name: item[name] for name in ("id", "number", "owner_id", "owner_name")}
    return Entry(kind=kind, at=item[at], status=item[status], text=item[text], **shown)
