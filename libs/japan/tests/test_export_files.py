"""All typed cells of the demo export are read; exactly the planted errors are refused."""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from functools import partial

import pytest

from japan.calendar import closing_day
from japan.corporate_number import parse_corporate_number, parse_t_number
from japan.phones import parse_phone
from japan.reading import (
    optional,
    read_amount,
    read_choice,
    read_code,
    read_date,
    read_datetime,
    read_email,
    read_flag,
    read_hours,
    read_month,
    read_percent,
    read_postal_code,
    read_required,
)
from japan.unreadable import Unreadable
from japan.words import HOLIDAY_RULES, ROUNDINGS, TAX_CLASSES, TAX_METHODS, read_word

Read = Callable[[str], object]


def read_phone(text: str) -> object:
    """Reads a phone number or 非通知; refuses anything else, which `parse_phone` would accept as text."""
    phone = parse_phone(text)
    if phone.e164 is None and not phone.withheld:
        raise Unreadable("not_a_number", text)
    return phone


def read_day_of_month(text: str) -> object:
    """Reads a closing day (締日) or payment day (支払日)."""
    day = read_choice(text, ("末", *map(str, range(1, 29))))
    return closing_day(31 if day == "末" else int(day))


def choice(*choices: str) -> Read:
    return partial(read_choice, choices=choices)


def word(words: Mapping[str, StrEnum]) -> Read:
    return partial(read_word, words=words)


Rows = Callable[[str], list[dict[str, str]]]
APPS = """部門 メンバー 倉庫 商品台帳 顧客台帳 担当者台帳 見込顧客 案件 商談履歴 問合せ 見積 プロジェクト 売上 請求 入金
工数入力 仕入"""
DATES = """入社日 退職日 適用開始日 有効開始日 仕入日 支払予定日 支払日 開始日 完了予定日 完了日 着手予定日 期限 獲得日
発生日 次回予定日 ToDo期限 見積日 有効期限 受注日 売上日 請求日 締日 発行日 支払期日 対象売上日 入金日 作業日"""
INSTANTS = "作成日時 更新日時 対応日時 受付日時 回答期限"
AMOUNTS = """時間単価 標準単価 標準原価 見込金額 明細合計 税抜金額 消費税額 税込金額 源泉徴収税額 単価 値引 金額
原価単価 数量 受注額 仕入予算 10%対象額 10%消費税額 8%対象額 8%消費税額 非課税額 対象外額 前回請求額 入金額 繰越額
今回売上額 今回請求額 売上金額 振込手数料 未充当額 消込額 並び順 版 行番号 見積行番号 タスク番号 支払サイト月数"""
COLUMNS: dict[str, Read] = (
    dict.fromkeys(DATES.split(), read_date)
    | dict.fromkeys(INSTANTS.split(), read_datetime)
    | dict.fromkeys(AMOUNTS.split(), read_amount)
    | dict.fromkeys(["電話番号", "携帯番号", "FAX番号"], read_phone)
    | dict.fromkeys(["受注予定月"], read_month)
    | dict.fromkeys(["確度"], read_percent)
    | dict.fromkeys(["作業時間", "予定工数"], read_hours)
    | dict.fromkeys(["メールアドレス"], read_email)
    | dict.fromkeys(["郵便番号"], read_postal_code)
    | dict.fromkeys(["法人番号"], parse_corporate_number)
    | dict.fromkeys(["登録番号", "仕入先登録番号", "当社登録番号"], parse_t_number)
    | {
        "端数処理": word(ROUNDINGS),
        "課税方式": word(TAX_METHODS),
        "税区分": word(TAX_CLASSES),
        "休日区分": word(HOLIDAY_RULES),
        "部門区分": choice("営業", "制作", "管理"),
        "請求方法": choice("締め", "都度"),
        "請求区分": choice("締め", "都度"),
        "ランク": choice("A", "B", "C", "D"),
        "取扱状態": choice("有効", "廃止"),
        "ステージ": choice("引合", "提案", "見積", "交渉", "受注", "失注"),
        "種別": choice("訪問", "電話", "メール", "会議", "Web"),
        "チャネル": choice("電話", "メール", "Webフォーム", "FAX", "来社"),
        "見積区分": choice("追加", "代替"),
        "見積ステータス": choice("作成中", "提出", "受注", "失注", "期限切れ"),
        "行種別": choice("明細", "値引", "見出し", "小計"),
        "伝票区分": choice("黒伝", "赤伝"),
        "請求ステータス": choice("未請求", "請求済"),
        "発行ステータス": choice("未発行", "発行済", "取消"),
        "入金ステータス": choice("未入金", "一部入金", "入金済"),
        "支払ステータス": choice("未払", "支払済"),
        "適格区分": choice("適格", "免税等"),
    }
)
REQUIRED = ["商品名", "会社名", "氏名", "件名", "案件名"]
PER_FILE: dict[tuple[str, str], Read] = {
    ("顧客台帳", "締日"): read_day_of_month,
    ("顧客台帳", "支払日"): read_day_of_month,
    ("顧客台帳", "振込手数料"): choice("当方", "先方"),
    ("倉庫", "区分"): choice("自社", "外部"),
    ("仕入", "区分"): choice("予定", "実績"),
    ("見込顧客", "ステータス"): choice("新規", "接触済", "有望", "顧客化", "失注"),
    ("問合せ", "ステータス"): choice("受付", "対応中", "回答済", "完了"),
    ("プロジェクト", "ステータス"): choice("計画", "進行中", "検収", "完了", "保留", "中止"),
    ("請求", "入金額"): read_amount,
}


