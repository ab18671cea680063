"""The tax rate table over HTTP, and the effect of its rows on quotes, sales and invoices."""

from typing import Any

import pytest

from edge.testing import ServiceUnderTest

PATH = "/api/billing/tax-rates"
QUOTES, SALES = "/api/billing/quotes", "/api/billing/sales"
CUT = {"tax_class": "reduced", "from": "2027-04-01"}
BACK = {"tax_class": "reduced", "from": "2029-04-01"}
FOOD = {"name": "焼き菓子", "quantity": "1", "unit_price": "12345", "tax_class": "reduced"}
GOODS = {"name": "名刺", "quantity": "1", "unit_price": "1000"}


def confirmed(service: ServiceUnderTest) -> None:
    for key in (CUT, BACK):
        assert service.post(f"{PATH}/confirm", json=key).status_code == 200


def row(record: dict[str, Any], key: dict[str, str]) -> dict[str, Any] | None:
    return next((each for each in record["rows"] if key.items() <= each.items()), None)


def sold(service: ServiceUnderTest, shop: Any, on: str, *lines: dict[str, Any], **fields: Any) -> dict[str, Any]:
    quote = shop.won(lines=list(lines), **fields)
    answer = shop.sell(quote, quote["version"], on=on)
    assert answer.status_code == 201, answer.text
    return answer.json()


def taxes(record: dict[str, Any]) -> list[tuple[str, str, int]]:
    return [(each["tax_class"], each["rate"], each["tax"]) for each in record["taxes"]]


