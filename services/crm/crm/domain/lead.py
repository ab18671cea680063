"""Lead (見込顧客): a company that may become a customer. Converting happens once, however often it is asked."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal, assert_never

from crm.domain import normalization
from crm.domain.limits import within_limits
from crm.domain.refusal import Refused
from japan.text import kana

Status = Literal["new", "contacted", "qualified", "converted", "lost"]
PERSONAL = {"personal": True}


@dataclass(frozen=True, slots=True)
class Profile:
    """What people edit. `department` is the person's own at that company; `got_on` the day we got the lead."""

    company: str
    got_on: date
    kana: str = ""
    person: str = field(default="", metadata=PERSONAL)
    person_kana: str = field(default="", metadata=PERSONAL)
    department: str = ""
    phone: str = field(default="", metadata=PERSONAL)
    mobile: str = field(default="", metadata=PERSONAL)
    email: str = field(default="", metadata=PERSONAL)
    postal_code: str = ""
    address: str = ""
    source: str = ""
    owner_id: str | None = None
    department_id: str | None = None
    notes: str = ""


@dataclass(frozen=True, slots=True)
class LeadRegistered:
    code: str
    profile: Profile


@dataclass(frozen=True, slots=True)
class LeadRevised:
    profile: Profile


@dataclass(frozen=True, slots=True)
class LeadContacted:
    pass


@dataclass(frozen=True, slots=True)
class LeadQualified:
    pass


@dataclass(frozen=True, slots=True)
class LeadDealOpened:
    """A deal was opened on the lead. The lead's stream names them all: its conversion gives each to the customer."""

    deal_id: str


@dataclass(frozen=True, slots=True)
class LeadConverted:
    """`customer_id` is None when an export does not say what it became."""

    customer_id: str | None
    contact_id: str | None = None
    deal_id: str | None = None


@dataclass(frozen=True, slots=True)
class LeadLost:
    pass


@dataclass(frozen=True, slots=True)
class LeadArchived:
    pass


LeadEvent = (
    LeadRegistered | LeadRevised | LeadContacted | LeadQualified | LeadDealOpened | LeadConverted | LeadLost
    | LeadArchived
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lead:
    """`profile` is None until the lead is registered. `deal_ids` are the deals opened on it until it is converted."""

    code: str = ""
    profile: Profile | None = None
    status: Status = "new"
    deal_ids: tuple[str, ...] = ()
    customer_id: str | None = None
    contact_id: str | None = None
    deal_id: str | None = None
    archived: bool = False


def evolve(lead: Lead, event: LeadEvent) -> Lead:
    """The lead after the event."""
    match event:
        case LeadRegistered(code, profile):
            return Lead(code, profile)
        case LeadRevised(profile):
            return replace(lead, profile=profile)
        case LeadDealOpened(deal_id):
            return replace(lead, deal_ids=(*lead.deal_ids, deal_id))
        case LeadConverted(customer_id, contact_id, deal_id):
            return replace(lead, status="converted", customer_id=customer_id, contact_id=contact_id, deal_id=deal_id)
        case LeadArchived():
            return replace(lead, archived=True)
        case LeadContacted() | LeadQualified() | LeadLost():
            return replace(lead, status=_reached(event))
        case _:
            assert_never(event)


def _reached(event: LeadContacted | LeadQualified | LeadLost) -> Status:
    match event:
        case LeadContacted():
            return "contacted"
        case LeadQualified():
            return "qualified"
        case LeadLost():
            return "lost"


def exists(lead: Lead) -> bool:
    """Whether there is a lead to speak of."""
    return lead.profile is not None and not lead.archived


def register(lead: Lead, code: str, profile: Profile) -> list[LeadEvent]:
    """Makes the lead. Refused when another stands under this id."""
    tidied = _tidied(profile)
    within_limits(code=code)
    if not exists(lead):
        return [LeadRegistered(code, tidied)]
    if (lead.code, lead.profile) != (code, tidied):
        raise Refused("lead-exists", given=lead.code)
    return []


def revise(lead: Lead, changes: Mapping[str, Any]) -> list[LeadEvent]:
    """Changes fields. What a converted lead was stays as it was."""
    before = registered(lead)
    after = _tidied(replace(before, **changes))
    if after == before:
        return []
    _still_open(lead)
    return [LeadRevised(after)]


def contact(lead: Lead) -> list[LeadEvent]:
    """We have spoken with them; a lost lead is taken up again so."""
    _still_open(lead)
    return [] if lead.status == "contacted" else [LeadContacted()]


def qualify(lead: Lead) -> list[LeadEvent]:
    """They are worth pursuing."""
    _still_open(lead)
    return [] if lead.status == "qualified" else [LeadQualified()]


def lose(lead: Lead) -> list[LeadEvent]:
    """Nothing will come of it."""
    _still_open(lead)
    return [] if lead.status == "lost" else [LeadLost()]


def open_deal(lead: Lead, deal_id: str) -> list[LeadEvent]:
    """Notes a deal that is opened on the lead. Refused when there is no such lead; a converted one need not know."""
    registered(lead)
    return [] if lead.status == "converted" or deal_id in lead.deal_ids else [LeadDealOpened(deal_id)]


def convert(lead: Lead, customer_id: str, contact_id: str | None, deal_id: str | None) -> list[LeadEvent]:
    """They became a customer. Nothing happens when they have already."""
    registered(lead)
    return [] if lead.status == "converted" else [LeadConverted(customer_id, contact_id, deal_id)]


def archive(lead: Lead) -> list[LeadEvent]:
    """Takes the lead out of every list."""
    return [LeadArchived()] if exists(lead) else []


def registered(lead: Lead) -> Profile:
    """The lead's profile; refused when there is no such lead."""
    if lead.profile is None or lead.archived:
        raise Refused("lead-unknown")
    return lead.profile


def _still_open(lead: Lead) -> None:
    registered(lead)
    if lead.status == "converted":
        raise Refused("lead-converted")


def _tidied(profile: Profile) -> Profile:
    within_limits(profile)
    return replace(
        profile,
        kana=kana(profile.kana),
        person_kana=kana(profile.person_kana),
        phone=normalization.phone(profile.phone),
        mobile=normalization.phone(profile.mobile),
        email=normalization.email(profile.email),
        postal_code=normalization.postal_code(profile.postal_code),
    )
