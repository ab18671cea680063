"""Customers and deals as billing knows them, from crm's published events."""

from dataclasses import dataclass

from billing.domain.lines import DEFAULT_TERMS, Party, Terms
from billing.domain.refusal import Refused
from billing.domain.sale import BillingMethod
from japan.tax import TaxMethod
from japan.yen import Rounding
from spine.foreign import ForeignRecord, ForeignRecords


@dataclass(frozen=True, slots=True)
class Buyer:
    """Who buys and who is billed (請求先), and how."""

    customer: Party
    billed: Party
    billing_method: BillingMethod


@dataclass(frozen=True, slots=True)
class Addressee:
    """Whom a quote is for, with their terms; no customer while it is a lead's. `deal` is its deal as known here."""

    customer: Party | None
    terms: Terms
    deal: ForeignRecord | None


def terms_of(customer: ForeignRecord | None) -> Terms:
    """The customer's 課税方式 and roundings; 外税 and 切捨 while its copy is not here."""
    if customer is None:
        return DEFAULT_TERMS
    return Terms(
        TaxMethod(customer.data.get("tax_method") or "exclusive"),
        Rounding(customer.data.get("tax_rounding") or "down"),
        Rounding(customer.data.get("line_rounding") or "down"),
    )


def party(customer: ForeignRecord) -> Party:
    return Party(customer.id, customer.code or "", customer.name)


def addressee(foreign: ForeignRecords, customer_id: str | None, deal_id: str | None) -> Addressee:
    """Whom a quote is for: the customer given, or else the deal's."""
    customer, deal = foreign.find_each(("customer", customer_id), ("deal", deal_id))
    known = customer_id or (deal.data.get("customer_id") if deal else None)
    if known is None:
        return Addressee(None, DEFAULT_TERMS, deal)
    if customer_id is None:
        customer = foreign.find("customer", known)
    return Addressee(party(customer) if customer else Party(known), terms_of(customer), deal)


def orderer(foreign: ForeignRecords, quoted: Party | None, deal_id: str | None) -> Party:
    """The customer who orders, as known here now. Refused for a lead's deal; waits for a copy still under way."""
    known = quoted.id if quoted else None
    if known is None and deal_id is not None:
        known = foreign.require("deal", deal_id).data.get("customer_id")
    if known is None:
        raise Refused("deal-of-lead")
    return party(foreign.require("customer", known))


def buyer(foreign: ForeignRecords, customer_id: str) -> Buyer:
    """The customer with whom they bill to; 請求方法 is the billed one's."""
    customer = foreign.require("customer", customer_id)
    bills_to = customer.data.get("bills_to_id")
    billed = foreign.require("customer", bills_to) if bills_to else customer
    method: BillingMethod = "each" if billed.data.get("billing_method") == "each" else "closing"
    return Buyer(party(customer), party(billed), method)
