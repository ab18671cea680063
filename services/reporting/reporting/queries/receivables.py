"""売掛残高: the open amounts of issued invoices, by billed customer and by days past due.

Ages are counted in days from the due date to the day of the report; the due date itself is not yet late.
"""

from typing import Any

from psycopg import Connection

from reporting.queries.scope import ReportScope

AGES = ("not_due", "days_30", "days_60", "days_90", "over_90")
BY_CUSTOMER = """
SELECT o.customer_id, coalesce(c.code, o.code) AS code, coalesce(c.name, o.name) AS name, o.not_due, o.days_30,
    o.days_60, o.days_90, o.over_90, o.total, o.invoices_count, o.oldest_due_on
FROM (
    SELECT t.customer_id, max(t.customer_code) AS code, max(t.customer_name) AS name,
        coalesce(sum(t.balance) FILTER (WHERE t.late <= 0), 0)::bigint AS not_due,
        coalesce(sum(t.balance) FILTER (WHERE t.late BETWEEN 1 AND 30), 0)::bigint AS days_30,
        coalesce(sum(t.balance) FILTER (WHERE t.late BETWEEN 31 AND 60), 0)::bigint AS days_60,
        coalesce(sum(t.balance) FILTER (WHERE t.late BETWEEN 61 AND 90), 0)::bigint AS days_90,
        coalesce(sum(t.balance) FILTER (WHERE t.late > 90), 0)::bigint AS over_90,
        sum(t.balance)::bigint AS total, count(*) AS invoices_count, min(t.due_on) AS oldest_due_on
    FROM (SELECT *, %s - due_on AS late FROM invoices WHERE balance <> 0) t WHERE {rows} GROUP BY t.customer_id
) o LEFT JOIN customers c ON c.id = o.customer_id AND c.valid_to = 'infinity' ORDER BY total DESC, code"""
INVOICES = """
SELECT t.id AS invoice_id, t.number, t.invoice_on, t.due_on, greatest(%s - t.due_on, 0) AS days_late, t.gross,
    t.paid_amount, t.balance
FROM invoices t WHERE t.balance <> 0 AND t.customer_id = %s AND {rows} ORDER BY t.due_on, t.number"""


def receivables(connection: Connection[Any], lens: ReportScope) -> dict[str, Any]:
    """Returns the customers, those with the largest balance first, and the totals by age."""
    rows = lens.rows() & lens.valid()
    items = connection.execute(BY_CUSTOMER.format(rows=rows.sql).encode(), [lens.day, *rows.parameters]).fetchall()
    summed = (*AGES, "total", "invoices_count")
    return {"items": items, "total": {measure: sum(item[measure] for item in items) for measure in summed}}


def invoices(connection: Connection[Any], lens: ReportScope, customer_id: str) -> list[dict[str, Any]]:
    """Returns the open invoices behind a customer's balance."""
    rows = lens.rows() & lens.valid()
    parameters = [lens.day, customer_id, *rows.parameters]
    return connection.execute(INVOICES.format(rows=rows.sql).encode(), parameters).fetchall()
