"""Steps of accounting, for the tests of invoices, payments and closing runs."""

from typing import Any

from edge.testing import ServiceUnderTest
from spine.ids import derived_id

CLOSING, EACH, BRANCH = (derived_id("test", name) for name in ("closing customer", "each customer", "branch"))
TERMS = {
    "billing_method": "closing",
    "closing_day": 31,
    "payment_months": 1,
    "payment_day": 31,
    "holiday_rule": "next",
    "tax_method": "exclusive",
    "tax_rounding": "down",
    "line_rounding": "down",
    "bills_to_id": None,
    "postal_code": "1600022",
    "address": "東京都新宿区新宿1-1-1",
    "building": "",
    "fee_bearer": "us",
    "merged_into_id": None,
}
"""The terms of a customer, as in crm's events."""
US = {
    "name": "株式会社フォーカス工房",
    "registration_number": "T7999901000001",
    "bank_account": "みずほ銀行 普通 1234567",
}


def sell(
    billing: ServiceUnderTest, customer: str = CLOSING, on: str = "2026-10-15", price: str = "1000"
) -> dict[str, Any]:
    """Returns a sale of one line, made from a won quote."""
    lines = [
        {"name": "名刺", "quantity": "1", "unit_price": price, "unit_cost": "300"},
        {"name": "焼き菓子", "quantity": "2", "unit_price": "100", "tax_class": "reduced"},
    ]
    quote = billing.post(
        "/api/billing/quotes", json={"subject": "春の企画", "customer_id": customer, "lines": lines}
    ).json()
    path = f"/api/billing/quotes/{quote['id']}"
    assert billing.post(f"{path}/submit").status_code == 200
    won = billing.post(f"{path}/win", json={"on": on}).json()
    headers = {"If-Match": f'"{won["version"]}"'}
    sold = billing.post(f"{path}/sales", json={"on": on}, headers=headers)
    assert sold.status_code == 201, sold.text
    record: dict[str, Any] = sold.json()
    return record


def issue(billing: ServiceUnderTest, *sales: dict[str, Any], on: str = "2026-10-31") -> dict[str, Any]:
    body = {"sale_ids": [one["id"] for one in sales], "on": on}
    answer = billing.post("/api/billing/invoices/issue-from-sales", json=body)
    assert answer.status_code == 201, answer.text
    record: dict[str, Any] = answer.json()
    return record


def pay(billing: ServiceUnderTest, amount: int, allocations: dict[str, int], on: str = "2026-11-10") -> dict[str, Any]:
    wanted = [{"invoice_id": key, "amount": value} for key, value in allocations.items()]
    body = {"customer_id": CLOSING, "amount": amount, "on": on, "allocations": wanted}
    answer = billing.post("/api/billing/payments", json=body)
    assert answer.status_code == 201, answer.text
    record: dict[str, Any] = answer.json()
    return record


def read(billing: ServiceUnderTest, kind: str, record_id: str) -> dict[str, Any]:
    record: dict[str, Any] = billing.get(f"/api/billing/{kind}/{record_id}").json()
    return record
