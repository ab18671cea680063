"""Use case of the issuing company: there is one."""

from functools import partial
from typing import Any

from billing.domain import company
from billing.domain.company import Company, Profile
from spine.event_store import EventStore
from spine.streams import Aggregate

COMPANIES = Aggregate("company", Company(), company.evolve)
COMPANY_ID = "company"
COMPANY = COMPANIES.stream(COMPANY_ID)


def issuer(store: EventStore) -> Profile:
    """Our company as documents name it now."""
    return store.read(COMPANY).state.profile


def revision(changes: dict[str, Any]) -> partial[list[company.CompanyEvent]]:
    """The decision that makes these changes."""
    return partial(company.revise, changes=changes)
