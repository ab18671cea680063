"""Products and warehouses over HTTP."""

from edge.testing import ServiceUnderTest

PATH = "/api/billing/products"
BOX = {
    "code": "PRT-120",
    "name": "化粧箱",
    "kana": "ケショウバコ",
    "prices": [
        {"from": "2020-04-01", "unit_price": "145.5", "unit_cost": "60"},
        {"from": "2199-01-01", "unit_price": "200"},
    ],
}


def test_a_product_with_its_price_of_today(service: ServiceUnderTest) -> None:
    made = service.post(PATH, json=BOX)
    product = made.json()
    assert made.status_code == 201, made.text
    assert (product["unit_price"], product["unit_cost"], len(product["prices"])) == ("145.5", "60", 2)
    assert service.get(f"{PATH}?q=けしょう").json()["items"][0]["unit_price"] == "145.5"
    revised = service.patch(f"{PATH}/{product['id']}", 1, json={"tax_class": "reduced"}).json()
    assert (revised["tax_class"], revised["name"]) == ("reduced", "化粧箱")
    priced = service.post(f"{PATH}/{product['id']}/set-price", json={"from": "2026-01-01", "unit_price": "150"}).json()
    assert priced["unit_price"] == "150"
    assert service.post(f"{PATH}/{product['id']}/discontinue").json()["active"] is False


def test_costs_need_the_right(service: ServiceUnderTest) -> None:
    product = service.post(PATH, json=BOX).json()
    seller = service.as_("sales")
    assert "unit_cost" not in seller.get(f"{PATH}/{product['id']}").text
    assert "unit_cost" not in seller.get(PATH).text
    assert "unit_cost" not in seller.get(f"{PATH}/{product['id']}/history").text
    assert "unit_cost" not in seller.get(f"{PATH}/export").text
    assert seller.post(PATH, json=BOX).status_code == 403


def test_a_code_is_one_records(service: ServiceUnderTest) -> None:
    service.post(PATH, json=BOX)
    taken = service.post(PATH, json=BOX)
    assert (taken.status_code, taken.json()["type"]) == (409, "/problems/product-code-taken")
    warehouse = {"code": "W01", "name": "本社倉庫"}
    made = service.post("/api/billing/warehouses", json=warehouse)
    assert made.status_code == 201
    taken = service.post("/api/billing/warehouses", json=warehouse)
    assert taken.json()["type"] == "/problems/warehouse-code-taken"
    moved = service.patch(f"/api/billing/warehouses/{made.json()['id']}", 1, json={"address": "札幌市"}).json()
    assert (moved["address"], moved["name"]) == ("札幌市", "本社倉庫")
