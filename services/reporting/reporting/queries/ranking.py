"""顧客ランキング: customers by net sales of a fiscal quarter, with the previous quarter and the same one a year ago.

A slip counts for its own customer (顧客コード), a merged customer's for the survivor. Share and cumulative share are of
all that the reader may see in the period. Class A holds the customers up to a cumulative share of 70 %, B up to 90 %, C
the rest; the first customer is A however large.
"""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from psycopg import Connection

from reporting.projections.sales import PARTS
from reporting.queries.periods import Quarter, earlier
from reporting.queries.scope import Condition, ReportScope

SURVIVORS = """
    merged AS (
        SELECT c.id, c.merged_into_id AS into_id, 1 AS depth FROM customers c
        WHERE c.merged_into_id IS NOT NULL AND {valid}
        UNION ALL
        SELECT m.id, c.merged_into_id, m.depth + 1 FROM merged m JOIN customers c ON c.id = m.into_id
        WHERE c.merged_into_id IS NOT NULL AND {valid} AND m.depth < 20
    ), survivors AS (SELECT DISTINCT ON (id) id, into_id FROM merged ORDER BY id, depth DESC)"""
# Merged customers are few, so only their groups (`families`) are summed; all others (`alone`) are read in the order
# of an index up to the limit, and earlier quarters are looked up for the customers shown only.
RANKING = """
WITH RECURSIVE {survivors}, family AS (
    SELECT id, into_id FROM survivors UNION SELECT into_id, into_id FROM survivors
), {source}, alone AS NOT MATERIALIZED (
    SELECT t.customer_id, t.net, t.slips FROM own t WHERE t.slips > 0 AND t.customer_id NOT IN (SELECT id FROM family)
), families AS MATERIALIZED (
    SELECT f.into_id AS customer_id, sum(t.net)::bigint AS net, sum(t.slips)::bigint AS slips
    FROM own t JOIN family f ON f.id = t.customer_id GROUP BY 1 HAVING sum(t.slips) > 0
), shown AS MATERIALIZED (
    SELECT * FROM (
        (SELECT * FROM alone ORDER BY net DESC, customer_id LIMIT %s) UNION ALL SELECT * FROM families
    ) first ORDER BY net DESC, customer_id LIMIT %s
), ranked AS (
    SELECT *, rank() OVER (ORDER BY net DESC) AS rank,
        (sum(net) OVER (ORDER BY net DESC, customer_id ROWS UNBOUNDED PRECEDING))::bigint AS running FROM shown
), earlier AS (
    SELECT f.into_id AS customer_id, coalesce(sum(t.net) FILTER (WHERE t.quarter = %s), 0)::bigint AS previous_quarter,
        coalesce(sum(t.net) FILTER (WHERE t.quarter = %s), 0)::bigint AS previous_year
    FROM (
        SELECT customer_id AS id, customer_id AS into_id FROM shown
        UNION SELECT f.id, f.into_id FROM family f JOIN shown ON shown.customer_id = f.into_id
    ) f JOIN before t ON t.customer_id = f.id GROUP BY 1
), total AS (
    SELECT coalesce(sum(net) FILTER (WHERE quarter = %s), 0)::bigint AS total,
        coalesce(sum(net) FILTER (WHERE quarter = %s), 0)::bigint AS total_previous_quarter,
        coalesce(sum(net) FILTER (WHERE quarter = %s), 0)::bigint AS total_previous_year,
        (SELECT count(*) FROM alone) + (SELECT count(*) FROM families) AS customers
    FROM whole
)
SELECT r.*, coalesce(e.previous_quarter, 0) AS previous_quarter, coalesce(e.previous_year, 0) AS previous_year, total.*,
    coalesce(c.code, '') AS code, coalesce(c.name, '') AS name
FROM total LEFT JOIN ranked r ON true LEFT JOIN earlier e USING (customer_id)
LEFT JOIN customers c ON c.id = r.customer_id AND c.valid_to = 'infinity'
ORDER BY r.rank, r.customer_id"""
# Three sources of sums: `own` by customer in the quarter, `before` in the earlier quarters, `whole` for the totals.
COMPANY = """
    own AS NOT MATERIALIZED (SELECT * FROM customer_totals WHERE quarter = %s),
    before AS NOT MATERIALIZED (SELECT * FROM customer_totals WHERE quarter = ANY(%s)),
    whole AS NOT MATERIALIZED (SELECT * FROM staff_totals WHERE quarter = ANY(%s))"""
