"""The billed customer as this context knows it: crm's copy read as the terms of an invoice."""

from billing.domain.drafting import BilledCustomer
from billing.domain.invoice import Recipient
from billing.domain.lines import Party
from japan.calendar import HolidayRule, closing_day
from japan.yen import Rounding
from spine.foreign import ForeignRecord, ForeignRecords
from spine.runtime import Runtime


def billed_customer(runtime: Runtime, customer_id: str) -> BilledCustomer:
    """The customer's name, address and terms as they are now; 503 while the copy is still under way."""
    return read_terms(ForeignRecords(runtime.pool).require("customer", customer_id))


def party(runtime: Runtime, customer_id: str) -> tuple[Party, BilledCustomer]:
    """The customer as a payment names it."""
    customer = billed_customer(runtime, customer_id)
    return Party(customer.recipient.id, customer.recipient.code, customer.recipient.name), customer


def read_terms(record: ForeignRecord) -> BilledCustomer:
    """A customer's copy as billing terms."""
    data = record.data
    address = " ".join(part for part in (data.get("address"), data.get("building")) if part)
    recipient = Recipient(record.id, record.code or "", record.name, data.get("postal_code") or "", address)
    return BilledCustomer(
        recipient=recipient,
        kind=data.get("billing_method") or "closing",
        closing_day=closing_day(data.get("closing_day") or 31),
        payment_months=1 if data.get("payment_months") is None else data["payment_months"],
        payment_day=closing_day(data.get("payment_day") or 31),
        holiday_rule=HolidayRule(data.get("holiday_rule") or "next"),
        tax_rounding=Rounding(data.get("tax_rounding") or "down"),
        owner_id=data.get("owner_id"),
        department_id=data.get("department_id"),
    )
