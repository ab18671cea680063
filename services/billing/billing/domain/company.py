"""The issuer: our own company, named on every document."""

from dataclasses import dataclass, replace
from typing import Any, assert_never

from billing.domain.limits import within_limits
from billing.domain.refusal import Refused
from japan.corporate_number import parse_t_number
from japan.unreadable import Unreadable


@dataclass(frozen=True, slots=True)
class Profile:
    """The editable facts. `registration_number` is our T-number, empty for a company without one (免税事業者)."""

    name: str = ""
    postal_code: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    registration_number: str = ""
    bank_account: str = ""
    fiscal_first_month: int = 4


@dataclass(frozen=True, slots=True)
class CompanyRevised:
    profile: Profile


CompanyEvent = CompanyRevised


@dataclass(frozen=True, slots=True)
class Company:
    profile: Profile = Profile()


def evolve(company: Company, event: CompanyEvent) -> Company:
    match event:
        case CompanyRevised(profile):
            return replace(company, profile=profile)
        case _:
            assert_never(event)


def revise(company: Company, changes: dict[str, Any]) -> list[CompanyEvent]:
    """Changes fields. Refused: a T-number that is not T and 13 digits (消費税法 57 の 2)."""
    profile = replace(company.profile, **changes)
    within_limits(profile)
    profile = replace(profile, registration_number=_t_number(profile.registration_number))
    return [] if profile == company.profile else [CompanyRevised(profile)]


def _t_number(text: str) -> str:
    if not text:
        return ""
    try:
        return parse_t_number(text).value
    except Unreadable:
        raise Refused("registration-number-malformed", field="registration_number", given=text) from None
