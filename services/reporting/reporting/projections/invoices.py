"""Issued invoices and the open amount of each, for 売掛残高."""

from typing import Any

from contracts.billing.invoices import InvoiceEvent
from reporting.projections.facts import HEAD, Facts
from reporting.projections.projection import Projection

DDL = f"""
CREATE TABLE invoices ({HEAD},
    number text, status text NOT NULL, customer_id text NOT NULL, customer_code text NOT NULL,
    customer_name text NOT NULL, invoice_on date NOT NULL, due_on date NOT NULL, gross bigint NOT NULL,
    paid_amount bigint NOT NULL, balance bigint NOT NULL,
    owner_id text NOT NULL, department_id text NOT NULL
);
CREATE INDEX invoices_open ON invoices (customer_id, due_on) WHERE balance <> 0 AND valid_to = 'infinity'"""
FACTS = Facts(
    "invoices",
    (
        "number", "status", "customer_id", "customer_code", "customer_name", "invoice_on", "due_on", "gross",
        "paid_amount", "balance", "owner_id", "department_id",
    ),
)  # fmt: skip


def row(invoice: InvoiceEvent) -> dict[str, Any]:
    """Returns the invoice's facts. The receivable is its balance, its own sales and tax less what was allocated:
    今回請求額 carries earlier balances and would count them twice.
    """
    return {
        "number": invoice.number,
        "status": invoice.status,
        "customer_id": invoice.customer_id,
        "customer_code": invoice.customer_code,
        "customer_name": invoice.customer_name,
        "invoice_on": invoice.invoice_on,
        "due_on": invoice.due_on,
        "gross": invoice.gross,
        "paid_amount": invoice.paid_amount,
        "balance": 0 if invoice.archived else invoice.balance,
        "owner_id": invoice.owner_id or "",
        "department_id": invoice.department_id or "",
    }


INVOICES = Projection(DDL, FACTS, InvoiceEvent, row, ("receivables",), unread=("taxes", "sale_ids"))
