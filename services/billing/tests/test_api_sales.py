"""Selling from quotes and reversing sales over HTTP."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

from edge.testing import ServiceUnderTest

PATH = "/api/billing/quotes"
SALES = "/api/billing/sales"
TWO_LINES = [
    {"name": "化粧箱", "quantity": "1000", "unit_price": "145.5", "discount": 500},
    {"kind": "discount", "name": "お値引き", "quantity": "1", "unit_price": "-1000"},
]


def test_a_whole_quote_becomes_a_sale(service: ServiceUnderTest, shop: Any) -> None:
    quote = shop.won(lines=TWO_LINES, customer_id=shop.branch)
    answer = shop.sell(quote, quote["version"])
    sale = answer.json()
    assert (answer.status_code, answer.headers["location"]) == (201, f"{SALES}/{sale['id']}")
    assert (sale["number"], sale["kind"], sale["source"], sale["billing"]) == ("S000001", "sale", "daicho", "unbilled")
    assert (sale["customer_code"], sale["billed_customer_code"], sale["billed_customer_id"]) == (
        "C00005",
        "C00003",
        shop.closing,
    )
    assert (sale["net"], sale["lines_total"], sale["tax"], sale["gross"], sale["taxes"]) == (
        144_000,
        144_000,
        None,
        None,
        [],
    )
    after = service.get(f"{PATH}/{quote['id']}").json()
    assert (after["sale_state"], after["sold_net"], after["lines"][0]["sold_quantity"]) == ("all", 144_000, "1000")
    assert service.post(f"{PATH}/{quote['id']}/withdraw").json()["type"] == "/problems/quote-has-sales"
    assert shop.sell(quote, after["version"]).json()["type"] == "/problems/nothing-left"


def test_tax_stands_on_the_sale_of_a_customer_billed_each_time(service: ServiceUnderTest, shop: Any) -> None:
    quote = shop.won(lines=TWO_LINES, customer_id=shop.each)
    sale = shop.sell(quote, quote["version"]).json()
    assert (sale["billing_method"], sale["net"], sale["tax"], sale["gross"]) == ("each", 130_909, 13_091, 144_000)


def test_it_is_sold_by_line_and_quantity_and_never_more(service: ServiceUnderTest, shop: Any) -> None:
    quote = shop.won(lines=TWO_LINES)
    part = [{"number": 1, "quantity": "400"}]
    assert shop.sell(quote, quote["version"], lines=part).json()["net"] == 58_000
    version = quote["version"] + 1
    over = shop.sell(quote, version, lines=[{"number": 1, "quantity": "600.001"}])
    assert (over.status_code, over.json()["type"]) == (409, "/problems/oversold")
    assert (over.json()["errors"][0]["field"], "600" in over.json()["title"]) == ("lines.0.quantity", True)
    assert shop.sell(quote, version).json()["net"] == 86_000
    sold = service.get(f"{SALES}?quote_id={quote['id']}").json()["items"]
    assert sum(item["net"] for item in sold) == quote["net"]


def test_two_tabs_make_one_sale(service: ServiceUnderTest, shop: Any) -> None:
    quote = shop.won(lines=TWO_LINES)
    part = [{"number": 1, "quantity": "1"}]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: shop.sell(quote, quote["version"], lines=part), range(8)))
    assert sorted(answer.status_code for answer in answers) == [201] + [412] * 7
    assert service.get(SALES).json()["count"]["value"] == 1


def test_a_retry_makes_one_sale(service: ServiceUnderTest, shop: Any) -> None:
    quote = shop.won(lines=TWO_LINES)
    first, again = (shop.sell(quote, quote["version"], key="k1").json() for _ in range(2))
    assert first["id"] == again["id"]
    assert service.get(SALES).json()["count"]["value"] == 1


def test_the_version_read_is_required(service: ServiceUnderTest, shop: Any) -> None:
    quote = shop.won()
    assert service.post(f"{PATH}/{quote['id']}/sales", json={}).status_code == 428


def test_a_reversal_gives_the_quantity_back(service: ServiceUnderTest, shop: Any) -> None:
    quote = shop.won(lines=TWO_LINES)
    sale = shop.sell(quote, quote["version"]).json()
    part = {"on": "2026-11-26", "lines": [{"number": 1, "quantity": "400"}]}
    red = service.post(f"{SALES}/{sale['id']}/reverse", json=part)
    assert (red.status_code, red.json()["kind"], red.json()["net"]) == (201, "reversal", -58_000)
    assert red.json()["reverses_id"] == sale["id"]
    assert service.get(f"{SALES}/{sale['id']}").json()["lines"][0]["reversed_quantity"] == "400"
    again = service.get(f"{PATH}/{quote['id']}").json()
    assert (again["sale_state"], again["sold_net"], again["lines"][0]["sold_quantity"]) == ("partial", 86_000, "600")
    service.post(f"{SALES}/{sale['id']}/reverse", json={"on": "2026-11-27"})
    done = service.post(f"{SALES}/{sale['id']}/reverse", json={"on": "2026-11-27"})
    assert done.json()["type"] == "/problems/nothing-left-to-reverse"
    assert sum(item["net"] for item in service.get(f"{SALES}?billing=unbilled").json()["items"]) == 0
    assert service.post(f"{PATH}/{quote['id']}/withdraw").json()["status"] == "submitted"


def test_a_sale_leaves_from_a_warehouse_that_exists(service: ServiceUnderTest, shop: Any) -> None:
    made = service.post("/api/billing/warehouses", json={"code": "W01", "name": "本社倉庫"}).json()
    quote = shop.won()
    unknown = shop.sell(quote, quote["version"], warehouse_id=quote["id"])
    assert unknown.json()["type"] == "/problems/warehouse-unknown"
    assert shop.sell(quote, quote["version"], warehouse_id=made["id"]).json()["warehouse_name"] == "本社倉庫"
