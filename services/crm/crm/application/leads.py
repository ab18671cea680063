"""Use cases of leads; conversions.py converts them."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from crm.adapters.kinds import LEADS
from crm.application.ownership import handed_over, owned
from crm.domain import lead
from crm.domain.lead import Lead, Profile
from edge.work import Work
from spine.store.numbers import Series
from spine.store.streams import Loaded

SERIES = Series("lead", "L", 4)


def register(work: Work, lead_id: str, fields: Mapping[str, Any]) -> Loaded[Lead]:
    """Registers a lead under the next number; by default we got it today."""
    got_on = fields["got_on"] or work.today
    profile = Profile(**owned(work, {**fields, "got_on": got_on}))
    decision = partial(lead.register, code=SERIES.next(work.runtime.pool), profile=profile)
    return work.store.decide(LEADS.new_stream(lead_id), decision, work.on(got_on).context)


def revise(work: Work, lead_id: str, base: int, changes: Mapping[str, Any]) -> Loaded[Lead]:
    """Changes fields."""
    stream, whole = work.guarded(LEADS, lead_id), handed_over(work, changes)
    return work.edit(stream, base, whole, partial(lead.revise, changes=whole))


def contact(work: Work, lead_id: str) -> Loaded[Lead]:
    """Records that we have spoken with the lead."""
    return work.store.decide(work.guarded(LEADS, lead_id), lead.contact, work.context)


def qualify(work: Work, lead_id: str) -> Loaded[Lead]:
    """Records that the lead is worth pursuing."""
    return work.store.decide(work.guarded(LEADS, lead_id), lead.qualify, work.context)


def lose(work: Work, lead_id: str) -> Loaded[Lead]:
    """Records that the lead will not become a customer."""
    return work.store.decide(work.guarded(LEADS, lead_id), lead.lose, work.context)
