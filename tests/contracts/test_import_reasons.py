"""The same dirty cell is refused with the same reason and the same words by the imports of every context."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import pytest

from edge.testing import ServiceUnderTest, service_under_test
from local.testing import Databases

pytestmark = pytest.mark.servers
APPS = {
    ("identity", "部門"): {"部門コード": "", "部門名": "営業部", "部門区分": "営業", "並び順": "1", "有効開始日": ""},
    ("identity", "メンバー"): {
        "メンバーコード": "", "氏名": "佐藤 花", "ログイン名": "", "役割": "営業", "部門コード": "", "入社日": "",
        "作成日時": "",
    },
    ("projects", "メンバー"): {
        "メンバーコード": "", "氏名": "佐藤 花", "適用開始日": "2026-04-01", "時間単価": "6300", "作成日時": "",
    },
    ("crm", "顧客台帳"): {"顧客コード": "", "顧客名": "株式会社アオゾラ", "支払サイト月数": "1", "与信限度額": ""},
    ("crm", "案件"): {
        "案件番号": "", "案件名": "看板", "顧客コード": "C1", "ステージ": "引合", "発生日": "2026-04-01",
        "見込金額": "", "受注予定月": "", "担当者": "", "部門コード": "", "作成日時": "",
    },
    ("billing", "見積"): {
        "見積番号": "", "件名": "看板", "見積日": "2026-04-01", "見積ステータス": "提出", "見積区分": "追加", "版": "1",
        "顧客コード": "C1", "課税方式": "外税", "端数処理": "切捨", "行番号": "1", "行種別": "明細", "数量": "1",
        "単価": "100", "値引": "0", "金額": "100", "確度": "", "受注予定月": "", "担当者": "", "部門コード": "",
        "作成日時": "",
    },
    ("billing", "商品台帳"): {
        "商品コード": "", "商品名": "看板", "税区分": "10%", "取扱状態": "有効", "適用開始日": "2026-04-01",
        "標準単価": "100", "標準原価": "",
    },
}  # fmt: skip
"""A clean record of each app; its key and, for a member, the login come from the case."""


@dataclass(frozen=True)
class Dirt:
    """A cell, the reason it must give, and the columns where it is wrong in this way: "context app column"."""

    cell: str
    reason: str
    columns: tuple[str, ...]


DIRT = (
    Dirt("2026/02/30", "impossible_date", (
        "identity メンバー 入社日", "projects メンバー 適用開始日", "crm 案件 発生日", "billing 見積 見積日",
    )),
    Dirt("きのう", "not_a_date", (
        "identity 部門 有効開始日", "projects メンバー 適用開始日", "crm 案件 発生日", "billing 商品台帳 適用開始日",
    )),
    Dirt("2200-01-01", "date_too_late", (
        "identity メンバー 入社日", "projects メンバー 適用開始日", "crm 案件 発生日", "billing 見積 見積日",
    )),
    Dirt("1899-12-31", "day_out_of_range", (
        "identity メンバー 入社日", "projects メンバー 適用開始日", "crm 案件 発生日", "billing 見積 見積日",
    )),
    Dirt("2026-04-01 25:00", "not_a_time", (
        "identity メンバー 作成日時", "projects メンバー 作成日時", "crm 案件 作成日時", "billing 見積 作成日時",
    )),
    Dirt("12月", "not_a_month", ("crm 案件 受注予定月", "billing 見積 受注予定月")),
    Dirt("1899-12", "month_out_of_range", ("crm 案件 受注予定月", "billing 見積 受注予定月")),
    Dirt("百", "not_a_number", (
        "identity 部門 並び順", "projects メンバー 時間単価", "crm 案件 見込金額", "billing 見積 数量",
    )),
    Dirt("9" * 5000, "number_too_long", (
        "identity 部門 並び順", "projects メンバー 時間単価", "crm 案件 見込金額", "billing 見積 数量",
        "billing 見積 行番号",
    )),
    Dirt("1.5", "not_whole_yen", ("crm 案件 見込金額", "crm 顧客台帳 与信限度額", "billing 見積 値引")),
    Dirt("2.5", "not_whole_number", ("identity 部門 並び順", "crm 顧客台帳 支払サイト月数", "billing 見積 版")),
    Dirt("9" * 19, "too_many_digits", ("billing 見積 単価", "billing 商品台帳 標準単価")),
    Dirt("9" * 15, "yen_out_of_range", ("crm 案件 見込金額", "crm 顧客台帳 与信限度額", "projects メンバー 時間単価")),
    Dirt("そのほか", "not_a_choice", ("identity メンバー 役割", "crm 案件 ステージ", "billing 見積 見積ステータス")),
    Dirt("　", "missing_required", (
        "identity メンバー 氏名", "projects メンバー 氏名", "crm 案件 案件名", "billing 見積 件名",
    )),
    Dirt("X999", "unknown_reference", (
        "identity メンバー 部門コード", "crm 案件 顧客コード", "crm 案件 部門コード", "billing 見積 顧客コード",
        "billing 見積 部門コード",
    )),
    Dirt("誰 か", "unknown_reference", ("crm 案件 担当者", "billing 見積 担当者")),
    Dirt("山田 太郎", "ambiguous_reference", ("crm 案件 担当者", "billing 見積 担当者")),
    Dirt("長" * 201, "text_too_long", (
        "identity メンバー 氏名", "projects メンバー 氏名", "crm 案件 案件名", "billing 見積 件名",
    )),
    Dirt("大" * 200_000, "text_too_long", (
        "identity 部門 部門名", "projects メンバー 氏名", "crm 顧客台帳 顧客名", "billing 商品台帳 商品名",
    )),
)  # fmt: skip
Told = dict[tuple[str, str], dict[str, Any]]


@pytest.fixture(scope="module")
def told(databases: Databases) -> Iterator[Told]:
    """The refusal of each dirty cell, by column and cell, after a file an app with one record a dirty cell."""
    refused: Told = {}
    for context in dict.fromkeys(context for context, _ in APPS):
        dsn = databases.fresh()
        with service_under_test(import_module(f"{context}.main").SERVICE, dsn) as service:
            keep_others(service, context)
            for app in (app for owner, app in APPS if owner == context):
                refused |= take_in(service, context, app)
        databases.drop(dsn)
    yield refused


def keep_others(service: ServiceUnderTest, context: str) -> None:
    """What the other contexts would have told: a customer, users of whom two bear one name."""
    if context == "billing":
        service.keep_foreign("customer", "00000000-0000-7000-8000-00000000000c", "株式会社アオゾラ", "C1")
    if context == "crm":
        service.import_file("/api/crm/imports", "顧客台帳", "顧客コード,顧客名\nC1,株式会社アオゾラ".encode())
    if context != "identity":
        for number in (1, 2):
            service.keep_foreign("user", f"00000000-0000-7000-8000-00000000000{number}", "山田　太郎", f"Y{number}")
    for number in range(len(DIRT) + 1) if context == "projects" else ():
        service.keep_foreign("user", f"user-{number}", "佐藤 花", f"K{number}")


def take_in(service: ServiceUnderTest, context: str, app: str) -> Told:
    clean = APPS[context, app]
    key = next(iter(clean))
    cells = [
        (number, column.split()[-1], dirt.cell)
        for number, dirt in enumerate(DIRT, 1)
        for column in dirt.columns
        if column.split()[:2] == [context, app]
    ]
    dirty = [{**clean, key: f"K{n}{column * (context != 'projects')}", column: cell} for n, column, cell in cells]
    rows = [{**clean, key: "K0"}, *dirty]
    rows = [{**row, "ログイン名": row[key]} if "ログイン名" in row else row for row in rows]
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(clean))
    writer.writeheader()
    writer.writerows(rows)
    path = f"/api/{context}/imports"
    done = service.import_file(path, app, out.getvalue().encode())
    items = service.get(f"{path}/{done['id']}/rejections").json()["items"]
    assert (done["status"], done["accepted"]) == ("done", 1), items
    return {(f"{context} {app} {column}", cell): item for (_, column, cell), item in zip(cells, items, strict=True)}


@pytest.mark.parametrize("dirt", DIRT, ids=lambda dirt: f"{dirt.reason} {dirt.cell[:10]}")
def test_a_dirty_cell_has_the_same_reason_and_words_everywhere(told: Told, dirt: Dirt) -> None:
    found = [told[column, dirt.cell] for column in dirt.columns]
    assert {item["reason"] for item in found} == {dirt.reason}
    said = {(item["value"], item["ja"], item["en"]) for item in found}
    assert len(said) == 1, said
    assert all(len(item["value"]) <= 200 for item in found)
    assert [item["field"] for item in found] == [column.split()[-1] for column in dirt.columns]
