"""Forms: the server's words beside the field, nothing typed is lost, the IME left alone, nobody overwritten."""

import re
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, Route, expect
from window import DESK, Window

WRONG_NUMBER = "T123"


@pytest.fixture
def customer(offices: Any) -> dict[str, Any]:
    """A customer of this test alone."""
    body = {"name": f"様式試験株式会社{uuid.uuid4().hex[:8]}", "kana": "ヨウシキシケン", "address": "東京都港区1-1"}
    made: dict[str, Any] = offices.of("admin").post("/api/crm/customers", body)
    return made


@pytest.fixture
def new_customer(open_window: Callable[..., Window]) -> Page:
    """The empty form of a customer."""
    window = open_window(DESK, "sales/own")
    window.go("/customers/new")
    return window.page


def heading(page: Page) -> Locator:
    return page.get_by_role("heading", level=1)


def stored(offices: Any, customer: dict[str, Any]) -> dict[str, Any]:
    now: dict[str, Any] = offices.of("admin").get(f"/api/crm/customers/{customer['id']}")
    return now


def test_a_complaint_of_the_server_stands_beside_its_field(new_customer: Page, offices: Any) -> None:
    words = refusal(offices, {"name": "検査数字", "t_number": WRONG_NUMBER})
    new_customer.get_by_label("会社名").fill("検査数字")
    field = new_customer.get_by_label("登録番号")
    field.fill(WRONG_NUMBER)
    new_customer.get_by_role("button", name="保存").click()
    expect(field).to_have_accessible_description(words)
    expect(field).to_be_focused()
    expect(heading(new_customer)).to_have_text("顧客の登録")


def refusal(offices: Any, body: dict[str, Any]) -> str:
    """What the server says about the body's only wrong field."""
    answer = offices.of("admin").http.post("/api/crm/customers", json=body)
    assert answer.status_code == 422
    (error,) = answer.json()["errors"]
    words: str = error["ja"]
    return words


def test_a_required_field_says_so_before_anything_is_sent(new_customer: Page) -> None:
    new_customer.get_by_role("button", name="保存").click()
    expect(new_customer.get_by_label("会社名")).to_have_accessible_description("会社名を入力してください。")


def test_leaving_with_unsaved_work_asks_and_keeps_it(new_customer: Page) -> None:
    page, name = new_customer, new_customer.get_by_label("会社名")
    name.fill("書きかけ商事")
    page.get_by_role("link", name="案件", exact=True).click()
    question = page.get_by_role("dialog", name="保存していない入力があります")
    question.get_by_role("button", name="入力を続ける").click()
    expect(name).to_have_value("書きかけ商事")
    page.get_by_role("link", name="案件", exact=True).click()
    question.get_by_role("button", name="移動する").click()
    expect(heading(page)).to_have_text("案件")
    page.goto("/customers/new")
    expect(name).to_have_value("書きかけ商事")
    expect(page.get_by_text("保存していない入力を戻しました。")).to_be_visible()
    page.get_by_role("button", name="破棄する").click()
    expect(name).to_have_value("")


def compose(field: Locator, typed: list[str], confirmed: str) -> None:
    """Write as with a Japanese IME: what is typed, its conversion, and the Enter that confirms it."""
    field.focus()
    ime = field.page.context.new_cdp_session(field.page)
    for text in [*typed, confirmed]:
        place = {"selectionStart": len(text), "selectionEnd": len(text)}
        ime.send("Input.imeSetComposition", {"text": text, **place})
    enter = {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13}
    ime.send("Input.dispatchKeyEvent", {"type": "keyDown", "text": "\r", **enter})
    ime.send("Input.insertText", {"text": confirmed})
    ime.send("Input.dispatchKeyEvent", {"type": "keyUp", **enter})


def test_enter_that_confirms_a_conversion_saves_nothing_and_leaves_the_reading(new_customer: Page) -> None:
    composing: list[bool] = []
    new_customer.expose_function("heard", lambda during: composing.append(during))
    new_customer.evaluate("addEventListener('keydown', event => heard(event.isComposing), true)")
    name = new_customer.get_by_label("会社名")
    compose(name, ["や", "やま", "やまだ", "やまだしょうじ"], "山田商事")
    expect(name).to_have_value("山田商事")
    expect(new_customer.get_by_label("フリガナ")).to_have_value("ヤマダショウジ")
    expect(heading(new_customer)).to_have_text("顧客の登録")
    assert composing == [True]
    name.press("Enter")
    expect(heading(new_customer)).to_have_text("顧客の登録")
    assert composing == [True, False]


def test_ctrl_enter_saves(new_customer: Page) -> None:
    name = f"早打ち商店{uuid.uuid4().hex[:8]}"
    new_customer.get_by_label("会社名").fill(name)
    new_customer.get_by_label("会社名").press("Control+Enter")
    expect(heading(new_customer)).to_have_text(name)


def test_ctrl_enter_in_a_cell_of_the_lines_saves_the_quote(
    open_window: Callable[..., Window], customer: dict[str, Any]
) -> None:
    window, subject = open_window(DESK, "sales/own"), f"手早い見積{uuid.uuid4().hex[:8]}"
    window.go(f"/quotes/new?customer_id={customer['id']}")
    page = window.page
    page.get_by_label("件名").fill(subject)
    cell = page.get_by_role("combobox", name="1行目 品名")
    compose(cell, ["せっち", "せっちひ"], "設置費")
    page.get_by_role("textbox", name="1行目 単価").fill("１２，０００")
    page.get_by_role("textbox", name="1行目 単価").press("Control+Enter")
    expect(heading(page)).to_have_text(subject)
    expect(page.get_by_role("row", name="設置費")).to_contain_text("12,000")


