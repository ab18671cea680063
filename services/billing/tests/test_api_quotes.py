"""Quotes over HTTP on a real database."""

from typing import Any

import pytest

from edge.testing import ServiceUnderTest
from spine.ids import new_id

PATH = "/api/billing/quotes"
LINE = {"name": "化粧箱", "quantity": "1000", "unit_price": "145.5", "unit": "個", "unit_cost": "60"}


def test_a_draft_carries_the_customers_terms_and_its_totals(service: ServiceUnderTest, shop: Any) -> None:
    quote = shop.drafted(customer_id=shop.each, deal_id=shop.deal)
    assert (quote["number"], quote["status"], quote["revision"]) == ("Q2026-0001", "draft", 1)
    assert (quote["customer_code"], quote["customer_name"]) == ("C00004", "有限会社都度")
    assert (quote["deal_number"], quote["deal_name"]) == ("D26-0001", "採用サイト制作")
    assert (quote["tax_method"], quote["tax_rounding"], quote["line_rounding"]) == ("inclusive", "half_up", "down")
    assert (quote["lines_total"], quote["net"], quote["tax"], quote["gross"]) == (145_500, 132_273, 13_227, 145_500)
    assert quote["taxes"] == [
        {"tax_class": "standard", "rate": "0.10", "taxable": 145_500, "tax": 13_227, "planned": False}
    ]
    assert quote["lines"][0]["quantity"] == "1000"
    assert (quote["cost_total"], quote["margin"], quote["margin_rate"]) == (60_000, 72_273, "0.5464")
    assert quote["owner_name"] == "市川 花子"


def test_it_takes_the_customer_of_its_deal_and_unknown_ones_by_their_form(service: ServiceUnderTest, shop: Any) -> None:
    assert shop.drafted(customer_id=None, deal_id=shop.deal)["customer_id"] == shop.closing
    stranger = new_id()
    assert shop.drafted(customer_id=stranger)["customer_id"] == stranger
    assert service.post(PATH, json={"subject": "x", "customer_id": "C00003"}).status_code == 422
    nobody = service.post(PATH, json={"subject": "x", "lines": []})
    assert nobody.status_code == 422
    assert nobody.json()["errors"][0]["field"] == "customer_id"


def test_costs_are_hidden_without_the_right_and_survive_an_edit(service: ServiceUnderTest, shop: Any) -> None:
    seller = service.as_("sales", scope="all")
    quote = shop.drafted()
    shown = seller.get(f"{PATH}/{quote['id']}").json()
    assert not {"cost_total", "margin", "margin_rate"} & shown.keys()
    assert "unit_cost" not in shown["lines"][0]
    assert "margin" not in seller.get(PATH).json()["items"][0]
    assert "unit_cost" not in seller.get(f"{PATH}/{quote['id']}/history").text
    assert "margin" not in seller.get(f"{PATH}/{quote['id']}/revisions").text
    line = {**LINE, "unit_price": "150", "unit_cost": "1"}
    edited = seller.patch(f"{PATH}/{quote['id']}", quote["version"], json={"lines": [line]})
    assert edited.status_code == 200, edited.text
    assert service.get(f"{PATH}/{quote['id']}").json()["cost_total"] == 60_000


def test_a_line_copies_the_products_price_of_the_day(service: ServiceUnderTest, shop: Any) -> None:
    prices = [
        {"from": "2026-04-01", "unit_price": "145.5", "unit_cost": "60"},
        {"from": "2026-12-01", "unit_price": "152.8"},
    ]
    product = service.post(
        "/api/billing/products",
        json={"code": "PRT-120", "name": "化粧箱", "unit": "個", "tax_class": "reduced", "prices": prices},
    ).json()
    line = {"product_id": product["id"], "quantity": "1000"}
    (copied,) = shop.drafted(service.as_("sales", scope="all"), lines=[line])["lines"]
    assert (copied["name"], copied["unit"], copied["unit_price"], copied["tax_class"], copied["amount"]) == (
        "化粧箱", "個", "145.5", "reduced", 145_500,
    )  # fmt: skip
    quote = shop.drafted(quoted_on="2026-12-01", lines=[line])
    assert quote["lines"][0]["unit_price"] == "152.8"
    service.post(f"/api/billing/products/{product['id']}/set-price", json={"from": "2026-12-01", "unit_price": "1"})
    assert service.get(f"{PATH}/{quote['id']}").json()["net"] == 152_800


def test_two_people_edit_different_fields_and_the_same(service: ServiceUnderTest, shop: Any) -> None:
    quote = shop.drafted()
    path = f"{PATH}/{quote['id']}"
    assert service.patch(path, 1, json={"subject": "改"}).json()["subject"] == "改"
    merged = service.patch(path, 1, json={"terms": "月末締め翌月末払い"})
    assert (merged.status_code, merged.json()["subject"], merged.json()["terms"]) == (200, "改", "月末締め翌月末払い")
    refused = service.patch(path, 1, json={"subject": "別"})
    assert refused.status_code == 412
    assert (refused.json()["theirs"], refused.json()["yours"]) == ({"subject": "改"}, {"subject": "別"})
    assert service.patch(path, 3, json={"customer_id": shop.each}).json()["tax_method"] == "inclusive"


