"""Inquiry (問合せ): a question, and its answers in order."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal, assert_never

from crm.domain import normalization
from crm.domain.limits import within_limits
from crm.domain.refusal import Refused

Channel = Literal["phone", "mail", "form", "fax", "visit"]
Status = Literal["received", "working", "answered", "closed"]
PERSONAL = {"personal": True}


@dataclass(frozen=True, slots=True)
class Profile:
    """The fields people enter. `person`, `phone` and `email` are the asker's; a withheld number is 非通知."""

    subject: str
    channel: Channel
    received_at: datetime
    content: str = ""
    category: str = ""
    person: str = field(default="", metadata=PERSONAL)
    phone: str = field(default="", metadata=PERSONAL)
    email: str = field(default="", metadata=PERSONAL)
    customer_id: str | None = None
    deal_id: str | None = None
    assignee_id: str | None = None
    department_id: str | None = None
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer, with its time and the person of ours who gave it."""

    at: datetime
    by_id: str | None
    content: str


@dataclass(frozen=True, slots=True)
class InquiryReceived:
    number: str
    profile: Profile


@dataclass(frozen=True, slots=True)
class InquiryRevised:
    profile: Profile


@dataclass(frozen=True, slots=True)
class InquiryAnswered:
    """An answer was given; `settles` is false if the inquiry stays open after it."""

    answer: Answer
    settles: bool


@dataclass(frozen=True, slots=True)
class InquiryTaken:
    """Somebody works on the inquiry."""


@dataclass(frozen=True, slots=True)
class InquiryClosed:
    pass


@dataclass(frozen=True, slots=True)
class InquiryReopened:
    pass


@dataclass(frozen=True, slots=True)
class InquiryArchived:
    pass


InquiryEvent = (
    InquiryReceived | InquiryRevised | InquiryTaken | InquiryAnswered | InquiryClosed | InquiryReopened
    | InquiryArchived
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Inquiry:
    """An inquiry; `profile` is None until it is received."""

    number: str = ""
    profile: Profile | None = None
    status: Status = "received"
    answers: tuple[Answer, ...] = ()
    archived: bool = False


def evolve(inquiry: Inquiry, event: InquiryEvent) -> Inquiry:
    """Returns the inquiry after the event."""
    match event:
        case InquiryReceived(number, profile):
            return Inquiry(number, profile)
        case InquiryRevised(profile):
            return replace(inquiry, profile=profile)
        case InquiryAnswered(answer, settles):
            status: Status = "answered" if settles else "working"
            return replace(inquiry, answers=(*inquiry.answers, answer), status=status)
        case InquiryArchived():
            return replace(inquiry, archived=True)
        case InquiryTaken() | InquiryReopened():
            return replace(inquiry, status="working")
        case InquiryClosed():
            return replace(inquiry, status="closed")
        case _:
            assert_never(event)


def exists(inquiry: Inquiry) -> bool:
    """Returns True if the inquiry is registered and not archived."""
    return inquiry.profile is not None and not inquiry.archived


def receive(inquiry: Inquiry, number: str, profile: Profile) -> list[InquiryEvent]:
    """Records the question. Refused if the id is taken with other contents."""
    tidied = _tidied(profile)
    within_limits(number=number)
    if not exists(inquiry):
        return [InquiryReceived(number, tidied)]
    if (inquiry.number, inquiry.profile) != (number, tidied):
        raise Refused("inquiry-exists", number=inquiry.number)
    return []


def revise(inquiry: Inquiry, changes: Mapping[str, Any]) -> list[InquiryEvent]:
    """Changes fields."""
    before = _received(inquiry)
    after = _tidied(replace(before, **changes))
    return [] if after == before else [InquiryRevised(after)]


def take(inquiry: Inquiry) -> list[InquiryEvent]:
    """Moves the inquiry from 受付 to 対応中."""
    _received(inquiry)
    return [InquiryTaken()] if inquiry.status == "received" else []


def answer(inquiry: Inquiry, given: Answer, *, settles: bool) -> list[InquiryEvent]:
    """Adds an answer. Refused if it is closed; the same answer again changes nothing."""
    _received(inquiry)
    if given in inquiry.answers:
        return []
    if inquiry.status == "closed":
        raise Refused("inquiry-closed")
    return [answered(given, settles=settles)]


def answered(given: Answer, *, settles: bool) -> InquiryAnswered:
    """Returns the answer to store. Refused if it is too long."""
    within_limits(given)
    return InquiryAnswered(given, settles)


def close(inquiry: Inquiry) -> list[InquiryEvent]:
    """Closes the inquiry. Refused before it has an answer."""
    _received(inquiry)
    if inquiry.status == "closed":
        return []
    if not inquiry.answers:
        raise Refused("inquiry-unanswered")
    return [InquiryClosed()]


def reopen(inquiry: Inquiry) -> list[InquiryEvent]:
    """Reopens the inquiry."""
    _received(inquiry)
    return [InquiryReopened()] if inquiry.status in ("answered", "closed") else []


def archive(inquiry: Inquiry) -> list[InquiryEvent]:
    """Archives the inquiry: lists no longer show it."""
    return [InquiryArchived()] if exists(inquiry) else []


def _received(inquiry: Inquiry) -> Profile:
    if inquiry.profile is None or inquiry.archived:
        raise Refused("inquiry-unknown")
    return inquiry.profile


def _tidied(profile: Profile) -> Profile:
    within_limits(profile)
    return replace(profile, phone=normalization.phone(profile.phone), email=normalization.email(profile.email))
