"""Crediting: an invoice's stream records the credit notes (返還インボイス) that reverse part of it."""

from billing.domain.invoice import Invoice, InvoiceContent, InvoiceCredited, InvoiceCreditWithdrawn, InvoiceEvent
from billing.domain.refusal import Refused


def issued_draft(invoice: Invoice) -> InvoiceContent:
    """Returns what was billed. Refused unless the invoice is issued and not void."""
    if invoice.draft is None or invoice.status != "issued" or invoice.archived:
        raise Refused("invoice-not-issued", number=invoice.number or "―")
    return invoice.draft


def note(invoice: Invoice, credit_note_id: str, number: str) -> list[InvoiceEvent]:
    """Records a credit note on the invoice that it reverses in part, once."""
    issued_draft(invoice)
    known = _is_noted(invoice, credit_note_id)
    return [] if known else [InvoiceCredited(credit_note_id, number)]


def withdraw(invoice: Invoice, credit_note_id: str) -> list[InvoiceEvent]:
    """Removes the credit note from the invoice when it is voided or withdrawn."""
    known = _is_noted(invoice, credit_note_id)
    return [InvoiceCreditWithdrawn(credit_note_id)] if known else []


def _is_noted(invoice: Invoice, credit_note_id: str) -> bool:
    return any(each.credit_note_id == credit_note_id for each in invoice.credited_by)
