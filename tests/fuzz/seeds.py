"""A few records in each service, so that a made-up request meets something."""

from collections.abc import Callable
from typing import Any

from edge.testing import ServiceUnderTest
from local.service_list import PACKAGES
from spine.ids import derived_id

CUSTOMER, DEAL, DEPARTMENT, USER = (derived_id("fuzz", name) for name in ("customer", "deal", "department", "user"))
FOREIGN = {
    "customer": [CUSTOMER],
    "billed_customer": [CUSTOMER],
    "deal": [DEAL],
    "department": [DEPARTMENT],
    "owner": [USER],
}
"""What other contexts would have told of."""
TERMS = {
    "billing_method": "closing", "closing_day": 31, "payment_months": 1, "payment_day": 31, "holiday_rule": "next",
    "tax_method": "exclusive", "tax_rounding": "down", "line_rounding": "down", "bills_to_id": None,
    "postal_code": "1600022", "address": "東京都新宿区", "building": "", "fee_bearer": "us", "merged_into_id": None,
}  # fmt: skip
LINE = {"name": "化粧箱", "quantity": "1000", "unit_price": "145.5", "unit": "個", "unit_cost": "60"}


def made(service: ServiceUnderTest, path: str, version: int | None = None, **body: Any) -> dict[str, Any]:
    headers = {"If-Match": f'"{version}"'} if version is not None else {}
    answer = service.post(path, json=body, headers=headers)
    assert answer.is_success, f"{path}: {answer.text}"
    record: dict[str, Any] = answer.json()
    return record


def billing(service: ServiceUnderTest) -> None:
    service.keep_foreign("customer", CUSTOMER, "株式会社小林商事", "C00003", **TERMS)
    service.keep_foreign("deal", DEAL, "採用サイト制作", "D26-0001", customer_id=CUSTOMER)
    company = {"name": "株式会社フォーカス工房", "registration_number": "T7999901000001", "bank_account": "みずほ銀行"}
    assert service.patch("/api/billing/company", 0, json=company).is_success
    made(service, "/api/billing/products", code="P-1", name="名刺", prices=[{"from": "2026-01-01", "unit_price": "10"}])
    made(service, "/api/billing/warehouses", code="W-1", name="本社倉庫")
    quotes = [_quote(service) for _ in range(4)]
    for quote in quotes[1:]:
        made(service, f"/api/billing/quotes/{quote['id']}/submit")
    for quote in quotes[2:]:
        won = made(service, f"/api/billing/quotes/{quote['id']}/win", on="2026-11-20")
        sale = made(service, f"/api/billing/quotes/{quote['id']}/sales", won["version"], on="2026-11-21")
    issued = made(service, "/api/billing/invoices/issue-from-sales", sale_ids=[sale["id"]], on="2026-11-22")
    service.work()
    paid = [{"invoice_id": issued["id"], "amount": 1000}]
    made(service, "/api/billing/payments", customer_id=CUSTOMER, on="2026-11-23", amount=2000, allocations=paid)


def _quote(service: ServiceUnderTest) -> dict[str, Any]:
    return made(service, "/api/billing/quotes", subject="印刷", customer_id=CUSTOMER, deal_id=DEAL, lines=[LINE])


def crm(service: ServiceUnderTest) -> None:
    customers = [made(service, "/api/crm/customers", name=f"株式会社アオゾラ{n}")["id"] for n in range(3)]
    made(service, "/api/crm/contacts", customer_id=customers[0], name="市川 花子")
    for n in range(2):
        made(service, "/api/crm/leads", company=f"有限会社ミドリ{n}")
    deal = made(service, "/api/crm/deals", name="看板", customer_id=customers[0])
    visit = {"kind": "visit", "at": "2026-11-20T00:00:00Z", "content": "現地調査", "todo": {"subject": "資料送付"}}
    made(service, "/api/crm/activities", deal_id=deal["id"], **visit)
    made(service, "/api/crm/inquiries", channel="phone", subject="納期", content="いつですか", customer_id=customers[0])


def identity(service: ServiceUnderTest) -> None:
    department = made(service, "/api/identity/departments", code="110", name="営業1部", kind="sales")
    user = made(
        service, "/api/identity/users", code="M001", name="市川 花子", login="ichikawa",
        roles=["sales"], scope="own", department_id=department["id"],
    )  # fmt: skip
    made(service, "/api/identity/api-keys", name="集計", user_id=user["id"], roles=["sales"])


def projects(service: ServiceUnderTest) -> None:
    service.keep_foreign("user", USER, "市川 花子", "M001")


def sync(service: ServiceUnderTest) -> None:
    made(service, "/api/sync/connections", package="yayoi", name="本社の弥生")


def nothing(_: ServiceUnderTest) -> None:
    """Makes no record."""


OWN: dict[str, Callable[[ServiceUnderTest], None]] = {
    "identity": identity, "crm": crm, "billing": billing, "projects": projects, "sync": sync,
}  # fmt: skip
SEEDS = {package: OWN.get(context, nothing) for context, package in PACKAGES.items()}
"""By package; a service without own records reads what others tell."""
