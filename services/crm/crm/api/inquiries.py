"""`/api/crm/inquiries`: questions and their answers."""

from fastapi import Response
from pydantic import MISSING

from crm.adapters.kinds import INQUIRIES
from crm.adapters.views.inquiries import INQUIRY_TABLE, InquiryRecord
from crm.api.rights import RIGHTS
from crm.application import inquiries
from crm.domain.inquiry import Channel
from edge.commands import Command
from edge.fields import Body, Id, Instant, Name, Prose, Text
from edge.records import read_routes
from spine.ids import new_id

EDITOR = RIGHTS.command("inquiries")
router = read_routes(INQUIRIES, INQUIRY_TABLE, "/api/crm/inquiries")


class Fields(Body):
    content: Prose | MISSING = MISSING
    category: Text | MISSING = MISSING
    person: Text | MISSING = MISSING
    phone: Text | MISSING = MISSING
    email: Text | MISSING = MISSING
    customer_id: Id | MISSING | None = MISSING
    deal_id: Id | MISSING | None = MISSING
    assignee_id: Id | MISSING | None = MISSING
    department_id: Id | MISSING | None = MISSING
    due_at: Instant | MISSING | None = MISSING


class ReceiveInquiry(Fields):
    subject: Name
    channel: Channel
    received_at: Instant | None = None


class ReviseInquiry(Fields):
    """Fields of an inquiry to change; omitted fields stay unchanged."""

    subject: Name | MISSING = MISSING
    channel: Channel | MISSING = MISSING
    received_at: Instant | MISSING = MISSING


class GiveAnswer(Body):
    """An answer; `settles` is false if the inquiry stays open after it."""

    content: Prose
    at: Instant | None = None
    settles: bool = True


@router.post("", status_code=201, response_model=InquiryRecord)
def receive(body: ReceiveInquiry, by: Command = EDITOR) -> Response:
    return by.created(INQUIRIES, inquiries.receive(by.work, new_id(), body.model_dump()))


@router.patch("/{record_id}", response_model=InquiryRecord)
def revise(record_id: str, body: ReviseInquiry, by: Command = EDITOR) -> Response:
    changes = body.model_dump()
    return by.answer(INQUIRIES, inquiries.revise(by.work, record_id, by.read_version(), changes))


@router.post("/{record_id}/take", response_model=InquiryRecord)
def take(record_id: str, by: Command = EDITOR) -> Response:
    return by.answer(INQUIRIES, inquiries.take(by.work, record_id))


@router.post("/{record_id}/answer", response_model=InquiryRecord)
def answer(record_id: str, body: GiveAnswer, by: Command = EDITOR) -> Response:
    answered = inquiries.answer(by.work, record_id, body.content, body.at, settles=body.settles)
    return by.answer(INQUIRIES, answered)


@router.post("/{record_id}/close", response_model=InquiryRecord)
def close(record_id: str, by: Command = EDITOR) -> Response:
    return by.answer(INQUIRIES, inquiries.close(by.work, record_id))


@router.post("/{record_id}/reopen", response_model=InquiryRecord)
def reopen(record_id: str, by: Command = EDITOR) -> Response:
    return by.answer(INQUIRIES, inquiries.reopen(by.work, record_id))
