"""The files of a real export: which records are accepted, which are refused and why, and that every amount agrees."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from billing.main import SERVICE
from edge.testing import ServiceUnderTest, service_under_test
from japan import reading
from local.testing import Databases
from spine.ids import derived_id
from tabular.records import Record, read_records

KINTONE = Path(__file__).parents[3] / "deploy/local/demo/kintone"
IMPORTS = "/api/billing/imports"
MONEY = {"lines_total": "明細合計", "net": "税抜金額", "tax": "消費税額", "gross": "税込金額"}
FILES = ("倉庫", "商品台帳", "見積", "売上")


def content(app: str) -> bytes:
    return (KINTONE / f"{app}.csv").read_bytes()


def records(app: str) -> list[Record]:
    return list(read_records(content(app)).records)


NAMED = (
    ("department", "部門", "部門コード", "部門名"),
    ("user", "メンバー", "メンバーコード", "氏名"),
    ("customer", "顧客台帳", "顧客コード", "顧客名"),
    ("deal", "案件", "案件番号", "案件名"),
)


def the_others(dsn: str) -> None:
    """Stores what identity and crm would have published of the same export."""
    with service_under_test(SERVICE, dsn) as service:
        for kind, app, key, name in NAMED:
            for record in records(app):
                code = reading.read_code(record.fields[key])
                service.keep_foreign(kind, derived_id(app, code), record.fields[name].strip(), code)


@pytest.fixture(scope="module")
def exported(databases: Databases) -> Iterator[ServiceUnderTest]:
    dsn = databases.fresh(the_others)
    with service_under_test(SERVICE, dsn) as service:
        yield service
    databases.drop(dsn)


@pytest.fixture(scope="module")
def results(exported: ServiceUnderTest) -> dict[str, dict[str, Any]]:
    return {app: exported.import_file(IMPORTS, app, content(app)) for app in FILES}


def stated(record: Record, columns: dict[str, str]) -> dict[str, int | None]:
    """Returns the yen in a record's cells; None where blank."""
    read = {name: reading.optional(reading.read_amount, record.fields[column]) for name, column in columns.items()}
    return {name: None if amount is None else int(amount) for name, amount in read.items()}


def rejections(service: ServiceUnderTest, result: dict[str, Any]) -> Counter[str]:
    items = service.get(f"{IMPORTS}/{result['id']}/rejections?limit=200").json()["items"]
    return Counter(item["reason"] for item in items)


def every(service: ServiceUnderTest, resource: str) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    cursor = ""
    while True:
        page = service.get(f"/api/billing/{resource}?sort=number&limit=200{cursor}").json()
        found |= {item["number"]: item for item in page["items"]}
        if page["next"] is None:
            return found
        cursor = f"&cursor={page['next']}"


def test_records_are_taken_and_refused_as_the_export_says(exported: ServiceUnderTest, results: Any) -> None:
    counted = {app: (r["records"], r["accepted"], r["rejected"]) for app, r in results.items()}
    assert counted == {"倉庫": (5, 5, 0), "商品台帳": (91, 90, 1), "見積": (428, 425, 3), "売上": (211, 209, 2)}
    assert {app: rejections(exported, result) for app, result in results.items()} == {
        "倉庫": {},
        "商品台帳": {"missing_required": 1},
        "見積": {"unknown_product": 1, "sum_mismatch": 1, "negative_quantity": 1},
        "売上": {"unknown_reference": 1, "negative_quantity": 1},
    }


def test_every_quote_comes_to_what_the_file_says(exported: ServiceUnderTest, results: Any) -> None:
    quotes, compared = every(exported, "quotes"), 0
    columns = {**MONEY, "withheld": "源泉徴収税額"}
    for record in records("見積"):
        quote = quotes.get(reading.read_code(record.fields["見積番号"]))
        if quote is not None:
            yen = {name: amount or 0 for name, amount in stated(record, columns).items()}
            assert {name: quote[name] for name in columns} == yen
            chance = reading.optional(reading.read_percent, record.fields["確度"])
            assert quote["probability"] == (None if chance is None else int(chance))
            compared += 1
    assert compared == results["見積"]["accepted"]


