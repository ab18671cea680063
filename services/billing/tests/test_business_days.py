"""Commands and imports entered late take effect on their own day: pages as of a day."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from cashier import CLOSING, issue, pay, read, sell

from billing.adapters.kinds import KINDS
from edge.testing import ServiceUnderTest

pytestmark = pytest.mark.servers
IMPORTS = "/api/billing/imports"
FILES = {
    "倉庫": {
        "倉庫コード": "W91", "倉庫名": "本社倉庫", "区分": "自社",
    },
    "商品台帳": {
        "商品コード": "P91", "商品名": "名刺", "税区分": "10%", "取扱状態": "有効", "適用開始日": "2026-01-01",
        "標準単価": "1000", "作成日時": "2026-09-01 10:00",
    },
    "見積": {
        "見積番号": "Q2026-0901", "件名": "名刺", "見積日": "2026-09-02", "見積ステータス": "受注",
        "受注日": "2026-09-20", "見積区分": "追加", "課税方式": "外税", "端数処理": "切捨て",
        "源泉徴収[対象]": "", "見込対象[対象]": "1", "顧客コード": "C00003", "行番号": "1", "行種別": "明細",
        "品名": "名刺", "数量": "1", "単価": "1000", "税区分": "10%", "金額": "1000",
        "作成日時": "2026-09-02 10:00",
    },
    "売上": {
        "売上番号": "S000901", "売上日": "2026-10-10", "伝票区分": "黒伝", "顧客コード": "C00003",
        "課税方式": "外税", "端数処理": "切捨て", "見積番号": "Q2026-0901", "出荷倉庫コード": "W91",
        "行番号": "1", "見積行番号": "1", "品名": "名刺", "数量": "1", "単価": "1000", "税区分": "10%",
        "金額": "1000",
    },
    "請求": {
        "請求番号": "SE-0901", "発行ステータス": "発行済", "請求区分": "都度", "請求日": "2026-10-31",
        "発行日": "2026-10-31", "顧客コード": "C00003", "支払期日": "2026-11-30", "課税方式": "外税",
        "端数処理": "切捨て", "今回売上額": "1000", "消費税額": "100", "10%対象額": "1000",
        "10%消費税額": "100", "対象売上番号": "S000901", "対象売上日": "2026-10-10", "売上金額": "1000",
    },
    "入金": {
        "入金番号": "R000901", "入金日": "2026-11-18", "顧客コード": "C00003", "入金額": "500",
        "請求番号": "SE-0901", "消込額": "500",
    },
}  # fmt: skip
"""One record of each app, by column."""
FORGOTTEN = {**FILES["入金"], "入金番号": "R000902", "入金日": "2026-11-10", "入金額": "300", "消込額": "300"}


def as_of(service: ServiceUnderTest, kind: str, record_id: str, day: object) -> Any:
    return service.get(f"/api/billing/{kind}/{record_id}?as_of={day}")


def test_sale_invoice_and_payment_entered_today_are_of_their_own_days(billing: ServiceUnderTest) -> None:
    sale = sell(billing, on="2026-10-10")
    invoice = issue(billing, sale, on="2026-10-31")
    payment = pay(billing, 1316, {invoice["id"]: 1316}, on="2026-11-20")
    assert as_of(billing, "invoices", invoice["id"], "2026-10-30").status_code == 404
    unpaid, paid = (as_of(billing, "invoices", invoice["id"], day).json() for day in ("2026-11-10", "2026-11-25"))
    assert (unpaid["status"], unpaid["payment_state"], unpaid["balance"]) == ("issued", "unpaid", 1316)
    assert (paid["status"], paid["payment_state"], paid["balance"]) == ("issued", "paid", 0)
    assert as_of(billing, "sales", sale["id"], "2026-10-09").status_code == 404
    billed = [as_of(billing, "sales", sale["id"], day).json()["billing"] for day in ("2026-10-10", "2026-10-31")]
    assert billed == ["unbilled", "billed"]
    assert as_of(billing, "payments", payment["id"], "2026-11-19").status_code == 404
    assert as_of(billing, "payments", payment["id"], "2026-11-20").json()["unallocated"] == 0


def test_what_becomes_of_a_quote_is_so_from_the_day_that_is_named(billing: ServiceUnderTest) -> None:
    lines = [{"name": "名刺", "quantity": "1", "unit_price": "1000"}]
    body = {"subject": "春", "customer_id": CLOSING, "quoted_on": "2026-09-01", "lines": lines}
    won, lost = (billing.post("/api/billing/quotes", json=body).json()["id"] for _ in range(2))
    for key, outcome in ((won, "win"), (lost, "lose")):
        assert billing.post(f"/api/billing/quotes/{key}/submit").status_code == 200
        assert billing.post(f"/api/billing/quotes/{key}/{outcome}", json={"on": "2026-10-05"}).status_code == 200
    version = read(billing, "quotes", won)["version"]
    headers = {"If-Match": f'"{version}"'}
    sale = billing.post(f"/api/billing/quotes/{won}/sales", json={"on": "2026-10-10"}, headers=headers).json()
    billing.post(f"/api/billing/sales/{sale['id']}/reverse", json={"on": "2026-10-20"})
    assert as_of(billing, "quotes", won, "2026-08-31").status_code == 404
    days = ("2026-09-01", "2026-10-05", "2026-10-10", "2026-10-20")
    told = [as_of(billing, "quotes", won, day).json() for day in days]
    assert [(one["won_on"], one["sold_net"]) for one in told] == [
        (None, 0), ("2026-10-05", 0), ("2026-10-05", 1000), ("2026-10-05", 0),
    ]  # fmt: skip
    closed = [as_of(billing, "quotes", lost, day).json()["closed_on"] for day in ("2026-10-04", "2026-10-05")]
    assert closed == [None, "2026-10-05"]
    reversed_ = [as_of(billing, "sales", sale["id"], day).json()["reversed_by"] for day in ("2026-10-19", "2026-10-20")]
    assert (reversed_[0], len(reversed_[1])) == ([], 1)


def test_a_closing_runs_invoices_are_of_its_closing_day(billing: ServiceUnderTest) -> None:
    sell(billing, on="2026-09-10")
    started = billing.post("/api/billing/closings", json={"closing_on": "2026-09-30"}).json()
    billing.work()
    (closed,) = read(billing, "closings", started["id"])["closed"]
    assert as_of(billing, "invoices", closed["invoice_id"], "2026-09-29").status_code == 404
    assert as_of(billing, "invoices", closed["invoice_id"], "2026-09-30").json()["status"] == "issued"


def test_a_draft_is_issued_on_its_invoice_day_and_voided_today(billing: ServiceUnderTest) -> None:
    body = {"sale_ids": [sell(billing)["id"]], "invoice_on": "2026-10-31"}
    draft = billing.post("/api/billing/invoices", json=body).json()
    billing.post(f"/api/billing/invoices/{draft['id']}/issue", json={})
    billing.post(f"/api/billing/invoices/{draft['id']}/void", json={"reason": "誤り"})
    statuses = [as_of(billing, "invoices", draft["id"], day).json()["status"] for day in ("2026-10-31", "2199-01-01")]
    assert statuses == ["issued", "void"]


def imported(service: ServiceUnderTest, app: str, record: dict[str, str]) -> dict[str, Any]:
    result = service.import_file(IMPORTS, app, "\n".join(map(",".join, (record.keys(), record.values()))).encode())
    rejections = service.get(f"{IMPORTS}/{result['id']}/rejections").json()["items"]
    assert (result["accepted"], rejections) == (1, []), app
    return result


def undo(service: ServiceUnderTest, result: dict[str, Any]) -> None:
    job = service.post(f"{IMPORTS}/{result['id']}/undo").json()["id"]
    service.work()
    assert service.get(f"/api/billing/jobs/{job}").json()["result"] == {"withdrawn": 1, "kept": []}


PAST = {
    "warehouses": ("W91", None, None),
    "products": ("P91", "2026-08-31", "2026-09-01"),
    "quotes": ("Q2026-0901", "2026-09-01", "2026-09-02"),
    "sales": ("S000901", "2026-10-09", "2026-10-10"),
    "invoices": ("SE-0901", "2026-10-30", "2026-10-31"),
    "payments": ("R000901", "2026-11-17", "2026-11-18"),
}
"""Number or code, a day before the record existed, and a day on which it existed."""


def test_what_was_imported_undone_and_imported_again_stands_as_of_today(billing: ServiceUnderTest) -> None:
    service = billing.as_("admin")
    results = [imported(service, app, record) for app, record in FILES.items()]
    for result in reversed(results):
        undo(service, result)
    for app, record in FILES.items():
        imported(service, app, record)
    tomorrow = datetime.now(UTC).date() + timedelta(days=2)
    for kind, (number, before, since) in PAST.items():
        by = "code" if kind in ("warehouses", "products") else "number"
        (item,) = service.get(f"/api/billing/{kind}?{by}={number}").json()["items"]
        now = read(service, kind, item["id"])
        assert now["archived"] is False
        assert as_of(service, kind, item["id"], tomorrow).json() == now
        if since is not None:
            assert as_of(service, kind, item["id"], before).status_code == 404
            assert as_of(service, kind, item["id"], since).json()["archived"] is False


def test_a_record_imported_again_with_a_later_day_begins_on_that_day(billing: ServiceUnderTest) -> None:
    """The day that the first import named is no longer part of the record's history."""
    service = billing.as_("admin")
    results = {app: imported(service, app, record) for app, record in FILES.items()}
    undo(service, results["入金"])
    imported(service, "入金", {**FILES["入金"], "入金日": "2026-11-20"})
    (payment,) = service.get("/api/billing/payments?number=R000901").json()["items"]
    assert as_of(service, "payments", payment["id"], "2026-11-19").status_code == 404
    assert as_of(service, "payments", payment["id"], "2026-11-20").json()["unallocated"] == 0


