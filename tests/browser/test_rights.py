"""What a person may not see is not on the screen, nor behind an address."""

import re
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from window import DESK, Window


@pytest.fixture
def quote(offices: Any) -> dict[str, Any]:
    """A quote of the seller's with a product that has a cost."""
    seller = offices.of("sales/own")
    product = next(p for p in seller.items("/api/billing/products", active=True, limit=200) if p["unit_price"])
    taken = {name: product[name] for name in ("name", "unit", "unit_price", "tax_class")}
    body = {
        "subject": f"値入の見積{uuid.uuid4().hex[:8]}", "quoted_on": "2026-11-20", "customer_id": somebody(seller),
        "lines": [{"kind": "item", "product_id": product["id"], "quantity": "2", "discount": 0, **taken}],
    }  # fmt: skip
    made: dict[str, Any] = seller.post("/api/billing/quotes", body)
    return made


@pytest.fixture
def deal(offices: Any) -> dict[str, Any]:
    """Somebody else's deal."""
    manager = offices.of("manager/all")
    body = {"name": f"ほかの人の案件{uuid.uuid4().hex[:8]}", "customer_id": somebody(manager)}
    made: dict[str, Any] = manager.post("/api/crm/deals", body)
    assert made["owner_id"] != offices.of("sales/own").get("/api/identity/me")["id"]
    return made


def somebody(office: Any) -> str:
    found: str = office.items("/api/crm/customers", limit=1)[0]["id"]
    return found


def opened(open_window: Callable[..., Window], account: str, path: str) -> Page:
    window = open_window(DESK, account)
    window.page.goto(path)
    return window.page


def test_cost_and_margin_are_for_those_with_the_right(
    open_window: Callable[..., Window], quote: dict[str, Any]
) -> None:
    paths = (f"/quotes/{quote['id']}", f"/quotes/{quote['id']}/edit", f"/products/{quote['lines'][0]['product_id']}")
    for path in paths:
        seen = opened(open_window, "manager/all", path)
        expect(seen.get_by_text("粗利" if "quotes" in path else "原価").first).to_be_visible()
        hidden = opened(open_window, "sales/own", path)
        expect(hidden.get_by_text("税込合計" if "quotes" in path else "単価").first).to_be_visible()
        expect(hidden.get_by_text("粗利")).to_have_count(0)
        expect(hidden.get_by_text("原価")).to_have_count(0)


@pytest.mark.parametrize(("account", "sent"), [("manager/all", True), ("sales/own", False)])
def test_the_server_sends_costs_to_those_with_the_right(
    open_window: Callable[..., Window], quote: dict[str, Any], account: str, sent: bool
) -> None:
    window = open_window(DESK, account)
    for path, asked in ((f"/quotes/{quote['id']}", f"/billing/quotes/{quote['id']}"), ("/products", "/products?")):
        with window.page.expect_response(re.compile(re.escape(asked))) as answer:
            window.go(path)
        found = re.search(r'"(unit_cost|cost_total|margin)":(?!\s*null)', answer.value.text())
        assert bool(found) == sent


def test_other_peoples_deals_are_not_there(open_window: Callable[..., Window], deal: dict[str, Any]) -> None:
    for account, count in (("manager/all", 1), ("sales/own", 0)):
        page = opened(open_window, account, "/deals?tab=all")
        page.get_by_role("searchbox", name="この一覧を検索").fill(deal["name"])
        expect(page.get_by_text("全1件" if count else "条件に合うものはありません。")).to_be_visible()
        expect(page.get_by_role("link", name=deal["name"])).to_have_count(count)


def test_the_address_of_anothers_deal_leads_nowhere(open_window: Callable[..., Window], deal: dict[str, Any]) -> None:
    page = opened(open_window, "sales/own", f"/deals/{deal['id']}")
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.get_by_text(deal["name"])).to_have_count(0)


def test_the_search_box_finds_no_deal_of_others(open_window: Callable[..., Window], deal: dict[str, Any]) -> None:
    for account, count in (("manager/all", 1), ("sales/own", 0)):
        page = opened(open_window, account, "/")
        page.get_by_role("button", name="検索・コマンド").click()
        with page.expect_response(lambda answer: "/api/crm/search" in answer.url and deal["name"][-8:] in answer.url):
            page.get_by_role("combobox", name="検索・コマンド").fill(deal["name"])
        expect(page.get_by_role("option", name=deal["name"])).to_have_count(count)


def test_settings_are_not_offered_to_a_seller(open_window: Callable[..., Window]) -> None:
    page = opened(open_window, "sales/own", "/")
    menu = page.get_by_role("navigation", name="メニュー", exact=True)
    expect(menu.get_by_role("link", name="案件", exact=True)).to_be_visible()
    for place in ("ユーザー", "APIキー", "取込"):
        expect(menu.get_by_role("link", name=place)).to_have_count(0)
    page.goto("/settings/imports")
    expect(page.get_by_text("取り込める種類がありません。")).to_be_visible()


def test_an_analyst_reads_only(open_window: Callable[..., Window], quote: dict[str, Any]) -> None:
    page = opened(open_window, "analyst/all", f"/quotes/{quote['id']}")
    expect(page.get_by_role("heading", level=1)).to_have_text(quote["subject"])
    for command in ("提出", "編集", "見込を変更"):
        expect(page.get_by_role("button", name=command, exact=True)).to_have_count(0)


def test_nobody_signed_in_sees_the_login_and_comes_back(open_window: Callable[..., Window], offices: Any) -> None:
    window = open_window(DESK)
    window.page.goto("/reports/ranking")
    login, password = offices.logins["manager/all"]
    window.page.get_by_label("ログイン名").fill(login)
    window.page.get_by_label("パスワード", exact=True).fill(password)
    window.page.get_by_role("button", name="ログイン").click()
    expect(window.page.get_by_role("heading", level=1)).to_have_text("顧客ランキング")
