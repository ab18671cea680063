"""Invoice 請求: bills sales, numbered and fixed when issued (適格請求書), voided or credited, never edited."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, assert_never

from billing.domain.company import Profile
from billing.domain.limits import within_limits
from billing.domain.lines import Line, Terms, Totals
from billing.domain.refusal import Refused

Kind = Literal["closing", "each"]


@dataclass(frozen=True, slots=True)
class Recipient:
    """The billed customer as printed on the document."""

    id: str
    code: str
    name: str
    postal_code: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class InvoicedSale:
    """A sale as listed on the invoice. `lines_total` is yen, with or without tax as the invoice's 課税方式 says."""

    sale_id: str
    number: str
    on: date
    summary: str
    lines_total: int
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """前回請求額, 入金額 and 繰越額 of a 締め customer, in yen."""

    previous_amount: int = 0
    received_amount: int = 0

    @property
    def carried_amount(self) -> int:
        return self.previous_amount - self.received_amount


@dataclass(frozen=True, slots=True)
class InvoiceContent:
    """The content of an invoice. `invoice_on` is 請求日, `closing_on` the end of the period of a 締め customer.

    `credits_id` is the invoice that this one, a 返還インボイス, reverses in part.
    """

    kind: Kind
    customer: Recipient
    invoice_on: date
    closing_on: date | None
    due_on: date
    terms: Terms
    sales: tuple[InvoicedSale, ...]
    totals: Totals
    statement: Statement | None = None
    remarks: str = ""
    owner_id: str | None = None
    department_id: str | None = None
    credits_id: str | None = None
    credits_number: str | None = None

    @property
    def billed_amount(self) -> int:
        """今回請求額: the amount of this invoice and the amount carried over."""
        return self.totals.gross + (self.statement.carried_amount if self.statement else 0)


@dataclass(frozen=True, slots=True)
class InvoiceDrafted:
    draft: InvoiceContent
    source: str = "daicho"


@dataclass(frozen=True, slots=True)
class InvoiceIssued:
    """The invoice was issued; number, content and statement no longer change."""

    number: str
    issued_on: date
    issuer: Profile
    statement: Statement | None = None


@dataclass(frozen=True, slots=True)
class InvoiceVoided:
    reason: str


@dataclass(frozen=True, slots=True)
class InvoiceDiscarded:
    """A draft was discarded, or an imported invoice withdrawn: neither had a number of ours."""

    reason: str


@dataclass(frozen=True, slots=True)
class DocumentStored:
    """The PDF was rendered; its bytes are stored under their hash."""

    sha256: str
    name: str


@dataclass(frozen=True, slots=True)
class PaymentApplied:
    """The yen of this invoice that a payment settles from now on; 0 removes the payment."""

    payment_id: str
    amount: int


@dataclass(frozen=True, slots=True)
class InvoiceCredited:
    """A credit note (返還インボイス) of this number reverses part of the invoice."""

    credit_note_id: str
    number: str


@dataclass(frozen=True, slots=True)
class InvoiceCreditWithdrawn:
    """The credit note was voided or withdrawn."""

    credit_note_id: str


