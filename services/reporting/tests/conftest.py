"""Shared by the tests of reporting: complete events, and a service that receives them."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from psycopg import Cursor

from contracts.billing.invoices import CompanyRevisedV1, InvoiceIssuedV1
from contracts.billing.quotes import QuoteSubmittedV1
from contracts.billing.sales import SaleRegisteredV1
from contracts.crm.customers import CustomerRegisteredV1
from contracts.crm.pipeline import DealOpenedV1
from contracts.identity import DepartmentRegisteredV1, UserRegisteredV1
from contracts.published import Published
from edge.testing import ServiceUnderTest, service_under_test
from reporting.main import SERVICE
from reporting.projections.everything import apply_all
from spine.settings import Settings
from spine.stream.messages import Message

sys.path.insert(0, str(Path(__file__).parent))
NOON = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)


def sale(record_id: str, version: int = 1, **facts: Any) -> SaleRegisteredV1:
    given = {
        "number": f"S-{record_id}", "kind": "sale", "reverses_id": None, "quote_id": None, "quote_number": "",
        "deal_id": None,
        "customer_id": "c1", "customer_code": "C00001", "customer_name": "株式会社青空", "billed_customer_id": "c1",
        "billed_customer_code": "C00001", "billed_customer_name": "株式会社青空", "on": date(2026, 11, 20), "lines": (),
        "lines_total": facts.get("net", 1000), "net": 1000, "tax": None, "gross": None, "billing": "unbilled",
        "invoice_id": None, "invoice_number": "", "warehouse_id": None, "owner_id": "u1", "department_id": "d1",
        "source": "daicho", "archived": False,
    }  # fmt: skip
    return SaleRegisteredV1.model_validate({"id": record_id, "version": version, **given, **facts})


def quote(record_id: str, version: int = 1, **facts: Any) -> QuoteSubmittedV1:
    given = {
        "number": f"Q-{record_id}", "revision": 1, "subject": "会社案内", "customer_id": "c1",
        "customer_code": "C00001",
        "customer_name": "株式会社青空", "deal_id": None, "relation": "addition",
        "alternative_of_id": None, "counts": True,
        "status": "submitted", "probability": 50, "expected_month": "2026-11", "quoted_on": date(2026, 11, 1),
        "valid_until": None, "won_on": None, "net": 1000, "tax": 100, "gross": 1100, "sold_net": 0, "owner_id": "u1",
        "department_id": "d1", "lines": (), "archived": False,
    }  # fmt: skip
    return QuoteSubmittedV1.model_validate({"id": record_id, "version": version, **given, **facts})


def invoice(record_id: str, version: int = 1, **facts: Any) -> InvoiceIssuedV1:
    given = {
        "number": f"INV-{record_id}", "status": "issued", "kind": "each", "customer_id": "c1",
        "customer_code": "C00001",
        "customer_name": "株式会社青空", "invoice_on": date(2026, 10, 31), "closing_on": None,
        "issued_on": date(2026, 10, 31), "due_on": date(2026, 11, 30), "taxes": (), "net": 1000, "tax": 100,
        "gross": 1100, "billed_amount": 1100, "paid_amount": 0, "balance": 1100, "payment_state": "unpaid",
        "sale_ids": (), "credits_id": None, "owner_id": "u1", "department_id": "d1", "registration_number": None,
        "source": "daicho", "archived": False,
    }  # fmt: skip
    return InvoiceIssuedV1.model_validate({"id": record_id, "version": version, **given, **facts})


def customer(record_id: str, version: int = 1, **facts: Any) -> CustomerRegisteredV1:
    given = {
        "code": f"C-{record_id}", "name": f"顧客 {record_id}", "kana": "", "phone": "", "email": "",
        "corporate_number": None,
        "t_number": None, "postal_code": "", "address": "", "building": "", "industry": "", "rank": "", "tags": (),
        "owner_id": None, "department_id": None, "billing_method": "closing", "closing_day": 31, "payment_months": 1,
        "payment_day": 31, "holiday_rule": "next", "tax_method": "exclusive", "tax_rounding": "down",
        "line_rounding": "down", "bills_to_id": None, "fee_bearer": "us", "merged_into_id": None, "archived": False,
    }  # fmt: skip
    return CustomerRegisteredV1.model_validate({"id": record_id, "version": version, **given, **facts})


def deal(record_id: str, version: int = 1, **facts: Any) -> DealOpenedV1:
    given = {
        "number": f"D-{record_id}", "name": f"案件 {record_id}", "customer_id": "c1", "lead_id": None, "stage": "quote",
        "expected_amount": None, "expected_month": None, "owner_id": "u1", "department_id": "d1",
        "opened_on": date(2026, 10, 1), "closed_on": None, "lost_reason": "", "archived": False,
    }  # fmt: skip
    return DealOpenedV1.model_validate({"id": record_id, "version": version, **given, **facts})


def department(record_id: str, version: int = 1, **facts: Any) -> DepartmentRegisteredV1:
    given = {
        "code": record_id,
        "name": f"部門 {record_id}",
        "parent_id": None,
        "kind": "sales",
        "position": 0,
        "valid_from": None,
    }
    return DepartmentRegisteredV1.model_validate(
        {"id": record_id, "version": version, "archived": False, **given, **facts}
    )


def person(record_id: str, version: int = 1, **facts: Any) -> UserRegisteredV1:
    given = {
        "code": record_id, "name": f"担当 {record_id}", "kana": "", "department_id": "d1", "roles": ("sales",),
        "scope": "own",
        "extension": "", "active": True, "archived": False,
    }  # fmt: skip
    return UserRegisteredV1.model_validate({"id": record_id, "version": version, **given, **facts})


def company(version: int = 1, first_month: int = 4) -> CompanyRevisedV1:
    given = {"name": "", "postal_code": "", "address": "", "phone": "", "registration_number": ""}
    facts = {"id": "company", "version": version, "fiscal_first_month": first_month}
    return CompanyRevisedV1.model_validate({**facts, **given})


def message(event: Published, at: datetime = NOON) -> Message:
    return Message(
        topic=event.topic, partition=0, offset=0, key=event.id, type=event.type, id=event.id, event_id=event.id,
        position=1, previous=0, recorded_at=at, effective_at=at, actor="tester", correlation_id="c", traceparent=None,
        body=event.model_dump_json().encode(), event=event,
    )  # fmt: skip


@dataclass
class Reporting:
    """The service, and `tell`, which applies events as its consumer would."""

    service: ServiceUnderTest

    def tell(self, *events: Published, at: datetime = NOON) -> None:
        runtime = self.service.runtime
        with runtime.pool.connection() as connection, connection.transaction(), connection.cursor() as cursor:
            for event in events:
                apply_all(cursor, message(event, at), runtime)

    @contextmanager
    def unkept(self) -> Iterator[Cursor[Any]]:
        """Yields a cursor in a transaction that is rolled back."""
        with self.service.runtime.pool.connection() as connection, connection.transaction(force_rollback=True):
            yield connection.cursor()

    def get(self, path: str, **params: Any) -> Any:
        answer = self.service.get(f"/api/reporting/{path}", params=params)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def as_(self, *roles: str, **claims: Any) -> "Reporting":
        return Reporting(self.service.as_(*roles, **claims))


def migrated(dsn: str) -> None:
    SERVICE.open(Settings(database_url=dsn)).close()


@pytest.fixture
def reporting(databases: Any) -> Iterator[Reporting]:
    dsn = databases.fresh(migrated)
    with service_under_test(SERVICE, dsn) as service:
        yield Reporting(service)
    databases.drop(dsn)


@pytest.fixture(scope="session")
def make() -> SimpleNamespace:
    """Returns the builders of events, by record."""
    return SimpleNamespace(
        sale=sale, quote=quote, invoice=invoice, customer=customer, deal=deal, department=department, person=person,
        company=company, message=message,
    )  # fmt: skip
