"""Closing runs (締め) on a real database: the customers they bill, the amounts they carry over, those they skip."""

from typing import Any

import pytest
from cashier import BRANCH, CLOSING, EACH, TERMS, pay, read, sell

from billing.application.closings import CLOSE
from edge.testing import ServiceUnderTest
from spine.testing import context
from spine.work.jobs import enqueue

pytestmark = pytest.mark.servers


def close(billing: ServiceUnderTest, on: str) -> dict[str, Any]:
    started = billing.post("/api/billing/closings", json={"closing_on": on})
    assert started.status_code == 202, started.text
    billing.work()
    return read(billing, "closings", started.json()["id"])


def test_a_closing_run_carries_the_balance_from_month_to_month(billing: ServiceUnderTest) -> None:
    sell(billing, on="2026-08-20")
    sell(billing, BRANCH, on="2026-08-31")
    sell(billing, EACH, on="2026-08-31")
    sell(billing, on="2026-09-01", price="3000")
    august = close(billing, "2026-08-31")
    assert [(one["customer_name"], one["billed_amount"]) for one in august["closed"]] == [("株式会社小林商事", 2632)]
    pay(billing, 2000, {august["closed"][0]["invoice_id"]: 2000}, on="2026-09-15")
    september = close(billing, "2026-09-30")
    invoice = read(billing, "invoices", september["closed"][0]["invoice_id"])
    figures = ("previous_amount", "received_amount", "carried_amount", "net", "tax", "billed_amount", "balance")
    assert [invoice[name] for name in figures] == [2632, 2000, 632, 3200, 316, 4148, 3516]
    assert (invoice["closing_on"], invoice["due_on"]) == ("2026-09-30", "2026-11-02")
    assert close(billing, "2026-09-30")["closed"] == []


def test_a_closing_run_says_whom_it_could_not_bill(billing: ServiceUnderTest) -> None:
    sell(billing, on="2026-09-10")
    inclusive = {**TERMS, "tax_method": "inclusive"}
    billing.keep_foreign("customer", CLOSING, "株式会社小林商事", "C00003", **inclusive)
    sell(billing, on="2026-09-11")
    run = close(billing, "2026-09-30")
    assert (run["status"], run["closed"]) == ("done", [])
    assert [(one["customer_name"], one["code"]) for one in run["skipped"]] == [
        ("株式会社小林商事", "sales-mix-tax-methods")
    ]


def test_a_closing_run_for_one_customer(billing: ServiceUnderTest) -> None:
    sell(billing, on="2026-09-10")
    sell(billing, EACH, on="2026-09-10")
    body = {"closing_on": "2026-09-15", "customer_ids": [EACH]}
    run_id = billing.post("/api/billing/closings", json=body).json()["id"]
    billing.work()
    run = read(billing, "closings", run_id)
    assert [one["customer_name"] for one in run["closed"]] == ["有限会社都度"]
    invoice = read(billing, "invoices", run["closed"][0]["invoice_id"])
    assert (invoice["kind"], invoice["closing_on"], invoice["previous_amount"]) == ("each", None, None)


def test_a_run_taken_up_again_bills_nobody_twice(billing: ServiceUnderTest) -> None:
    sell(billing, on="2026-09-10")
    run = close(billing, "2026-09-30")
    sell(billing, on="2026-09-12")
    enqueue(billing.runtime, CLOSE, {"closing_id": run["id"]}, context())
    billing.work()
    again = read(billing, "closings", run["id"])
    assert ([one["invoice_id"] for one in again["closed"]], again["skipped"]) == (
        [run["closed"][0]["invoice_id"]],
        [],
    )
    assert billing.get("/api/billing/invoices").json()["count"]["value"] == 1


def test_a_future_closing_day_is_refused(billing: ServiceUnderTest) -> None:
    answer = billing.post("/api/billing/closings", json={"closing_on": "2199-12-31"})
    assert (answer.status_code, answer.json()["type"]) == (422, "/problems/closing-in-future")