def reader(app: str, column: str) -> Read | None:
    if column in REQUIRED or (app, column) == ("顧客台帳", "顧客名"):
        return read_required
    if column.endswith("]"):
        return read_flag
    if column.endswith(("コード", "番号")) and column not in COLUMNS:
        return partial(optional, read_code)
    read = PER_FILE.get((app, column)) or COLUMNS.get(column)
    return partial(optional, read) if read else None


def refusals(app: str, rows: list[dict[str, str]]) -> Iterator[tuple[int, str, str, str]]:
    """Yields the record number (the header being 1), column, kind and cell of each refusal."""
    readers = {column: read for column in rows[0] if (read := reader(app, column))}
    for number, row in enumerate(rows, 2):
        for column, read in readers.items():
            try:
                read(row[column])
            except Unreadable as refused:
                yield number, column, refused.kind, row[column]


PLANTED: dict[str, list[tuple[int, str, str, str]]] = {
    "商品台帳": [(93, "商品名", "missing_required", "　"), (94, "商品名", "missing_required", "　")],
    "顧客台帳": [
        (172, "顧客名", "missing_required", "　"),
        (180, "登録番号", "wrong_t_number", "TX999901000780"),
    ],
    "担当者台帳": [(141, "氏名", "missing_required", "")],
    "見込顧客": [(50, "会社名", "missing_required", "")],
    "案件": [(168, "発生日", "impossible_date", "2026/02/30")],
    "商談履歴": [(535, "対応日時", "impossible_date", "2026/02/30 10:00")],
    "問合せ": [(262, "対応日時", "impossible_date", "2026/02/30 11:30")],
    "仕入": [
        (111, "仕入先登録番号", "wrong_t_number", "T99999010007"),
        (145, "仕入日", "impossible_date", "2026/02/30"),
    ],
}


@pytest.mark.parametrize("app", APPS.split())
def test_only_the_planted_cells_are_refused(app: str, export_rows: Rows) -> None:
    assert list(refusals(app, export_rows(app))) == PLANTED.get(app, [])


def test_every_listed_column_is_in_the_files(export_rows: Rows) -> None:
    known = {column for app in APPS.split() for column in export_rows(app)[0]}
    assert set(COLUMNS) | {column for _, column in PER_FILE} <= known
