"""Imports of the real exports agree with their README: rejections, warnings, and each record's history."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from crm.main import SERVICE
from edge.testing import ServiceUnderTest, service_under_test
from japan.reading import read_choice, read_required
from local.testing import Databases
from spine.ids import derived_id
from tabular.records import read_records

EXPORTS = Path(__file__).parents[3] / "deploy/local/demo/kintone"
APPS = ("顧客台帳", "担当者台帳", "見込顧客", "案件", "商談履歴", "問合せ")
REJECTED = {
    "顧客台帳": {"C00171": "missing_required", "C00179": "wrong_t_number"},
    "担当者台帳": {"T00140": "missing_required", "T00247": "unknown_reference"},
    "見込顧客": {"L0049": "missing_required"},
    "案件": {"D26-0167": "impossible_date"},
    "商談履歴": {"H000534": "impossible_date"},
    "問合せ": {"I00108": "impossible_date"},
}
WARNED = {"顧客台帳": {"corporate_number_check_digit": 4, "t_number_check_digit": 11}}
STAGES = {
    "引合": "inquiry", "提案": "proposal", "見積": "quote", "交渉": "negotiation", "受注": "won", "失注": "lost",
}  # fmt: skip
STATUSES = {"受付": "received", "対応中": "working", "回答済": "answered", "完了": "closed"}


@pytest.fixture(scope="module")
def imported(databases: Databases) -> Iterator[ServiceUnderTest]:
    """Yields crm after one import of the exports in their order; the tests of the module share it and only read."""
    dsn = databases.fresh()
    with service_under_test(SERVICE, dsn) as under_test:
        keep_staff(under_test)
        under_test.claims["results"] = {app: take_in(under_test, app) for app in APPS}
        yield under_test
    databases.drop(dsn)


def keep_staff(service: ServiceUnderTest) -> None:
    """Stores departments and users under ids derived from their codes."""
    for record in read_records((EXPORTS / "部門.csv").read_bytes()).records:
        code = record.fields["部門コード"]
        service.keep_foreign("department", derived_id("部門", code), record.fields["部門名"], code)
    for record in read_records((EXPORTS / "メンバー.csv").read_bytes()).records:
        code, name = record.fields["メンバーコード"], record.fields["氏名"]
        user_id, department = derived_id("メンバー", code), derived_id("部門", record.fields["部門コード"])
        service.keep_foreign("user", user_id, name, code, department_id=department)


def take_in(service: ServiceUnderTest, app: str, *, dry_run: bool = False) -> dict[str, object]:
    """Imports one file of the exports."""
    content = (EXPORTS / f"{app}.csv").read_bytes()
    return ServiceUnderTest(service.service, service.runtime, service.http).import_file(
        "/api/crm/imports", app, content, dry_run=dry_run
    )


def admin(imported: ServiceUnderTest) -> ServiceUnderTest:
    return imported.as_("admin")


def by_code(imported: ServiceUnderTest, resource: str, field: str, code: str) -> dict[str, Any]:
    (item,) = admin(imported).get(f"/api/crm/{resource}", params={field: code}).json()["items"]
    record: dict[str, Any] = admin(imported).get(f"/api/crm/{resource}/{item['id']}").json()
    return record


def column(app: str, key: str, wanted: str) -> dict[str, str]:
    """Returns the file's values of a column by key, for records that are not rejected."""
    records = read_records((EXPORTS / f"{app}.csv").read_bytes()).records
    keyed = {read_required(record.fields[key]): record.fields[wanted] for record in records}
    return {code: value for code, value in keyed.items() if code not in REJECTED[app]}


@pytest.mark.parametrize("app", APPS)
def test_exactly_the_dirty_records_are_rejected(imported, app):
    result = imported.claims["results"][app]
    rejections = admin(imported).get(f"/api/crm/imports/{result['id']}/rejections").json()["items"]
    assert {item["key"]: item["reason"] for item in rejections} == REJECTED[app]
    assert (result["accepted"], result["unchanged"]) == (result["records"] - len(REJECTED[app]), 0)


