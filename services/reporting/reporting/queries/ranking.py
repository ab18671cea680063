"""顧客ランキング: customers by net sales of a fiscal quarter, beside the previous quarter and the same one a year ago.

A slip counts for its own customer (顧客コード), a merged customer's for the survivor. Share and cumulative share are of
all that the reader may see in the period. Class A holds the customers up to a cumulative share of 70 %, B up to 90 %, C
the rest; the first customer is A however large.
"""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from psycopg import Connection

from reporting.queries.lens import Condition, Lens
from reporting.queries.periods import Quarter, earlier

SURVIVORS = """
    merged AS (
        SELECT c.id, c.merged_into_id AS into_id, 1 AS depth FROM customers c
        WHERE c.merged_into_id IS NOT NULL AND {valid}
        UNION ALL
        SELECT m.id, c.merged_into_id, m.depth + 1 FROM merged m JOIN customers c ON c.id = m.into_id
        WHERE c.merged_into_id IS NOT NULL AND {valid} AND m.depth < 20
    ), survivors AS (SELECT DISTINCT ON (id) id, into_id FROM merged ORDER BY id, depth DESC)"""
RANKING = """
WITH RECURSIVE {survivors}, summed AS (
    SELECT coalesce(s.into_id, t.customer_id) AS customer_id,
        coalesce(sum(t.net) FILTER (WHERE t.quarter = %s), 0)::bigint AS net,
        coalesce(sum(t.slips) FILTER (WHERE t.quarter = %s), 0)::bigint AS slips,
        coalesce(sum(t.net) FILTER (WHERE t.quarter = %s), 0)::bigint AS previous_quarter,
        coalesce(sum(t.net) FILTER (WHERE t.quarter = %s), 0)::bigint AS previous_year
    FROM {source} LEFT JOIN survivors s ON s.id = t.customer_id
    WHERE t.quarter = ANY(%s) AND {rows} GROUP BY 1
), ranked AS (
    SELECT customer_id, net, slips, previous_quarter, previous_year, rank() OVER (ORDER BY net DESC) AS rank,
        (sum(net) OVER (ORDER BY net DESC, customer_id ROWS UNBOUNDED PRECEDING))::bigint AS running
    FROM summed WHERE slips > 0
), shown AS (SELECT * FROM ranked ORDER BY rank, customer_id LIMIT %s), total AS (
    SELECT coalesce(sum(net), 0)::bigint AS total, coalesce(sum(previous_quarter), 0)::bigint AS total_previous_quarter,
        coalesce(sum(previous_year), 0)::bigint AS total_previous_year, count(*) FILTER (WHERE slips > 0) AS customers
    FROM summed
)
SELECT r.*, total.*, coalesce(c.code, '') AS code, coalesce(c.name, '') AS name
FROM total LEFT JOIN shown r ON true
LEFT JOIN customers c ON c.id = r.customer_id AND c.valid_to = 'infinity'
ORDER BY r.rank, r.customer_id"""
AS_OF = """(
    SELECT q.quarter, s.customer_id, s.department_id, s.owner_id, s.net, 1 AS slips
    FROM unnest(%s::date[]) AS q (quarter)
    JOIN sales s ON s.month >= q.quarter AND s.month < q.quarter + interval '3 months' AND {valid}) t"""
SLIPS = """
WITH RECURSIVE {survivors}
SELECT t.id AS sale_id, t.number, t.kind, t.sold_on AS on, t.customer_id, t.customer_code, t.customer_name, t.net,
    t.owner_id, p.name AS owner_name, t.department_id, d.name AS department_name
FROM sales t LEFT JOIN survivors s ON s.id = t.customer_id
LEFT JOIN people p ON p.id = t.owner_id AND p.valid_to = 'infinity'
LEFT JOIN departments d ON d.id = t.department_id AND d.valid_to = 'infinity'
WHERE coalesce(s.into_id, t.customer_id) = %s AND t.month BETWEEN %s AND %s AND {rows} ORDER BY t.sold_on, t.number"""


@dataclass(frozen=True, slots=True)
class Shares:
    """The cumulative shares up to which a customer is A or B."""

    a: Decimal = Decimal("0.7")
    b: Decimal = Decimal("0.9")


def ranking(
    connection: Connection[Any], lens: Lens, quarter: Quarter, limit: int, shares: Shares = Shares()
) -> dict[str, Any]:
    """The period, its customers by rank (ties share one) and the totals over all of them."""
    months = [
        span.first for span in (quarter, earlier(quarter, 3, lens.first_month), earlier(quarter, 12, lens.first_month))
    ]
    survivors, source, rows = _survivors(lens), _source(lens, months), lens.rows()
    query = RANKING.format(survivors=survivors.sql, source=source.sql, rows=rows.sql)
    parameters = [*survivors.parameters, months[0], *months, *source.parameters, months, *rows.parameters, limit]
    found = connection.execute(query.encode(), parameters).fetchall()
    return {
        "period": {
            "year": quarter.year, "quarter": quarter.quarter, "from": quarter.first, "to": quarter.last,
            "label": quarter.label, "label_en": quarter.label_en,
        },
        "items": [_item(row, shares) for row in found if row["rank"] is not None],
        "total": {
            "net": found[0]["total"], "previous_quarter": found[0]["total_previous_quarter"],
            "previous_year": found[0]["total_previous_year"], "customers": found[0]["customers"],
        },
    }  # fmt: skip


def slips(connection: Connection[Any], lens: Lens, quarter: Quarter, customer_id: str) -> list[dict[str, Any]]:
    """The slips that make a customer's figure, those of customers merged into it included."""
    survivors, rows = _survivors(lens), lens.rows() & lens.valid()
    query = SLIPS.format(survivors=survivors.sql, rows=rows.sql)
    parameters = [*survivors.parameters, customer_id, quarter.first, quarter.last, *rows.parameters]
    return connection.execute(query.encode(), parameters).fetchall()


def _survivors(lens: Lens) -> Condition:
    valid = lens.valid("c")
    return Condition(SURVIVORS.format(valid=valid.sql), valid.parameters * 2)


def _source(lens: Lens, quarters: list[date]) -> Condition:
    """The kept sums for the present; for a past day the slips as they were."""
    if lens.until is None:
        return Condition("sales_totals t")
    valid = lens.valid("s")
    return Condition(AS_OF.format(valid=valid.sql), (quarters, *valid.parameters))


def _item(row: dict[str, Any], shares: Shares) -> dict[str, Any]:
    positive = row["total"] > 0
    share = Decimal(row["net"]) / row["total"] if positive else None
    cumulative = Decimal(row["running"]) / row["total"] if positive else None
    return {
        "rank": row["rank"], "customer_id": row["customer_id"], "code": row["code"], "name": row["name"],
        "net": row["net"], "previous_quarter": row["previous_quarter"], "previous_year": row["previous_year"],
        "share": _rounded(share), "cumulative_share": _rounded(cumulative),
        "class": None if cumulative is None else abc_class(row["rank"], cumulative, shares),
        "sales_count": row["slips"],
    }  # fmt: skip


def abc_class(rank: int, cumulative: Decimal, shares: Shares = Shares()) -> str:
    """A, B or C by cumulative share, the customer's own included."""
    if rank == 1 or cumulative <= shares.a:
        return "A"
    return "B" if cumulative <= shares.b else "C"


def _rounded(share: Decimal | None) -> str | None:
    return None if share is None else str(share.quantize(Decimal("0.0001"), ROUND_HALF_UP))
