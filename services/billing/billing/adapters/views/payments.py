"""Read table of payments."""

from datetime import date

from pydantic import BaseModel, ConfigDict

from billing.domain.payment import Method, Payment
from spine.store.tables import OwnedRecord, Table


class AllocationRow(BaseModel):
    """Yen allocated to an invoice."""

    model_config = ConfigDict(from_attributes=True)

    invoice_id: str
    invoice_number: str
    amount: int


class PaymentRecord(OwnedRecord):
    """A payment in yen: `amount` was received, `fee` was deducted and is paid by us; `unallocated` is left over."""

    number: str
    on: date
    customer_id: str
    customer_code: str
    customer_name: str
    payer_name: str
    method: Method
    amount: int
    fee: int
    allocations: list[AllocationRow]
    unallocated: int
    remarks: str
    withdrawn_reason: str | None
    source: str


def payment_record(payment: Payment, payment_id: str, version: int) -> PaymentRecord:
    receipt = payment.receipt
    assert receipt is not None
    return PaymentRecord(
        id=payment_id,
        version=version,
        archived=payment.archived,
        owner_id=receipt.owner_id,
        department_id=receipt.department_id,
        number=payment.number,
        on=receipt.on,
        customer_id=receipt.customer.id,
        customer_code=receipt.customer.code,
        customer_name=receipt.customer.name,
        payer_name=receipt.payer_name,
        method=receipt.method,
        amount=receipt.amount,
        fee=receipt.fee,
        allocations=[AllocationRow.model_validate(entry) for entry in payment.allocations],
        unallocated=payment.unallocated,
        remarks=receipt.remarks,
        withdrawn_reason=payment.withdrawn,
        source=payment.source,
    )


PAYMENT_TABLE = Table(
    name="payments",
    model=PaymentRecord,
    record=payment_record,
    columns=(
        "owner_id", "department_id", "number", "on", "customer_id", "customer_code", "customer_name", "method",
        "amount", "fee", "unallocated", "source",
    ),
    search=("number", "customer_code", "customer_name", "payer_name", "remarks"),
    sort="-on",
)  # fmt: skip
