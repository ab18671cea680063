"""Read table of 問合せ."""

from datetime import datetime

from pydantic import BaseModel

from crm.adapters.views.activities import PARTNER_JOINS, PARTNERS
from crm.adapters.views.family import CUSTOMER_FAMILY
from crm.adapters.views.values import values_of
from crm.domain.activity import NEVER
from crm.domain.inquiry import Channel, Inquiry, Profile, Status
from spine.store.tables import OwnedRecord, Table


class AnswerRecord(BaseModel):
    at: datetime
    by_id: str | None
    content: str


class InquiryRecord(OwnedRecord):
    """An inquiry and its answers; its owner is the assignee."""

    number: str
    subject: str
    content: str
    category: str
    channel: Channel
    status: Status
    received_at: datetime
    due_at: datetime | None
    person: str
    phone: str
    email: str
    customer_id: str | None
    customer_code: str | None = None
    customer_name: str | None = None
    deal_id: str | None
    deal_number: str | None = None
    deal_name: str | None = None
    assignee_id: str | None
    answers: list[AnswerRecord]


def inquiry_record(inquiry: Inquiry, inquiry_id: str, version: int) -> InquiryRecord:
    """Returns the row of an inquiry's state."""
    profile = inquiry.profile or Profile(subject="", channel="phone", received_at=NEVER)
    return InquiryRecord(
        id=inquiry_id,
        version=version,
        archived=inquiry.archived,
        number=inquiry.number,
        status=inquiry.status,
        owner_id=profile.assignee_id,
        answers=[AnswerRecord(**values_of(answer)) for answer in inquiry.answers],
        **values_of(profile),
    )


INQUIRY_TABLE: Table[Inquiry] = Table(
    name="inquiries",
    model=InquiryRecord,
    record=inquiry_record,
    columns=(
        "number", "subject", "category", "channel", "status", "received_at", "due_at", "customer_id", "deal_id",
        "assignee_id", "owner_id", "department_id",
    ),
    detail=frozenset({"answers"}),
    search=("number", "subject", "content", "person", "phone", "email"),
    joins=PARTNER_JOINS,
    joined=PARTNERS,
    filters={"customer_id": CUSTOMER_FAMILY},
    sort="-received_at",
)  # fmt: skip
