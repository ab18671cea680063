"""billing on a real database, with copies of customers and deals as other contexts' events would have stored them."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from cashier import TERMS, US

from billing.main import SERVICE
from edge.testing import ServiceUnderTest, service_under_test
from local.testing import Databases
from spine.ids import derived_id

CLOSING = derived_id("test", "closing customer")
EACH = derived_id("test", "each customer")
BRANCH = derived_id("test", "branch")
DEAL = derived_id("test", "deal")
LEAD_DEAL = derived_id("test", "deal of a lead")
SALES_DEPARTMENT = derived_id("test", "department")


def world(dsn: str) -> None:
    """Migrates the database and stores what other contexts have published."""
    with service_under_test(SERVICE, dsn) as under_test:
        under_test.keep_foreign("department", SALES_DEPARTMENT, "営業1部", "110")
        under_test.keep_foreign("user", "tester", "市川 花子", "M001")
        under_test.keep_foreign("customer", CLOSING, "株式会社小林商事", "C00003", **TERMS)
        each = {**TERMS, "billing_method": "each", "tax_method": "inclusive", "tax_rounding": "half_up"}
        under_test.keep_foreign("customer", EACH, "有限会社都度", "C00004", **each)
        branch = {**TERMS, "bills_to_id": CLOSING}
        under_test.keep_foreign("customer", BRANCH, "株式会社小林商事 大阪支店", "C00005", **branch)
        under_test.keep_foreign("deal", DEAL, "採用サイト制作", "D26-0001", customer_id=CLOSING)
        under_test.keep_foreign("deal", LEAD_DEAL, "新規引合", "D26-0002", customer_id=None)


@pytest.fixture
def service(databases: Databases) -> Iterator[ServiceUnderTest]:
    dsn = databases.fresh(world)
    with service_under_test(SERVICE, dsn) as under_test:
        yield under_test
    databases.drop(dsn)


LINE = {"name": "化粧箱", "quantity": "1000", "unit_price": "145.5", "unit": "個", "unit_cost": "60"}
QUOTES = "/api/billing/quotes"


@dataclass
class Shop:
    """The service with the ids of its customers and deals, and the steps from a draft to a sale."""

    service: ServiceUnderTest
    closing: str = CLOSING
    each: str = EACH
    branch: str = BRANCH
    deal: str = DEAL
    lead_deal: str = LEAD_DEAL

    def drafted(self, by: ServiceUnderTest | None = None, **fields: Any) -> dict[str, Any]:
        body = {"subject": "化粧箱 印刷", "customer_id": CLOSING, "quoted_on": "2026-11-20", "lines": [LINE], **fields}
        answer = (by or self.service).post(QUOTES, json=body)
        assert answer.status_code == 201, answer.text
        return answer.json()

    def won(self, **fields: Any) -> dict[str, Any]:
        quote_id = self.drafted(**fields)["id"]
        assert self.service.post(f"{QUOTES}/{quote_id}/submit").status_code == 200
        answer = self.service.post(f"{QUOTES}/{quote_id}/win", json={"on": "2026-11-21"})
        assert answer.status_code == 200, answer.text
        return answer.json()

    def sell(self, quote: dict[str, Any], version: int, key: str = "", **body: Any) -> Any:
        headers = {"If-Match": f'"{version}"', **({"Idempotency-Key": key} if key else {})}
        return self.service.post(f"{QUOTES}/{quote['id']}/sales", json={"on": "2026-11-25", **body}, headers=headers)


@pytest.fixture
def shop(service: ServiceUnderTest) -> Shop:
    return Shop(service)


@pytest.fixture
def billing(service: ServiceUnderTest) -> ServiceUnderTest:
    """Returns the service with our company entered, used by accounting."""
    assert service.patch("/api/billing/company", 0, json=US).status_code == 200
    return service.as_("accounting")
