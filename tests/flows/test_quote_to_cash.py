"""A company's day: customer → deal → quote → won → sale → invoice → payment, and the reports that follow."""

from datetime import date
from typing import Any

import pytest
from office import Office, eventually

TODAY = date(2026, 11, 20)


def line(product: dict[str, Any], quantity: str) -> dict[str, Any]:
    return {
        "kind": "item", "product_id": product["id"], "name": product["name"], "quantity": quantity,
        "unit": product["unit"], "unit_price": product["unit_price"], "discount": 0, "tax_class": product["tax_class"],
    }  # fmt: skip


def ten_lines(office: Office) -> list[dict[str, Any]]:
    """Seven lines at 10 % and three at 8 %, from the product ledger."""
    products = [p for p in office.items("/api/billing/products", limit=200) if p["active"] and p["unit_price"]]
    standard = [p for p in products if p["tax_class"] == "standard"][:7]
    reduced = [p for p in products if p["tax_class"] == "reduced"][:3]
    return [line(product, str(n)) for n, product in enumerate([*standard, *reduced], 1)]


def each_time_customer(office: Office) -> dict[str, Any]:
    """A customer who is invoiced per sale."""
    customers = office.items("/api/crm/customers", limit=200)
    return next(c for c in customers if c["billing_method"] == "each" and not c["bills_to_id"])


def quote_for(office: Office, customer: dict[str, Any], name: str) -> dict[str, Any]:
    """A deal and its submitted quote of ten lines."""
    deal = office.post("/api/crm/deals", {"name": name, "customer_id": customer["id"], "expected_amount": 500000})
    body = {
        "subject": name, "customer_id": customer["id"], "deal_id": deal["id"], "quoted_on": "2026-11-20",
        "valid_until": "2026-12-20", "probability": 70, "expected_month": "2026-11", "lines": ten_lines(office),
    }  # fmt: skip
    quote = office.post("/api/billing/quotes", body)
    assert len(quote["lines"]) == 10
    submitted: dict[str, Any] = office.post(f"/api/billing/quotes/{quote['id']}/submit")
    return submitted


def ranked(office: Office, customer_id: str) -> int:
    found = office.items("/api/reporting/ranking", year=2026, quarter=3)
    return next((int(row["net"]) for row in found if row["customer_id"] == customer_id), 0)


def forecast_total(office: Office, month: str) -> int:
    report = office.get("/api/reporting/forecast", **{"from": month, "months": 1})
    return sum(int(cell["amount"]) for row in report["rows"] for cell in row["cells"] if row["depth"] == 0)


def test_a_sale_from_first_word_to_money_in_the_bank(seller: Office, accountant: Office, admin: Office) -> None:
    customer = each_time_customer(seller)
    ranking, forecast = ranked(admin, customer["id"]), forecast_total(admin, "2026-11")
    quote = quote_for(seller, customer, "年末キャンペーン一式")
    eventually(lambda: forecast_total(admin, "2026-11") == forecast + quote["net"])

    won = seller.post(f"/api/billing/quotes/{quote['id']}/win", {"on": "2026-11-20"})
    assert won["status"] == "won"
    eventually(lambda: seller.get(f"/api/crm/deals/{quote['deal_id']}")["stage"] == "won")

    sale = seller.post(f"/api/billing/quotes/{quote['id']}/sales", {"on": "2026-11-20"}, version=won["version"])
    assert sale["net"] == quote["net"]
    assert sale["id"] in {row["id"] for row in accountant.items("/api/billing/sales", billing="unbilled", limit=200)}
    eventually(lambda: ranked(admin, customer["id"]) == ranking + quote["net"])

    invoice = accountant.post("/api/billing/invoices/issue-from-sales", {"sale_ids": [sale["id"]], "on": "2026-11-20"})
    assert invoice["number"] and invoice["status"] == "issued"
    assert {row["tax_class"] for row in invoice["taxes"]} == {"standard", "reduced"}
    assert invoice["gross"] == quote["gross"]
    pdf = eventually(lambda: pdf_of(accountant, invoice["id"]))
    assert pdf[:5] == b"%PDF-"

    body = {
        "on": "2026-11-20", "customer_id": customer["id"], "amount": invoice["gross"], "fee": 0, "method": "transfer",
        "payer_name": "ﾃｽﾄ", "allocations": [{"invoice_id": invoice["id"], "amount": invoice["gross"]}],
    }  # fmt: skip
    accountant.post("/api/billing/payments", body)
    paid = accountant.get(f"/api/billing/invoices/{invoice['id']}")
    assert (paid["payment_state"], paid["balance"]) == ("paid", 0)
    owed = f"/api/reporting/receivables/{customer['id']}/invoices"
    eventually(lambda: invoice["id"] not in {row.get("invoice_id", row.get("id")) for row in accountant.items(owed)})


def pdf_of(office: Office, invoice_id: str) -> bytes | None:
    answer = office.http.get(f"/api/billing/invoices/{invoice_id}/pdf")
    assert answer.status_code in (200, 409), answer.text
    return answer.content if answer.status_code == 200 else None


def test_the_same_sale_from_two_tabs_is_one_sale(seller: Office) -> None:
    quote = quote_for(seller, each_time_customer(seller), "二重登録の試み")
    won = seller.post(f"/api/billing/quotes/{quote['id']}/win", {"on": "2026-11-20"})
    path = f"/api/billing/quotes/{quote['id']}/sales"
    seller.post(path, {"on": "2026-11-20"}, version=won["version"])
    assert seller.status("POST", path, {"on": "2026-11-20"}, version=won["version"]) in (409, 412)
    now = seller.get(f"/api/billing/quotes/{quote['id']}")["version"]
    assert seller.status("POST", path, {"on": "2026-11-20"}, version=now) == 409
    assert len(seller.items("/api/billing/sales", quote_id=quote["id"])) == 1


def test_a_won_quote_goes_back_while_nothing_is_sold(seller: Office) -> None:
    quote = quote_for(seller, each_time_customer(seller), "受注取消の案件")
    seller.post(f"/api/billing/quotes/{quote['id']}/win", {"on": "2026-11-20"})
    eventually(lambda: seller.get(f"/api/crm/deals/{quote['deal_id']}")["stage"] == "won")
    seller.post(f"/api/billing/quotes/{quote['id']}/withdraw")
    eventually(lambda: seller.get(f"/api/crm/deals/{quote['deal_id']}")["stage"] == "negotiation")


@pytest.mark.parametrize("query", ["ツチヤ", "ﾂﾁﾔ", "つちや", "土屋物流", "C00015", "株式会社土屋物流", "（株）土屋"])
def test_a_customer_is_found_by_any_spelling(seller: Office, query: str) -> None:
    assert "C00015" in {row["code"] for row in seller.items("/api/crm/customers", q=query)}
