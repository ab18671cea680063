"""Leads and deals."""

from datetime import date
from typing import ClassVar, Literal

from contracts.published import Published

TOPIC = "crm.events"
Stage = Literal["inquiry", "proposal", "quote", "negotiation", "won", "lost"]


class LeadEvent(Published):
    """A possible customer; the converted_… ids say what it became."""

    topic: ClassVar[str] = TOPIC
    record: ClassVar[str] = "lead"

    code: str
    company: str
    kana: str
    person: str
    phone: str
    mobile: str
    email: str
    source: str
    status: Literal["new", "contacted", "qualified", "converted", "lost"]
    got_on: date
    owner_id: str | None
    department_id: str | None
    converted_customer_id: str | None
    converted_contact_id: str | None
    converted_deal_id: str | None
    archived: bool


class LeadRegisteredV1(LeadEvent):
    type: ClassVar[str] = "crm.lead-registered.v1"


class LeadRevisedV1(LeadEvent):
    type: ClassVar[str] = "crm.lead-revised.v1"


class LeadContactedV1(LeadEvent):
    type: ClassVar[str] = "crm.lead-contacted.v1"


class LeadQualifiedV1(LeadEvent):
    type: ClassVar[str] = "crm.lead-qualified.v1"


class LeadConvertedV1(LeadEvent):
    type: ClassVar[str] = "crm.lead-converted.v1"


class LeadLostV1(LeadEvent):
    type: ClassVar[str] = "crm.lead-lost.v1"


class LeadArchivedV1(LeadEvent):
    type: ClassVar[str] = "crm.lead-archived.v1"


class DealEvent(Published):
    """A deal; a lead's has no customer. `expected_amount`: whole yen without tax, `expected_month`: YYYY-MM."""

    topic: ClassVar[str] = TOPIC
    record: ClassVar[str] = "deal"

    number: str
    name: str
    customer_id: str | None
    lead_id: str | None
    stage: Stage
    expected_amount: int | None
    expected_month: str | None
    owner_id: str | None
    department_id: str | None
    opened_on: date
    closed_on: date | None
    lost_reason: str
    archived: bool


class DealOpenedV1(DealEvent):
    type: ClassVar[str] = "crm.deal-opened.v1"


class DealRevisedV1(DealEvent):
    """Also when the deal of a converted lead becomes the customer's."""

    type: ClassVar[str] = "crm.deal-revised.v1"


class DealAdvancedV1(DealEvent):
    type: ClassVar[str] = "crm.deal-advanced.v1"


class DealWonV1(DealEvent):
    type: ClassVar[str] = "crm.deal-won.v1"


class DealLostV1(DealEvent):
    type: ClassVar[str] = "crm.deal-lost.v1"


class DealReopenedV1(DealEvent):
    """Open again: after a loss, or because the quote that won it was withdrawn."""

    type: ClassVar[str] = "crm.deal-reopened.v1"


class DealArchivedV1(DealEvent):
    type: ClassVar[str] = "crm.deal-archived.v1"