def issued(billing: ServiceUnderTest, on: str, *sales: dict[str, Any]) -> dict[str, Any]:
    body = {"sale_ids": [one["id"] for one in sales], "on": on}
    answer = billing.post("/api/billing/invoices/issue-from-sales", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()


def test_at_first_the_table_is_the_law(service: ServiceUnderTest) -> None:
    answer = service.as_("sales").get(PATH)
    assert (answer.status_code, answer.headers["etag"], answer.json()["version"]) == (200, '"0"', 0)
    assert row(answer.json(), CUT) == {**CUT, "rate": "0.01", "planned": True}
    assert service.get(f"{PATH}/history").json() == {"items": []}


def test_rows_are_set_confirmed_and_removed_with_their_history(service: ServiceUnderTest) -> None:
    new = {"tax_class": "standard", "from": "2030-04-01", "rate": "0.12", "planned": True}
    assert row(service.post(f"{PATH}/set", json=new).json(), new) == new
    key = {name: new[name] for name in ("tax_class", "from")}
    assert row(service.post(f"{PATH}/confirm", json=key).json(), key) == {**new, "planned": False}
    assert row(service.get(PATH).json(), key) == {**new, "planned": False}
    assert row(service.post(f"{PATH}/remove", json=key).json(), key) is None
    items = service.get(f"{PATH}/history").json()["items"]
    assert [item["type"].split(".")[1] for item in items] == ["tax-rate-removed", "tax-rate-confirmed", "tax-rate-set"]
    assert {item["actor_name"] for item in items} == {"市川 花子"}
    before, after = items[-1]["changes"]["rows"]
    assert [each for each in after if each not in before] == [new]
    assert [each for each in before if each not in after] == []


@pytest.mark.parametrize("verb", ["set", "confirm", "remove"])
def test_accounting_and_admin_change_it_alone(service: ServiceUnderTest, verb: str) -> None:
    body = {**CUT, "rate": "0.01"} if verb == "set" else CUT
    for role in ("sales", "manager", "operator", "analyst"):
        assert service.as_(role).post(f"{PATH}/{verb}", json=body).status_code == 403
    assert service.as_("accounting").post(f"{PATH}/{verb}", json=body).status_code == 200


@pytest.mark.parametrize(
    ("verb", "body", "status", "code"),
    [
        ("set", {"tax_class": "exempt", "from": "2027-04-01", "rate": "0.01"}, 422, "tax-rate-untaxed"),
        ("set", {**CUT, "rate": "10"}, 422, "tax-rate-no-fraction"),
        ("set", {**CUT, "rate": "-0.01"}, 422, "tax-rate-no-fraction"),
        ("set", {**CUT, "rate": "0.00001"}, 422, "input-invalid"),
        ("set", {**CUT, "rate": "0.01", "since": "2027-04-01"}, 422, "input-invalid"),
        ("confirm", {"tax_class": "standard", "from": "2027-04-01"}, 409, "tax-rate-missing"),
        ("remove", {"tax_class": "standard", "from": "1989-04-01"}, 409, "tax-rate-first"),
    ],
)
def test_a_refusal_says_what_to_do(
    service: ServiceUnderTest, verb: str, body: dict[str, str], status: int, code: str
) -> None:
    answer = service.post(f"{PATH}/{verb}", json=body)
    assert (answer.status_code, answer.json()["type"]) == (status, f"/problems/{code}")
    assert answer.json()["title"]


def test_a_quote_shows_planned_rates_by_its_delivery_date_then_month_then_date(
    service: ServiceUnderTest, shop: Any
) -> None:
    plain = shop.drafted(lines=[FOOD])
    assert (taxes(plain), plain["lines"][0]["rate"]) == ([("reduced", "0.08", 987)], "0.08")
    month = shop.drafted(lines=[FOOD], expected_month="2027-04")
    assert taxes(month) == [("reduced", "0.01", 123)]
    dated = shop.drafted(lines=[FOOD, GOODS], delivery_on="2027-04-02", expected_month="2026-12")
    assert taxes(dated) == [("standard", "0.10", 100), ("reduced", "0.01", 123)]
    assert [each["planned"] for each in dated["taxes"]] == [False, True]
    assert [each["rate_planned"] for each in dated["lines"]] == [True, False]
    assert dated["delivery_on"] == "2027-04-02"
    preview = {"lines": [FOOD], "expected_month": "2027-04"}
    assert taxes(service.post(f"{QUOTES}/preview", json=preview).json()) == [("reduced", "0.01", 123)]


def test_a_draft_follows_its_month_and_date_and_a_submitted_quote_nothing(service: ServiceUnderTest, shop: Any) -> None:
    draft = shop.drafted(lines=[FOOD])
    path = f"{QUOTES}/{draft['id']}"
    moved = service.post(f"{path}/set-forecast", json={"expected_month": "2027-04"}).json()
    assert taxes(moved) == [("reduced", "0.01", 123)]
    dated = service.patch(path, moved["version"], json={"delivery_on": "2027-03-30"}).json()
    assert taxes(dated) == [("reduced", "0.08", 987)]
    undated = service.patch(path, dated["version"], json={"delivery_on": None}).json()
    assert taxes(undated) == [("reduced", "0.01", 123)]
    service.post(f"{PATH}/remove", json=CUT)
    submitted = service.post(f"{path}/submit").json()
    assert taxes(submitted) == [("reduced", "0.08", 987)]
    service.post(f"{PATH}/set", json={**CUT, "rate": "0.01"})
    kept = service.post(f"{path}/set-forecast", json={"expected_month": "2027-05"}).json()
    assert taxes(kept) == [("reduced", "0.08", 987)]


def test_while_the_cut_is_planned_a_quote_shows_it_and_a_sale_does_not(service: ServiceUnderTest, shop: Any) -> None:
    quote = shop.won(lines=[FOOD], customer_id=shop.each, tax_method="exclusive", delivery_on="2027-04-02")
    assert (taxes(quote), quote["taxes"][0]["planned"]) == ([("reduced", "0.01", 123)], True)
    sale = shop.sell(quote, quote["version"], on="2027-04-02").json()
    assert (taxes(sale), sale["lines"][0]["rate"]) == ([("reduced", "0.08", 988)], "0.08")


def test_one_invoice_over_the_change_of_a_rate(billing: ServiceUnderTest, shop: Any) -> None:
    confirmed(billing)
    before = sold(billing, shop, "2027-03-30", FOOD)
    during = sold(billing, shop, "2027-04-02", FOOD, GOODS)
    assert [each["rate"] for each in during["lines"]] == ["0.01", "0.10"]
    invoice = issued(billing, "2027-04-30", before, during)
    assert taxes(invoice) == [("standard", "0.10", 100), ("reduced", "0.08", 987), ("reduced", "0.01", 123)]
    assert invoice["tax"] == 987 + 123 + 100
    assert [each["rate"] for each in invoice["lines"]] == ["0.08", "0.01", "0.10"]


@pytest.mark.parametrize(("on", "rate", "tax"), [("2027-04-02", "0.01", 99), ("2029-04-02", "0.08", 740)])
def test_tax_within_a_price(billing: ServiceUnderTest, shop: Any, on: str, rate: str, tax: int) -> None:
    confirmed(billing)
    line = {**FOOD, "unit_price": "10000"}
    sale = sold(billing, shop, on, line, customer_id=shop.each, tax_rounding="down")
    assert (taxes(sale), sale["gross"]) == ([("reduced", rate, tax)], 10_000)


def test_a_return_after_the_change_keeps_the_rate_of_what_it_returns(billing: ServiceUnderTest, shop: Any) -> None:
    confirmed(billing)
    before = sold(billing, shop, "2027-03-30", FOOD)
    original = issued(billing, "2027-03-31", before)
    back = billing.post(f"{SALES}/{before['id']}/reverse", json={"on": "2027-04-05"}).json()
    assert back["lines"][0]["rate"] == "0.08"
    body = {"sale_ids": [back["id"]], "on": "2027-04-05"}
    note = billing.post(f"/api/billing/invoices/{original['id']}/credit", json=body).json()
    assert taxes(note) == [("reduced", "0.08", -987)]
