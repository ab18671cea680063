"""請求 and 入金 of a real export: accepted and refused records, and balances that agree with the file."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cashier import TERMS

from billing.adapters.kinds import INVOICES
from billing.domain.lines import totals
from billing.main import SERVICE
from edge.testing import ServiceUnderTest, service_under_test
from japan import reading
from japan.corporate_number import parse_t_number
from japan.unreadable import Unreadable
from spine.ids import derived_id
from tabular.records import Record, read_records

pytestmark = pytest.mark.servers
FILES = Path(__file__).parents[3] / "deploy/local/demo/kintone"
PATH = "/api/billing/imports"
OTHERS = (
    ("department", "部門", "部門コード", "部門名"),
    ("user", "メンバー", "メンバーコード", "氏名"),
    ("customer", "顧客台帳", "顧客コード", "顧客名"),
    ("deal", "案件", "案件番号", "案件名"),
)


def records(app: str) -> list[Record]:
    return read_records((FILES / f"{app}.csv").read_bytes()).records


def code(record: Record, column: str) -> str:
    return reading.read_code(record.fields[column]) if record.fields[column].strip() else ""


def well_formed(customer: Record) -> bool:
    """Returns True if crm accepts the customer: it has a name, and no malformed T-number."""
    try:
        reading.read_required(customer.fields["顧客名"])
        reading.optional(parse_t_number, customer.fields["登録番号"])
    except Unreadable:
        return False
    return True


def keep_others(service: ServiceUnderTest) -> None:
    """Stores what identity and crm would have published of the same export."""
    for kind, app, number, name in OTHERS:
        for row in records(app):
            if kind != "customer" or well_formed(row):
                key = code(row, number)
                terms = TERMS if kind == "customer" else {}
                service.keep_foreign(kind, derived_id(app, key), reading.read_text(row.fields[name]), key, **terms)


@pytest.fixture(scope="module")
def imported(databases: Any) -> Iterator[tuple[ServiceUnderTest, dict[str, dict[str, Any]]]]:
    """Yields the service after the whole export, and the result of each import."""
    with service_under_test(SERVICE, databases.fresh()) as service:
        keep_others(service)
        said = {
            app: service.import_file(PATH, app, (FILES / f"{app}.csv").read_bytes())
            for app in ("倉庫", "商品台帳", "見積", "売上", "請求", "入金")
        }
        yield service, said


def rejections(service: ServiceUnderTest, done: dict[str, Any]) -> list[tuple[str, str]]:
    items = service.get(f"{PATH}/{done['id']}/rejections").json()["items"]
    return [(item["key"], item["reason"]) for item in items]


def every(service: ServiceUnderTest, resource: str, query: str = "") -> list[dict[str, Any]]:
    items, cursor = [], ""
    while True:
        page = service.get(f"/api/billing/{resource}?limit=200{query}{cursor}").json()
        items += page["items"]
        if page["next"] is None:
            return items
        cursor = f"&cursor={page['next']}"


def test_only_the_planted_records_are_refused(imported: Any) -> None:
    service, said = imported
    assert rejections(service, said["請求"]) == [("SE-000071", "duplicate_key")]
    assert rejections(service, said["入金"]) == [("R000113", "allocation_mismatch")]
    assert (said["請求"]["accepted"], said["入金"]["accepted"]) == (168, 146)


def test_numbers_statuses_and_figures_are_the_files(imported: Any) -> None:
    service, _ = imported
    found = {item["number"]: item for item in every(service, "invoices")}
    statuses = Counter(item["status"] for item in every(service, "invoices"))
    assert statuses == {"issued": 163, "draft": 3, "void": 2}
    for record in records("請求"):
        number = code(record, "請求番号")
        if not number or record.fields["顧客コード"] == "C00091":
            continue
        item = found[number]
        figure = {
            name: int(reading.read_amount(record.fields[name])) for name in ("今回売上額", "消費税額", "今回請求額")
        }
        assert (item["net"], item["tax"], item["billed_amount"]) == tuple(figure.values()), number
        assert item["due_on"] == reading.read_date(record.fields["支払期日"]).isoformat()


def test_tax_by_our_rule_is_the_files(imported: Any) -> None:
    """The file's tax comes from another system; ours, once per rate with the customer's rounding, agrees."""
    service, _ = imported
    for item in every(service, "invoices"):
        draft = service.runtime.store.read(INVOICES.stream(item["id"])).state.draft
        assert draft is not None
        ours = totals([line for one in draft.sales for line in one.lines], draft.terms)
        assert (ours.net, ours.tax) == (item["net"], item["tax"]), item["number"]


def test_payment_states_agree_with_the_files(imported: Any) -> None:
    service, _ = imported
    states = {item["number"]: item["payment_state"] for item in every(service, "invoices")}
    words = {"未入金": "unpaid", "一部入金": "partial", "入金済": "paid", "": None}
    first: dict[str, str | None] = {}
    for record in records("請求"):
        first.setdefault(code(record, "請求番号"), words[reading.read_text(record.fields["入金ステータス"])])
    del first[""]
    differing = {number for number, state in first.items() if states[number] != state}
    assert differing == set()


def test_each_customers_balance_is_what_was_billed_less_what_was_allocated(imported: Any) -> None:
    service, _ = imported
    owed: defaultdict[str, int] = defaultdict(int)
    for item in every(service, "invoices", "&status=issued"):
        owed[item["customer_id"]] += item["gross"]
    for item in every(service, "payments"):
        for part in item["allocations"]:
            owed[item["customer_id"]] -= part["amount"]
    balances: defaultdict[str, int] = defaultdict(int)
    for item in every(service, "invoices"):
        balances[item["customer_id"]] += item["balance"]
    assert {key: value for key, value in owed.items() if value} == {k: v for k, v in balances.items() if v}


def test_carried_amounts_follow_our_rule(imported: Any) -> None:
    """繰越額 is all issued minus all received up to the closing day, as our own statements compute it."""
    service, _ = imported
    invoices = every(service, "invoices")
    payments = every(service, "payments")
    for item in invoices:
        if item["kind"] == "each" or item["status"] == "void":
            continue
        mine = [one for one in invoices if one["customer_id"] == item["customer_id"] and one["status"] == "issued"]
        billed = sum(one["gross"] for one in mine if one["invoice_on"] < item["invoice_on"])
        own = [one for one in payments if one["customer_id"] == item["customer_id"]]
        received = sum(one["amount"] + one["fee"] for one in own if one["on"] <= item["invoice_on"])
        assert item["carried_amount"] == billed - received, item["number"]


def test_sales_are_billed_as_the_file_of_sales_says(imported: Any) -> None:
    service, _ = imported
    billed = {item["number"]: item["invoice_number"] for item in every(service, "sales")}
    for record in records("売上"):
        number = code(record, "売上番号")
        if number in billed:
            assert billed[number] == code(record, "請求番号"), number


def test_the_same_files_again_change_nothing(imported: Any) -> None:
    service, _ = imported
    for app in ("請求", "入金"):
        again = service.import_file(PATH, app, (FILES / f"{app}.csv").read_bytes())
        assert (again["accepted"], again["rejected"]) == (0, 1), app


def test_an_imported_invoice_is_seen_as_it_was(imported: Any) -> None:
    service, _ = imported
    (item,) = service.get("/api/billing/invoices?number=SE-000002").json()["items"]
    path = f"/api/billing/invoices/{item['id']}"
    assert service.get(f"{path}?as_of=2025-05-11").status_code == 404
    assert service.get(f"{path}?as_of=2025-05-12").json()["payment_state"] == "unpaid"
    assert item["payment_state"] == "paid"
    assert service.get(f"{path}/pdf").json()["type"] == "/problems/document-none"


def test_our_own_numbers_start_fresh(imported: Any) -> None:
    service, _ = imported
    service.patch("/api/billing/company", 0, json={"name": "株式会社フォーカス工房"})
    (queued, *_) = service.get("/api/billing/sales?billing=unbilled&kind=sale&limit=200").json()["items"]
    body = {"sale_ids": [queued["id"]], "on": "2026-11-30"}
    issued = service.post("/api/billing/invoices/issue-from-sales", json=body).json()
    assert (issued["number"], issued["source"]) == ("INV-000001", "daicho")


def test_undoing_takes_payments_and_then_invoices_back(imported: Any) -> None:
    service, said = imported

    def undo(app: str) -> dict[str, Any]:
        job = service.post(f"{PATH}/{said[app]['id']}/undo").json()["id"]
        service.work()
        result: dict[str, Any] = service.get(f"/api/billing/jobs/{job}").json()["result"]
        return result

    assert undo("入金") == {"withdrawn": 146, "kept": []}
    imported_ones = every(service, "invoices", "&source=import")
    assert {item["payment_state"] for item in imported_ones} == {"unpaid", None}
    assert undo("請求") == {"withdrawn": 168, "kept": []}
    assert every(service, "invoices", "&source=import") == []
    assert {item["invoice_number"] for item in every(service, "sales", "&billing=billed")} == {"INV-000001"}
    for app, accepted in (("請求", 168), ("入金", 146)):
        assert service.import_file(PATH, app, (FILES / f"{app}.csv").read_bytes())["accepted"] == accepted, app
