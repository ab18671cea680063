"""A company's day in the browser: customer → deal → quote → won → sale → invoice → payment, and the reports move."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hands import Finger, Hand, Keyboard, Mouse
from playwright.sync_api import Locator, Page, expect
from window import DESK, PHONE, Size, Window

QUANTITY = "3"


@dataclass(frozen=True, slots=True)
class Trade:
    """What is going to be sold, and to whom."""

    subject: str
    customer: dict[str, Any]
    products: list[dict[str, Any]]
    month: str


@pytest.fixture
def trade(offices: Any, request: pytest.FixtureRequest) -> Trade:
    """Ten products, three of them at 8 %, and a customer invoiced per sale who owes nothing yet."""
    admin = offices.of("admin")
    products = [p for p in admin.items("/api/billing/products", limit=200, active=True) if p["unit_price"]]
    standard = [p for p in products if p["tax_class"] == "standard"][:7]
    reduced = [p for p in products if p["tax_class"] == "reduced"][:3]
    month = datetime.now(ZoneInfo("Asia/Tokyo")).strftime("%Y-%m")
    customer = next(each for each in admin.items("/api/crm/customers", limit=200) if is_new(admin, each))
    return Trade(f"新店舗の備品一式 {request.node.callspec.id}", customer, [*standard, *reduced], month)


def is_new(office: Any, customer: dict[str, Any]) -> bool:
    """Invoiced per sale, to itself, and never sold to: nobody else's test stands in the way."""
    if customer["billing_method"] != "each" or customer["bills_to_id"] or len(customer["kana"] or "") < 6:
        return False
    return not office.items("/api/billing/sales", customer_id=customer["id"])


def yen(value: int) -> str:
    return f"{value:,}"


def heading(page: Page) -> Locator:
    return page.get_by_role("heading", level=1)


def shown(figure: Locator) -> int:
    """The figure of a report; nothing where there is nothing."""
    return int(figure.inner_text().replace(",", "").replace("−", "-")) if figure.count() else 0


class Watched:
    """A figure of a report that stays open in another person's window: it moves without anybody touching it."""

    def __init__(self, window: Window, path: str, name: str) -> None:
        window.go(path)
        expect(window.page.get_by_role("table").first).to_be_visible()
        self.figure = window.page.get_by_role("button", name=name, exact=True)
        self.before = shown(self.figure)

    def expect_more(self, by: int) -> None:
        expect(self.figure).to_have_text(yen(self.before + by))


def sign_in(hand: Hand, login: str, password: str) -> None:
    expect(hand.page.get_by_role("heading", name="Daicho")).to_be_visible()
    hand.enter(hand.page.get_by_label("ログイン名"), login)
    hand.enter(hand.page.get_by_label("パスワード", exact=True), password)
    hand.press(hand.page.get_by_role("button", name="ログイン"))
    expect(heading(hand.page)).to_contain_text("さんの今日")


def sign_out(hand: Hand) -> None:
    hand.press(hand.page.get_by_role("button", name=re.compile("のメニュー$")))
    out = hand.page.get_by_role("menuitem", name="ログアウト")
    if isinstance(hand, Keyboard):
        hand.reach_item(out)
    else:
        hand.press(out)


def find_customer(hand: Hand, trade: Trade) -> None:
    page, customer = hand.page, trade.customer
    hand.visit("顧客台帳")
    hand.enter(page.get_by_role("searchbox", name="この一覧を検索"), customer["kana"][1:6])
    hand.press(page.get_by_role("link", name=customer["name"], exact=True))
    expect(heading(page)).to_have_text(customer["name"])


def make_deal(hand: Hand, trade: Trade) -> None:
    page = hand.page
    hand.press(page.get_by_role("tab", name="案件"))
    hand.press(page.get_by_role("link", name="案件を登録"))
    expect(heading(page)).to_have_text("案件の登録")
    hand.enter(page.get_by_label("案件名"), trade.subject)
    hand.enter(page.get_by_label("見込金額"), "500000")
    hand.save()
    expect(heading(page)).to_have_text(trade.subject)
    expect(page.get_by_role("link", name=trade.customer["name"]).first).to_be_visible()


def make_quote(hand: Hand, trade: Trade) -> str:
    """The quote's id."""
    page = hand.page
    hand.press(page.get_by_role("link", name="見積を作成"))
    expect(heading(page)).to_have_text("見積の登録")
    expect(page.get_by_label("件名")).to_have_value(trade.subject)
    hand.enter(page.get_by_label("確度"), "70")
    choose_month(hand, page.get_by_label("受注予定月"), trade.month)
    for row, product in enumerate(trade.products, 1):
        if row > 1:
            hand.press(page.get_by_role("button", name="行を追加"))
        name = page.get_by_role("combobox", name=f"{row}行目 品名")
        hand.enter(name, product["code"])
        hand.take(name, page.get_by_role("option", name=re.compile(re.escape(product["code"]))))
        expect(name).to_have_value(product["name"])
        hand.enter(page.get_by_role("textbox", name=f"{row}行目 数量"), QUANTITY)
    totals = page.get_by_label("合計", exact=True)
    expect(totals.get_by_text("10%対象")).to_be_visible()
    expect(totals.get_by_text("8%対象")).to_be_visible()
    hand.save()
    expect(heading(page)).to_have_text(trade.subject)
    expect(page.get_by_role("button", name="提出")).to_be_visible()
    return page.url.rsplit("/", 1)[-1]