def test_every_sale_comes_to_what_the_file_says(exported: ServiceUnderTest, results: Any) -> None:
    sales, compared = every(exported, "sales"), 0
    for record in records("売上"):
        sale = sales.get(reading.read_code(record.fields["売上番号"]))
        if sale is not None:
            assert {name: sale[name] for name in MONEY} == stated(record, MONEY)
            compared += 1
    assert compared == results["売上"]["accepted"]


def test_one_of_each_set_of_alternatives_counts(exported: ServiceUnderTest, results: Any) -> None:
    quotes = every(exported, "quotes").values()
    sets: Counter[str] = Counter()
    alternatives = [quote for quote in quotes if quote["alternative_of_id"]]
    for quote in quotes:
        if quote["counts"]:
            sets[quote["alternative_of_id"] or quote["id"]] += 1
    assert len(alternatives) > 50
    assert all(sets[quote["alternative_of_id"]] == 1 for quote in alternatives)


def test_sold_quantities_are_those_of_the_sales(exported: ServiceUnderTest, results: Any) -> None:
    sums: Counter[str] = Counter()
    for sale in every(exported, "sales").values():
        sums[sale["quote_id"]] += sale["net"]
    sold = {
        quote["id"]: quote["sold_net"] for quote in every(exported, "quotes").values() if quote["sale_state"] != "none"
    }
    assert len(sold) > 100
    assert sold == {quote_id: net for quote_id, net in sums.items() if quote_id in sold}


def test_a_second_import_changes_nothing(exported: ServiceUnderTest, results: Any) -> None:
    for app in FILES:
        again = exported.import_file(IMPORTS, app, content(app))
        first = results[app]
        assert (again["accepted"], again["unchanged"], again["rejected"]) == (
            0,
            first["accepted"],
            first["rejected"],
        ), app


def test_new_numbers_go_on_above_the_imported_ones(exported: ServiceUnderTest, results: Any) -> None:
    customer = derived_id("顧客台帳", "C00003")
    line = {"name": "品", "quantity": "1", "unit_price": "100"}
    body = {"subject": "新", "customer_id": customer, "quoted_on": "2026-11-20", "lines": [line]}
    numbers = [exported.post("/api/billing/quotes", json=body).json()["number"] for _ in range(2)]
    assert numbers == ["Q2026-0429", "Q2026-0430"]
    old = exported.post("/api/billing/quotes", json={**body, "quoted_on": "2024-11-20"}).json()
    assert old["number"] == "Q2024-0001"


def test_the_past_is_told(exported: ServiceUnderTest, results: Any) -> None:
    won = exported.get("/api/billing/quotes?number=Q2025-0003").json()["items"][0]
    path = f"/api/billing/quotes/{won['id']}"
    assert (won["status"], won["won_on"], won["revision"]) == ("won", "2025-05-07", 2)
    assert exported.get(f"{path}?as_of=2025-05-06").json()["status"] == "submitted"
    assert exported.get(f"{path}?as_of=2025-05-07").json()["status"] == "won"
    assert exported.get(f"{path}?as_of=2025-04-07").status_code == 404


def undone(service: ServiceUnderTest, result: dict[str, Any]) -> dict[str, Any]:
    started = service.post(f"{IMPORTS}/{result['id']}/undo")
    assert started.status_code == 202, started.text
    service.work()
    return service.get(started.headers["location"]).json()["result"]


