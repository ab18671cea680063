"""`/api/crm/inquiries`: questions, and the answers given."""

from collections.abc import Callable, Sequence
from functools import partial

from fastapi import APIRouter, Response
from pydantic import BaseModel, ConfigDict

from crm.adapters.views.inquiries import INQUIRY_TABLE, InquiryRecord
from crm.api.fields import Id, Instant, Long, Name, Text, handed_over, owned
from crm.application import inquiries
from crm.application.inquiries import INQUIRIES
from crm.domain import inquiry
from crm.domain.activity import NEVER
from crm.domain.inquiry import Channel, Inquiry, InquiryEvent
from edge.commands import Command, command
from edge.records import read_routes
from spine.ids import new_id

STAFF = command("sales", "manager", "admin", "operator")
PATH = "/api/crm/inquiries"
router = APIRouter()
changing = APIRouter(prefix=PATH, tags=["inquiries"])


class Fields(BaseModel):
    model_config = ConfigDict(extra="forbid")

    content: Long = ""
    category: Text = ""
    person: Text = ""
    phone: Text = ""
    email: Text = ""
    customer_id: Id | None = None
    deal_id: Id | None = None
    assignee_id: Id | None = None
    department_id: Id | None = None
    due_at: Instant | None = None


class ReceiveInquiry(Fields):
    subject: Name
    channel: Channel
    received_at: Instant | None = None


class ReviseInquiry(Fields):
    """Only the fields that are sent change."""

    subject: Name = ""
    channel: Channel = "phone"
    received_at: Instant = NEVER


class GiveAnswer(BaseModel):
    """`settles` false when work goes on after it."""

    model_config = ConfigDict(extra="forbid")

    content: Long
    at: Instant | None = None
    settles: bool = True


@changing.post("", status_code=201, response_model=InquiryRecord)
def receive(body: ReceiveInquiry, by: Command = STAFF) -> Response:
    fields = owned(by, body.model_dump(), "assignee_id")
    profile = inquiry.Profile(**{**fields, "received_at": body.received_at or by.context.now})
    return by.created(INQUIRIES, inquiries.receive(by.runtime, new_id(), profile, by.context))


@changing.patch("/{record_id}", response_model=InquiryRecord)
def revise(record_id: str, body: ReviseInquiry, by: Command = STAFF) -> Response:
    changes = handed_over(by, body.model_dump(exclude_unset=True), "assignee_id")
    decision = partial(inquiry.revise, changes=changes)
    return by.answer(INQUIRIES, by.edit(by.guarded(INQUIRIES, record_id), changes, decision))


@changing.post("/{record_id}/take", response_model=InquiryRecord)
def take(record_id: str, by: Command = STAFF) -> Response:
    return _decided(by, record_id, inquiry.take)


@changing.post("/{record_id}/answer", response_model=InquiryRecord)
def answer(record_id: str, body: GiveAnswer, by: Command = STAFF) -> Response:
    given = inquiry.Answer(body.at or by.context.now, by.person.id, body.content)
    return _decided(by, record_id, partial(inquiry.answer, given=given, settles=body.settles))


@changing.post("/{record_id}/close", response_model=InquiryRecord)
def close(record_id: str, by: Command = STAFF) -> Response:
    return _decided(by, record_id, inquiry.close)


@changing.post("/{record_id}/reopen", response_model=InquiryRecord)
def reopen(record_id: str, by: Command = STAFF) -> Response:
    return _decided(by, record_id, inquiry.reopen)


def _decided(by: Command, record_id: str, decision: Callable[[Inquiry], Sequence[InquiryEvent]]) -> Response:
    return by.answer(INQUIRIES, by.runtime.store.decide(by.guarded(INQUIRIES, record_id), decision, by.context))


router.include_router(changing)
router.include_router(read_routes(INQUIRIES, INQUIRY_TABLE, PATH))
