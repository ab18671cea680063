"""The facts of invoices, payments and the company in published events."""

from typing import Any

from billing.domain.company import Company
from billing.domain.invoice import Invoice
from billing.domain.payment import Payment


def invoice_facts(invoice: Invoice) -> dict[str, Any]:
    draft = invoice.draft
    assert draft is not None
    customer, totals = draft.customer, draft.totals
    return {
        "number": invoice.number,
        "status": invoice.status,
        "kind": draft.kind,
        "customer_id": customer.id,
        "customer_code": customer.code,
        "customer_name": customer.name,
        "invoice_on": draft.invoice_on,
        "closing_on": draft.closing_on,
        "issued_on": invoice.issued_on,
        "due_on": draft.due_on,
        "taxes": [
            {"tax_class": row.tax_class, "rate": row.rate, "taxable": row.taxable, "tax": row.tax}
            for row in totals.taxes
        ],
        "net": totals.net,
        "tax": totals.tax,
        "gross": totals.gross,
        "billed_amount": draft.billed_amount,
        "paid_amount": invoice.paid,
        "balance": invoice.balance,
        "payment_state": invoice.payment_state,
        "sale_ids": [sale.sale_id for sale in draft.sales],
        "credits_id": draft.credits_id,
        "owner_id": draft.owner_id,
        "department_id": draft.department_id,
        "registration_number": (invoice.issuer.registration_number or None) if invoice.issuer else None,
        "source": invoice.source,
        "archived": invoice.archived,
    }


def payment_facts(payment: Payment) -> dict[str, Any]:
    receipt = payment.receipt
    assert receipt is not None
    return {
        "number": payment.number,
        "on": receipt.on,
        "customer_id": receipt.customer.id,
        "customer_code": receipt.customer.code,
        "customer_name": receipt.customer.name,
        "method": receipt.method,
        "amount": receipt.amount,
        "fee": receipt.fee,
        "unallocated": payment.unallocated,
        "allocations": [
            {"invoice_id": entry.invoice_id, "invoice_number": entry.invoice_number, "amount": entry.amount}
            for entry in payment.allocations
        ],
        "owner_id": receipt.owner_id,
        "department_id": receipt.department_id,
        "source": payment.source,
        "archived": payment.archived,
    }


def company_facts(company: Company) -> dict[str, Any]:
    profile = company.profile
    names = ("name", "postal_code", "address", "phone", "registration_number", "fiscal_first_month")
    return {name: getattr(profile, name) for name in names}