def test_what_a_service_asks_to_repeat_is_repeated_under_the_same_key(new_customer: Page, offices: Any) -> None:
    name, keys = f"待合商店{uuid.uuid4().hex[:8]}", list[str]()

    def under_way(route: Route) -> None:
        keys.append(route.request.headers["idempotency-key"])
        if len(keys) == 1:
            route.fulfill(status=503, headers={"Retry-After": "1"}, json={"type": "/problems/not-arrived"})
        else:
            route.fallback()

    new_customer.route("**/api/crm/customers", under_way)
    new_customer.get_by_label("会社名").fill(name)
    new_customer.get_by_role("button", name="保存").click()
    expect(heading(new_customer)).to_have_text(name)
    assert len(keys) == 2
    assert len(set(keys)) == 1
    assert len(offices.of("admin").get("/api/crm/customers", q=name)["items"]) == 1


def edit(window: Window, customer: dict[str, Any], field: str, text: str) -> None:
    window.go(f"/customers/{customer['id']}/edit")
    expect(window.page.get_by_label("会社名")).to_have_value(customer["name"])
    window.page.get_by_label(field).fill(text)


def save(window: Window) -> None:
    window.page.get_by_role("button", name="保存", exact=True).click()


def test_two_who_change_the_same_field_see_both_values(
    open_window: Callable[..., Window], offices: Any, customer: dict[str, Any]
) -> None:
    first, second = open_window(DESK, "sales/own"), open_window(DESK, "manager/all")
    edit(first, customer, "住所", "東京都港区2-2")
    edit(second, customer, "住所", "東京都港区3-3")
    second.page.get_by_label("電話番号").fill("03-1111-2222")
    save(first)
    expect(heading(first.page)).to_have_text(customer["name"])
    save(second)
    dialog = second.page.get_by_role("dialog", name="同じ項目がほかの人に変更されました")
    for value in ("東京都港区1-1", "東京都港区2-2", "東京都港区3-3"):
        expect(dialog.get_by_text(value)).to_be_visible()
    dialog.get_by_role("radio", name="住所 自分の値").click()
    dialog.get_by_role("button", name="選んだ値で保存").click()
    expect(heading(second.page)).to_have_text(customer["name"])
    now = stored(offices, customer)
    assert (now["address"], now["phone"]) == ("東京都港区3-3", "03-1111-2222")


def test_two_who_change_different_fields_do_not_meet(
    open_window: Callable[..., Window], offices: Any, customer: dict[str, Any]
) -> None:
    first, second = open_window(DESK, "sales/own"), open_window(DESK, "manager/all")
    edit(first, customer, "住所", "東京都港区2-2")
    edit(second, customer, "業種", "製造")
    for window in (first, second):
        save(window)
        expect(heading(window.page)).to_have_text(customer["name"])
    now = stored(offices, customer)
    assert (now["address"], now["industry"]) == ("東京都港区2-2", "製造")


def test_a_property_is_edited_where_it_stands(
    open_window: Callable[..., Window], offices: Any, customer: dict[str, Any]
) -> None:
    window = open_window(DESK, "sales/own")
    window.go(f"/customers/{customer['id']}")
    window.page.get_by_role("button", name="業種を編集").click()
    window.page.get_by_role("textbox", name="業種").fill("卸売")
    window.page.get_by_role("textbox", name="業種").press("Enter")
    expect(window.page.get_by_role("button", name="業種を編集")).to_be_visible()
    assert stored(offices, customer)["industry"] == "卸売"


def test_a_credit_limit_is_entered_edited_where_it_stands_and_filtered_by(
    open_window: Callable[..., Window], offices: Any
) -> None:
    window, name = open_window(DESK, "sales/own"), f"与信商会{uuid.uuid4().hex[:8]}"
    page = window.page
    window.go("/customers/new")
    page.get_by_label("会社名").fill(name)
    page.get_by_label("与信限度額").fill("３，０００，０００")
    save(window)
    expect(heading(page)).to_have_text(name)
    page.get_by_role("button", name="与信限度額を編集").click()
    page.get_by_role("spinbutton", name="与信限度額").fill("5000000")
    page.get_by_role("spinbutton", name="与信限度額").press("Enter")
    expect(page.get_by_text("5,000,000")).to_be_visible()
    (made,) = offices.of("admin").get("/api/crm/customers", q=name)["items"]
    assert made["credit_limit"] == 5_000_000
    window.go(f"/customers?q={name}")
    row = page.get_by_role("row", name=name)
    expect(row).to_be_visible()
    page.get_by_label("与信限度額（開始）").fill("5000001")
    expect(row).to_have_count(0)
    page.get_by_label("与信限度額（開始）").fill("4000000")
    page.get_by_label("与信限度額（終了）").fill("5,000,000")
    expect(row).to_be_visible()
    expect(page).to_have_url(re.compile("credit_limit_from=.*4000000.*credit_limit_to=.*5000000"))
