"""今月の見込案件: the expected orders of a month, by deal. A quote without a deal has a row of its own."""

from datetime import date
from itertools import groupby
from typing import Any

from psycopg import Connection

from japan.calendar import month_text
from reporting.queries.scope import ReportScope

OPEN = """
SELECT t.id, t.number, t.subject, t.net, t.weighted, t.probability, t.valid_until,
    t.deal_id, deal.number AS deal_number, deal.name AS deal_name, deal.stage, t.customer_id, t.customer_code,
    t.customer_name, t.owner_id, p.name AS owner_name, t.department_id, d.name AS department_name
FROM quotes t
LEFT JOIN deals deal ON deal.id = t.deal_id AND deal.valid_to = 'infinity'
LEFT JOIN people p ON p.id = t.owner_id AND p.valid_to = 'infinity'
LEFT JOIN departments d ON d.id = t.department_id AND d.valid_to = 'infinity'
WHERE t.open_month = %s AND {rows} ORDER BY coalesce(t.deal_id, t.id), t.number"""
SHARED = (
    "deal_id", "deal_number", "deal_name", "stage", "customer_id", "customer_code", "customer_name",
    "owner_id", "owner_name", "department_id", "department_name",
)  # fmt: skip
OWN = ("id", "number", "subject", "net", "weighted", "probability", "valid_until")


def prospects(connection: Connection[Any], lens: ReportScope, month: date) -> dict[str, Any]:
    """Returns the month's deals, largest weighted amount first, and their sums."""
    rows = lens.rows() & lens.valid()
    found = connection.execute(OPEN.format(rows=rows.sql).encode(), [month, *rows.parameters]).fetchall()
    items = [_deal(list(quotes)) for _, quotes in groupby(found, key=lambda quote: quote["deal_id"] or quote["id"])]
    items.sort(key=lambda deal: (-deal["weighted"], -deal["amount"], deal["quotes"][0]["number"]))
    total = {measure: sum(deal[measure] for deal in items) for measure in ("amount", "weighted")}
    return {"month": month_text(month), "items": items, "total": {**total, "deals": len(items)}}


def _deal(quotes: list[dict[str, Any]]) -> dict[str, Any]:
    """Returns a deal's row. `probability` is that of the sum, percent rounded down; a single quote's is its own."""
    amount, weighted = sum(q["net"] for q in quotes), sum(q["weighted"] for q in quotes)
    several = weighted * 100 // amount if amount else 0
    return {
        **{name: quotes[0][name] for name in SHARED},
        "amount": amount,
        "weighted": weighted,
        "probability": quotes[0]["probability"] if len(quotes) == 1 else several,
        "quotes": [{name: quote[name] for name in OWN} for quote in quotes],
    }
