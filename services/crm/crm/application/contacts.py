"""Use cases of contacts."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from crm.adapters.kinds import CONTACTS, CUSTOMERS
from crm.domain import contact, customer
from crm.domain.contact import Contact, ContactEvent, Profile
from edge.work import Work
from spine.store.numbers import Series
from spine.store.streams import Decided, Loaded, Read, Stream

SERIES = Series("contact", "T", 5)


def register(work: Work, contact_id: str, fields: Mapping[str, Any]) -> Loaded[Contact]:
    """Registers a contact of an existing customer under the next number."""
    stream, profile, code = CONTACTS.new_stream(contact_id), Profile(**fields), SERIES.next(work.runtime.pool)

    def decision(read: Read) -> Decided:
        return [(stream, decide_registration(read, stream, code, profile))]

    return work.store.decide_together(stream, decision, work.context)


def decide_registration(
    read: Read, stream: Stream[Contact, ContactEvent], code: str, profile: Profile
) -> list[ContactEvent]:
    """Returns the events of a new contact. Refused when there is no such customer."""
    customer.must_exist(read(CUSTOMERS.stream(profile.customer_id)))
    return contact.register(read(stream), code, profile)


def revise(work: Work, contact_id: str, base: int, changes: Mapping[str, Any]) -> Loaded[Contact]:
    """Changes fields."""
    stream = work.guarded(CONTACTS, contact_id)
    return work.edit(stream, base, changes, partial(contact.revise, changes=changes))
