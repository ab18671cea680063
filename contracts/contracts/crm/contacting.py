"""Activities, to-dos and inquiries."""

from datetime import date, datetime
from typing import ClassVar, Literal

from contracts.published import Published

TOPIC = "crm.events"


class ActivityEvent(Published):
    """What was done with a customer or a lead."""

    topic: ClassVar[str] = TOPIC
    record: ClassVar[str] = "activity"

    number: str
    customer_id: str | None
    lead_id: str | None
    deal_id: str | None
    kind: Literal["visit", "phone", "mail", "meeting", "web"]
    at: datetime
    person_id: str
    owner_id: str | None
    department_id: str | None
    content: str
    next_action: str
    next_on: date | None
    archived: bool


class ActivityRecordedV1(ActivityEvent):
    type: ClassVar[str] = "crm.activity-recorded.v1"


class ActivityRevisedV1(ActivityEvent):
    type: ClassVar[str] = "crm.activity-revised.v1"


class ActivityArchivedV1(ActivityEvent):
    type: ClassVar[str] = "crm.activity-archived.v1"


class TodoEvent(Published):
    """Something a person is to do; `done_at` is None while it is open."""

    topic: ClassVar[str] = TOPIC
    record: ClassVar[str] = "todo"

    subject: str
    due_on: date | None
    assignee_id: str | None
    department_id: str | None
    done_at: datetime | None
    customer_id: str | None
    deal_id: str | None
    activity_id: str | None
    archived: bool


class TodoNotedV1(TodoEvent):
    type: ClassVar[str] = "crm.todo-noted.v1"


class TodoRevisedV1(TodoEvent):
    type: ClassVar[str] = "crm.todo-revised.v1"


class TodoCompletedV1(TodoEvent):
    type: ClassVar[str] = "crm.todo-completed.v1"


class TodoReopenedV1(TodoEvent):
    type: ClassVar[str] = "crm.todo-reopened.v1"


class TodoArchivedV1(TodoEvent):
    type: ClassVar[str] = "crm.todo-archived.v1"


class InquiryEvent(Published):
    """A question somebody asked; `answers` is how many answers it has had."""

    topic: ClassVar[str] = TOPIC
    record: ClassVar[str] = "inquiry"

    number: str
    customer_id: str | None
    deal_id: str | None
    channel: Literal["phone", "mail", "form", "fax", "visit"]
    category: str
    subject: str
    status: Literal["received", "working", "answered", "closed"]
    received_at: datetime
    due_at: datetime | None
    assignee_id: str | None
    department_id: str | None
    answers: int
    archived: bool


class InquiryReceivedV1(InquiryEvent):
    type: ClassVar[str] = "crm.inquiry-received.v1"


class InquiryRevisedV1(InquiryEvent):
    type: ClassVar[str] = "crm.inquiry-revised.v1"


class InquiryAnsweredV1(InquiryEvent):
    type: ClassVar[str] = "crm.inquiry-answered.v1"


class InquiryClosedV1(InquiryEvent):
    type: ClassVar[str] = "crm.inquiry-closed.v1"


class InquiryReopenedV1(InquiryEvent):
    type: ClassVar[str] = "crm.inquiry-reopened.v1"


class InquiryArchivedV1(InquiryEvent):
    type: ClassVar[str] = "crm.inquiry-archived.v1"