InvoiceEvent = (
    InvoiceDrafted | InvoiceIssued | InvoiceVoided | InvoiceDiscarded | DocumentStored | PaymentApplied
    | InvoiceCredited | InvoiceCreditWithdrawn
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Invoice:
    """The invoice; `status` is None before the draft. `payments` maps a payment's id to the yen it settles.

    `credited_by` are the credit notes in force.
    """

    status: Literal["draft", "issued", "void"] | None = None
    draft: InvoiceContent | None = None
    number: str | None = None
    issued_on: date | None = None
    issuer: Profile | None = None
    reason: str | None = None
    document: DocumentStored | None = None
    payments: tuple[PaymentApplied, ...] = ()
    credited_by: tuple[InvoiceCredited, ...] = ()
    archived: bool = False
    source: str = "daicho"

    @property
    def gross(self) -> int:
        return self.draft.totals.gross if self.draft else 0

    @property
    def paid(self) -> int:
        return sum(payment.amount for payment in self.payments)

    @property
    def balance(self) -> int:
        """The yen still owed: 0 before the invoice is issued and after it is void."""
        return self.gross - self.paid if self.status == "issued" and not self.archived else 0

    @property
    def payment_state(self) -> Literal["unpaid", "partial", "paid"] | None:
        if self.status != "issued" or self.archived:
            return None
        if self.balance == 0:
            return "paid"
        return "partial" if self.paid else "unpaid"


def evolve(invoice: Invoice, event: InvoiceEvent) -> Invoice:
    match event:
        case InvoiceDrafted(draft, source):
            return Invoice("draft", draft, source=source)
        case InvoiceIssued():
            return _issued(invoice, event)
        case InvoiceVoided(reason):
            return replace(invoice, status="void", reason=reason)
        case InvoiceDiscarded(reason):
            return replace(invoice, archived=True, reason=reason)
        case DocumentStored():
            return replace(invoice, document=event)
        case PaymentApplied():
            return replace(invoice, payments=_with(invoice.payments, event))
        case InvoiceCredited() | InvoiceCreditWithdrawn():
            return replace(invoice, credited_by=_credited(invoice.credited_by, event))
        case _:
            assert_never(event)


def _credited(
    notes: tuple[InvoiceCredited, ...], event: InvoiceCredited | InvoiceCreditWithdrawn
) -> tuple[InvoiceCredited, ...]:
    others = tuple(note for note in notes if note.credit_note_id != event.credit_note_id)
    return (*others, event) if isinstance(event, InvoiceCredited) else others


def _issued(invoice: Invoice, event: InvoiceIssued) -> Invoice:
    assert invoice.draft is not None
    draft, number, on = replace(invoice.draft, statement=event.statement), event.number, event.issued_on
    return replace(invoice, status="issued", draft=draft, number=number, issued_on=on, issuer=event.issuer)


def _with(payments: Sequence[PaymentApplied], event: PaymentApplied) -> tuple[PaymentApplied, ...]:
    others = tuple(payment for payment in payments if payment.payment_id != event.payment_id)
    return (*others, event) if event.amount else others


def draft(invoice: Invoice, wanted: InvoiceContent, source: str = "daicho") -> list[InvoiceEvent]:
    if invoice.status is not None and not invoice.archived:
        if invoice.draft == wanted:
            return []
        raise Refused("invoice-exists", number=invoice.number or "")
    if not wanted.sales:
        raise Refused("invoice-empty", field="sale_ids")
    within_limits(wanted)
    return [InvoiceDrafted(wanted, source)]


def issue(
    invoice: Invoice, number: str, on: date, issuer: Profile, statement: Statement | None = None
) -> list[InvoiceEvent]:
    """Gives the draft its number and fixes it. Refused: without an issuer's name, or once issued or void."""
    if invoice.status is None or invoice.archived:
        raise Refused("invoice-missing")
    if invoice.status != "draft":
        raise Refused("invoice-not-draft", number=invoice.number or "")
    if not issuer.name:
        raise Refused("company-incomplete")
    return [InvoiceIssued(number, on, issuer, statement)]


def void(invoice: Invoice, reason: str) -> list[InvoiceEvent]:
    """Voids an issued invoice: its number stays used, its sales are unbilled again. A draft is discarded.

    Refused: while payments or a credit note are recorded on it.
    """
    if invoice.status == "void" or invoice.archived:
        return []
    if not reason:
        raise Refused("reason-missing", field="reason")
    within_limits(reason=reason)
    if invoice.status is None:
        raise Refused("invoice-missing")
    if invoice.status == "draft":
        return [InvoiceDiscarded(reason)]
    _require_untouched(invoice)
    return [InvoiceVoided(reason)]


def retract(invoice: Invoice) -> list[InvoiceEvent]:
    """Withdraws an imported invoice when its import is undone. Refused for the same reasons as voiding."""
    _require_untouched(invoice)
    return [] if invoice.archived or invoice.status is None else [InvoiceDiscarded("undone")]


def _require_untouched(invoice: Invoice) -> None:
    number = invoice.number or ""
    if invoice.payments:
        raise Refused("invoice-has-payments", number=number, paid=invoice.paid)
    if invoice.credited_by:
        notes = ", ".join(note.number for note in invoice.credited_by)
        raise Refused("invoice-credited", number=number, credit_note=notes)


def store_document(invoice: Invoice, sha256: str, name: str) -> list[InvoiceEvent]:
    """Records the first rendering; a repeated job changes nothing."""
    return [DocumentStored(sha256, name)] if invoice.document is None and invoice.number is not None else []


def apply_payment(invoice: Invoice, payment_id: str, amount: int) -> list[InvoiceEvent]:
    """Sets what a payment settles. Refused: unless issued, beyond the balance, or with the opposite sign."""
    before = sum(payment.amount for payment in invoice.payments if payment.payment_id == payment_id)
    if amount == before:
        return []
    if invoice.status != "issued":
        raise Refused("invoice-not-issued", field="allocations", number=invoice.number or "")
    owed = invoice.balance + before
    if (amount and (amount > 0) != (owed > 0)) or abs(amount) > abs(owed):
        raise Refused("allocated-over-balance", field="allocations", number=invoice.number or "", balance=owed)
    return [PaymentApplied(payment_id, amount)]
