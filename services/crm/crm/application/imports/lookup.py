"""Finding crm's own records by code, what an import refused, and what speaks of a record."""

from typing import Any

from japan.text import company_key
from spine.runtime import Runtime

APPS = {"customer": "顧客台帳", "contact": "担当者台帳", "lead": "見込顧客", "deal": "案件"}
OWN = {
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


def own(runtime: Runtime, kind: str, code: str) -> str | None:
    """The id of a record of ours, merged customers included."""
    if kind not in OWN:
        return None
    row = _one(runtime, OWN[kind], (code,))
    return row["id"] if row else None


def customer_by_name(runtime: Runtime, name: str) -> str | None:
    """The one customer whose name compares equal, however its legal form is written; None for none or several."""
    with runtime.pool.connection() as connection:
        rows = connection.execute(BY_NAME, (company_key(name),)).fetchall()
    return rows[0]["id"] if len(rows) == 1 else None


def was_rejected(runtime: Runtime, kind: str, code: str) -> bool:
    """Whether an import refused the record of that code."""
    return _one(runtime, REJECTED, (APPS.get(kind, ""), code)) is not None


def customer_referred(runtime: Runtime, customer_id: str) -> bool:
    """Whether anything speaks of the customer."""
    return _referred(runtime, OF_CUSTOMER, customer_id)


def lead_referred(runtime: Runtime, lead_id: str) -> bool:
    """Whether anything speaks of the lead."""
    return _referred(runtime, OF_LEAD, lead_id)


def deal_referred(runtime: Runtime, deal_id: str) -> bool:
    """Whether anything speaks of the deal."""
    return _referred(runtime, OF_DEAL, deal_id)


def _referred(runtime: Runtime, query: str, record_id: str) -> bool:
    row = _one(runtime, query, {"id": record_id})
    return bool(row and row["referred"])


def _one(runtime: Runtime, query: str, parameters: Any) -> dict[str, Any] | None:
    with runtime.pool.connection() as connection:
        row: dict[str, Any] | None = connection.execute(query, parameters).fetchone()
    return row
