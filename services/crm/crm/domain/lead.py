"""Lead (見込顧客): a company that may become a customer. Conversion is idempotent."""

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
    """The editable fields. `department` is the person's own at that company; `got_on` is the day we got the lead."""

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
    """A deal was opened on the lead; the conversion of the lead moves its deals to the customer."""

    deal_id: str


@dataclass(frozen=True, slots=True)
class LeadConverted:
    """The lead was converted; `customer_id` is None if an export does not say which customer it became."""

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
    """A lead; `profile` is None until registered. `deal_ids` are the deals opened on it until it is converted."""

    code: str = ""
    profile: Profile | None = None
    status: Status = "new"
    deal_ids: tuple[str, ...] = ()
    customer_id: str | None = None
    contact_id: str | None = None
    deal_id: str | None = None
    archived: bool = False


def evolve(lead: Lead, event: LeadEvent) -> Lead:
    """Returns the lead after the event."""
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
    """Returns True if the lead is registered and not archived."""
    return lead.profile is not None and not lead.archived


def register(lead: Lead, code: str, profile: Profile) -> list[LeadEvent]:
    """Registers the lead. Refused if the id is taken with other contents."""
    tidied = _tidied(profile)
    within_limits(code=code)
    if not exists(lead):
        return [LeadRegistered(code, tidied)]
    if (lead.code, lead.profile) != (code, tidied):
        raise Refused("lead-exists", given=lead.code)
    return []


def revise(lead: Lead, changes: Mapping[str, Any]) -> list[LeadEvent]:
    """Changes fields; a converted lead can no longer change."""
    before = registered(lead)
    after = _tidied(replace(before, **changes))
    if after == before:
        return []
    _still_open(lead)
    return [LeadRevised(after)]


def contact(lead: Lead) -> list[LeadEvent]:
    """Records that we have spoken with the lead; this reopens a lost one."""
    _still_open(lead)
    return [] if lead.status == "contacted" else [LeadContacted()]


def qualify(lead: Lead) -> list[LeadEvent]:
    """Records that the lead is worth pursuing."""
    _still_open(lead)
    return [] if lead.status == "qualified" else [LeadQualified()]


def lose(lead: Lead) -> list[LeadEvent]:
    """Records that the lead will not become a customer."""
    _still_open(lead)
    return [] if lead.status == "lost" else [LeadLost()]


def open_deal(lead: Lead, deal_id: str) -> list[LeadEvent]:
    """Records a deal opened on the lead, unless it is converted. Refused if there is no such lead."""
    registered(lead)
    return [] if lead.status == "converted" or deal_id in lead.deal_ids else [LeadDealOpened(deal_id)]


def convert(lead: Lead, customer_id: str, contact_id: str | None, deal_id: str | None) -> list[LeadEvent]:
    """Converts the lead to a customer; a converted one stays unchanged."""
    registered(lead)
    return [] if lead.status == "converted" else [LeadConverted(customer_id, contact_id, deal_id)]


def archive(lead: Lead) -> list[LeadEvent]:
    """Archives the lead: lists no longer show it."""
    return [LeadArchived()] if exists(lead) else []


def registered(lead: Lead) -> Profile:
    """Returns the lead's profile. Refused if there is no such lead."""
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