def test_a_revision_keeps_the_earlier_text(service: ServiceUnderTest, shop: Any) -> None:
    quote = shop.drafted()
    path = f"{PATH}/{quote['id']}"
    service.post(f"{path}/submit")
    assert service.patch(path, 2, json={"subject": "x"}).json()["type"] == "/problems/quote-not-draft"
    revised = service.post(f"{path}/revise").json()
    assert (revised["revision"], revised["status"]) == (2, "draft")
    service.patch(path, revised["version"], json={"subject": "化粧箱 印刷 改", "lines": [{**LINE, "quantity": "500"}]})
    newest, first = service.get(f"{path}/revisions").json()["items"]
    assert (newest["revision"], newest["subject"], newest["net"]) == (2, "化粧箱 印刷 改", 72_750)
    assert (first["revision"], first["subject"], first["lines"][0]["quantity"]) == (1, "化粧箱 印刷", "1000")


def test_winning_needs_the_customer(service: ServiceUnderTest, shop: Any) -> None:
    assert shop.won()["probability"] == 100
    lead = shop.drafted(customer_id=None, deal_id=shop.lead_deal)
    service.post(f"{PATH}/{lead['id']}/submit")
    refused = service.post(f"{PATH}/{lead['id']}/win", json={})
    assert (refused.status_code, refused.json()["type"]) == (409, "/problems/deal-of-lead")
    service.keep_foreign("deal", shop.lead_deal, "新規引合", "D26-0002", customer_id=shop.branch)
    assert service.post(f"{PATH}/{lead['id']}/win", json={}).json()["customer_code"] == "C00005"


def test_winning_waits_for_a_customer_under_way(service: ServiceUnderTest, shop: Any) -> None:
    quote = shop.drafted(customer_id=new_id())
    service.post(f"{PATH}/{quote['id']}/submit")
    answer = service.post(f"{PATH}/{quote['id']}/win", json={})
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "2")


def test_one_of_the_alternatives_counts(service: ServiceUnderTest, shop: Any) -> None:
    first = shop.drafted()
    second = shop.drafted(relation="alternative", alternative_of_id=first["id"])
    third = shop.drafted(relation="alternative", alternative_of_id=second["id"])
    assert [first["counts"], second["counts"], third["counts"]] == [True, False, False]

    def counted() -> list[str]:
        return [item["id"] for item in service.get(f"{PATH}?counts=true").json()["items"]]

    assert service.post(f"{PATH}/{third['id']}/count").json()["counts"]
    assert counted() == [third["id"]]
    service.post(f"{PATH}/{second['id']}/submit")
    assert service.post(f"{PATH}/{second['id']}/win").status_code == 200
    assert counted() == [second["id"]]
    unknown = {"subject": "x", "customer_id": shop.closing, "relation": "alternative", "alternative_of_id": new_id()}
    assert service.post(PATH, json=unknown).json()["type"] == "/problems/alternative-unknown"


def test_a_preview_keeps_nothing(service: ServiceUnderTest) -> None:
    body = {"lines": [LINE, {"kind": "subtotal"}], "withholding": True, "tax_rounding": "up"}
    shown = service.post(f"{PATH}/preview", json=body).json()
    assert (shown["net"], shown["tax"], shown["withheld"], shown["lines"][1]["amount"]) == (
        145_500,
        14_550,
        14_855,
        145_500,
    )
    assert service.get(PATH).json()["count"]["value"] == 0


def test_who_may_see_and_change(service: ServiceUnderTest, shop: Any) -> None:
    quote = shop.drafted()
    stranger = service.as_("sales", scope="own", user="somebody else")
    assert stranger.get(f"{PATH}/{quote['id']}").status_code == 404
    assert stranger.post(f"{PATH}/{quote['id']}/submit").status_code == 404
    assert stranger.post(f"{PATH}/{quote['id']}/sales", json={}).status_code == 404
    assert stranger.get(f"{PATH}/{quote['id']}/revisions").status_code == 404
    assert service.as_("analyst").post(f"{PATH}/{quote['id']}/submit").status_code == 403
    assert service.as_("operator").post(PATH, json={"subject": "x"}).status_code == 403


