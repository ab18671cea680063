"""The deals in columns by stage, with the sums of each column and its stale deals."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, get_args

from psycopg import Connection
from pydantic import BaseModel

from crm.adapters.views.deals import DEAL_TABLE, DealRecord
from crm.domain.deal import Stage
from edge.auth import Principal
from edge.lists import ListQuery, page, totals
from spine.runtime import Runtime

OWN_PARAMETERS = frozenset({"stale_days"})
SUMS = "count(*) AS count, coalesce(sum(t.expected_amount), 0)::bigint AS amount"
CLOSED = frozenset({"won", "lost"})


class Card(DealRecord):
    """A deal on the board; `stale` if it is open and was not touched for the given number of days."""

    notes: str = ""
    stale: bool


class Column(BaseModel):
    """A stage: its number of deals, the sum of their expected amounts in yen, and those that are longest untouched."""

    stage: Stage
    count: int
    amount: int
    items: list[Card]


def board(runtime: Runtime, person: Principal, query: ListQuery, stale_days: int, limit: int) -> list[Column]:
    """Returns the columns in the order of the stages, filtered like a list; sums include deals that are not shown."""
    filters = {name: values for name, values in query.filters.items() if name not in OWN_PARAMETERS}
    stale_before = datetime.now(UTC) - timedelta(days=stale_days)
    with runtime.pool.connection() as connection:
        return [
            _column(connection, person, replace(query, filters={**filters, "stage": [stage]}), limit, stale_before)
            for stage in get_args(Stage)
            if stage in filters.get("stage", get_args(Stage))
        ]


def _column(
    connection: Connection[Any], person: Principal, query: ListQuery, limit: int, stale_before: datetime
) -> Column:
    stage: Any = query.filters["stage"][0]
    sort = "-closed_on" if stage in CLOSED else "touched_at"
    shown = page(connection, DEAL_TABLE, person, replace(query, sort=sort, limit=limit, cursor=None))
    sums = totals(connection, DEAL_TABLE, person, query, SUMS)
    cards = [_card(json.loads(item), stale_before) for item in shown.items]
    return Column(stage=stage, count=sums["count"], amount=sums["amount"], items=cards)


def _card(item: dict[str, Any], stale_before: datetime) -> Card:
    touched = datetime.fromisoformat(item["touched_at"])
    return Card(**item, stale=item["stage"] not in CLOSED and touched < stale_before)
