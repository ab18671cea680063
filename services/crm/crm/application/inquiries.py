"""Use cases of inquiries."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import Any

from crm.adapters.kinds import INQUIRIES
from crm.application.ownership import handed_over, owned
from crm.domain import inquiry
from crm.domain.inquiry import Answer, Inquiry, Profile
from edge.work import Work
from spine.store.numbers import Series
from spine.store.streams import Loaded

SERIES = Series("inquiry", "I", 5)


def receive(work: Work, inquiry_id: str, fields: Mapping[str, Any]) -> Loaded[Inquiry]:
    """Records a question under the next number; by default it was received now."""
    received_at = fields["received_at"] or work.context.now
    profile = Profile(**owned(work, {**fields, "received_at": received_at}, "assignee_id"))
    decision = partial(inquiry.receive, number=SERIES.next(work.runtime.pool), profile=profile)
    return work.store.decide(INQUIRIES.new_stream(inquiry_id), decision, work.on_day_of(received_at).context)


def revise(work: Work, inquiry_id: str, base: int, changes: Mapping[str, Any]) -> Loaded[Inquiry]:
    """Changes fields."""
    stream, whole = work.guarded(INQUIRIES, inquiry_id), handed_over(work, changes, "assignee_id")
    return work.edit(stream, base, whole, partial(inquiry.revise, changes=whole))


def take(work: Work, inquiry_id: str) -> Loaded[Inquiry]:
    """Records that somebody works on it."""
    return work.store.decide(work.guarded(INQUIRIES, inquiry_id), inquiry.take, work.context)


def answer(work: Work, inquiry_id: str, content: str, at: datetime | None, *, settles: bool) -> Loaded[Inquiry]:
    """Adds the person's answer, by default given now; `settles` is false if the inquiry stays open after it."""
    stream, given = work.guarded(INQUIRIES, inquiry_id), Answer(at or work.context.now, work.person.id, content)
    decision = partial(inquiry.answer, given=given, settles=settles)
    return work.store.decide(stream, decision, work.on_day_of(given.at).context)


def close(work: Work, inquiry_id: str) -> Loaded[Inquiry]:
    """Closes the inquiry."""
    return work.store.decide(work.guarded(INQUIRIES, inquiry_id), inquiry.close, work.context)


def reopen(work: Work, inquiry_id: str) -> Loaded[Inquiry]:
    """Reopens the inquiry."""
    return work.store.decide(work.guarded(INQUIRIES, inquiry_id), inquiry.reopen, work.context)
