"""Customers and contacts over HTTP, on a real database."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from csv import DictReader
from io import StringIO
from typing import Any

import pytest

from edge.testing import ServiceUnderTest
from spine.ids import new_id

CUSTOMERS, CONTACTS = "/api/crm/customers", "/api/crm/contacts"


def make(service: ServiceUnderTest, **fields: Any) -> dict[str, Any]:
    answer = service.post(CUSTOMERS, json={"name": "株式会社アオゾラ", **fields})
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


def test_a_customer_is_numbered_unless_a_code_is_given(service):
    assert make(service)["code"] == "C00001"
    assert make(service, code="C00100")["code"] == "C00100"
    assert make(service)["code"] == "C00101"
    assert make(service, code="本社")["code"] == "本社"


def test_a_taken_code_is_refused_at_its_field(service):
    make(service, code="C00001")
    answer = service.post(CUSTOMERS, json={"name": "別", "code": "C00001"})
    assert answer.status_code == 409
    assert answer.json()["type"] == "/problems/customer-code-taken"
    assert answer.json()["errors"][0]["field"] == "code"


def test_it_belongs_to_its_maker_and_the_makers_department(service):
    user, department = new_id(), new_id()
    service.keep_foreign("user", user, "森田 智子", department_id=department)
    service.keep_foreign("department", department, "営業1部")
    made = make(service.as_("sales", user=user, scope="own", department=department))
    assert (made["owner_name"], made["department_name"]) == ("森田 智子", "営業1部")
    other = new_id()
    service.keep_foreign("user", other, "村田 隆", department_id="d2")
    moved = service.patch(f"{CUSTOMERS}/{made['id']}", made["version"], json={"owner_id": other}).json()
    assert (moved["owner_name"], moved["department_id"]) == ("村田 隆", "d2")


def test_who_may_do_what(service):
    made = make(service)
    assert service.as_("analyst", scope="own", user="nobody").get(f"{CUSTOMERS}/{made['id']}").status_code == 200
    for role in ("production", "accounting", "operator", "analyst"):
        assert service.as_(role).post(CUSTOMERS, json={"name": "x"}).status_code == 403
        limit = service.as_(role).patch(f"{CUSTOMERS}/{made['id']}", 1, json={"credit_limit": 1})
        assert limit.status_code == 403


def test_input_is_checked(service):
    for body in (
        {},
        {"name": " "},
        {"name": "a\x00"},
        {"name": "a", "closing_day": "x"},
        {"name": "a", "billing_method": "never"},
        {"name": "a", "unknown": 1},
        {"name": "a", "t_number": "T1"},
        {"name": "a", "closing_day": 29},
        {"name": "a", "kana": None},
        {"name": "a", "credit_limit": -1},
        {"name": "a", "credit_limit": 10**13 + 1},
        {"name": "a", "credit_limit": 1.5},
        {"name": "a", "credit_limit": "百万"},
        {"name": "a", "capital": -1},
        {"name": "a", "capital": 10**13 + 1},
    ):
        assert service.post(CUSTOMERS, json=body).status_code == 422, body
    assert service.post(CUSTOMERS, json={"name": "a", "bills_to_id": new_id()}).status_code == 409


def test_disjoint_edits_merge_and_colliding_ones_tell(service):
    made = make(service)
    path = f"{CUSTOMERS}/{made['id']}"
    assert service.patch(path, 1, json={"phone": "03-1000-1234"}).json()["version"] == 2
    assert service.patch(path, 1, json={"industry": "建設業"}).json()["phone"] == "03-1000-1234"
    collision = service.patch(path, 1, json={"phone": "03-9999-9999"})
    assert collision.status_code == 412
    assert collision.json()["theirs"] == {"phone": "03-1000-1234"}


def test_the_search_hides_no_spelling(service):
    made = make(service, kana="アオゾラ", phone="03-1000-1234")
    for typed in ("あおぞら", "ｱｵｿﾞﾗ", "㈱アオゾラ", "(株) アオゾラ", "c00001", "03-1000", "０３１０００"):
        found = service.get(CUSTOMERS, params={"q": typed}).json()["items"]
        assert [item["id"] for item in found] == [made["id"]], typed
    hits = service.get("/api/crm/search", params={"q": "あおぞら"}).json()["items"]
    assert [(hit["kind"], hit["id"], hit["code"], hit["title"]) for hit in hits] == [
        ("customer", made["id"], "C00001", "株式会社アオゾラ")
    ]
    assert service.get("/api/crm/search", params={"q": " "}).json() == {"items": []}


def test_likely_duplicates_come_with_their_reasons(service):
    made = make(service, phone="03-1000-1234", corporate_number="7000012012345")
    found = service.get(f"{CUSTOMERS}/duplicates", params={"name": "㈱ｱｵｿﾞﾗ", "phone": "+81-3-1000-1234"}).json()
    assert [(item["id"], item["strength"], item["reasons"]) for item in found["items"]] == [
        (made["id"], "strong", ["name", "phone"])
    ]
    weak = {"name": "㈱アオゾラ", "corporate_number": "8000012012346"}
    assert service.get(f"{CUSTOMERS}/duplicates", params=weak).json()["items"][0]["strength"] == "weak"
    itself = {"name": "㈱アオゾラ", "exclude": made["id"]}
    assert service.get(f"{CUSTOMERS}/duplicates", params=itself).json()["items"] == []


def test_a_merged_customers_records_are_shown_with_the_survivor_until_it_is_undone(service):
    one, two, three = (make(service, name=name)["id"] for name in ("一", "二", "三"))
    contact = service.post(CONTACTS, json={"customer_id": one, "name": "佐藤 花子"}).json()
    service.post("/api/crm/deals", json={"customer_id": one, "name": "サイン工事"})
    merged = service.post(f"{CUSTOMERS}/{one}/merge", json={"into_id": two}).json()
    assert (merged["merged_into_id"], merged["archived"]) == (two, True)
    service.post(f"{CUSTOMERS}/{two}/merge", json={"into_id": three})
    assert [item["code"] for item in service.get(CUSTOMERS).json()["items"]] == ["C00003"]
    shown = service.get(CONTACTS, params={"customer_id": three}).json()["items"]
    assert [(item["id"], item["customer_name"]) for item in shown] == [(contact["id"], "一")]
    assert [e["kind"] for e in service.get(f"{CUSTOMERS}/{three}/timeline").json()["items"]] == ["deal"]
    service.post(f"{CUSTOMERS}/{one}/unmerge")
    assert service.get(CONTACTS, params={"customer_id": three}).json()["items"] == []
    assert [item["code"] for item in service.get(CUSTOMERS).json()["items"]] == ["C00001", "C00003"]


def test_contacts_belong_to_a_customer_that_exists(service):
    customer = make(service)
    made = service.post(CONTACTS, json={"customer_id": customer["id"], "name": "佐藤　花子", "phone": "0310001234"})
    contact = made.json()
    assert (contact["code"], contact["phone"], contact["customer_name"]) == ("T00001", "03-1000-1234", customer["name"])
    assert service.post(CONTACTS, json={"customer_id": new_id(), "name": "x"}).status_code == 409
    left = service.patch(f"{CONTACTS}/{contact['id']}", 1, json={"left": True}).json()
    assert left["left"] is True
    assert service.get(CONTACTS, params={"left": "false"}).json()["items"] == []
    assert service.get(CONTACTS, params={"q": "佐藤花子"}).json()["count"]["value"] == 1


def test_personal_data_is_not_stored_in_the_clear(service):
    customer = make(service)
    service.post(CONTACTS, json={"customer_id": customer["id"], "name": "SATO-HANAKO", "email": "h@sato.example.jp"})
    with service.runtime.pool.connection() as connection:
        rows = connection.execute("SELECT state FROM events WHERE originator_id LIKE 'contact-%'").fetchall()
    assert rows
    assert all(b"SATO-HANAKO" not in row["state"] and b"sato.example" not in row["state"] for row in rows)


def test_the_history_names_what_changed(service):
    made = make(service)
    service.patch(f"{CUSTOMERS}/{made['id']}", 1, json={"closing_day": 20})
    newest = service.get(f"{CUSTOMERS}/{made['id']}/history").json()["items"][0]
    assert (newest["type"], newest["changes"]) == ("crm.customer-revised.v1", {"closing_day": [31, 20]})


def test_a_repeated_request_makes_one_customer(service):
    headers = {"Idempotency-Key": "k1"}
    first = service.post(CUSTOMERS, json={"name": "一"}, headers=headers)
    again = service.post(CUSTOMERS, json={"name": "一"}, headers=headers)
    assert (first.json()["id"], again.status_code) == (again.json()["id"], 201)
    assert service.post(CUSTOMERS, json={"name": "二"}, headers=headers).status_code == 422


def test_two_people_giving_one_code_at_once_make_one_customer(service):
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: service.post(CUSTOMERS, json={"name": "一", "code": "本社"}), range(8)))
    assert sorted(answer.status_code for answer in answers) == [201, *[409] * 7]
    assert service.get(CUSTOMERS).json()["count"]["value"] == 1


@pytest.mark.parametrize("field", ["credit_limit", "capital"])
def test_an_amount_is_set_changed_and_taken_away_and_the_history_knows(service, field):
    made = make(service)
    path = f"{CUSTOMERS}/{made['id']}"
    assert made[field] is None
    for version, yen in enumerate((5_000_000, 0, None), start=1):
        assert service.patch(path, version, json={field: yen}).json()[field] == yen
        assert service.get(path).json()[field] == yen
        assert service.get(path, params={"as_of": "2199-12-31"}).json()[field] == yen
    changes = [item["changes"] for item in service.get(f"{path}/history").json()["items"]]
    assert changes[:3] == [{field: pair} for pair in ([0, None], [5_000_000, 0], [None, 5_000_000])]


def test_a_refused_credit_limit_says_why_in_both_languages(service):
    answer = service.post(CUSTOMERS, json={"name": "a", "credit_limit": -1})
    (error,) = answer.json()["errors"]
    assert (error["field"], error["ja"]) == ("credit_limit", "小さすぎます。0 以上にしてください。")
    assert error["en"] == "Input should be greater than or equal to 0"


LIMITS = {"一": 3_000_000, "二": None, "三": 0, "四": 10**13, "五": 20_000_000}


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ({"credit_limit_from": "0"}, "三一五四"),
        ({"credit_limit_from": "3000000", "credit_limit_to": "20000000"}, "一五"),
        ({"credit_limit_to": "2999999"}, "三"),
        ({"credit_limit": "20000000"}, "五"),
        ({"credit_limit": ""}, "二"),
        ({}, "三一五四二"),
        ({"sort": "-credit_limit"}, "四五一三二"),
    ],
)
def test_customers_are_listed_and_exported_by_their_credit_limit(service, asked, names):
    for name, limit in LIMITS.items():
        make(service, name=name, credit_limit=limit)
    asked = {"sort": "credit_limit", **asked}
    assert "".join(item["name"] for item in paged(service, asked)) == names
    exported = DictReader(StringIO(service.get(f"{CUSTOMERS}/export", params=asked).text.removeprefix("\ufeff")))
    limits = [(row["name"], row["credit_limit"]) for row in exported]
    assert limits == [(name, "" if LIMITS[name] is None else str(LIMITS[name])) for name in names]


def paged(service: ServiceUnderTest, asked: dict[str, str]) -> Iterator[dict[str, Any]]:
    """Yields the list in pages of two; customers without a limit are on the last page."""
    page: dict[str, Any] = service.get(CUSTOMERS, params={**asked, "limit": 2}).json()
    yield from page["items"]
    while page["next"]:
        page = service.get(CUSTOMERS, params={**asked, "limit": 2, "cursor": page["next"]}).json()
        yield from page["items"]


def test_a_filter_by_credit_limit_that_is_no_amount_is_refused(service):
    for value in ("many", "1.5", str(10**30)):
        refused = service.get(CUSTOMERS, params={"credit_limit_from": value})
        assert (refused.status_code, refused.json()["type"]) == (422, "/problems/filter-malformed")


@pytest.mark.parametrize(
    ("cell", "limit"),
    [
        ("", None), ("0", 0), ("5000000", 5_000_000), ('"5,000,000"', 5_000_000), ('"￥5,000,000"', 5_000_000),
        ("５００００００円", 5_000_000), ("\\3000000", 3_000_000), ("100.0", 100), ("10000000000000", 10**13),
    ],
)  # fmt: skip
def test_a_credit_limit_is_imported_in_every_notation(service, cell, limit):
    assert imported(service, cell)["accepted"] == 1
    (item,) = service.get(CUSTOMERS).json()["items"]
    assert item["credit_limit"] == limit


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("-1", "yen_out_of_range"),
        ("▲5000000", "yen_out_of_range"),
        ("10000000000001", "yen_out_of_range"),
        ("100000000000000000000", "yen_out_of_range"),
        ("1000.5", "not_whole_yen"),
        ("なし", "not_a_number"),
    ],
)
def test_a_wrong_credit_limit_rejects_the_imported_customer(service, cell, reason):
    result = imported(service, cell)
    (rejection,) = service.get(f"/api/crm/imports/{result['id']}/rejections").json()["items"]
    assert rejection["reason"] == reason
    assert service.get(CUSTOMERS).json()["items"] == []


@pytest.mark.parametrize(("cell", "capital"), [("", None), ('"￥10,000,000"', 10_000_000)])
def test_a_capital_is_imported_listed_and_exported(service, cell, capital):
    make(service, code="C00009", name="他", capital=1)
    assert imported(service, cell, "資本金")["accepted"] == 1
    found = paged(service, {"capital_from": "10000000", "capital_to": "10000000"})
    assert [item["capital"] for item in found] == ([] if capital is None else [capital])
    assert [item["capital"] for item in paged(service, {"sort": "capital"})] == [1, capital]
    exported = DictReader(StringIO(service.get(f"{CUSTOMERS}/export").text.removeprefix("\ufeff")))
    assert {row["name"]: row["capital"] for row in exported}["株式会社アオゾラ"] == str(capital or "")


@pytest.mark.parametrize(("cell", "reason"), [("-1", "yen_out_of_range"), ("1000.5", "not_whole_yen")])
def test_a_wrong_capital_rejects_the_imported_customer(service, cell, reason):
    result = imported(service, cell, "資本金")
    (rejection,) = service.get(f"/api/crm/imports/{result['id']}/rejections").json()["items"]
    assert rejection["reason"] == reason


def imported(service: ServiceUnderTest, cell: str, column: str = "与信限度額") -> dict[str, Any]:
    """Returns the import of one customer with that cell."""
    file = f"顧客コード,顧客名,{column}\nC00001,株式会社アオゾラ,{cell}\n".encode()
    return service.import_file("/api/crm/imports", "顧客台帳", file)
