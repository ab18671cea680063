"""What billing tells of payments."""

from datetime import date
from typing import ClassVar, Literal

from contracts.billing.parts import Part
from contracts.published import Published


class AllocationFacts(Part):
    """Yen of a payment set against an invoice."""

    invoice_id: str
    invoice_number: str
    amount: int


class PaymentEvent(Published):
    """A payment as it is after the event. `amount` arrived, `fee` was deducted by them: both settle. Yen.

    A withdrawn one settles nothing and is archived.
    """

    topic: ClassVar[str] = "billing.events"
    record: ClassVar[str] = "payment"

    number: str
    on: date
    customer_id: str
    customer_code: str
    customer_name: str
    method: Literal["transfer", "cash", "note", "other"]
    amount: int
    fee: int
    unallocated: int
    allocations: tuple[AllocationFacts, ...]
    owner_id: str | None
    department_id: str | None
    source: str
    archived: bool


class PaymentEnteredV1(PaymentEvent):
    type: ClassVar[str] = "billing.payment-entered.v1"


class PaymentAllocatedV1(PaymentEvent):
    type: ClassVar[str] = "billing.payment-allocated.v1"


class PaymentWithdrawnV1(PaymentEvent):
    type: ClassVar[str] = "billing.payment-withdrawn.v1"
