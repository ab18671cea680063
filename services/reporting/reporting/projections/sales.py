"""Sales slips and their sums by customer, department, owner and quarter: 顧客ランキング and 未請求一覧.

The fiscal year may begin in any month, so a slip is summed into each of the three quarters its month can lie in, by the
quarter's first month. A ranking of the whole company then reads one row per customer and quarter, whatever year the
company uses; a ranking of a person or a department reads sums of their own.
"""

from typing import Any

from contracts.billing.sales import SaleEvent
from japan.calendar import month_first
from reporting.projections.facts import HEAD, Facts
from reporting.projections.projection import Projection
from reporting.projections.totals import Totals

DDL = f"""
CREATE TABLE sales ({HEAD},
    number text NOT NULL, kind text NOT NULL, sold_on date NOT NULL, month date, source text NOT NULL,
    customer_id text NOT NULL, customer_code text NOT NULL, customer_name text NOT NULL,
    billed_customer_id text NOT NULL, quote_id text, deal_id text, net bigint NOT NULL, lines_total bigint NOT NULL,
    unbilled boolean NOT NULL, owner_id text NOT NULL, department_id text NOT NULL
);
CREATE INDEX sales_by_month ON sales (month, customer_id);
CREATE INDEX sales_by_customer ON sales (customer_id, sold_on) WHERE valid_to = 'infinity';
CREATE INDEX sales_unbilled ON sales (sold_on) WHERE unbilled AND valid_to = 'infinity';
CREATE TABLE sales_totals (
    quarter date NOT NULL, customer_id text NOT NULL, department_id text NOT NULL, owner_id text NOT NULL,
    net bigint NOT NULL, slips bigint NOT NULL, PRIMARY KEY (quarter, customer_id, department_id, owner_id)
);
CREATE INDEX sales_totals_of_owner ON sales_totals (quarter, owner_id);
CREATE INDEX sales_totals_of_department ON sales_totals (quarter, department_id);
CREATE TABLE customer_totals (
    quarter date NOT NULL, customer_id text NOT NULL,
    net bigint NOT NULL, slips bigint NOT NULL, PRIMARY KEY (quarter, customer_id)
);
CREATE INDEX customer_totals_ranked ON customer_totals (quarter, net DESC, customer_id) WHERE slips > 0;
CREATE TABLE staff_totals (
    quarter date NOT NULL, department_id text NOT NULL, owner_id text NOT NULL,
    net bigint NOT NULL, slips bigint NOT NULL, PRIMARY KEY (quarter, department_id, owner_id)
)"""
FACTS = Facts(
    "sales",
    (
        "number", "kind", "sold_on", "month", "source", "customer_id", "customer_code", "customer_name",
        "billed_customer_id", "quote_id", "deal_id", "net", "lines_total", "unbilled", "owner_id", "department_id",
    ),
)  # fmt: skip


def row(sale: SaleEvent) -> dict[str, Any]:
    """Returns the slip's facts. `month` is null for an archived slip, which counts nowhere. Packages bill their own."""
    return {
        "number": sale.number,
        "kind": sale.kind,
        "sold_on": sale.on,
        "month": None if sale.archived else month_first(sale.on),
        "source": sale.source,
        "customer_id": sale.customer_id,
        "customer_code": sale.customer_code,
        "customer_name": sale.customer_name,
        "billed_customer_id": sale.billed_customer_id or sale.customer_id,
        "quote_id": sale.quote_id,
        "deal_id": sale.deal_id,
        "net": sale.net,
        "lines_total": sale.lines_total,
        "unbilled": sale.billing == "unbilled" and sale.source != "package" and not sale.archived,
        "owner_id": sale.owner_id or "",
        "department_id": sale.department_id or "",
    }


# Net sales (税抜金額) and slips by the slip's own customer; a 赤伝 is negative and is a slip.
PARTS = """
    SELECT t.version, t.valid_from, part.quarter, t.customer_id, t.department_id, t.owner_id, t.net, 1 AS slips
    FROM sales t CROSS JOIN LATERAL (
        VALUES (t.month), ((t.month - interval '1 month')::date), ((t.month - interval '2 months')::date)
    ) part (quarter)
    WHERE t.month IS NOT NULL AND {rows}"""
TOTALS = Totals(
    PARTS, ("net", "slips"),
    {
        "sales_totals": ("quarter", "customer_id", "department_id", "owner_id"),
        "customer_totals": ("quarter", "customer_id"),
        "staff_totals": ("quarter", "department_id", "owner_id"),
    },
)  # fmt: skip
SALES = Projection(DDL, FACTS, SaleEvent, row, ("ranking", "unbilled"), TOTALS, unread=("lines",))