def test_imports_are_undone_and_taken_again(databases: Databases) -> None:
    dsn = databases.fresh(the_others)
    with service_under_test(SERVICE, dsn) as service:
        rehearsed = service.import_file(IMPORTS, "倉庫", content("倉庫"), dry_run=True)
        assert (rehearsed["accepted"], service.get("/api/billing/warehouses").json()["items"]) == (5, [])
        results = {app: service.import_file(IMPORTS, app, content(app)) for app in FILES}
        assert undone(service, results["商品台帳"])["withdrawn"] < 90
        assert undone(service, results["売上"]) == {"withdrawn": 209, "kept": []}
        assert service.get("/api/billing/sales").json()["items"] == []
        assert service.get("/api/billing/quotes?sale_state=partial&sale_state=all").json()["items"] == []
        again = service.import_file(IMPORTS, "売上", content("売上"))
        assert (again["accepted"], again["rejected"]) == (209, 2)
        assert undone(service, again)["withdrawn"] == 209
        assert undone(service, results["見積"]) == {"withdrawn": 425, "kept": []}
    databases.drop(dsn)


def test_what_is_not_quoted_or_was_refused_is_not_sold(databases: Databases) -> None:
    dsn = databases.fresh(the_others)
    with service_under_test(SERVICE, dsn) as service:
        for app in FILES[:3]:
            service.import_file(IMPORTS, app, content(app))
        header, *rows = content("売上").decode("utf-8-sig").splitlines(keepends=True)
        first = [row for row in rows if '"S000001"' in row]
        twice = [row.replace('"S000001"', '"S900001"') for row in first]
        broken = records("見積")[reasons(service).index("rejected")].fields["見積番号"]
        refused = [row.replace('"S000001"', '"S900002"').replace("Q2025-0008", broken) for row in first]
        unknown = [row.replace('"S000001"', '"S900003"').replace("Q2025-0008", "Q1999-0001") for row in first]
        file = "".join([header, *first, *twice, *refused, *unknown]).encode()
        result = service.import_file(IMPORTS, "売上", file, dry_run=True)
        assert rejections(service, result) == {"oversold": 1, "reference_rejected": 1, "unknown_reference": 1}
        result = service.import_file(IMPORTS, "売上", file)
        assert rejections(service, result) == {"oversold": 1, "reference_rejected": 1, "unknown_reference": 1}
        assert [sale["number"] for sale in every(service, "sales").values()] == ["S000001"]
    databases.drop(dsn)


def reasons(service: ServiceUnderTest) -> list[str]:
    """Returns the result of each record of 見積, in the order of the file."""
    taken = every(service, "quotes")
    numbers = [reading.read_code(record.fields["見積番号"]) for record in records("見積")]
    return ["accepted" if number in taken else "rejected" for number in numbers]


@pytest.mark.parametrize("dry_run", [True, False])
def test_a_key_that_comes_twice_in_a_file_is_refused_the_second_time(exported: ServiceUnderTest, dry_run: bool) -> None:
    """Keys are compared in any width; otherwise the second record would be dropped without notice."""
    file = "倉庫コード,倉庫名,区分\nＷ－９１,東,自社\nW-91,西,外部\nW-92,南,自社\n".encode()
    result = exported.import_file(IMPORTS, "倉庫", file, dry_run=dry_run)
    assert (result["accepted"], result["rejected"]) == (2, 1)
    (refused,) = exported.get(f"{IMPORTS}/{result['id']}/rejections").json()["items"]
    assert (refused["row"], refused["reason"], refused["value"]) == (3, "duplicate_key", "W-91")


def test_a_cell_that_cannot_be_read_says_so_in_both_languages(exported: ServiceUnderTest) -> None:
    file = "倉庫コード,倉庫名,区分,郵便番号\nW-93,東,自社,12\n".encode()
    result = exported.import_file(IMPORTS, "倉庫", file)
    (refused,) = exported.get(f"{IMPORTS}/{result['id']}/rejections").json()["items"]
    assert refused["ja"].startswith("「12」は郵便番号の形ではありません") and "postal code" in refused["en"]
