"""A lead becomes a customer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from crm.application import contacts, customers, deals
from crm.application.contacts import CONTACTS
from crm.application.customers import CUSTOMERS, must_exist
from crm.application.deals import DEALS
from crm.application.leads import LEADS
from crm.domain import contact, customer, deal, lead
from crm.domain.lead import Lead
from spine.ids import derived_id
from spine.runtime import Runtime
from spine.streams import Context, Loaded

DEALS_OF_LEAD = "SELECT id FROM deals WHERE lead_id = %s AND customer_id IS NULL AND NOT archived ORDER BY id"


@dataclass(frozen=True, slots=True)
class Made:
    """What a lead becomes: ids that follow from its own, and numbers taken for them."""

    customer_id: str
    customer_code: str | None
    contact_id: str
    contact_code: str
    deal_id: str | None
    deal_number: str
    deal_name: str
    on: date


def convert(
    runtime: Runtime, lead_id: str, deal_name: str | None, existing_customer_id: str | None, on: date, context: Context
) -> Loaded[Lead]:
    """Makes of the lead a customer (or joins it to one), a contact and, when it is named, a deal: all or nothing.

    The lead's own deals become the customer's. A lead that is converted already stays as it is.
    """
    loaded = runtime.store.read(LEADS.stream(lead_id))
    lead.registered(loaded.state)
    if loaded.state.status == "converted":
        return loaded
    made = _prepare(runtime, lead_id, deal_name, existing_customer_id, on)
    open_deals = _deals_of(runtime, lead_id)
    new_deal = [DEALS.stream(made.deal_id)] if made.deal_id else []
    streams: list[Any] = [
        LEADS.stream(lead_id),
        CUSTOMERS.stream(made.customer_id),
        CONTACTS.stream(made.contact_id),
        *new_deal,
        *(DEALS.stream(deal_id) for deal_id in open_deals),
    ]
    decision = partial(_converted, made=made, lead_id=lead_id, context=context)
    return runtime.store.decide_together(streams, decision, context)[0]


def _prepare(runtime: Runtime, lead_id: str, deal_name: str | None, existing_customer_id: str | None, on: date) -> Made:
    return Made(
        customer_id=existing_customer_id or derived_id("lead-customer", lead_id),
        customer_code=None if existing_customer_id else customers.next_code(runtime),
        contact_id=derived_id("lead-contact", lead_id),
        contact_code=contacts.SERIES.next(runtime.pool),
        deal_id=derived_id("lead-deal", lead_id) if deal_name else None,
        deal_number=deals.series_of(on).next(runtime.pool) if deal_name else "",
        deal_name=deal_name or "",
        on=on,
    )


def _deals_of(runtime: Runtime, lead_id: str) -> list[str]:
    with runtime.pool.connection() as connection:
        return [row["id"] for row in connection.execute(DEALS_OF_LEAD, (lead_id,))]


def _converted(
    state: Lead,
    into: customer.Customer,
    person: contact.Contact,
    *its_deals: deal.Deal,
    made: Made,
    lead_id: str,
    context: Context,
) -> Sequence[Sequence[Any]]:
    profile = lead.registered(state)
    if state.status == "converted":
        return [[] for _ in (state, into, person, *its_deals)]
    customer_events = _customer(into, made, profile)
    contact_events = contact.register(person, made.contact_code, _person(profile, made)) if profile.person else []
    contact_id = made.contact_id if profile.person else None
    return [
        lead.convert(state, made.customer_id, contact_id, made.deal_id),
        customer_events,
        contact_events,
        *(_deal(one, made, profile, lead_id, context) for one in its_deals),
    ]


def _customer(into: customer.Customer, made: Made, profile: lead.Profile) -> list[customer.CustomerEvent]:
    if made.customer_code is None:
        must_exist(into)
        return []
    return customer.register(
        into,
        made.customer_code,
        customer.Profile(
            name=profile.company,
            kana=profile.kana,
            postal_code=profile.postal_code,
            address=profile.address,
            phone=profile.phone,
            email=profile.email,
            owner_id=profile.owner_id,
            department_id=profile.department_id,
            notes=profile.notes,
        ),
    )


def _person(profile: lead.Profile, made: Made) -> contact.Profile:
    return contact.Profile(
        customer_id=made.customer_id,
        name=profile.person,
        kana=profile.person_kana,
        department=profile.department,
        phone=profile.phone,
        mobile=profile.mobile,
        email=profile.email,
        primary=made.customer_code is not None,
    )


def _deal(state: deal.Deal, made: Made, profile: lead.Profile, lead_id: str, context: Context) -> list[deal.DealEvent]:
    if deal.exists(state):
        return deal.give_to_customer(state, made.customer_id)
    opened = deal.Profile(
        name=made.deal_name,
        opened_on=made.on,
        customer_id=made.customer_id,
        lead_id=lead_id,
        owner_id=profile.owner_id,
        department_id=profile.department_id,
    )
    return deal.open_(state, made.deal_number, opened, context.now)
