"""Read table of invoices."""

from datetime import date
from decimal import Decimal
from typing import Any, Literal

from pydantic import BaseModel

from billing.adapters.views.documents import TaxRow
from billing.domain.invoice import Invoice, InvoiceContent, Kind, Statement
from billing.domain.lines import LineKind
from japan.tax import TaxClass, TaxMethod
from japan.yen import Rounding
from spine.store.tables import OwnedRecord, Table


class InvoicedSaleRow(BaseModel):
    """A sale on the invoice; `lines_total` is its 明細合計 in yen."""

    sale_id: str
    number: str
    on: date
    summary: str
    lines_total: int


class InvoiceLine(BaseModel):
    """A line as printed, with its sale."""

    sale_number: str
    number: int
    kind: LineKind
    product_code: str | None
    name: str
    specification: str
    quantity: Decimal
    unit: str
    unit_price: Decimal
    discount: int
    tax_class: TaxClass
    rate: Decimal
    amount: int


class DocumentRow(BaseModel):
    """The stored PDF. `ready` is false until it is rendered."""

    sha256: str | None = None
    name: str | None = None
    ready: bool = False


class AppliedPayment(BaseModel):
    """The yen of the invoice that a payment settles."""

    payment_id: str
    amount: int


class CreditNoteRow(BaseModel):
    """A credit note (返還インボイス) that reverses part of the invoice."""

    invoice_id: str
    number: str


class InvoiceRecord(OwnedRecord):
    """An invoice in yen. `billed_amount` is 今回請求額, `balance` the amount still owed of this invoice alone."""

    number: str | None
    status: Literal["draft", "issued", "void"]
    kind: Kind
    customer_id: str
    customer_code: str
    customer_name: str
    postal_code: str
    address: str
    invoice_on: date
    closing_on: date | None
    issued_on: date | None
    due_on: date
    tax_method: TaxMethod
    tax_rounding: Rounding
    sales: list[InvoicedSaleRow]
    lines: list[InvoiceLine]
    taxes: list[TaxRow]
    net: int
    tax: int
    gross: int
    previous_amount: int | None
    received_amount: int | None
    carried_amount: int | None
    billed_amount: int
    paid_amount: int
    balance: int
    payment_state: Literal["unpaid", "partial", "paid"] | None
    payments: list[AppliedPayment]
    issuer_name: str | None
    registration_number: str | None
    credits_id: str | None
    credits_number: str | None
    credited_by: list[CreditNoteRow]
    void_reason: str | None
    remarks: str
    source: str
    document: DocumentRow


def invoice_record(invoice: Invoice, invoice_id: str, version: int) -> InvoiceRecord:
    draft = invoice.draft
    assert draft is not None
    document = invoice.document
    return InvoiceRecord(
        id=invoice_id,
        version=version,
        archived=invoice.archived,
        number=invoice.number,
        status=invoice.status,
        issued_on=invoice.issued_on,
        paid_amount=invoice.paid,
        balance=invoice.balance,
        payment_state=invoice.payment_state,
        payments=[AppliedPayment(payment_id=one.payment_id, amount=one.amount) for one in invoice.payments],
        issuer_name=invoice.issuer.name if invoice.issuer else None,
        registration_number=(invoice.issuer.registration_number or None) if invoice.issuer else None,
        credited_by=[CreditNoteRow(invoice_id=one.credit_note_id, number=one.number) for one in invoice.credited_by],
        void_reason=invoice.reason,
        source=invoice.source,
        document=DocumentRow(sha256=document.sha256, name=document.name, ready=True) if document else DocumentRow(),
        **_drafted(draft),
    )


def _drafted(draft: InvoiceContent) -> dict[str, Any]:
    customer, totals = draft.customer, draft.totals
    return {
        "kind": draft.kind,
        "owner_id": draft.owner_id,
        "department_id": draft.department_id,
        "customer_id": customer.id,
        "customer_code": customer.code,
        "customer_name": customer.name,
        "postal_code": customer.postal_code,
        "address": customer.address,
        "invoice_on": draft.invoice_on,
        "closing_on": draft.closing_on,
        "due_on": draft.due_on,
        "tax_method": draft.terms.tax_method,
        "tax_rounding": draft.terms.tax_rounding,
        "sales": _sales(draft),
        "lines": _lines(draft),
        "taxes": [TaxRow.model_validate(row) for row in totals.taxes],
        "net": totals.net,
        "tax": totals.tax,
        "gross": totals.gross,
        "billed_amount": draft.billed_amount,
        "credits_id": draft.credits_id,
        "credits_number": draft.credits_number,
        "remarks": draft.remarks,
        **_statement(draft.statement),
    }


def _statement(statement: Statement | None) -> dict[str, int | None]:
    if statement is None:
        return {"previous_amount": None, "received_amount": None, "carried_amount": None}
    return {
        "previous_amount": statement.previous_amount,
        "received_amount": statement.received_amount,
        "carried_amount": statement.carried_amount,
    }


def _sales(draft: InvoiceContent) -> list[InvoicedSaleRow]:
    return [
        InvoicedSaleRow(
            sale_id=sale.sale_id, number=sale.number, on=sale.on, summary=sale.summary, lines_total=sale.lines_total
        )
        for sale in draft.sales
    ]


def _lines(draft: InvoiceContent) -> list[InvoiceLine]:
    names = InvoiceLine.model_fields.keys() - {"sale_number"}
    return [
        InvoiceLine(sale_number=sale.number, **{name: getattr(line, name) for name in names})
        for sale in draft.sales
        for line in sale.lines
    ]


INVOICE_TABLE = Table(
    name="invoices",
    model=InvoiceRecord,
    record=invoice_record,
    columns=(
        "owner_id", "department_id", "number", "status", "kind", "customer_id", "customer_code", "customer_name",
        "invoice_on", "closing_on", "issued_on", "due_on", "net", "gross", "billed_amount", "paid_amount", "balance",
        "payment_state", "credits_id", "source",
    ),
    detail=frozenset({"sales", "lines", "taxes", "payments", "credited_by"}),
    search=("number", "customer_code", "customer_name", "remarks"),
    sort="-invoice_on",
)  # fmt: skip
