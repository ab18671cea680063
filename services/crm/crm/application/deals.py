"""Use cases of deals."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import Any

from psycopg_pool import ConnectionPool

from crm.adapters.kinds import CUSTOMERS, DEALS, LEADS
from crm.application.ownership import handed_over, owned
from crm.domain import customer, deal, lead
from crm.domain.deal import Deal, DealEvent, Profile, Stage
from edge.work import Work
from spine.store.numbers import Series
from spine.store.streams import Decided, Loaded, Read, Stream

NUMBERED = re.compile(r"D([0-9]{2})-")


def open_deal(work: Work, deal_id: str, fields: Mapping[str, Any]) -> Loaded[Deal]:
    """Opens a deal of a customer or a lead; the default day is today."""
    opened_on = fields["opened_on"] or work.today
    profile = Profile(**owned(work, {**fields, "opened_on": opened_on}))
    number, stream = series_of(opened_on).next(work.runtime.pool), DEALS.new_stream(deal_id)
    decision = partial(decide_opening, stream=stream, number=number, profile=profile, at=work.context.now)
    return work.store.decide_together(stream, decision, work.on(opened_on).context)


def decide_opening(read: Read, stream: Stream[Deal, DealEvent], number: str, profile: Profile, at: datetime) -> Decided:
    """Returns the events of a new deal; the deal of a converted lead is the customer's at once.

    The lead's stream is written too, so that a conversion at the same moment includes the deal. Refused when there is
    no such customer or lead.
    """
    if profile.customer_id:
        customer.must_exist(read(CUSTOMERS.stream(profile.customer_id)))
    if not profile.lead_id:
        return [(stream, deal.open_(read(stream), number, profile, at))]
    of_lead = LEADS.stream(profile.lead_id)
    its_lead = read(of_lead)
    known = lead.open_deal(its_lead, stream.id)
    whole = replace(profile, customer_id=profile.customer_id or its_lead.customer_id)
    return [(stream, deal.open_(read(stream), number, whole, at)), (of_lead, known)]


def revise(work: Work, deal_id: str, base: int, changes: Mapping[str, Any]) -> Loaded[Deal]:
    """Changes fields. Refused if the deal's new customer does not exist."""
    stream, whole = work.guarded(DEALS, deal_id), handed_over(work, changes)

    def decision(read: Read) -> Decided:
        if whole.get("customer_id"):
            customer.must_exist(read(CUSTOMERS.stream(whole["customer_id"])))
        return [(stream, deal.revise(read(stream), whole, work.context.now))]

    return work.edit_together(stream, base, whole, decision)


def advance(work: Work, deal_id: str, stage: Stage) -> Loaded[Deal]:
    """Moves the deal among the open stages."""
    decision = partial(deal.advance, stage=stage, at=work.context.now)
    return work.store.decide(work.guarded(DEALS, deal_id), decision, work.context)


def lose(work: Work, deal_id: str, reason: str, on: date | None) -> Loaded[Deal]:
    """Closes the deal as lost; the default day is today."""
    day, stream = on or work.today, work.guarded(DEALS, deal_id)
    return work.store.decide(stream, partial(deal.lose, reason=reason, on=day), work.on(day).context)


def reopen(work: Work, deal_id: str) -> Loaded[Deal]:
    """Reopens a closed deal."""
    decision = partial(deal.reopen, at=work.context.now)
    return work.store.decide(work.guarded(DEALS, deal_id), decision, work.context)


def series_of(day: date) -> Series:
    """Returns the number series of the day's year, from D25-0001."""
    return _series(day.year % 100)


def number_used(pool: ConnectionPool[Any], number: str) -> None:
    """Moves a year's series above the number, if it has the form of the series."""
    if match := NUMBERED.match(number):
        _series(int(match[1])).above(pool, number)


def _series(year: int) -> Series:
    return Series(f"deal-{year:02d}", f"D{year:02d}-", 4)