NARROWED = """
    own AS MATERIALIZED (
        SELECT t.customer_id, sum(t.net)::bigint AS net, sum(t.slips)::bigint AS slips
        FROM sales_totals t WHERE t.quarter = %s AND {rows} GROUP BY 1
    ),
    before AS NOT MATERIALIZED (SELECT * FROM sales_totals t WHERE t.quarter = ANY(%s) AND {rows}),
    whole AS NOT MATERIALIZED (SELECT * FROM staff_totals t WHERE t.quarter = ANY(%s) AND {rows})"""
AS_OF = """
    whole AS MATERIALIZED (
        SELECT part.quarter, part.customer_id, sum(part.net)::bigint AS net, sum(part.slips)::bigint AS slips
        FROM ({parts}) part WHERE part.quarter = ANY(%s) GROUP BY 1, 2
    ),
    own AS NOT MATERIALIZED (SELECT * FROM whole WHERE quarter = %s),
    before AS NOT MATERIALIZED (SELECT * FROM whole WHERE quarter = ANY(%s))"""
NEAR = "t.month >= %s AND t.month < %s + interval '3 months'"
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
    connection: Connection[Any], lens: ReportScope, quarter: Quarter, limit: int, shares: Shares = Shares()
) -> dict[str, Any]:
    """Returns the period, its customers by rank (ties share one) and the totals over all of them."""
    now, before, year_ago = (earlier(quarter, months, lens.first_month).first for months in (0, 3, 12))
    survivors, source = _survivors(lens), _source(lens, now, [before, year_ago])
    query = RANKING.format(survivors=survivors.sql, source=source.sql)
    parameters = [*survivors.parameters, *source.parameters, limit, limit, before, year_ago, now, before, year_ago]
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


def slips(connection: Connection[Any], lens: ReportScope, quarter: Quarter, customer_id: str) -> list[dict[str, Any]]:
    """Returns the slips behind a customer's figure, including those of customers merged into it."""
    survivors, rows = _survivors(lens), lens.rows() & lens.valid()
    query = SLIPS.format(survivors=survivors.sql, rows=rows.sql)
    parameters = [*survivors.parameters, customer_id, quarter.first, quarter.last, *rows.parameters]
    return connection.execute(query.encode(), parameters).fetchall()


def _survivors(lens: ReportScope) -> Condition:
    valid = lens.valid("c")
    return Condition(SURVIVORS.format(valid=valid.sql), valid.parameters * 2)


def _source(lens: ReportScope, now: date, before: list[date]) -> Condition:
    """Returns the sums to rank: stored ones of the company or of the scope; for a past day, sums over the slips."""
    every = [now, *before]
    if lens.until is not None:
        rows = lens.rows() & lens.valid() & Condition(NEAR, (min(every), max(every)))
        return Condition(AS_OF.format(parts=PARTS.format(rows=rows.sql)), (*rows.parameters, every, now, before))
    if lens.is_whole:
        return Condition(COMPANY, (now, before, every))
    rows = lens.rows()
    given = [parameter for quarters in (now, before, every) for parameter in (quarters, *rows.parameters)]
    return Condition(NARROWED.format(rows=rows.sql), tuple(given))


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
    """Returns A, B or C by cumulative share, which includes the customer's own share."""
    if rank == 1 or cumulative <= shares.a:
        return "A"
    return "B" if cumulative <= shares.b else "C"


def _rounded(share: Decimal | None) -> str | None:
    return None if share is None else str(share.quantize(Decimal("0.0001"), ROUND_HALF_UP))
