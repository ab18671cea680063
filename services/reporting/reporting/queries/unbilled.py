"""未請求一覧: slips that no invoice holds yet, oldest first, and their sums by billed customer."""

from typing import Any

from psycopg import Connection

from reporting.queries.scope import ReportScope

SLIPS = """
SELECT t.id AS sale_id, t.number, t.kind, t.sold_on AS on, (%s - t.sold_on) AS days, t.customer_id, t.customer_code,
    t.customer_name, t.billed_customer_id, coalesce(c.code, '') AS billed_customer_code,
    coalesce(c.name, '') AS billed_customer_name, t.lines_total, t.net, t.owner_id, p.name AS owner_name,
    t.department_id, d.name AS department_name
FROM sales t
LEFT JOIN customers c ON c.id = t.billed_customer_id AND c.valid_to = 'infinity'
LEFT JOIN people p ON p.id = t.owner_id AND p.valid_to = 'infinity'
LEFT JOIN departments d ON d.id = t.department_id AND d.valid_to = 'infinity'
WHERE t.unbilled AND {rows} ORDER BY t.sold_on, t.number"""


def unbilled(connection: Connection[Any], lens: ReportScope) -> dict[str, Any]:
    """Returns the slips, the customers who will be billed for them (largest first), and the totals."""
    rows = lens.rows() & lens.valid()
    items = connection.execute(SLIPS.format(rows=rows.sql).encode(), [lens.day, *rows.parameters]).fetchall()
    customers: dict[str, dict[str, Any]] = {}
    for slip in items:
        known = customers.setdefault(slip["billed_customer_id"], _customer(slip))
        known["net"] += slip["net"]
        known["lines_total"] += slip["lines_total"]
        known["sales_count"] += 1
    ordered = sorted(customers.values(), key=lambda customer: (-customer["net"], customer["code"]))
    total = {measure: sum(slip[measure] for slip in items) for measure in ("net", "lines_total")}
    return {"items": items, "customers": ordered, "total": {**total, "sales_count": len(items)}}


def _customer(oldest: dict[str, Any]) -> dict[str, Any]:
    return {
        "customer_id": oldest["billed_customer_id"],
        "code": oldest["billed_customer_code"],
        "name": oldest["billed_customer_name"],
        "oldest_on": oldest["on"],
        "net": 0,
        "lines_total": 0,
        "sales_count": 0,
    }
