"""Customer (顧客台帳): who we sell to, on what terms. A merged one keeps its history, so the merge can be undone."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, Literal, assert_never

from crm.domain import normalization
from crm.domain.limits import within_limits
from crm.domain.refusal import Refused
from japan.calendar import HolidayRule
from japan.corporate_number import parse_corporate_number, parse_t_number
from japan.notices import Notice
from japan.tax import TaxMethod
from japan.text import kana
from japan.yen import Rounding

BillingMethod = Literal["closing", "each"]
FeeBearer = Literal["us", "customer"]
MONTH_END = 31
PERIOD_DAYS = frozenset({*range(1, 29), MONTH_END})


@dataclass(frozen=True, slots=True)
class Terms:
    """Billing terms. Days are 1–28, or 31 for 末; `bills_to_id` None means the customer itself."""

    billing_method: BillingMethod = "closing"
    closing_day: int = MONTH_END
    payment_months: int = 1
    payment_day: int = MONTH_END
    holiday_rule: HolidayRule = HolidayRule.NEXT
    tax_method: TaxMethod = TaxMethod.EXCLUSIVE
    tax_rounding: Rounding = Rounding.DOWN
    line_rounding: Rounding = Rounding.DOWN
    bills_to_id: str | None = None
    fee_bearer: FeeBearer = "customer"


TERMS = frozenset(term.name for term in fields(Terms))


@dataclass(frozen=True, slots=True)
class Profile:
    """The editable fields. `credit_limit` and `capital` (資本金) are whole yen; None if not set or not known."""

    name: str = ""
    kana: str = ""
    corporate_number: str | None = None
    t_number: str | None = None
    postal_code: str = ""
    address: str = ""
    building: str = ""
    phone: str = ""
    fax: str = ""
    email: str = ""
    site: str = ""
    industry: str = ""
    rank: str = ""
    owner_id: str | None = None
    department_id: str | None = None
    tags: tuple[str, ...] = ()
    notes: str = ""
    credit_limit: int | None = None
    capital: int | None = None
    terms: Terms = field(default_factory=Terms)


@dataclass(frozen=True, slots=True)
class CustomerRegistered:
    code: str
    profile: Profile


@dataclass(frozen=True, slots=True)
class CustomerRevised:
    profile: Profile


@dataclass(frozen=True, slots=True)
class CustomerMerged:
    into_id: str


@dataclass(frozen=True, slots=True)
class CustomerUnmerged:
    pass


@dataclass(frozen=True, slots=True)
class CustomerArchived:
    pass


CustomerEvent = CustomerRegistered | CustomerRevised | CustomerMerged | CustomerUnmerged | CustomerArchived


@dataclass(frozen=True, slots=True)
class Customer:
    """A customer; `profile` is None until it is registered."""

    code: str = ""
    profile: Profile | None = None
    merged_into_id: str | None = None
    archived: bool = False


def evolve(customer: Customer, event: CustomerEvent) -> Customer:
    """Returns the customer after the event."""
    match event:
        case CustomerRegistered(code, profile):
            return Customer(code, profile)
        case CustomerRevised(profile):
            return replace(customer, profile=profile)
        case CustomerMerged(into_id):
            return replace(customer, merged_into_id=into_id)
        case CustomerUnmerged():
            return replace(customer, merged_into_id=None)
        case CustomerArchived():
            return replace(customer, archived=True)
        case _:
            assert_never(event)


def exists(customer: Customer) -> bool:
    """Returns True if the customer is registered and not archived; a merged one counts."""
    return customer.profile is not None and not customer.archived


def must_exist(customer: Customer, field: str = "customer_id") -> None:
    """Raises Refused if there is no such customer; `field` names the input that holds its id."""
    if not exists(customer):
        raise Refused("customer-unknown", field=field)


def register(customer: Customer, code: str, profile: Profile) -> list[CustomerEvent]:
    """Registers the customer. Refused if the id is taken with other contents."""
    tidied = _tidied(profile)
    within_limits(code=code)
    if not exists(customer):
        return [CustomerRegistered(code, tidied)]
    if (customer.code, customer.profile) != (code, tidied):
        raise Refused("customer-exists", given=customer.code)
    return []


def revise(customer: Customer, changes: Mapping[str, Any]) -> list[CustomerEvent]:
    """Changes fields, including those of the terms."""
    before = _registered(customer)
    after = _tidied(changed(before, changes))
    return [] if after == before else [CustomerRevised(after)]


def merge(customer: Customer, customer_id: str, into: Customer, into_id: str) -> list[CustomerEvent]:
    """Merges this customer into another. Refused into itself, or into one that is merged or archived."""
    if customer_id == into_id:
        raise Refused("customer-merge-itself", field="into_id")
    _registered(customer)
    if customer.merged_into_id == into_id:
        return []
    if customer.merged_into_id is not None:
        raise Refused("customer-merged-already", field="into_id")
    if not exists(into) or into.merged_into_id is not None:
        raise Refused("customer-merge-target", field="into_id")
    return [CustomerMerged(into_id)]


def unmerge(customer: Customer) -> list[CustomerEvent]:
    """Undoes the merge of the customer."""
    return [] if customer.merged_into_id is None else [CustomerUnmerged()]


def archive(customer: Customer) -> list[CustomerEvent]:
    """Archives the customer: lists no longer show it."""
    return [CustomerArchived()] if exists(customer) else []


def changed(profile: Profile, changes: Mapping[str, Any]) -> Profile:
    """Returns the profile with changed fields; fields of the terms are given without nesting."""
    terms = {name: value for name, value in changes.items() if name in TERMS}
    own = {name: value for name, value in changes.items() if name not in TERMS}
    return replace(profile, **own, terms=replace(profile.terms, **terms))


def warnings(customer: Customer) -> list[Notice]:
    """Returns warnings for wrong check digits: the numbers are kept, as a sole trader's 登録番号 need not have one."""
    profile = customer.profile or Profile()
    found = []
    if profile.corporate_number and not parse_corporate_number(profile.corporate_number).check_digit_matches:
        found.append(Notice("corporate-number-check-digit", "corporate_number", {"value": profile.corporate_number}))
    if profile.t_number and not parse_t_number(profile.t_number).check_digit_matches:
        found.append(Notice("t-number-check-digit", "t_number", {"value": profile.t_number}))
    return found


def _registered(customer: Customer) -> Profile:
    if customer.profile is None or customer.archived:
        raise Refused("customer-unknown")
    return customer.profile


def _tidied(profile: Profile) -> Profile:
    within_limits(profile)
    for name in ("closing_day", "payment_day"):
        if getattr(profile.terms, name) not in PERIOD_DAYS:
            raise Refused("period-day", field=name, value=getattr(profile.terms, name))
    return replace(
        profile,
        kana=kana(profile.kana),
        corporate_number=normalization.corporate_number(profile.corporate_number),
        t_number=normalization.t_number(profile.t_number),
        postal_code=normalization.postal_code(profile.postal_code),
        phone=normalization.phone(profile.phone),
        fax=normalization.phone(profile.fax),
        email=normalization.email(profile.email),
        tags=tuple(dict.fromkeys(profile.tags)),
    )