def win(hand: Hand) -> None:
    page = hand.page
    hand.press(page.get_by_role("button", name="受注", exact=True))
    dialog = page.get_by_role("dialog", name="受注")
    hand.press(dialog.get_by_role("button", name="受注", exact=True))
    expect(page.get_by_role("button", name="売上を登録")).to_be_visible()


def choose_month(hand: Hand, field: Locator, month: str) -> None:
    if isinstance(hand, Keyboard):
        hand.enter(field, month.replace("-", "/"))
        hand.page.keyboard.press("Enter")
        return
    hand.press(field)
    hand.press(hand.page.get_by_title(month, exact=True))


def register_sale(hand: Hand) -> str:
    """The number of the sale."""
    page = hand.page
    hand.press(page.get_by_role("button", name="売上を登録"))
    hand.press(page.get_by_role("dialog", name="売上を登録").get_by_role("button", name="登録", exact=True))
    expect(heading(page)).to_have_text(re.compile("^売上 "))
    expect(page.get_by_text("未請求", exact=True).first).to_be_visible()
    return heading(page).inner_text().removeprefix("売上 ")


def issue_invoice(hand: Hand, number: str, size: Size) -> None:
    """From the queue of what is unbilled: by choosing rows on a desk, from the sale itself on a phone."""
    page = hand.page
    hand.visit("売上")
    hand.press(page.get_by_role("tab", name="未請求"))
    hand.enter(page.get_by_role("searchbox", name="この一覧を検索"), number)
    if size.touch:
        hand.press(page.get_by_role("link", name=number, exact=True))
    else:
        row = page.get_by_role("row").filter(has=page.get_by_role("link", name=number, exact=True))
        hand.press(row.get_by_role("checkbox"))
    hand.press(page.get_by_role("button", name="請求書を発行"))
    hand.press(page.get_by_role("dialog", name="請求書を発行").get_by_role("button", name="発行", exact=True))
    expect(heading(page)).to_have_text(re.compile("^請求 "))


def open_pdf(hand: Hand) -> None:
    page = hand.page
    link = page.get_by_role("link", name="請求書PDF")
    expect(link).to_be_visible()
    with page.context.expect_page() as opened:
        hand.press(link)
    opened.value.close()
    answer = page.context.request.get(link.get_attribute("href") or "")
    assert (answer.headers["content-type"], answer.body()[:5]) == ("application/pdf", b"%PDF-")


def enter_payment(hand: Hand, gross: int) -> None:
    page = hand.page
    invoice = heading(page).inner_text().removeprefix("請求 ")
    hand.press(page.get_by_role("link", name="入金を登録"))
    expect(heading(page)).to_have_text("入金の登録")
    expect(page.get_by_label("入金額")).to_have_value(yen(gross))
    hand.press(page.get_by_role("button", name="古い請求から自動で割当"))
    expect(page.get_by_label(f"{invoice}への消込額")).to_have_value(yen(gross))
    hand.save()
    expect(heading(page)).to_have_text(re.compile("^入金 "))
    hand.press(page.get_by_role("link", name=invoice))
    expect(heading(page)).to_have_text(f"請求 {invoice}")
    expect(page.get_by_text("入金済", exact=True).first).to_be_visible()


WAYS = [(Mouse, DESK), (Keyboard, DESK), (Finger, PHONE)]


@pytest.mark.parametrize(("kind", "size"), WAYS, ids=["mouse", "keyboard", "phone"])
def test_from_the_customer_to_the_money(
    open_window: Callable[..., Window], offices: Any, trade: Trade, kind: Callable[[Page], Hand], size: Size
) -> None:
    customer, page = trade.customer, open_window(size).page
    hand = kind(page)
    page.goto("/")
    sign_in(hand, *offices.logins["sales/own"])
    find_customer(hand, trade)
    make_deal(hand, trade)
    quote_id = make_quote(hand, trade)

    ranking = Watched(open_window(DESK, "manager/all"), "/reports/ranking", f"{customer['name']}の売上を見る")
    department = offices.of("sales/own").get("/api/identity/me")["department_name"]
    year, number = trade.month.split("-")
    cell = f"{department} {year}年{int(number)}月の見積を見る"
    forecast = Watched(
        open_window(DESK, "manager/all"), f"/reports/forecast?measure=amount&from={trade.month}&months=3", cell
    )
    hand.press(page.get_by_role("button", name="提出"))
    quote = offices.of("admin").get(f"/api/billing/quotes/{quote_id}")
    forecast.expect_more(by=quote["net"])
    win(hand)
    forecast.expect_more(by=0)
    sale = register_sale(hand)
    ranking.expect_more(by=quote["net"])

    sign_out(hand)
    sign_in(hand, *offices.logins["accounting/all"])
    issue_invoice(hand, sale, size)
    open_pdf(hand)
    enter_payment(hand, quote["gross"])
