"""与信限度額: winning or selling beyond it asks for confirmation, and succeeds once confirmed."""

from typing import Any

import pytest
from cashier import TERMS, US, issue, pay

from billing.adapters import queries
from billing.domain.credit import Exposure, questions
from edge.testing import ServiceUnderTest

PATH = "/api/billing/quotes"
EXCEEDED = "/problems/credit-limit-exceeded"


def limit(service: ServiceUnderTest, shop: Any, yen: int | None) -> None:
    facts = {**TERMS, "credit_limit": yen} if yen is not None else TERMS
    service.keep_foreign("customer", shop.closing, "株式会社小林商事", "C00003", **facts)


def submitted(service: ServiceUnderTest, shop: Any, **fields: Any) -> dict[str, Any]:
    quote = shop.drafted(**fields)
    return service.post(f"{PATH}/{quote['id']}/submit").json()


@pytest.mark.parametrize(
    ("exposure", "adding", "beyond"),
    [
        (Exposure("x", None, open=10**12), 10**12, None),
        (Exposure("x", 1_000, open=400, unbilled=300, won=200), 100, None),
        (Exposure("x", 1_000, open=400, unbilled=300, won=200), 101, 1),
        (Exposure("x", 0), 1, 1),
        (Exposure("x", 1_000, open=-500), 1_500, None),
    ],
)
def test_what_goes_beyond_the_limit_is_asked_about(exposure: Exposure, adding: int, beyond: int | None) -> None:
    asked = questions(exposure, adding)
    assert [question.details["beyond"] for question in asked] == ([beyond] if beyond else [])


def test_winning_beyond_the_limit_asks_and_is_done_when_confirmed(service: ServiceUnderTest, shop: Any) -> None:
    limit(service, shop, 160_049)
    quote = submitted(service, shop)  # 145,500 yen and 14,550 yen of tax
    asked = service.post(f"{PATH}/{quote['id']}/win", headers={"Idempotency-Key": "first"})
    assert (asked.status_code, asked.json()["type"]) == (409, "/problems/confirm-needed")
    (question,) = asked.json()["questions"]
    assert (question["type"], question["field"]) == (EXCEEDED, None)
    assert "160,049 円を 1 円超えます" in question["detail"]
    assert "by 1 yen" in question["detail_en"]
    assert service.get(f"{PATH}/{quote['id']}").json()["status"] == "submitted"
    other = service.post(f"{PATH}/{quote['id']}/win", json={"confirm": ["/problems/something-else"]})
    assert other.json()["type"] == "/problems/confirm-needed"
    body = {"on": "2026-11-21", "confirm": [EXCEEDED]}
    won = service.post(f"{PATH}/{quote['id']}/win", json=body, headers={"Idempotency-Key": "second"})
    assert (won.status_code, won.json()["status"], won.json()["warnings"]) == (200, "won", [])
    again = service.post(f"{PATH}/{quote['id']}/win", json=body, headers={"Idempotency-Key": "second"})
    assert again.json()["version"] == won.json()["version"]
    assert service.post(f"{PATH}/{quote['id']}/win").status_code == 200  # no new event is decided


def test_within_the_limit_and_without_one_nothing_is_asked(service: ServiceUnderTest, shop: Any) -> None:
    for yen in (160_050, None):
        limit(service, shop, yen)
        quote = submitted(service, shop)
        assert service.post(f"{PATH}/{quote['id']}/win").status_code == 200
        limit(service, shop, None)


def test_selling_asks_too_and_what_is_won_counts_once(service: ServiceUnderTest, shop: Any) -> None:
    quote = shop.won()
    limit(service, shop, 160_049)
    asked = shop.sell(quote, quote["version"])
    assert asked.json()["questions"][0]["type"] == EXCEEDED
    assert "計 160,050 円" in asked.json()["questions"][0]["detail"]
    sold = shop.sell(quote, quote["version"], confirm=[EXCEEDED], lines=[{"number": 1, "quantity": "400"}])
    assert sold.status_code == 201, sold.text
    assert queries.exposure(service.runtime.pool, shop.closing) == (0, 64_020, 96_030)


def test_the_limit_is_that_of_the_customer_who_is_billed(service: ServiceUnderTest, shop: Any) -> None:
    shop.won()
    limit(service, shop, 200_000)
    quote = submitted(service, shop, customer_id=shop.branch)
    asked = service.post(f"{PATH}/{quote['id']}/win").json()
    assert "「株式会社小林商事」" in asked["questions"][0]["detail"]
    assert "計 320,100 円" in asked["questions"][0]["detail"]
    done = service.post(f"{PATH}/{quote['id']}/win", json={"confirm": [EXCEEDED]})
    assert done.status_code == 200
    assert queries.exposure(service.runtime.pool, shop.closing) == (0, 0, 320_100)


def test_what_is_billed_and_open_counts_until_it_is_paid(service: ServiceUnderTest, shop: Any) -> None:
    quote = shop.won()
    sale = shop.sell(quote, quote["version"]).json()
    assert service.patch("/api/billing/company", 0, json=US).status_code == 200
    assert queries.exposure(service.runtime.pool, shop.closing) == (0, 160_050, 0)
    invoice = issue(service, sale, on="2026-11-26")
    assert queries.exposure(service.runtime.pool, shop.closing) == (160_050, 0, 0)
    pay(service, 100_050, {invoice["id"]: 100_050}, on="2026-11-27")
    assert queries.exposure(service.runtime.pool, shop.closing) == (60_000, 0, 0)
