"""As of any past day, an invoice's page, the receivables report and the plain sum of what was paid by then agree."""

import random
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from office import Office, eventually
from test_quote_to_cash import each_time_customer, quote_for

TODAY = datetime.now(UTC).astimezone(ZoneInfo("Asia/Tokyo")).date()
ISSUED, PAYMENTS = 40, 5


def day(ago: int) -> str:
    return (TODAY - timedelta(days=ago)).isoformat()


def invoiced(seller: Office, accountant: Office) -> dict[str, Any]:
    """Everything is entered today and was so weeks ago."""
    quote = quote_for(seller, each_time_customer(seller), "過去日付の入力")
    won = seller.post(f"/api/billing/quotes/{quote['id']}/win", {"on": day(50)})
    path = f"/api/billing/quotes/{quote['id']}/sales"
    sale = seller.post(path, {"on": day(45)}, version=won["version"])
    body = {"sale_ids": [sale["id"]], "on": day(ISSUED)}
    issued: dict[str, Any] = accountant.post("/api/billing/invoices/issue-from-sales", body)
    return issued


def paid(accountant: Office, invoice: dict[str, Any], chance: random.Random) -> dict[int, int]:
    """Payments by how many days ago they came, entered in any order; one of them is taken back today."""
    parts = chance.sample(range(1, ISSUED - 1), PAYMENTS)
    amounts = {ago: chance.randint(1, invoice["gross"] // PAYMENTS) for ago in parts}
    for n, (ago, amount) in enumerate(amounts.items()):
        body = {
            "on": day(ago), "customer_id": invoice["customer_id"], "amount": amount,
            "allocations": [{"invoice_id": invoice["id"], "amount": amount}],
        }  # fmt: skip
        payment = accountant.post("/api/billing/payments", body)
        if n == 2:
            accountant.post(f"/api/billing/payments/{payment['id']}/withdraw", {"reason": "入力間違い"})
    return amounts


def reported(admin: Office, invoice: dict[str, Any], on: str) -> int | None:
    """What the report says is open of the invoice, or None when it does not list it."""
    path = f"/api/reporting/receivables/{invoice['customer_id']}/invoices"
    rows = {row["invoice_id"]: row["balance"] for row in admin.items(path, as_of=on)}
    return rows.get(invoice["id"])


def on_page(admin: Office, invoice: dict[str, Any], on: str) -> int | None:
    answer = admin.http.get(f"/api/billing/invoices/{invoice['id']}", params={"as_of": on})
    if answer.status_code == 404:
        return None
    assert answer.json()["status"] == "issued"
    balance: int = answer.json()["balance"]
    return balance


@pytest.mark.parametrize("seed", range(3))
def test_page_report_and_sum_agree_on_every_day(seller: Office, accountant: Office, admin: Office, seed: int) -> None:
    invoice = invoiced(seller, accountant)
    amounts = paid(accountant, invoice, random.Random(seed))
    now = admin.get(f"/api/billing/invoices/{invoice['id']}")["balance"]
    eventually(lambda: reported(admin, invoice, TODAY.isoformat()) == now)
    for ago in range(ISSUED + 3, 0, -1):
        expected = invoice["gross"] - sum(amount for came, amount in amounts.items() if came >= ago)
        wanted = expected if ago <= ISSUED else None
        assert on_page(admin, invoice, day(ago)) == wanted, f"page, {day(ago)}"
        assert reported(admin, invoice, day(ago)) == wanted, f"report, {day(ago)}"


def test_what_is_entered_today_was_so_on_its_business_date(seller: Office, accountant: Office, admin: Office) -> None:
    """Finding: as of the 31st a sale, an invoice and a payment entered later were all missing."""
    invoice = invoiced(seller, accountant)
    (sold,) = invoice["sales"]
    assert admin.status("GET", f"/api/billing/sales/{sold['sale_id']}?as_of={day(46)}") == 404
    assert admin.get(f"/api/billing/sales/{sold['sale_id']}", as_of=day(45))["billing"] == "unbilled"
    assert admin.get(f"/api/billing/sales/{sold['sale_id']}", as_of=day(ISSUED))["billing"] == "billed"
    quote = admin.get(f"/api/billing/sales/{sold['sale_id']}")["quote_id"]
    assert admin.get(f"/api/billing/quotes/{quote}")["won_on"] == day(50)
    assert date.fromisoformat(admin.get(f"/api/billing/invoices/{invoice['id']}", as_of=day(1))["invoice_on"])