@pytest.mark.parametrize("app", APPS)
def test_what_is_only_doubtful_is_accepted_with_a_warning(imported, app):
    query = "SELECT w->>'reason' AS reason FROM import_rows, jsonb_array_elements(warnings) w WHERE import_id = %s"
    with imported.runtime.pool.connection() as connection:
        rows = connection.execute(query, (imported.claims["results"][app]["id"],)).fetchall()
    assert Counter(row["reason"] for row in rows) == WARNED.get(app, {})


@pytest.mark.parametrize("app", APPS)
def test_the_same_file_again_changes_nothing(imported, app):
    again = take_in(imported, app)
    assert (again["accepted"], again["rejected"]) == (0, len(REJECTED[app]))
    assert again["unchanged"] == again["records"] - len(REJECTED[app])


def test_a_customer_is_read_whole(imported):
    customer = by_code(imported, "customers", "code", "C00002")
    expected = {
        "name": "株式会社田口薬局", "kana": "タグチヤッキョク", "corporate_number": "3999901000186",
        "postal_code": "590-0835", "phone": "072-075-5041", "tags": ["重点顧客", "DM可"],
        "notes": "初回取引は前金。\n経理担当：内線で取次。", "owner_name": "坂本 優子", "billing_method": "closing",
        "closing_day": 31, "payment_months": 2, "payment_day": 10, "holiday_rule": "previous",
        "tax_method": "exclusive", "tax_rounding": "half_up", "line_rounding": "down", "fee_bearer": "customer",
        "bills_to_id": None,
    }  # fmt: skip
    assert {name: customer[name] for name in expected} == expected


def test_every_contact_without_a_code_found_its_customer_by_name(imported):
    nameless = [code for code, given in column("担当者台帳", "担当者コード", "顧客コード").items() if not given.strip()]
    assert len(nameless) == 11
    for code in nameless:
        assert by_code(imported, "contacts", "code", code)["customer_id"]


def test_branches_bill_to_their_head_office(imported):
    billed = {code: given for code, given in column("顧客台帳", "顧客コード", "請求先顧客コード").items() if given}
    assert len(billed) == 10
    for code, head in billed.items():
        assert by_code(imported, "customers", "code", code)["bills_to_code"] == head


def test_stages_and_statuses_are_those_of_the_files(imported):
    stages = Counter(STAGES[read_choice(text, STAGES)] for text in column("案件", "案件番号", "ステージ").values())
    board = admin(imported).get("/api/crm/deals/board").json()["columns"]
    assert {c["stage"]: c["count"] for c in board} == stages
    texts = column("問合せ", "問合せ番号", "ステータス").values()
    for status, count in Counter(STATUSES[read_choice(text, STATUSES)] for text in texts).items():
        found = admin(imported).get("/api/crm/inquiries", params={"status": status}).json()["count"]
        assert found == {"value": count, "capped": False}, status


ONE_COMPANY = {
    ("C00013", "C00133"), ("C00014", "C00163"), ("C00041", "C00153"), ("C00061", "C00144"), ("C00067", "C00142"),
    ("C00091", "C00122"), ("C00099", "C00130"), ("C00126", "C00160"), ("C00141", "C00147"),
}  # fmt: skip
TWO_COMPANIES = {("C00004", "C00173"), ("C00010", "C00138")}


@pytest.mark.parametrize("pair", sorted(ONE_COMPANY | TWO_COMPANIES))
def test_one_company_under_two_spellings_is_likely_and_two_of_like_names_are_not(imported, pair):
    one = by_code(imported, "customers", "code", pair[0])
    entered = {name: one[name] or "" for name in ("name", "kana", "phone", "email", "corporate_number")}
    found = admin(imported).get("/api/crm/customers/duplicates", params={**entered, "exclude": one["id"]}).json()
    strengths = {item["code"]: item["strength"] for item in found["items"]}
    assert strengths[pair[1]] == ("strong" if pair in ONE_COMPANY else "weak")
    assert [code for code, strength in strengths.items() if strength == "strong"] in ([pair[1]], [])


