"""Customers and the people at them."""

from typing import ClassVar, Literal

from contracts.published import Published

TOPIC = "crm.events"
Rounding = Literal["down", "half_up", "up"]


class CustomerEvent(Published):
    """A customer as it is after the event. `archived` is also true while it is merged into another.

    `credit_limit` and `capital` are whole yen, null where not set or not known.
    """

    topic: ClassVar[str] = TOPIC
    record: ClassVar[str] = "customer"

    code: str
    name: str
    kana: str
    phone: str
    email: str
    corporate_number: str | None
    t_number: str | None
    postal_code: str
    address: str
    building: str
    industry: str
    rank: str
    tags: tuple[str, ...]
    owner_id: str | None
    department_id: str | None
    billing_method: Literal["closing", "each"]
    closing_day: int
    payment_months: int
    payment_day: int
    holiday_rule: Literal["next", "previous", "keep"]
    tax_method: Literal["exclusive", "inclusive"]
    tax_rounding: Rounding
    line_rounding: Rounding
    bills_to_id: str | None
    fee_bearer: Literal["us", "customer"]
    merged_into_id: str | None
    archived: bool
    credit_limit: int | None = None
    capital: int | None = None


class CustomerRegisteredV1(CustomerEvent):
    type: ClassVar[str] = "crm.customer-registered.v1"


class CustomerRevisedV1(CustomerEvent):
    type: ClassVar[str] = "crm.customer-revised.v1"


class CustomerMergedV1(CustomerEvent):
    type: ClassVar[str] = "crm.customer-merged.v1"


class CustomerUnmergedV1(CustomerEvent):
    type: ClassVar[str] = "crm.customer-unmerged.v1"


class CustomerArchivedV1(CustomerEvent):
    type: ClassVar[str] = "crm.customer-archived.v1"


class ContactEvent(Published):
    """A person at a customer."""

    topic: ClassVar[str] = TOPIC
    record: ClassVar[str] = "contact"

    code: str
    customer_id: str
    name: str
    kana: str
    department: str
    title: str
    phone: str
    phone_extension: str
    mobile: str
    email: str
    primary: bool
    left: bool
    archived: bool


class ContactRegisteredV1(ContactEvent):
    type: ClassVar[str] = "crm.contact-registered.v1"


class ContactRevisedV1(ContactEvent):
    type: ClassVar[str] = "crm.contact-revised.v1"


class ContactArchivedV1(ContactEvent):
    type: ClassVar[str] = "crm.contact-archived.v1"
