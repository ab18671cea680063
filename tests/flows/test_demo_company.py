"""The exports of a real-shaped company, imported: what they say themselves is what Daicho shows."""

from collections import Counter

import pytest
from office import Office, eventually

from local.demo import FILES
from tabular.records import read_records

REJECTED = {
    "商品台帳": {"missing_required": 1}, "顧客台帳": {"missing_required": 1, "wrong_t_number": 1},
    "見積": {"unknown_product": 1, "sum_mismatch": 1, "negative_quantity": 1}, "請求": {"duplicate_key": 1},
    "入金": {"allocation_mismatch": 1},
}  # fmt: skip
"""Reasons that must be among a file's rejections; the services' own tests hold the exact figures."""


def imports(office: Office) -> dict[str, dict[str, object]]:
    found = [row for context in ("identity", "crm", "billing") for row in office.items(f"/api/{context}/imports")]
    return {row["app"]: row for row in found if not row["dry_run"]}


def test_every_file_came_in_whole(admin: Office) -> None:
    for app, done in imports(admin).items():
        records = len(read_records((FILES / f"{app}.csv").read_bytes()).records)
        assert done["status"] == "done", app
        assert done["records"] == records, app
        assert done["accepted"] + done["rejected"] + done["unchanged"] == records, app  # type: ignore[operator]


@pytest.mark.parametrize("app", REJECTED)
def test_planted_dirt_is_rejected_with_its_reason(admin: Office, app: str) -> None:
    done = imports(admin)[app]
    context = "crm" if app == "顧客台帳" else "billing"
    rejected = admin.items(f"/api/{context}/imports/{done['id']}/rejections")
    reasons = Counter(row["reason"] for row in rejected)
    assert set(REJECTED[app]) <= set(reasons), reasons
    assert all(row["ja"] and row["en"] for row in rejected)


def test_the_same_file_again_makes_no_second_record(admin: Office) -> None:
    before = admin.get("/api/crm/customers")["count"]["value"]
    again = admin.import_file("crm", "顧客台帳", (FILES / "顧客台帳.csv").read_bytes())
    assert again["accepted"] == 0
    assert admin.get("/api/crm/customers")["count"]["value"] == before


def test_a_dry_run_changes_nothing_and_an_import_can_be_undone(admin: Office) -> None:
    header = (
        "商品コード,商品名,商品名カナ,商品分類,単位,税区分,販売管理コード,取扱状態,"
        "適用開始日,標準単価,標準原価,作成者,作成日時,更新日時"
    )
    row = "NEW-001,試作品,シサクヒン,試作,個,10%,,有効,2026-04-01,1000,500,,2026-11-01 10:00,2026-11-01 10:00"
    file = f"レコードの開始行,{header}\n*,{row}\n".encode()
    count = lambda: len(admin.items("/api/billing/products", q="NEW-001"))  # noqa: E731
    assert admin.import_file("billing", "商品台帳", file, dry_run=True)["accepted"] == 1
    assert count() == 0
    done = admin.import_file("billing", "商品台帳", file)
    assert (done["accepted"], count()) == (1, 1)
    undone = admin.job("billing", admin.post(f"/api/billing/imports/{done['id']}/undo")["id"])
    assert undone["result"]["withdrawn"] == 1
    assert count() == 0


def test_history_is_there_for_any_day(admin: Office) -> None:
    """Sales of the first quarter are as they were, and as of a day before the company began there are none."""
    ranking = admin.get("/api/reporting/ranking", year=2025, quarter=1)
    assert ranking["total"]["net"] > 0 if isinstance(ranking["total"], dict) else ranking["total"] > 0
    early = admin.get("/api/reporting/ranking", year=2025, quarter=1, as_of="2025-03-31")
    assert early["items"] == []


def test_the_ranking_is_the_sum_of_the_slips(admin: Office) -> None:
    def equal() -> bool:
        ranking = admin.get("/api/reporting/ranking", year=2025, quarter=2)
        top = ranking["items"][0]
        slips = admin.items(f"/api/reporting/ranking/{top['customer_id']}/sales", year=2025, quarter=2)
        return sum(int(slip["net"]) for slip in slips) == int(top["net"])

    eventually(equal)