def test_a_quote_is_not_given_out_of_ones_own_sight(service: ServiceUnderTest, shop: Any) -> None:
    seller = service.as_("sales", scope="own")
    own = shop.drafted(seller)
    away = {"owner_id": new_id()}
    assert seller.patch(f"{PATH}/{own['id']}", 1, json=away).status_code == 403
    assert seller.post(PATH, json={"subject": "x", "customer_id": shop.closing, **away}).status_code == 403
    here, there = new_id(), new_id()
    manager = service.as_("manager", scope="department", department=here)
    shop.drafted(manager, **away, department_id=here)
    body = {"subject": "x", "customer_id": shop.closing, **away, "department_id": there}
    assert manager.post(PATH, json=body).status_code == 403
    assert service.get(PATH).json()["count"]["value"] == 2


def test_a_collision_tells_no_costs_to_who_may_not_see_them(service: ServiceUnderTest, shop: Any) -> None:
    quote = shop.drafted()
    seller = service.as_("sales")
    assert service.patch(f"{PATH}/{quote['id']}", 1, json={"lines": [{**LINE, "quantity": "2"}]}).status_code == 200
    priced = [{name: value for name, value in LINE.items() if name != "unit_cost"}]
    collision = seller.patch(f"{PATH}/{quote['id']}", 1, json={"lines": priced})
    assert collision.status_code == 412
    assert collision.json()["theirs"]["lines"][0]["quantity"] == "2"
    assert "cost" not in collision.text
    assert "unit_cost" in service.patch(f"{PATH}/{quote['id']}", 1, json={"lines": priced}).text


def test_a_quote_is_for_a_deal_in_ones_own_sight(service: ServiceUnderTest, shop: Any) -> None:
    theirs = new_id()
    service.keep_foreign("deal", theirs, "他の担当の案件", "D26-0003", customer_id=shop.closing, owner_id=new_id())
    seller = service.as_("sales", scope="own")
    answer = seller.post(PATH, json={"subject": "x", "deal_id": theirs})
    assert (answer.status_code, answer.json()["type"]) == (409, "/problems/deal-unknown")
    own = shop.drafted(seller)
    assert seller.patch(f"{PATH}/{own['id']}", 1, json={"deal_id": theirs}).status_code == 409
    written = shop.drafted(deal_id=theirs)
    kept = seller.patch(f"{PATH}/{written['id']}", 1, json={"subject": "改", "deal_id": theirs})
    assert (kept.status_code, kept.json()["subject"]) == (200, "改")


def test_lines_name_known_products_and_amounts_that_add_up(service: ServiceUnderTest, shop: Any) -> None:
    for line, code in (
        ({"product_id": new_id()}, "product-unknown"),
        ({"name": "x", "quantity": "999999999", "unit_price": "999999999"}, "amount-too-large"),
    ):
        answer = service.post(PATH, json={"subject": "x", "customer_id": shop.closing, "lines": [line]})
        assert (answer.status_code, answer.json()["type"]) == (422, f"/problems/{code}")
        assert answer.json()["errors"][0]["field"].startswith("lines.0.")


def test_naming_the_same_customer_again_keeps_the_terms(service: ServiceUnderTest, shop: Any) -> None:
    quote = shop.drafted(tax_rounding="up")
    edited = service.patch(f"{PATH}/{quote['id']}", 1, json={"customer_id": shop.closing, "subject": "改"}).json()
    assert (edited["tax_rounding"], edited["subject"]) == ("up", "改")


@pytest.mark.parametrize(
    "fields",
    [
        {"lines": [{"name": "x", "quantity": "-1"}]},
        {"lines": [{"name": "x", "unit_price": "1.234"}]},
        {"lines": [{"name": "x", "tax_class": "10%"}]},
        {"lines": [{"name": "x", "tax_class": ["standard"]}]},
        {"quoted_on": "9999-12-31"},
        {"valid_until": "0001-01-01"},
        {"lines": [{"name": "x\x00"}]},
        {"subject": "  "},
        {"quoted_on": "2026-02-30"},
        {"expected_month": "2026-13"},
        {"probability": 101},
        {"number": "Q1"},
    ],
)
def test_bad_input_names_its_field(service: ServiceUnderTest, shop: Any, fields: dict[str, object]) -> None:
    answer = service.post(PATH, json={"subject": "x", "customer_id": shop.closing, **fields})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"].startswith(next(iter(fields)))


def test_the_list_and_its_export(service: ServiceUnderTest, shop: Any) -> None:
    shop.drafted(subject="=cmd|x")
    shop.drafted(subject="ポスター", customer_id=shop.each, probability=70, expected_month="2026-12")
    assert [item["number"] for item in service.get(PATH).json()["items"]] == ["Q2026-0002", "Q2026-0001"]
    assert service.get(f"{PATH}?q=ﾎﾟｽﾀｰ&expected_month=2026-12&net_from=1").json()["count"]["value"] == 1
    assert service.get(f"{PATH}?customer_id={shop.each}").json()["items"][0]["probability"] == 70
    assert "'=cmd|x" in service.get(f"{PATH}/export?format=csv").content.decode("utf-8-sig")
