"""Use cases of deals."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from crm.application.customers import CUSTOMERS, must_exist
from crm.application.leads import LEADS
from crm.domain import deal
from crm.domain.deal import Deal, DealEvent, Profile
from crm.domain.lead import Lead, registered
from spine.numbers import Series
from spine.runtime import Runtime
from spine.streams import Aggregate, Context, Effective, Loaded, Stream

DEALS: Aggregate[Deal, DealEvent] = Aggregate("deal", Deal(), deal.evolve)
NUMBERED = re.compile(r"D([0-9]{2})-")


def open_deal(runtime: Runtime, deal_id: str, profile: Profile, context: Context) -> Loaded[Deal]:
    """Makes a deal of a customer or a lead; that of a converted lead is the customer's at once."""
    number = series_of(profile.opened_on).next(runtime.pool)
    partners: list[Stream[Any, Any]] = []
    if profile.customer_id:
        partners.append(CUSTOMERS.stream(profile.customer_id))
    if profile.lead_id:
        partners.append(LEADS.stream(profile.lead_id))

    def decision(state: Deal, *known: Any) -> Sequence[Sequence[Any]]:
        whole = _with_customer(profile, known)
        return [deal.open_(state, number, whole, context.now), *([] for _ in known)]

    return runtime.store.decide_together([DEALS.new_stream(deal_id), *partners], decision, context)[0]


def _with_customer(profile: Profile, partners: Sequence[Any]) -> Profile:
    for partner in partners:
        if not isinstance(partner, Lead):
            must_exist(partner)
        elif registered(partner) and partner.customer_id and not profile.customer_id:
            profile = replace(profile, customer_id=partner.customer_id)
    return profile


def since_opened(decision: Callable[[Deal], Sequence[DealEvent]], at: datetime) -> Callable[[Deal], list[Effective]]:
    """The decision's events as of an earlier instant, but never before the deal was there."""

    def decide(state: Deal) -> list[Effective]:
        return [Effective(event, max(at, state.opened_at or at)) for event in decision(state)]

    return decide


def series_of(day: date) -> Series:
    """The numbers of the day's year, D25-0001 and on."""
    return _series(day.year % 100)


def number_above(runtime: Runtime, number: str) -> None:
    """Lets a year's numbers go on above one of their own form."""
    if match := NUMBERED.match(number):
        _series(int(match[1])).above(runtime.pool, number)


def _series(year: int) -> Series:
    return Series(f"deal-{year:02d}", f"D{year:02d}-", 4)


def customer_known(runtime: Runtime, changes: Mapping[str, Any]) -> None:
    """Refused when the deal is to be given to a customer that does not exist."""
    if changes.get("customer_id"):
        must_exist(runtime.store.read(CUSTOMERS.stream(changes["customer_id"])).state)
