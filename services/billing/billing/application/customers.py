"""Customers and deals as billing knows them, from crm's published events."""

from dataclasses import dataclass
from typing import Any

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


def terms_of(customer: ForeignRecord | None) -> Terms:
    """The customer's 課税方式 and roundings; 外税 and 切捨 while its copy is not here."""
    if customer is None:
        return DEFAULT_TERMS
    return Terms(
        TaxMethod[_code(customer, "tax_method", "exclusive")],
        Rounding[_code(customer, "tax_rounding", "down")],
        Rounding[_code(customer, "line_rounding", "down")],
    )


def _code(customer: ForeignRecord, field: str, default: str) -> str:
    return str(customer.data.get(field) or default).upper()


def party(customer: ForeignRecord) -> Party:
    return Party(customer.id, customer.code or "", customer.name)


def addressee(foreign: ForeignRecords, customer_id: str | None, deal_id: str | None) -> tuple[Party | None, Terms]:
    """Whom a quote is for, with their terms: the customer given, or else the deal's; None while it is a lead's."""
    known = customer_id or _deal(foreign, deal_id).get("customer_id")
    if known is None:
        return None, DEFAULT_TERMS
    customer = foreign.find("customer", known)
    return party(customer) if customer else Party(known), terms_of(customer)


def _deal(foreign: ForeignRecords, deal_id: str | None) -> dict[str, Any]:
    deal = foreign.find("deal", deal_id) if deal_id else None
    return dict(deal.data) if deal else {}


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
