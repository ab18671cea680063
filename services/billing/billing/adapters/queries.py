"""Queries of use cases on the read tables: open and unbilled amounts, and the catalogue."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from psycopg_pool import ConnectionPool

from billing.adapters.views.products import ProductRecord
from billing.domain.product import Price, Product, Profile

Pool = ConnectionPool[Any]

CATALOGUE = "SELECT id, (item || detail)::text AS record FROM products WHERE id = ANY(%s) AND NOT archived"
SUBJECTS = """
SELECT s.id, q.item->>'subject' AS subject FROM sales s JOIN quotes q ON q.id = s.quote_id WHERE s.id = ANY(%s)"""
UNBILLED = """
SELECT billed_customer_id, array_agg(id ORDER BY "on", number) AS sale_ids FROM sales
WHERE billing = 'unbilled' AND NOT archived AND source <> 'package' AND "on" <= %s
GROUP BY billed_customer_id ORDER BY billed_customer_id"""
STATEMENT = """
SELECT
    coalesce((SELECT billed_amount FROM invoices WHERE customer_id = %(customer)s AND status = 'issued'
        AND kind = 'closing' AND NOT archived AND invoice_on <= %(on)s AND id <> %(id)s
        ORDER BY invoice_on DESC, number DESC LIMIT 1), 0) AS previous,
    coalesce((SELECT sum(gross) FROM invoices WHERE customer_id = %(customer)s AND status = 'issued'
        AND NOT archived AND invoice_on <= %(on)s AND id <> %(id)s), 0)
    - coalesce((SELECT sum(amount + fee) FROM payments WHERE customer_id = %(customer)s AND NOT archived
        AND "on" <= %(on)s), 0) AS carried"""
OPEN = """
SELECT id, number, invoice_on, due_on, gross, balance FROM invoices
WHERE customer_id = %s AND balance <> 0 AND NOT archived ORDER BY due_on, invoice_on, number"""
RUN_OUT = """
SELECT id, valid_until FROM quotes
WHERE status = 'submitted' AND NOT archived AND valid_until < %s ORDER BY valid_until, id"""
EXPOSURE = """
WITH members AS (
    SELECT id FROM foreign_records
    WHERE kind = 'customer' AND (id = %(billed)s OR data->>'bills_to_id' = %(billed)s)
), ordered AS (
    SELECT net, gross, (item->>'sold_net')::bigint AS sold FROM quotes
    WHERE status = 'won' AND sale_state <> 'all' AND NOT archived AND net <> 0
      AND customer_id IN (SELECT id FROM members)
), sold AS (
    SELECT s.net, q.net AS quoted_net, q.gross FROM sales s LEFT JOIN quotes q ON q.id = s.quote_id AND q.net <> 0
    WHERE s.billed_customer_id = %(billed)s AND s.billing = 'unbilled' AND NOT s.archived
)
SELECT
    coalesce((SELECT sum(balance) FROM invoices
        WHERE customer_id = %(billed)s AND status = 'issued' AND NOT archived), 0) AS open,
    coalesce((SELECT sum(round(net * coalesce(gross::numeric / quoted_net, 1))) FROM sold), 0) AS unbilled,
    coalesce((SELECT sum(round((net - sold) * gross::numeric / net)) FROM ordered), 0) AS won"""
RENDERED = "SELECT sha256 FROM quote_documents WHERE quote_id = %s AND version = %s"
KEEP_RENDERED = "INSERT INTO quote_documents VALUES (%s, %s, %s) ON CONFLICT DO NOTHING"


def run_out(pool: Pool, day: date) -> list[tuple[str, date]]:
    """Returns the submitted quotes whose last valid day is before this day, with that last day."""
    with pool.connection() as connection:
        return [(row["id"], row["valid_until"]) for row in connection.execute(RUN_OUT, (day,))]


def products(pool: Pool, ids: Iterable[str]) -> dict[str, Product]:
    """Returns the products with these ids that are in the catalogue."""
    wanted = list(ids)
    rows = _all(pool, CATALOGUE, (wanted,)) if wanted else []
    return {row["id"]: _product(row["record"]) for row in rows}


@lru_cache(5000)
def _product(text: str) -> Product:
    """Parses a product; cached by its text, because many lines name the same products."""
    record = ProductRecord.model_validate_json(text)
    profile = Profile(record.name, record.kana, record.category, record.unit, record.tax_class, record.package_code)
    prices = tuple(Price(row.since, row.unit_price, row.unit_cost) for row in record.prices)
    return Product(record.code, profile, prices, record.active)


def subjects(pool: Pool, sale_ids: Sequence[str]) -> dict[str, str]:
    """Returns the subjects of the quotes of the sales, by the sale's id."""
    return {row["id"]: row["subject"] for row in _all(pool, SUBJECTS, (list(sale_ids),))}


def unbilled(pool: Pool, until: date) -> list[tuple[str, list[str]]]:
    """Returns each billed customer's id with the ids of the sales that are 未請求 up to a day."""
    return [(row["billed_customer_id"], row["sale_ids"]) for row in _all(pool, UNBILLED, (until,))]


def statement(pool: Pool, invoice_id: str, customer_id: str, on: date) -> tuple[int, int]:
    """Returns what was billed last and what is carried over of it, in yen, for an invoice of the day.

    Carried over is all issued minus all received up to the day, whatever happened since the previous statement.
    """
    row: Any = _one(pool, STATEMENT, {"customer": customer_id, "on": on, "id": invoice_id})
    return int(row["previous"]), int(row["carried"])


def open_invoices(pool: Pool, customer_id: str) -> list[dict[str, Any]]:
    """Returns what a billed customer owes, by due date: id, number, dates, gross and balance in yen."""
    return _all(pool, OPEN, (customer_id,))


def exposure(pool: Pool, billed_id: str) -> tuple[int, int, int]:
    """Returns, in yen with tax, what a billed customer owes, what is sold and not billed, what is won and not sold.

    Sales and parts of quotes get their share of the quote's tax, because only an invoice computes exact tax.
    """
    row: Any = _one(pool, EXPOSURE, {"billed": billed_id})
    return int(row["open"]), int(row["unbilled"]), int(row["won"])


def rendered_quote(pool: Pool, quote_id: str, version: int) -> str | None:
    """Returns the hash of the PDF rendered for this version of a quote."""
    row = _one(pool, RENDERED, (quote_id, version))
    return row["sha256"] if row else None


def keep_rendered_quote(pool: Pool, quote_id: str, version: int, sha256: str) -> None:
    with pool.connection() as connection:
        connection.execute(KEEP_RENDERED, (quote_id, version, sha256))


def _one(pool: Pool, query: str, parameters: Any) -> dict[str, Any] | None:
    with pool.connection() as connection:
        row: dict[str, Any] | None = connection.execute(query, parameters).fetchone()
    return row


def _all(pool: Pool, query: str, parameters: Any) -> list[dict[str, Any]]:
    with pool.connection() as connection:
        return list(connection.execute(query, parameters).fetchall())
