"""Use cases of contacts."""

from typing import Any

from crm.application.customers import CUSTOMERS, must_exist
from crm.domain import contact
from crm.domain.contact import Contact, ContactEvent, Profile
from crm.domain.customer import Customer, CustomerEvent
from spine.numbers import Series
from spine.runtime import Runtime
from spine.streams import Aggregate, Context, Loaded, Stream

CONTACTS: Aggregate[Contact, ContactEvent] = Aggregate("contact", Contact(), contact.evolve)
SERIES = Series("contact", "T", 5)


def register(runtime: Runtime, contact_id: str, profile: Profile, context: Context) -> Loaded[Contact]:
    """Makes a contact of an existing customer."""
    code = SERIES.next(runtime.pool)

    def decision(state: Contact, customer: Customer) -> list[list[ContactEvent] | list[CustomerEvent]]:
        must_exist(customer)
        return [contact.register(state, code, profile), []]

    streams: list[Stream[Any, Any]] = [CONTACTS.new_stream(contact_id), CUSTOMERS.stream(profile.customer_id)]
    return runtime.store.decide_together(streams, decision, context)[0]
