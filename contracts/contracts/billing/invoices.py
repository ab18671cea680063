"""What billing tells of invoices and of the company that issues them."""

from datetime import date
from typing import ClassVar, Literal

from contracts.billing.parts import TaxFacts
from contracts.published import Published


class InvoiceEvent(Published):
    """An invoice as it is after the event. Amounts are yen.

    `number` is null until it is issued; `balance` is what is still owed, 0 before it is issued and once it is void;
    `payment_state` is null unless issued. A credit note (返還インボイス) has negative amounts and `credits_id`.
    """

    topic: ClassVar[str] = "billing.events"
    record: ClassVar[str] = "invoice"

    number: str | None
    status: Literal["draft", "issued", "void"]
    kind: Literal["closing", "each"]
    customer_id: str
    customer_code: str
    customer_name: str
    invoice_on: date
    closing_on: date | None
    issued_on: date | None
    due_on: date
    taxes: tuple[TaxFacts, ...]
    net: int
    tax: int
    gross: int
    billed_amount: int
    paid_amount: int
    balance: int
    payment_state: Literal["unpaid", "partial", "paid"] | None
    sale_ids: tuple[str, ...]
    credits_id: str | None
    owner_id: str | None
    department_id: str | None
    registration_number: str | None
    source: str
    archived: bool


class InvoiceDraftedV1(InvoiceEvent):
    type: ClassVar[str] = "billing.invoice-drafted.v1"


class InvoiceDiscardedV1(InvoiceEvent):
    """A draft was given up; it never had a number."""

    type: ClassVar[str] = "billing.invoice-discarded.v1"


class InvoiceIssuedV1(InvoiceEvent):
    type: ClassVar[str] = "billing.invoice-issued.v1"


class InvoiceVoidedV1(InvoiceEvent):
    type: ClassVar[str] = "billing.invoice-voided.v1"


class InvoiceDocumentStoredV1(InvoiceEvent):
    """Its PDF was rendered and stored."""

    type: ClassVar[str] = "billing.invoice-document-stored.v1"


class InvoicePaymentAppliedV1(InvoiceEvent):
    """What payments settle of it changed."""

    type: ClassVar[str] = "billing.invoice-payment-applied.v1"


class InvoiceCreditedV1(InvoiceEvent):
    """A credit note (返還インボイス) took part of it back; the credit note names it in `credits_id`."""

    type: ClassVar[str] = "billing.invoice-credited.v1"


class InvoiceCreditWithdrawnV1(InvoiceEvent):
    """A credit note on it was voided."""

    type: ClassVar[str] = "billing.invoice-credit-withdrawn.v1"


class CompanyEvent(Published):
    """Our own company; `id` is always "company". `fiscal_first_month` is 1 to 12."""

    topic: ClassVar[str] = "billing.events"
    record: ClassVar[str] = "company"

    name: str
    postal_code: str
    address: str
    phone: str
    registration_number: str
    fiscal_first_month: int


class CompanyRevisedV1(CompanyEvent):
    type: ClassVar[str] = "billing.company-revised.v1"
