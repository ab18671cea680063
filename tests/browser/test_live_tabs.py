"""Many tabs of one browser on reports that move: one stream for all, whatever becomes of the tab that holds it."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import Locator, expect
from window import DESK, Window

from local.stack import Stack

MONTH, MONTH_NAME = "2026-11", "2026年11月"
REPORT = f"/reports/forecast?measure=amount&from={MONTH}&months=3"
NOT_LIVE = "から自動で更新されていません"
STREAM = "/api/reporting/live"
NUMBERS = itertools.count(1)


@dataclass
class Tabs:
    """Tabs of one browser, all on one report; `streamed` names the tab of each stream that was opened."""

    first: Window
    figure: str
    all: list[Window] = field(default_factory=list)
    streamed: list[Window] = field(default_factory=list)

    def open(self, count: int) -> None:
        for _ in range(count):
            window = Window(self.first.context, DESK) if self.all else self.first
            self.all.append(window)
            window.page.on("request", lambda asked, tab=window: STREAM in asked.url and self.streamed.append(tab))
            window.go(REPORT)
            expect(self.amount(window)).to_be_visible()

    def amount(self, window: Window) -> Locator:
        return window.page.get_by_role("button", name=self.figure, exact=True)

    def shown(self) -> int:
        return int(self.amount(self.all[0]).inner_text().replace(",", ""))

    def expect_amount(self, amount: int) -> None:
        for window in self.all:
            expect(self.amount(window)).to_have_text(f"{amount:,}")

    def expect_note(self, *, visible: bool) -> None:
        for window in self.all:
            expect(window.page.get_by_text(NOT_LIVE)).to_be_visible(visible=visible)

    @property
    def leading(self) -> Window:
        return self.streamed[-1]

    def close_leading(self) -> Window:
        leading = self.leading
        self.all.remove(leading)
        leading.page.close()
        return leading


@pytest.fixture
def tabs(open_window: Callable[..., Window], offices: Any) -> Tabs:
    submit_quote(offices)  # so that the figure is there
    department = offices.of("sales/own").get("/api/identity/me")["department_name"]
    return Tabs(open_window(DESK, "manager/all"), f"{department} {MONTH_NAME}の見積を見る")


def submit_quote(offices: Any) -> int:
    """A command that moves the report; returns by how much."""
    office = offices.of("sales/own")
    product = next(each for each in office.items("/api/billing/products", limit=200, active=True) if each["unit_price"])
    line = {name: product[name] for name in ("name", "unit", "unit_price", "tax_class")}
    body = {
        "subject": f"タブの試験 {next(NUMBERS)}", "customer_id": office.items("/api/crm/customers")[0]["id"],
        "quoted_on": "2026-11-20", "valid_until": "2026-12-20", "probability": 70, "expected_month": MONTH,
        "lines": [{"kind": "item", "product_id": product["id"], "quantity": "3", "discount": 0, **line}],
    }  # fmt: skip
    quote = office.post("/api/billing/quotes", body)
    office.post(f"/api/billing/quotes/{quote['id']}/submit")
    return int(quote["net"])


def test_nine_tabs_move_together_and_outlive_the_leading_one(tabs: Tabs, offices: Any) -> None:
    tabs.open(8)
    before = tabs.shown()
    after = before + submit_quote(offices)
    tabs.expect_amount(after)
    assert {tab for tab in tabs.streamed if tab is not tabs.first} == set()

    closed = tabs.close_leading()
    after += submit_quote(offices)
    tabs.expect_amount(after)
    assert tabs.leading is not closed

    tabs.open(2)
    assert len(tabs.all) == 9
    after += submit_quote(offices)
    tabs.expect_amount(after)
    assert not [complaint for tab in tabs.all for complaint in tab.complaints]


def test_a_leading_tab_that_hangs_gives_way_and_follows_when_it_goes_on(tabs: Tabs, offices: Any) -> None:
    """As long as a message box is open, nothing in its tab runs, and its lock stays with it."""
    tabs.open(3)
    hanging = tabs.leading
    tabs.all.remove(hanging)
    with hanging.page.expect_event("dialog") as box:
        hanging.page.evaluate("() => void setTimeout(() => alert('...'))")
    after = tabs.shown() + submit_quote(offices)
    tabs.expect_amount(after)
    assert tabs.leading is not hanging
    box.value.accept()
    tabs.all.append(hanging)
    tabs.expect_amount(after)
    tabs.expect_amount(after + submit_quote(offices))


def test_what_a_restart_hid_is_shown_after_it_and_the_note_comes_and_goes(
    tabs: Tabs, offices: Any, demo_stack: Stack
) -> None:
    tabs.open(3)
    after = tabs.shown()
    tabs.expect_note(visible=False)
    demo_stack.supervisor.kill("reporting", hold=True)
    tabs.expect_note(visible=True)
    after += submit_quote(offices)
    demo_stack.supervisor.release("reporting")
    tabs.expect_amount(after)
    tabs.expect_note(visible=False)

    demo_stack.supervisor.kill("reporting")
    after += submit_quote(offices)
    tabs.expect_amount(after)
    tabs.expect_note(visible=False)


def test_tabs_without_locks_stream_for_themselves(tabs: Tabs, offices: Any) -> None:
    tabs.first.context.add_init_script("delete Navigator.prototype.locks")
    tabs.open(3)
    tabs.expect_amount(tabs.shown() + submit_quote(offices))
    assert {id(tab) for tab in tabs.streamed} == {id(tab) for tab in tabs.all}


def test_signing_out_in_one_tab_is_signing_out_in_all(open_window: Callable[..., Window], offices: Any) -> None:
    first = open_window(DESK)
    login, password = offices.logins["manager/all"]
    first.page.request.post("/api/identity/sessions", data={"login": login, "password": password})
    tabs = [first, Window(first.context, DESK), Window(first.context, DESK)]
    for tab in tabs:
        tab.go(REPORT)
    tabs[1].page.get_by_role("button", name="のメニュー").click()
    tabs[1].page.get_by_role("menuitem", name="ログアウト").click()
    for tab in tabs:
        expect(tab.page.get_by_label("ログイン名")).to_be_visible()