def test_a_deal_can_be_seen_as_it_was_on_any_day(imported):
    path = f"/api/crm/deals/{derived_id('案件', 'D25-0001')}"
    service = admin(imported)
    seen = {day: service.get(path, params={"as_of": day}) for day in ("2025-03-31", "2025-04-20", "2025-04-21")}
    assert seen["2025-03-31"].status_code == 404
    assert [seen[day].json()["stage"] for day in ("2025-04-20", "2025-04-21")] == ["inquiry", "won"]
    newest, oldest = (service.get(f"{path}/history").json()["items"][n] for n in (0, -1))
    assert datetime.fromisoformat(oldest["effective_at"]) < datetime.fromisoformat(newest["recorded_at"])


def test_activities_made_their_todos(imported):
    service = admin(imported)
    assert service.get("/api/crm/todos").json()["count"]["value"] == 264
    assert service.get("/api/crm/todos", params={"done": "true"}).json()["count"]["value"] == 232


def test_text_survives_as_it_is(imported):
    found = admin(imported).get("/api/crm/activities", params={"q": "つちよし"}).json()["items"]
    assert [item["content"] for item in found] == ['𠮷田様（上が土の"つちよし"）より受電。資料を送付済み👍']
    assert by_code(imported, "inquiries", "subject", "=IMPORTXML の使い方")["subject"].startswith("=")


def test_new_records_are_numbered_above_the_imported_ones(imported):
    service = admin(imported)
    customer = service.post("/api/crm/customers", json={"name": "新しい会社"}).json()
    deal = {"name": "x", "customer_id": customer["id"], "opened_on": "2026-11-20"}
    assert int(customer["code"].removeprefix("C")) > 182
    assert int(service.post("/api/crm/deals", json=deal).json()["number"].removeprefix("D26-")) > 300


def test_a_dry_run_tells_the_same_and_keeps_nothing(service):
    keep_staff(service)
    rehearsed = take_in(service, "顧客台帳", dry_run=True)
    assert (rehearsed["accepted"], rehearsed["rejected"], rehearsed["warnings"]) == (180, 2, 15)
    assert service.get("/api/crm/customers").json()["items"] == []


def test_an_import_taken_up_again_after_a_crash_knows_what_it_made(service):
    keep_staff(service)
    result = take_in(service, "顧客台帳")
    with service.runtime.pool.connection() as connection:
        # The process ended after the records were stored and before the job recorded that.
        connection.execute("DELETE FROM import_rows WHERE row > 5")
        connection.execute("UPDATE jobs SET status = 'queued' WHERE id = %s", (result["id"],))
    service.work()
    resumed = service.get(f"/api/crm/imports/{result['id']}").json()
    assert [resumed[name] for name in ("accepted", "rejected", "unchanged")] == [180, 2, 0]
    service.post(f"/api/crm/imports/{result['id']}/undo")
    service.work()
    assert service.get("/api/crm/customers").json()["count"]["value"] == 0


def test_an_import_is_undone_but_for_what_was_changed_or_spoken_of(service):
    keep_staff(service)
    result = take_in(service, "顧客台帳")
    changed, spoken_of = derived_id("顧客台帳", "C00001"), derived_id("顧客台帳", "C00002")
    service.patch(f"/api/crm/customers/{changed}", 1, json={"industry": "建設業"})
    service.post("/api/crm/contacts", json={"customer_id": spoken_of, "name": "佐藤 花子"})
    job = service.post(f"/api/crm/imports/{result['id']}/undo").json()["id"]
    service.work()
    kept = service.get(f"/api/crm/jobs/{job}").json()["result"]["kept"]
    assert {item["key"]: item["why"] for item in kept} == {"C00001": "changed", "C00002": "referred"}
    assert service.get("/api/crm/customers").json()["count"]["value"] == 2
    again = take_in(service, "顧客台帳")
    assert (again["accepted"], again["unchanged"]) == (178, 2)
    path = f"/api/crm/customers/{derived_id('顧客台帳', 'C00003')}"
    assert service.get(path, params={"as_of": "2199-12-31"}).json() == service.get(path).json()
