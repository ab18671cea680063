"""The contents of the printed documents, and that they can be rendered: 適格請求書, 返還インボイス, 見積書."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from billing.adapters.documents import render
from billing.adapters.glyphs import printable
from billing.application.documents import invoice_sheet, quote_sheet
from billing.domain.company import Profile
from billing.domain.invoice import Invoice, InvoiceContent, InvoicedSale, Recipient, Statement
from billing.domain.lines import Line, Party, Terms, priced, totals
from billing.domain.quote import Quote, QuoteContent
from japan.tax import TaxClass, TaxMethod

DAY = date(2026, 10, 31)
US = Profile("フォーカス工房", "1500001", "東京都渋谷区神宮前1-2-3", registration_number="T7999901000001")
LINES = priced(
    [
        Line(0, "item", "髙﨑様 名刺①", Decimal("10.5"), Decimal("145.5"), 500, unit="箱", rate=Decimal("0.10")),
        Line(0, "item", "焼き菓子", Decimal(3), Decimal(980), tax_class=TaxClass.REDUCED, rate=Decimal("0.08")),
        Line(0, "item", "収入印紙", Decimal(1), Decimal(200), tax_class=TaxClass.EXEMPT, rate=Decimal(0)),
    ],
    Terms().line_rounding,
)


def issued(statement: Statement | None = None, terms: Terms = Terms(), issuer: Profile = US, times: int = 1) -> Invoice:
    total = sum(line.amount for line in LINES)
    sales = tuple(InvoicedSale(f"s{n}", f"S{n:06}", DAY, "企画一式", total, LINES) for n in range(times))
    summed = totals(LINES * times, terms)
    recipient = Recipient("c", "C00003", "株式会社小林商事", "1600022", "東京都新宿区新宿3-4-5")
    draft = InvoiceContent(
        "closing", recipient, DAY, DAY, date(2026, 11, 30), terms, sales, summed, statement, "備考\n二行目"
    )
    return Invoice("issued", draft, "INV-000001", DAY, issuer)


def test_a_qualified_invoice_shows_what_the_law_asks_for() -> None:
    sheet = invoice_sheet(issued())
    assert sheet["title"] == "適格請求書"
    assert sheet["issuer"]["registration"] == "登録番号 T7999901000001"
    assert sheet["recipient"] == {"name": "株式会社小林商事", "address": "〒160-0022\n東京都新宿区新宿3-4-5"}
    assert ["お支払期限", "2026年11月30日"] in sheet["facts"]
    assert [line["mark"] for line in sheet["groups"][0]["lines"]] == ["", "※", ""]
    assert sheet["taxes"] == [
        ["10%対象（税抜）", "1,027", "102"],
        ["8%対象（軽減税率）（税抜）", "2,940", "235"],
        ["非課税", "200", "―"],
    ]
    assert sheet["totals"] == [["税抜金額", "4,167"], ["消費税額", "337"], ["合計（税込）", "¥4,504"]]
    assert sheet["notes"] == ["※は軽減税率（8%）の対象です。", "備考\n二行目"]


def test_without_a_t_number_it_does_not_claim_to_be_one() -> None:
    sheet = invoice_sheet(issued(issuer=replace(US, registration_number="")))
    assert (sheet["title"], sheet["issuer"]["registration"]) == ("御請求書", "")


def test_prices_with_tax_say_so() -> None:
    sheet = invoice_sheet(issued(terms=Terms(TaxMethod.INCLUSIVE)))
    assert sheet["taxes"][0] == ["10%対象（税込）", "1,027", "93"]
    assert sheet["totals"][1][0] == "うち消費税額"


def test_a_statement_asks_for_what_was_carried_over_too() -> None:
    sheet = invoice_sheet(issued(Statement(10_000, 12_000)))
    assert [value for _, value in sheet["statement"]] == ["10,000", "12,000", "▲2,000", "4,167", "337", "2,504"]
    assert sheet["headline"] == ["ご請求金額（税込）", "¥2,504"]


def test_a_credit_note_names_the_invoice_it_takes_back() -> None:
    invoice = issued()
    assert invoice.draft is not None
    credit = replace(invoice, draft=replace(invoice.draft, credits_id="i1", credits_number="INV-000009"))
    sheet = invoice_sheet(credit)
    assert (sheet["title"], sheet["bank"]) == ("適格返還請求書", "")
    assert ["元の請求書", "INV-000009"] in sheet["facts"]


def test_a_quote_says_what_will_be_withheld() -> None:
    summed = totals(LINES, Terms(), withheld=True)
    text = QuoteContent("企画", DAY, Party("c", "C00003", "小林商事"), lines=LINES, totals=summed, withholding=True)
    sheet = quote_sheet(Quote("Q2026-0001", "submitted", 2, text), US, "")
    assert sheet["number"] == ["見積番号", "Q2026-0001（第2版）"]
    assert sheet["totals"][-2:] == [["源泉徴収税額", "▲425"], ["差引お支払額", "¥4,079"]]
    assert render(sheet).startswith(b"%PDF")


@pytest.mark.parametrize(
    "text", ["祝😀", "家族👨‍👩‍👧", "葛󠄀城", "𠮷野家", "a\tb\x01c", "سلام", "e\u0301", "\ufeffx\u200b"]
)
def test_whatever_was_typed_prints(text: str) -> None:
    invoice = issued(issuer=replace(US, name=text))
    assert render(invoice_sheet(invoice)).startswith(b"%PDF")


def test_a_character_the_font_lacks_prints_as_a_geta() -> None:
    assert printable({"lines": [["祝😀", "a\tb"], "𠮷\n﨑"], "n": 1}) == {"lines": [["祝〓", "a b"], "𠮷\n﨑"], "n": 1}


@pytest.mark.parametrize("times", [1, 60])
def test_the_same_text_is_the_same_bytes_however_long(times: int) -> None:
    sheet = invoice_sheet(issued(Statement(), times=times))
    assert render(sheet) == render(sheet)
