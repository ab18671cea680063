"""A company's years as its published events: customers, then per case a quote, its sale and its invoice to the end."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from functools import cache, partial
from typing import Any

from bench.names import company, given_name, reading, scattered
from contracts import billing, crm, identity
from contracts.published import Published

FIRST = date(2024, 4, 1)
DAYS = 2 * 365 + 240
DEPARTMENTS, PEOPLE, CUSTOMERS, FEW = 12, 60, 10_000, 2_000
EVENTS_A_CASE = 10
YEAR_OF_FEW = 2024
"""Sales of this fiscal year go to the first FEW customers only, those of later years to all."""


@dataclass(frozen=True, slots=True)
class Told:
    """An event as its context would publish it; made only when it is asked for."""

    stream: str
    at: datetime
    make: Callable[[], Published]


History = Callable[[int], Iterator[Told]]
"""What is told of the case of a number."""


def one_case(number: int) -> Iterator[Told]:
    """EVENTS_A_CASE events: the quote drafted, submitted, won, sold, its costs; the sale billed; the invoice paid."""
    case = Case(number)
    quote = partial(Told, f"quote-{case.quote_id}")
    for version, (model, facts) in enumerate(case.quote_stages(), 1):
        yield quote(case.at(version), partial(_make, model, case.quote_id, version, case.quote, facts))
    yield quote(case.at(1), partial(_make, billing.QuoteCostedV1, case.quote_id, 1, case.costs, {}))
    sale = partial(Told, f"sale-{case.sale_id}")
    yield sale(case.at(5), partial(_make, billing.SaleRegisteredV1, case.sale_id, 1, case.sale, {}))
    yield sale(case.at(6), partial(_make, billing.SaleBilledV1, case.sale_id, 2, case.sale, case.billed))
    invoice = partial(Told, f"invoice-{case.invoice_id}")
    for version, (model, facts) in enumerate(case.invoice_stages(), 1):
        yield invoice(case.at(version + 5), partial(_make, model, case.invoice_id, version, case.invoice, facts))


def one_sale(number: int) -> Iterator[Told]:
    """One event: a sale without a quote."""
    case = Case(number)
    yield Told(
        f"sale-{case.sale_id}", case.at(5), partial(_make, billing.SaleRegisteredV1, case.sale_id, 1, case.sale, {})
    )


def beginning(number: int) -> Iterator[Told]:
    """The company, its departments and people, and CUSTOMERS customers: a case each, number 0 the company and staff."""
    if number == 0:
        yield from _staff()
        return
    each = customer_id(number - 1)
    make = partial(_make, crm.CustomerRegisteredV1, each, 1, partial(_customer, number - 1), {})
    yield Told(f"customer-{each}", datetime.combine(FIRST, time(), UTC), make)


def customer_id(number: int) -> str:
    return _id(1, number)


def department_id(number: int) -> str:
    return _id(2, number)


def person_id(number: int) -> str:
    return _id(3, number)


def _id(kind: int, number: int) -> str:
    """Well-formed and quickly made."""
    return f"{kind:08x}-0000-7000-8000-{number:012x}"


class Case:
    """One quote and what became of it; everything follows from the number."""

    def __init__(self, number: int) -> None:
        self.number, self.chance = number, scattered(number)
        self.quote_id, self.sale_id, self.invoice_id = (_id(kind, number) for kind in (4, 5, 6))
        self.day = FIRST + timedelta(days=self.chance % DAYS)
        self.net = 10_000 + self.chance % 990_000
        many = CUSTOMERS if self.day >= date(YEAR_OF_FEW + 1, 4, 1) else FEW
        self.customer = self.chance // 7 % many
        self.owner = self.customer % PEOPLE  # a customer is one salesperson's

    def at(self, step: int) -> datetime:
        return datetime.combine(self.day, time(1), UTC) + timedelta(days=step)

    def quote_stages(self) -> list[tuple[type[Published], dict[str, Any]]]:
        won = {"status": "won", "probability": 100, "won_on": self.day}
        return [
            (billing.QuoteDraftedV1, {}),
            (billing.QuoteSubmittedV1, {"status": "submitted"}),
            (billing.QuoteWonV1, won),
            (billing.QuoteSoldV1, {**won, "sold_net": self.net}),
        ]

    def invoice_stages(self) -> list[tuple[type[Published], dict[str, Any]]]:
        issued = {
            "number": f"INV-{self.number:07}", "status": "issued", "issued_on": self.day, "payment_state": "unpaid",
            "balance": self._gross, "registration_number": "T1234567890123",
        }  # fmt: skip
        paid = {"paid_amount": self._gross, "balance": 0, "payment_state": "paid"}
        return [
            (billing.InvoiceDraftedV1, {}),
            (billing.InvoiceIssuedV1, issued),
            (billing.InvoicePaymentAppliedV1, {**issued, **paid}),
        ]

    @property
    def billed(self) -> dict[str, Any]:
        return {"billing": "billed", "invoice_id": self.invoice_id, "invoice_number": f"INV-{self.number:07}"}

    @property
    def _gross(self) -> int:
        return self.net + self.net // 10

    def _common(self) -> dict[str, Any]:
        each = self.customer
        return {
            "customer_id": customer_id(each), "customer_code": f"C{each:06}", "customer_name": _company(each),
            "owner_id": person_id(self.owner), "department_id": department_id(self.owner % DEPARTMENTS),
            "net": self.net, "archived": False,
        }  # fmt: skip

    def quote(self) -> dict[str, Any]:
        return {
            **self._common(), "number": f"Q{self.number:07}", "revision": 1, "subject": f"会社案内 {self.number}",
            "deal_id": None, "relation": "addition", "alternative_of_id": None, "counts": True, "status": "draft",
            "probability": 50, "expected_month": f"{self.day:%Y-%m}", "quoted_on": self.day, "valid_until": None,
            "won_on": None, "tax": self.net // 10, "gross": self._gross, "sold_net": 0, "lines": self._lines(),
        }  # fmt: skip

    def costs(self) -> dict[str, Any]:
        cost = self.net * 6 // 10
        lines = [{"number": n, "unit_cost": Decimal(60)} for n in (1, 2, 3)]
        return {
            "number": f"Q{self.number:07}", "deal_id": None, "net": self.net, "cost_total": cost,
            "margin": self.net - cost, "lines": lines,
        }  # fmt: skip

    def sale(self) -> dict[str, Any]:
        common = self._common()
        billed = {f"billed_{name}": common[name] for name in ("customer_id", "customer_code", "customer_name")}
        return {
            **common, **billed, "number": f"S{self.number:07}", "kind": "sale", "reverses_id": None,
            "quote_id": self.quote_id, "quote_number": f"Q{self.number:07}", "deal_id": None, "on": self.day,
            "lines": self._lines(), "lines_total": self.net, "tax": None, "gross": None, "billing": "unbilled",
            "invoice_id": None, "invoice_number": "", "warehouse_id": None, "source": "daicho",
        }  # fmt: skip

    def invoice(self) -> dict[str, Any]:
        taxes = [{"tax_class": "standard", "rate": Decimal("0.10"), "taxable": self.net, "tax": self.net // 10}]
        return {
            **self._common(), "number": None, "status": "draft", "kind": "closing", "invoice_on": self.day,
            "closing_on": self.day, "issued_on": None, "due_on": self.day + timedelta(days=30), "taxes": taxes,
            "tax": self.net // 10, "gross": self._gross, "billed_amount": self._gross, "paid_amount": 0, "balance": 0,
            "payment_state": None, "sale_ids": (self.sale_id,), "credits_id": None, "registration_number": None,
            "source": "daicho",
        }  # fmt: skip

    def _lines(self) -> list[dict[str, Any]]:
        return [
            {
                "number": n, "kind": "item", "product_id": None, "product_code": f"PRT-{n:03}", "name": "会社案内 A4",
                "quantity": Decimal(1000), "unit": "部", "unit_price": Decimal("45.5"), "discount": 0,
                "tax_class": "standard", "rate": Decimal("0.10"), "amount": self.net // 3,
            }
            for n in (1, 2, 3)
        ]  # fmt: skip


def _make(
    model: type[Published], record_id: str, version: int, facts: Callable[[], dict[str, Any]], more: dict[str, Any]
) -> Published:
    return model.model_validate({"id": record_id, "version": version, **facts(), **more})


@cache
def _company(number: int) -> str:
    return company(number)


def _customer(number: int) -> dict[str, Any]:
    return {
        "code": f"C{number:06}", "name": company(number), "kana": reading(number), "phone": "03-1234-5678",
        "email": f"info@c{number}.example.jp", "corporate_number": None, "t_number": None, "postal_code": "1600022",
        "address": "東京都新宿区新宿1-1-1", "building": "", "industry": "印刷", "rank": "B", "tags": (),
        "owner_id": None, "billing_method": "closing", "closing_day": 31, "payment_months": 1, "payment_day": 31,
        "holiday_rule": "next", "tax_method": "exclusive", "tax_rounding": "down", "line_rounding": "down",
        "bills_to_id": None, "fee_bearer": "us", "merged_into_id": None, "archived": False, "department_id": None,
    }  # fmt: skip


def _staff() -> Iterator[Told]:
    at = datetime.combine(FIRST, time(), UTC)
    ours = {"name": "株式会社台帳", "postal_code": "", "address": "", "phone": "", "registration_number": ""}
    facts = {**ours, "fiscal_first_month": 4}
    yield Told("company-company", at, partial(_make, billing.CompanyRevisedV1, "company", 1, facts.copy, {}))
    for number in range(DEPARTMENTS):
        facts = {
            "code": f"{number:03}", "name": f"営業{number}部", "parent_id": department_id(0) if number else None,
            "kind": "sales", "position": number, "valid_from": None, "archived": False,
        }  # fmt: skip
        each = department_id(number)
        yield Told(f"department-{each}", at, partial(_make, identity.DepartmentRegisteredV1, each, 1, facts.copy, {}))
    for number in range(PEOPLE):
        facts = {
            "code": f"M{number:03}", "name": given_name(number), "kana": "", "roles": ("sales",), "scope": "own",
            "department_id": department_id(number % DEPARTMENTS), "extension": "", "active": True, "archived": False,
        }  # fmt: skip
        each = person_id(number)
        yield Told(f"user-{each}", at, partial(_make, identity.UserRegisteredV1, each, 1, facts.copy, {}))
