"""Use case that converts a lead to a customer."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from crm.adapters.kinds import CONTACTS, CUSTOMERS, DEALS, LEADS
from crm.application import contacts, customers, deals
from crm.domain import contact, customer, deal, lead
from crm.domain.lead import Lead
from edge.work import Work
from spine.ids import derived_id
from spine.store.streams import Decided, Loaded, Read


@dataclass(frozen=True, slots=True)
class Made:
    """The records a lead becomes: ids derived from its own id, and the numbers taken for them.

    `customer_code` is None if it joins an existing customer, `deal_id` if no deal is wanted.
    """

    lead_id: str
    customer_id: str
    customer_code: str | None
    contact_id: str
    contact_code: str
    deal_id: str | None
    deal_number: str
    deal_name: str
    on: date
    at: datetime


def convert(work: Work, lead_id: str, deal_name: str | None, existing_customer_id: str | None) -> Loaded[Lead]:
    """Converts the lead to a customer (or joins it to one), a contact and a deal if it is named, in one transaction.

    The lead's own deals become the customer's. A converted lead stays unchanged.
    """
    stream = work.guarded(LEADS, lead_id)
    made = _prepared(work, lead_id, deal_name, existing_customer_id)
    with customers.code_once(made.customer_code or ""):
        return work.store.decide_together(stream, partial(_converted, made=made), work.context)


def _prepared(work: Work, lead_id: str, deal_name: str | None, existing_customer_id: str | None) -> Made:
    pool = work.runtime.pool
    return Made(
        lead_id=lead_id,
        customer_id=existing_customer_id or derived_id("lead-customer", lead_id),
        customer_code=None if existing_customer_id else customers.SERIES.next(pool),
        contact_id=derived_id("lead-contact", lead_id),
        contact_code=contacts.SERIES.next(pool),
        deal_id=derived_id("lead-deal", lead_id) if deal_name else None,
        deal_number=deals.series_of(work.today).next(pool) if deal_name else "",
        deal_name=deal_name or "",
        on=work.today,
        at=work.context.now,
    )


def _converted(read: Read, made: Made) -> Decided:
    stream = LEADS.stream(made.lead_id)
    state = read(stream)
    profile = lead.registered(state)
    if state.status == "converted":
        return []
    contact_id = made.contact_id if profile.person else None
    return [
        (stream, lead.convert(state, made.customer_id, contact_id, made.deal_id)),
        *_customer(read, made, profile),
        *_contact(read, made, profile),
        *_new_deal(read, made, profile),
        *_own_deals(read, made, state),
    ]


def _customer(read: Read, made: Made, profile: lead.Profile) -> Decided:
    stream = CUSTOMERS.stream(made.customer_id)
    if made.customer_code is None:
        customer.must_exist(read(stream))
        return
    entered = customer.Profile(
        name=profile.company,
        kana=profile.kana,
        postal_code=profile.postal_code,
        address=profile.address,
        phone=profile.phone,
        email=profile.email,
        owner_id=profile.owner_id,
        department_id=profile.department_id,
        notes=profile.notes,
    )
    yield stream, customer.register(read(stream), made.customer_code, entered)


def _contact(read: Read, made: Made, profile: lead.Profile) -> Decided:
    if not profile.person:
        return
    stream = CONTACTS.stream(made.contact_id)
    entered = contact.Profile(
        customer_id=made.customer_id,
        name=profile.person,
        kana=profile.person_kana,
        department=profile.department,
        phone=profile.phone,
        mobile=profile.mobile,
        email=profile.email,
        primary=made.customer_code is not None,
    )
    yield stream, contact.register(read(stream), made.contact_code, entered)


def _new_deal(read: Read, made: Made, profile: lead.Profile) -> Decided:
    if made.deal_id is None:
        return
    stream = DEALS.stream(made.deal_id)
    entered = deal.Profile(
        name=made.deal_name,
        opened_on=made.on,
        customer_id=made.customer_id,
        lead_id=made.lead_id,
        owner_id=profile.owner_id,
        department_id=profile.department_id,
    )
    yield stream, deal.open_(read(stream), made.deal_number, entered, made.at)


def _own_deals(read: Read, made: Made, state: Lead) -> Decided:
    for stream in map(DEALS.stream, state.deal_ids):
        yield stream, deal.give_to_customer(read(stream), made.lead_id, made.customer_id)
