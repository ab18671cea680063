"""What use cases ask the read side: ids by code or name, what an import refused, and what speaks of a record."""

from collections.abc import Mapping
from typing import Any

from psycopg_pool import ConnectionPool

from japan.text import company_key

Pool = ConnectionPool[Any]

APPS = {"customer": "顧客台帳", "contact": "担当者台帳", "lead": "見込顧客", "deal": "案件"}
BY_CODE = {
    "customer": "SELECT id FROM customers WHERE code = %s AND (NOT archived OR merged_into_id IS NOT NULL)",
    "contact": "SELECT id FROM contacts WHERE code = %s AND NOT archived",
    "lead": "SELECT id FROM leads WHERE code = %s AND NOT archived",
    "deal": "SELECT id FROM deals WHERE number = %s AND NOT archived",
    "activity": "SELECT id FROM activities WHERE number = %s AND NOT archived",
    "inquiry": "SELECT id FROM inquiries WHERE number = %s AND NOT archived",
}
REJECTED = """
SELECT 1 FROM import_rows r JOIN imports i ON i.id = r.import_id
WHERE i.app = %s AND NOT i.dry_run AND r.outcome = 'rejected' AND normalize(r.key, NFKC) = %s LIMIT 1"""
BY_NAME = "SELECT id FROM customers WHERE name_key = %s AND NOT archived LIMIT 2"
OF_CUSTOMER = """
SELECT EXISTS (SELECT 1 FROM contacts WHERE customer_id = %(id)s AND NOT archived)
    OR EXISTS (SELECT 1 FROM deals WHERE customer_id = %(id)s AND NOT archived)
    OR EXISTS (SELECT 1 FROM activities WHERE customer_id = %(id)s AND NOT archived)
    OR EXISTS (SELECT 1 FROM inquiries WHERE customer_id = %(id)s AND NOT archived)
    OR EXISTS (SELECT 1 FROM leads WHERE converted_customer_id = %(id)s AND NOT archived)
    OR EXISTS (SELECT 1 FROM customers WHERE (bills_to_id = %(id)s OR merged_into_id = %(id)s) AND id <> %(id)s
               AND NOT archived)
    OR EXISTS (SELECT 1 FROM foreign_records WHERE kind = 'quote' AND NOT archived AND data->>'customer_id' = %(id)s)
    AS referred"""
OF_LEAD = """
SELECT EXISTS (SELECT 1 FROM deals WHERE lead_id = %(id)s AND NOT archived)
    OR EXISTS (SELECT 1 FROM activities WHERE lead_id = %(id)s AND NOT archived) AS referred"""
OF_DEAL = """
SELECT EXISTS (SELECT 1 FROM activities WHERE deal_id = %(id)s AND NOT archived)
    OR EXISTS (SELECT 1 FROM todos WHERE deal_id = %(id)s AND NOT archived)
    OR EXISTS (SELECT 1 FROM inquiries WHERE deal_id = %(id)s AND NOT archived)
    OR EXISTS (SELECT 1 FROM foreign_records WHERE kind = 'quote' AND NOT archived AND data->>'deal_id' = %(id)s)
    AS referred"""
REFERRED: Mapping[str, str] = {"customer": OF_CUSTOMER, "lead": OF_LEAD, "deal": OF_DEAL}


def id_by_code(pool: Pool, kind: str, code: str) -> str | None:
    """Returns the id of a record of ours, merged customers included."""
    row = _one(pool, BY_CODE[kind], (code,)) if kind in BY_CODE else None
    return row["id"] if row else None


def customer_by_name(pool: Pool, name: str) -> str | None:
    """Returns the one customer whose name compares equal, however its legal form is written; None for several."""
    with pool.connection() as connection:
        rows = connection.execute(BY_NAME, (company_key(name),)).fetchall()
    return rows[0]["id"] if len(rows) == 1 else None


def was_rejected(pool: Pool, kind: str, code: str) -> bool:
    """Returns whether an import refused the record of that code."""
    return _one(pool, REJECTED, (APPS.get(kind, ""), code)) is not None


def is_referred(pool: Pool, kind: str, record_id: str) -> bool:
    """Returns whether anything speaks of the customer, lead or deal."""
    row = _one(pool, REFERRED[kind], {"id": record_id})
    return bool(row and row["referred"])


def _one(pool: Pool, query: str, parameters: Any) -> dict[str, Any] | None:
    with pool.connection() as connection:
        row: dict[str, Any] | None = connection.execute(query, parameters).fetchone()
    return row
