"""What the server asks before a command, and warns of after it, whatever screen the command came from."""

import uuid
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect
from window import DESK, PHONE, Size, Window

CUSTOMERS, QUOTES = "/api/crm/customers", "/api/billing/quotes"


@pytest.fixture
def quote(offices: Any) -> dict[str, Any]:
    """A submitted quote of 550,000 yen with tax for a customer who may owe 500,000."""
    admin = offices.of("admin")
    name = f"与信試験株式会社{uuid.uuid4().hex[:6]}"
    customer = admin.post(CUSTOMERS, {"name": name, "credit_limit": 500_000})
    lines = [{"name": "カタログ印刷", "quantity": "1", "unit_price": "500000", "unit": "式"}]
    drafted = admin.post(QUOTES, {"subject": "秋号カタログ", "customer_id": customer["id"], "lines": lines})
    submitted: dict[str, Any] = admin.post(f"{QUOTES}/{drafted['id']}/submit", {})
    return submitted


@pytest.mark.parametrize("size", [DESK, PHONE], ids=lambda size: size.name)
def test_winning_beyond_the_credit_limit_is_asked_about(
    open_window: Callable[..., Window], offices: Any, quote: dict[str, Any], size: Size
) -> None:
    window = open_window(size, "admin")
    window.go(f"/quotes/{quote['id']}")
    page = window.page
    page.get_by_role("button", name="受注", exact=True).click()
    dialog = page.get_by_role("dialog", name="受注")
    dialog.get_by_role("button", name="受注", exact=True).click()
    question = page.get_by_role("dialog").filter(has_text="与信限度額 500,000 円を 50,000 円超えます")
    expect(question).to_be_visible()
    assert not window.overflowing()
    question.get_by_role("button", name="キャンセル").click()
    expect(question).to_be_hidden()
    assert offices.of("admin").get(f"{QUOTES}/{quote['id']}")["status"] == "submitted"
    dialog.get_by_role("button", name="受注", exact=True).click()
    question.get_by_role("button", name="続ける").click()
    expect(page.get_by_role("button", name="売上を登録")).to_be_visible()
    assert offices.of("admin").get(f"{QUOTES}/{quote['id']}")["status"] == "won"
    window.complaints.clear()  # the browser notes each 409


def test_a_wrong_check_digit_is_warned_of_after_saving(open_window: Callable[..., Window]) -> None:
    window = open_window(DESK, "sales/own")
    window.go("/customers/new")
    page = window.page
    page.get_by_label("会社名").press_sequentially(f"検査数字{uuid.uuid4().hex[:6]}", delay=15)
    page.get_by_label("法人番号").press_sequentially("1234567890123", delay=15)
    page.get_by_role("button", name="保存").click()
    warning = page.get_by_role("alert").filter(has_text="法人番号「1234567890123」の検査数字が合いません")
    expect(warning).to_be_visible()
