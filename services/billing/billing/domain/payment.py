"""Payment 入金: money received, and the invoices it is allocated to (消込)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, assert_never

from billing.domain.invoice import Invoice, InvoiceEvent, apply_payment
from billing.domain.limits import within_limits
from billing.domain.lines import Party
from billing.domain.refusal import Refused
from japan.limits import YEN

Method = Literal["transfer", "cash", "note", "other"]


@dataclass(frozen=True, slots=True)
class Receipt:
    """The money received, in yen; `fee` was deducted by the payer and is paid by us, so it settles invoices too."""

    on: date
    customer: Party
    amount: int
    fee: int = 0
    payer_name: str = ""
    method: Method = "transfer"
    remarks: str = ""
    owner_id: str | None = None
    department_id: str | None = None

    @property
    def settles(self) -> int:
        return self.amount + self.fee


@dataclass(frozen=True, slots=True)
class Allocation:
    """Yen allocated to an invoice; below zero only for a credit note."""

    invoice_id: str
    invoice_number: str
    amount: int


@dataclass(frozen=True, slots=True)
class PaymentEntered:
    number: str
    receipt: Receipt
    source: str = "daicho"


@dataclass(frozen=True, slots=True)
class PaymentAllocated:
    """All allocations from now on."""

    allocations: tuple[Allocation, ...]


@dataclass(frozen=True, slots=True)
class PaymentWithdrawn:
    reason: str


PaymentEvent = PaymentEntered | PaymentAllocated | PaymentWithdrawn


@dataclass(frozen=True, slots=True)
class Payment:
    """A payment; `number` is empty until it is entered."""

    number: str = ""
    receipt: Receipt | None = None
    allocations: tuple[Allocation, ...] = ()
    withdrawn: str | None = None
    source: str = "daicho"

    @property
    def archived(self) -> bool:
        return self.withdrawn is not None

    @property
    def unallocated(self) -> int:
        """The yen not allocated yet; what stays is an overpayment."""
        if self.receipt is None or self.withdrawn is not None:
            return 0
        return self.receipt.settles - sum(allocation.amount for allocation in self.allocations)


def evolve(payment: Payment, event: PaymentEvent) -> Payment:
    match event:
        case PaymentEntered(number, receipt, source):
            return Payment(number, receipt, source=source)
        case PaymentAllocated(allocations):
            return replace(payment, allocations=allocations)
        case PaymentWithdrawn(reason):
            return replace(payment, withdrawn=reason, allocations=())
        case _:
            assert_never(event)


Invoices = Mapping[str, Invoice]
Decided = tuple[list[PaymentEvent], dict[str, list[InvoiceEvent]]]


def enter(payment: Payment, number: str, receipt: Receipt, source: str = "daicho") -> list[PaymentEvent]:
    if payment.receipt is not None and not payment.archived:
        if payment.receipt == receipt:
            return []
        raise Refused("payment-exists", number=payment.number)
    for field in ("amount", "fee"):
        if getattr(receipt, field) < 0:
            raise Refused("payment-negative", field=field)
        if getattr(receipt, field) > YEN:
            raise Refused("yen-out-of-range", field=field, most=YEN, value=getattr(receipt, field))
    within_limits(receipt, number=number)
    return [PaymentEntered(number, receipt, source)]


def allocate(payment_id: str, payment: Payment, wanted: Mapping[str, int], invoices: Invoices) -> Decided:
    """Replaces the allocations. `invoices` holds the wanted invoices and those of the previous allocations.

    Refused: more than received, more than an invoice's balance, an invoice not issued or of another customer.
    """
    receipt = _standing(payment)
    within_limits(allocations=tuple(wanted))
    if sum(wanted.values()) > receipt.settles:
        raise Refused("allocated-too-much", field="allocations", settles=receipt.settles)
    if any(amount < 0 for amount in wanted.values()) and sum(wanted.values()) < 0:
        raise Refused("allocated-below-zero", field="allocations")
    for index, invoice_id in enumerate(wanted):
        _require_same_customer(invoices[invoice_id], receipt, index)
    changes = {key: apply_payment(invoice, payment_id, wanted.get(key, 0)) for key, invoice in invoices.items()}
    kept = tuple(Allocation(key, invoices[key].number or "", amount) for key, amount in wanted.items() if amount)
    return ([PaymentAllocated(kept)] if kept != payment.allocations else []), changes


def withdraw(payment_id: str, payment: Payment, reason: str, invoices: Invoices) -> Decided:
    """Withdraws the payment from every invoice it was allocated to."""
    if payment.withdrawn is not None:
        return [], {}
    _standing(payment)
    within_limits(reason=reason)
    return [PaymentWithdrawn(reason)], {key: apply_payment(invoice, payment_id, 0) for key, invoice in invoices.items()}


def suggest(amount: int, open_invoices: Sequence[tuple[str, int]]) -> dict[str, int]:
    """Distributes yen over (invoice id, balance) pairs in the order given; credit notes are used before money."""
    owed = [(key, balance) for key, balance in open_invoices if balance > 0]
    needed = sum(balance for _, balance in owed)
    credited = _spread(needed, [(key, -balance) for key, balance in open_invoices if balance < 0])
    paid = _spread(amount + sum(credited.values()), owed)
    return {**{key: -used for key, used in credited.items()}, **paid}


def _spread(left: int, pairs: Sequence[tuple[str, int]]) -> dict[str, int]:
    parts: dict[str, int] = {}
    for key, most in pairs:
        parts[key] = min(most, left)
        left -= parts[key]
    return {key: part for key, part in parts.items() if part}


def _standing(payment: Payment) -> Receipt:
    if payment.receipt is None:
        raise Refused("payment-missing")
    if payment.withdrawn is not None:
        raise Refused("payment-withdrawn", number=payment.number)
    return payment.receipt


def _require_same_customer(invoice: Invoice, receipt: Receipt, index: int) -> None:
    if invoice.draft is None or invoice.draft.customer.id != receipt.customer.id:
        raise Refused("invoice-of-another", field=f"allocations.{index}.invoice_id", number=invoice.number or "―")
