"""Contact (担当者台帳): a person at a customer."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, assert_never

from crm.domain import normalization
from crm.domain.limits import within_limits
from crm.domain.refusal import Refused
from japan.text import kana

PERSONAL = {"personal": True}


@dataclass(frozen=True, slots=True)
class Profile:
    """The editable fields. `department` and `title` are those at the customer; `left` if the person has left it."""

    customer_id: str
    name: str = field(metadata=PERSONAL)
    kana: str = field(default="", metadata=PERSONAL)
    department: str = ""
    title: str = ""
    phone: str = field(default="", metadata=PERSONAL)
    phone_extension: str = field(default="", metadata=PERSONAL)
    mobile: str = field(default="", metadata=PERSONAL)
    email: str = field(default="", metadata=PERSONAL)
    primary: bool = False
    left: bool = False
    notes: str = ""


@dataclass(frozen=True, slots=True)
class ContactRegistered:
    code: str
    profile: Profile


@dataclass(frozen=True, slots=True)
class ContactRevised:
    profile: Profile


@dataclass(frozen=True, slots=True)
class ContactArchived:
    pass


ContactEvent = ContactRegistered | ContactRevised | ContactArchived


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact; `profile` is None until it is registered."""

    code: str = ""
    profile: Profile | None = None
    archived: bool = False


def evolve(contact: Contact, event: ContactEvent) -> Contact:
    """Returns the contact after the event."""
    match event:
        case ContactRegistered(code, profile):
            return Contact(code, profile)
        case ContactRevised(profile):
            return replace(contact, profile=profile)
        case ContactArchived():
            return replace(contact, archived=True)
        case _:
            assert_never(event)


def exists(contact: Contact) -> bool:
    """Returns True if the contact is registered and not archived."""
    return contact.profile is not None and not contact.archived


def register(contact: Contact, code: str, profile: Profile) -> list[ContactEvent]:
    """Registers the contact. Refused if the id is taken with other contents."""
    tidied = _tidied(profile)
    within_limits(code=code)
    if not exists(contact):
        return [ContactRegistered(code, tidied)]
    if (contact.code, contact.profile) != (code, tidied):
        raise Refused("contact-exists", given=contact.code)
    return []


def revise(contact: Contact, changes: Mapping[str, Any]) -> list[ContactEvent]:
    """Changes fields."""
    if contact.profile is None or contact.archived:
        raise Refused("contact-unknown")
    after = _tidied(replace(contact.profile, **changes))
    return [] if after == contact.profile else [ContactRevised(after)]


def archive(contact: Contact) -> list[ContactEvent]:
    """Archives the contact: lists no longer show it."""
    return [ContactArchived()] if exists(contact) else []


def _tidied(profile: Profile) -> Profile:
    within_limits(profile)
    number, extension = normalization.phone_and_extension(profile.phone)
    return replace(
        profile,
        kana=kana(profile.kana),
        phone=number,
        phone_extension=extension or profile.phone_extension,
        mobile=normalization.phone(profile.mobile),
        email=normalization.email(profile.email),
    )
