"""設定 → 取込: try a file, see what is refused and why, take it, take it back."""

import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import FilePayload, Locator, Page, Route, expect
from window import DESK, Window

HEADER = (
    "レコードの開始行,商品コード,商品名,商品名カナ,商品分類,単位,税区分,販売管理コード,取扱状態,"
    "適用開始日,標準単価,標準原価,作成者,作成日時,更新日時"
)


@pytest.fixture
def code() -> str:
    return f"TRY-{uuid.uuid4().hex[:8].upper()}"


def row(code: str, name: str) -> str:
    return f"*,{code},{name},シサク,試作,個,10%,,有効,2026-04-01,1000,500,,2026-11-01 10:00,2026-11-01 10:00"


def file(code: str) -> FilePayload:
    """A good product, and one without a name."""
    text = "\r\n".join([HEADER, row(code, "試作品"), row(f"{code}-X", ""), ""])
    return {"name": "商品台帳.csv", "mimeType": "text/csv", "buffer": text.encode("cp932")}


def opened(open_window: Callable[..., Window], account: str) -> Page:
    window = open_window(DESK, account)
    window.go("/settings/imports")
    return window.page


def choose(page: Page, code: str) -> Locator:
    """The chosen file in the list of what will be sent; its app is known from its name."""
    page.locator("input[type=file]").set_input_files(file(code))
    chosen = page.get_by_role("list", name="取り込むファイル")
    expect(chosen.get_by_text("商品台帳", exact=True)).to_be_visible()
    return chosen


def counts(page: Page, name: str) -> Locator:
    return page.locator("dl.counts div").filter(has_text=name).get_by_role("definition")


def products(offices: Any, code: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = offices.of("admin").items("/api/billing/products", q=code)
    return found


def test_a_file_is_tried_taken_and_taken_back(
    open_window: Callable[..., Window], offices: Any, code: str, tmp_path: Path
) -> None:
    page = opened(open_window, "admin")
    chosen = choose(page, code)
    page.get_by_role("button", name="確認だけする").click()
    chosen.get_by_role("link", name="結果").click()
    expect(page.get_by_text("確認だけの結果です。")).to_be_visible()
    assert products(offices, code) == []

    refused = page.get_by_role("table", name="取り込めなかった行").get_by_role("row").filter(has_text=f"{code}-X")
    expect(refused).to_contain_text("商品名")
    with page.expect_download() as download:
        page.get_by_role("link", name="理由付きでダウンロード").click()
    download.value.save_as(tmp_path / "rejected.csv")
    rejected = (tmp_path / "rejected.csv").read_bytes()
    assert code.encode() + b"-X" in rejected
    assert code.encode() + b"," not in rejected

    page.get_by_role("button", name="この内容で取り込む").click()
    expect(page.get_by_text("確認だけの結果です。")).to_be_hidden()
    expect(counts(page, "取込不可")).to_have_text("1")
    expect(page.get_by_role("button", name="取込を取り消す")).to_be_visible()
    assert [each["code"] for each in products(offices, code)] == [code]

    page.get_by_role("button", name="取込を取り消す").click()
    page.get_by_role("dialog").get_by_role("button", name="取込を取り消す").click()
    expect(page.get_by_text("1件を取り消しました。")).to_be_visible()
    assert products(offices, code) == []


def test_a_record_changed_since_is_kept_and_named(open_window: Callable[..., Window], offices: Any, code: str) -> None:
    page = opened(open_window, "accounting/all")
    chosen = choose(page, code)
    page.get_by_role("button", name="取り込む", exact=True).click()
    chosen.get_by_role("link", name="結果").click()
    expect(counts(page, "取込不可")).to_have_text("1")
    (product,) = products(offices, code)
    offices.of("admin").patch(f"/api/billing/products/{product['id']}", {"name": "改良品"}, product["version"])
    page.get_by_role("button", name="取込を取り消す").click()
    page.get_by_role("dialog").get_by_role("button", name="取込を取り消す").click()
    expect(page.get_by_text("0件を取り消しました。")).to_be_visible()
    expect(page.get_by_role("row").filter(has_text=code).first).to_be_visible()
    assert [each["name"] for each in products(offices, code)] == ["改良品"]


def test_a_file_is_known_though_its_context_answers_last(open_window: Callable[..., Window], code: str) -> None:
    window = open_window(DESK, "admin")
    held: list[Route] = []
    window.page.route("**/api/billing/imports*", lambda route: held.append(route))
    window.page.goto("/settings/imports")
    window.page.locator("input[type=file]").set_input_files(file(code))
    take = window.page.get_by_role("button", name="取り込む", exact=True)
    expect(take).to_be_disabled()
    for answer in held:
        answer.continue_()
    expect(take).to_be_enabled()


def test_a_file_that_is_no_export_says_so(open_window: Callable[..., Window]) -> None:
    page = opened(open_window, "admin")
    wrong: FilePayload = {"name": "商品台帳.csv", "mimeType": "text/csv", "buffer": "社名,電話\r\n甲,03\r\n".encode()}
    page.locator("input[type=file]").set_input_files(wrong)
    page.get_by_role("button", name="取り込む", exact=True).click()
    expect(page.get_by_role("alert").or_(page.get_by_text("失敗")).first).to_be_visible()
