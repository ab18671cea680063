"""Customers and deals of crm in billing's terms; the only place that reads their copies."""

from collections.abc import Sequence
from dataclasses import dataclass

from billing.domain.drafting import BilledCustomer
from billing.domain.invoice import Recipient
from billing.domain.lines import DEFAULT_TERMS, Party, Terms
from billing.domain.refusal import Refused
from billing.domain.sale import BillingMethod
from contracts.crm import CustomerEvent, DealEvent
from japan.calendar import HolidayRule, closing_day
from japan.tax import TaxMethod
from japan.yen import Rounding
from spine.runtime import Runtime
from spine.stream.foreign import ForeignRecords


@dataclass(frozen=True, slots=True)
class Buyer:
    """The customer that buys, the customer that is billed (請求先), and their terms."""

    customer: Party
    billed: Party
    billing_method: BillingMethod
    credit_limit: int | None


@dataclass(frozen=True, slots=True)
class Owner:
    """The owner of a record of crm, with the department."""

    owner_id: str | None
    department_id: str | None


@dataclass(frozen=True, slots=True)
class Addressee:
    """The addressee of a quote and the terms; no customer while it is for a lead. `deal` is the owner of the deal."""

    customer: Party | None
    terms: Terms
    deal: Owner | None


@dataclass(frozen=True, slots=True)
class Payer:
    """The customer as a payment names it, and its owner."""

    customer: Party
    owner: Owner


def billed_customer(runtime: Runtime, customer_id: str) -> BilledCustomer:
    """Returns the current name, address and terms; 503 while the copy has not arrived."""
    return _billed(ForeignRecords(runtime.pool).require(CustomerEvent, customer_id))


def billed_customers(runtime: Runtime, customer_ids: Sequence[str]) -> dict[str, BilledCustomer]:
    """Returns the customers whose copies have arrived, by id."""
    found = ForeignRecords(runtime.pool).get_each(*((CustomerEvent, key) for key in customer_ids))
    return {each.id: _billed(each) for each in found if each is not None}


def payer(runtime: Runtime, customer_id: str) -> Payer:
    """Returns the customer that paid; 503 while the copy has not arrived."""
    return _payer(ForeignRecords(runtime.pool).require(CustomerEvent, customer_id))


def customer_by_code(runtime: Runtime, code: str) -> Payer | None:
    """Returns the customer with the code; None if it is unknown or archived."""
    found = ForeignRecords(runtime.pool).get_by_code(CustomerEvent, code)
    gone = found is None or (found.archived and found.merged_into_id is None)
    return None if found is None or gone else _payer(found)


def recipient(runtime: Runtime, customer_id: str) -> Recipient | None:
    """Returns the customer with its address, or None while the copy has not arrived."""
    found = ForeignRecords(runtime.pool).get(CustomerEvent, customer_id)
    return _recipient(found) if found else None


def addressee(runtime: Runtime, customer_id: str | None, deal_id: str | None) -> Addressee:
    """Returns the addressee of a quote, the customer or else the deal's; 外税 and 切捨 until its copy arrives."""
    foreign = ForeignRecords(runtime.pool)
    deal = foreign.get(DealEvent, deal_id) if deal_id else None
    known = customer_id or (deal.customer_id if deal else None)
    owner = Owner(deal.owner_id, deal.department_id) if deal else None
    customer = foreign.get(CustomerEvent, known) if known else None
    if customer is None:
        return Addressee(Party(known) if known else None, DEFAULT_TERMS, owner)
    return Addressee(_party(customer), _terms(customer), owner)


def orderer(runtime: Runtime, quoted: Party | None, deal_id: str | None) -> Party:
    """Returns the current customer that orders. Refused for a lead's deal; 503 while a copy has not arrived."""
    foreign = ForeignRecords(runtime.pool)
    known = quoted.id if quoted else None
    if known is None and deal_id is not None:
        known = foreign.require(DealEvent, deal_id).customer_id
    if known is None:
        raise Refused("deal-of-lead")
    return _party(foreign.require(CustomerEvent, known))


def buyer(runtime: Runtime, customer_id: str) -> Buyer:
    """Returns the customer with its billed customer, which also decides the 請求方法."""
    foreign = ForeignRecords(runtime.pool)
    customer = foreign.require(CustomerEvent, customer_id)
    billed = foreign.require(CustomerEvent, customer.bills_to_id) if customer.bills_to_id else customer
    return Buyer(_party(customer), _party(billed), billed.billing_method, billed.credit_limit)


def _party(customer: CustomerEvent) -> Party:
    return Party(customer.id, customer.code, customer.name)


def _payer(customer: CustomerEvent) -> Payer:
    return Payer(_party(customer), Owner(customer.owner_id, customer.department_id))


def _terms(customer: CustomerEvent) -> Terms:
    rounding = Rounding(customer.tax_rounding), Rounding(customer.line_rounding)
    return Terms(TaxMethod(customer.tax_method), *rounding)


def _recipient(customer: CustomerEvent) -> Recipient:
    address = " ".join(part for part in (customer.address, customer.building) if part)
    return Recipient(customer.id, customer.code, customer.name, customer.postal_code, address)


def _billed(customer: CustomerEvent) -> BilledCustomer:
    return BilledCustomer(
        recipient=_recipient(customer),
        kind=customer.billing_method,
        closing_day=closing_day(customer.closing_day),
        payment_months=customer.payment_months,
        payment_day=closing_day(customer.payment_day),
        holiday_rule=HolidayRule(customer.holiday_rule),
        tax_rounding=Rounding(customer.tax_rounding),
        owner_id=customer.owner_id,
        department_id=customer.department_id,
    )
