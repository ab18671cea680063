"""The rules of this package, compared with the documents of the demo export."""

from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from japan.calendar import ClosingDay, closing_date, closing_day, due_date
from japan.corporate_number import CorporateNumber, TNumber, parse_corporate_number, parse_t_number
from japan.rates import LEGISLATED, rate_on
from japan.reading import optional, read_amount, read_choice, read_code, read_date, read_flag
from japan.tax import TaxClass, TaxMethod, tax_totals, withholding
from japan.text import company_key, person_key
from japan.unreadable import Unreadable
from japan.words import HOLIDAY_RULES, ROUNDINGS, TAX_CLASSES, TAX_METHODS, read_word
from japan.yen import Rounding, line_amount

Row = dict[str, str]
Rows = Callable[[str], list[Row]]


def documents(rows: list[Row]) -> list[list[Row]]:
    """Returns the rows of each record of an app with a table."""
    grouped: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        grouped[row["レコード番号"]].append(row)
    return list(grouped.values())


def yen(text: str) -> int:
    return int(read_amount(text)) if text.strip() else 0


def method_and_rounding(row: Row) -> tuple[TaxMethod, Rounding]:
    return read_word(row["課税方式"], TAX_METHODS), read_word(row["端数処理"], ROUNDINGS)


def priced(rows: list[Row], day: date) -> list[tuple[TaxClass, Decimal, int]]:
    lines = [row for row in rows if row.get("行種別", "明細") in ("明細", "値引") and row["金額"]]
    return [(*rated(read_word(row["税区分"], TAX_CLASSES), day), yen(row["金額"])) for row in lines]


def rated(tax_class: TaxClass, day: date) -> tuple[TaxClass, Decimal]:
    return tax_class, rate_on(LEGISLATED, tax_class, day, planned=False).rate


def test_every_line_is_quantity_by_price_less_discount(export_rows: Rows) -> None:
    lines = [row for app in ("見積", "売上") for row in export_rows(app) if row["数量"].strip()]
    for row in lines:
        quantity, price = read_amount(row["数量"]), read_amount(row["単価"])
        assert line_amount(quantity, price, yen(row["値引"]), Rounding.DOWN) == yen(row["金額"])
    assert len(lines) > 3_000


@pytest.mark.parametrize("app", ["見積", "売上"])
def test_tax_of_every_document(app: str, export_rows: Rows) -> None:
    taxed = [rows for rows in documents(export_rows(app)) if rows[0]["消費税額"].strip()]
    for rows in taxed:
        summary = tax_totals(
            priced(rows, read_date(rows[0]["見積日" if app == "見積" else "売上日"])), *method_and_rounding(rows[0])
        )
        stated = tuple(yen(rows[0][column]) for column in ("税抜金額", "消費税額", "税込金額"))
        assert (summary.net, summary.tax, summary.gross) == stated, rows[0]["レコード番号"]
    assert len(taxed) > 50


def test_withholding_of_every_quote_that_says_so(export_rows: Rows) -> None:
    quotes = [rows[0] for rows in documents(export_rows("見積"))]
    stated = {row["見積番号"]: yen(row["源泉徴収税額"]) for row in quotes if read_flag(row["源泉徴収[対象]"])}
    computed = {row["見積番号"]: withholding(yen(row["税抜金額"])) for row in quotes if row["見積番号"] in stated}
    assert stated == computed
    assert stated


def test_tax_of_every_invoice_per_rate(export_rows: Rows) -> None:
    for rows in documents(export_rows("請求")):
        row = rows[0]
        amounts = [
            (TaxClass.STANDARD, Decimal("0.10"), yen(row["10%対象額"])),
            (TaxClass.REDUCED, Decimal("0.08"), yen(row["8%対象額"])),
        ]
        summary = tax_totals(amounts, *method_and_rounding(row))
        assert [total.tax for total in summary.taxes] == [yen(row["10%消費税額"]), yen(row["8%消費税額"])]


def test_closing_and_due_dates_of_every_invoice(export_rows: Rows) -> None:
    customers = {read_code(row["顧客コード"]): row for row in export_rows("顧客台帳")}
    # One invoice of the export repeats the number of an earlier one, with another customer.
    invoices = {
        rows[0]["請求番号"] or rows[0]["レコード番号"]: rows[0] for rows in documents(export_rows("請求"))[::-1]
    }
    for row in invoices.values():
        terms, invoiced = customers[read_code(row["顧客コード"])], read_date(row["請求日"])
        rule = read_word(terms["休日区分"], HOLIDAY_RULES)
        due = due_date(invoiced, yen(terms["支払サイト月数"]), day_of(terms["支払日"]), rule)
        assert read_date(row["支払期日"]) == due, row["レコード番号"]
        closing = optional(read_date, row["締日"])
        assert closing is None or closing_date(closing, day_of(terms["締日"])) == closing == invoiced
    assert len(invoices) == 168


def day_of(text: str) -> ClosingDay:
    day = read_choice(text, ("末", *map(str, range(1, 29))))
    return closing_day(31 if day == "末" else int(day))


def test_contacts_without_a_code_meet_one_customer_by_name(export_rows: Rows) -> None:
    customers: defaultdict[str, set[str]] = defaultdict(set)
    for row in export_rows("顧客台帳"):
        customers[company_key(row["顧客名"])].add(row["顧客コード"])
    unlinked = [row for row in export_rows("担当者台帳") if not row["顧客コード"].strip()]
    met = Counter(len(customers[company_key(row["顧客名"])]) for row in unlinked)
    assert met == {1: 11}


def test_every_name_of_ours_is_a_member_however_spaced(export_rows: Rows) -> None:
    members = {person_key(row["氏名"]) for row in export_rows("メンバー")}
    people = [
        ("見込顧客", "当社担当者"),
        ("案件", "担当者"),
        ("商談履歴", "対応者"),
        ("見積", "担当者"),
        ("プロジェクト", "責任者"),
    ]
    for app, column in people:
        assert {person_key(row[column]) for row in export_rows(app)} - {""} <= members


def warnings(rows: list[Row], column: str, parse: Callable[[str], CorporateNumber | TNumber]) -> int:
    def warns(text: str) -> bool:
        try:
            return not parse(text).check_digit_matches
        except Unreadable:
            return False

    return sum(warns(row[column]) for row in rows)


def test_check_digits_that_warn(export_rows: Rows) -> None:
    assert warnings(export_rows("顧客台帳"), "法人番号", parse_corporate_number) == 4
    assert warnings(export_rows("顧客台帳"), "登録番号", parse_t_number) == 11
    assert warnings(export_rows("仕入"), "仕入先登録番号", parse_t_number) == 13