def test_an_earlier_payment_imported_after_a_later_one_counts_from_its_own_day(billing: ServiceUnderTest) -> None:
    service = billing.as_("admin")
    for app, record in FILES.items():
        imported(service, app, record)
    imported(service, "入金", FORGOTTEN)
    (invoice,) = service.get("/api/billing/invoices?number=SE-0901").json()["items"]
    days = ("2026-11-09", "2026-11-12", "2026-11-18")
    balances = [as_of(service, "invoices", invoice["id"], day).json()["balance"] for day in days]
    assert balances == [1100, 800, 300]


def test_a_record_that_begins_anew_owes_nothing_to_the_one_before(billing: ServiceUnderTest) -> None:
    """Its first event leads to the same state from every earlier state of a record of the kind."""
    service = billing.as_("admin")
    for result in reversed([imported(service, app, record) for app, record in FILES.items()]):
        undo(service, result)
    with service.runtime.pool.connection() as connection:
        names = [row["name"] for row in connection.execute("SELECT DISTINCT originator_id AS name FROM events")]
    begun = {}
    for name in names:
        stream, events = service.runtime.store.stream_of(name), [e for _, e in service.runtime.store.recorded(name)]
        if stream and stream.kind.begins:
            kind = begun[stream.kind.category] = stream.kind
            assert isinstance(events[0], stream.kind.begins)
            for n in range(len(events) + 1):
                assert kind.evolve(kind.fold(events[:n]), events[0]) == kind.evolve(kind.initial, events[0])
    assert set(begun) == {kind.category for kind in KINDS if kind.begins}
