"""Users and departments over HTTP, on a real database."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from edge.testing import ServiceUnderTest
from identity.application.access import access

pytestmark = pytest.mark.servers
DEMO = Path(__file__).parents[3] / "deploy/local/demo/kintone"
USERS, DEPARTMENTS = "/api/identity/users", "/api/identity/departments"
NOWHERE = "01a209f3-6bb8-7a09-92a4-2a31e887c33f"
SATO = {"code": "M1", "name": "佐藤 花", "login": "sato", "roles": ["sales"], "email": "sato@example.jp"}


def department(service: ServiceUnderTest, code: str, name: str, parent: str | None = None) -> str:
    body = {"code": code, "name": name, "kind": "sales", "parent_id": parent}
    made = service.post(DEPARTMENTS, json=body)
    assert made.status_code == 201, made.text
    return made.json()["id"]


def test_a_user_is_made_read_and_found(service: ServiceUnderTest) -> None:
    sales = department(service, "110", "営業1部")
    made = service.post(USERS, json={**SATO, "department_id": sales})
    assert made.headers["location"] == f"{USERS}/{made.json()['id']}"
    assert made.json()["department_name"] == "営業1部"
    seen = service.as_("operator").get(USERS, params={"q": "佐藤"}).json()
    assert [item["code"] for item in seen["items"]] == ["M1"]
    by_department = service.get(USERS, params={"department_id": sales}).json()
    assert by_department["count"] == {"value": 1, "capped": False}


def test_open_accounts_are_listed_apart(service: ServiceUnderTest) -> None:
    made = service.post(USERS, json=SATO).json()
    service.post(f"{USERS}/{made['id']}/deactivate")
    listed = {value: service.get(USERS, params={"active": value}).json()["items"] for value in ("true", "false")}
    assert [item["code"] for item in listed["true"]] == ["ADMIN"]
    assert [item["code"] for item in listed["false"]] == ["M1"]


def test_a_closed_department_takes_nobody(service: ServiceUnderTest) -> None:
    closed = department(service, "100", "旧営業部")
    service.post(f"{DEPARTMENTS}/{closed}/archive")
    assert service.post(USERS, json={**SATO, "department_id": closed}).json()["type"] == "/problems/department-unknown"


def test_an_account_is_not_opened_again_in_a_closed_department(service: ServiceUnderTest) -> None:
    closed = department(service, "100", "旧営業部")
    path = f"{USERS}/{service.post(USERS, json={**SATO, 'department_id': closed}).json()['id']}"
    assert service.post(f"{path}/deactivate").json()["active"] is False
    assert service.post(f"{DEPARTMENTS}/{closed}/archive").status_code == 200
    refused = service.post(f"{path}/reactivate")
    assert (refused.status_code, refused.json()["type"]) == (409, "/problems/department-closed")
    assert "旧営業部" in refused.json()["title"]
    assert service.patch(path, 2, json={"department_id": department(service, "200", "営業部")}).status_code == 200
    assert service.post(f"{path}/reactivate").json()["active"] is True


def test_a_closed_or_unknown_department_has_nothing_put_under_it(service: ServiceUnderTest) -> None:
    closed, other = department(service, "100", "旧営業部"), department(service, "200", "営業部")
    service.post(f"{DEPARTMENTS}/{closed}/archive")
    for parent in (closed, NOWHERE):
        body = {"code": "300", "name": "1課", "kind": "sales", "parent_id": parent}
        refused = (
            service.post(DEPARTMENTS, json=body),
            service.patch(f"{DEPARTMENTS}/{other}", 1, json={"parent_id": parent}),
        )
        assert {(each.status_code, each.json()["type"]) for each in refused} == {(422, "/problems/department-unknown")}


def test_only_administrators_change_people(service: ServiceUnderTest) -> None:
    made = service.post(USERS, json=SATO).json()
    for role in ("manager", "sales", "accounting", "operator", "analyst"):
        other = service.as_(role)
        assert other.post(USERS, json={**SATO, "code": "M2", "login": "x"}).status_code == 403
        assert other.patch(f"{USERS}/{made['id']}", 1, json={"name": "x"}).status_code == 403
        assert other.post(f"{USERS}/{made['id']}/set-password", json={"password": "x" * 12}).status_code == 403
        assert other.get("/api/identity/api-keys").status_code == 403


def test_logins_and_codes_are_given_once(service: ServiceUnderTest) -> None:
    service.post(USERS, json=SATO)
    again = service.post(USERS, json={**SATO, "code": "M2", "login": "ＳＡＴＯ"})
    assert (again.status_code, again.json()["type"]) == (409, "/problems/login-taken")
    assert again.json()["errors"][0]["field"] == "login"
    again = service.post(USERS, json={**SATO, "login": "other"})
    assert (again.status_code, again.json()["errors"][0]["field"]) == (409, "code")
    other = service.post(USERS, json={**SATO, "code": "M2", "login": "other"}).json()
    assert service.patch(f"{USERS}/{other['id']}", 1, json={"login": "sato"}).status_code == 409


def test_two_people_edit_different_fields_and_both_succeed(service: ServiceUnderTest) -> None:
    path = f"{USERS}/{service.post(USERS, json=SATO).json()['id']}"
    assert service.patch(path, 1, json={"extension": "12"}).json()["version"] == 2
    assert service.patch(path, 1, json={"kana": "サトウ"}).json()["version"] == 3
    collision = service.patch(path, 1, json={"extension": "13"})
    assert collision.status_code == 412
    assert collision.json()["theirs"] == {"extension": "12"}


def test_history_names_who_did_it(service: ServiceUnderTest) -> None:
    made = service.post(USERS, json=SATO).json()
    editor = service.as_("admin", user=made["id"])
    editor.patch(f"{USERS}/{made['id']}", 1, json={"extension": "12"})
    newest = service.get(f"{USERS}/{made['id']}/history").json()["items"][0]
    assert (newest["actor_name"], newest["changes"]) == ("佐藤 花", {"extension": ["", "12"]})


def test_unknown_departments_and_bad_fields_are_refused(service: ServiceUnderTest) -> None:
    unknown = service.post(USERS, json={**SATO, "department_id": NOWHERE})
    assert (unknown.status_code, unknown.json()["errors"][0]["field"]) == (422, "department_id")
    for bad in ({"roles": ["king"]}, {"roles": []}, {"name": " "}, {"name": "a\x00b"}, {"surprise": 1}):
        assert service.post(USERS, json={**SATO, **bad}).status_code == 422, bad
    made = service.post(USERS, json=SATO).json()
    short = service.post(f"{USERS}/{made['id']}/set-password", json={"password": "short"})
    assert (short.status_code, short.json()["errors"][0]["field"]) == (422, "password")


def test_the_tree_has_no_cycles_and_its_departments_are_the_scope(service: ServiceUnderTest) -> None:
    head = department(service, "100", "営業本部")
    one = department(service, "110", "営業1部", head)
    team = department(service, "111", "1課", one)
    looped = service.patch(f"{DEPARTMENTS}/{head}", 1, json={"parent_id": team})
    assert (looped.status_code, looped.json()["type"]) == (409, "/problems/department-cycle")
    assert service.patch(f"{DEPARTMENTS}/{head}", 1, json={"parent_id": head}).status_code == 409
    boss = {**SATO, "roles": ["manager"], "scope": "department", "department_id": one}
    user_id = service.post(USERS, json=boss).json()["id"]
    found = access(service.runtime)
    claims = found._claims(user_id, None, datetime.now(UTC))
    assert set(claims["departments"]) == {one, team}
    assert service.get(f"{DEPARTMENTS}/{team}").json()["parent_name"] == "営業1部"


def test_a_used_department_is_not_closed(service: ServiceUnderTest) -> None:
    head = department(service, "100", "営業本部")
    child = department(service, "110", "営業1部", head)
    refused = service.post(f"{DEPARTMENTS}/{head}/archive")
    assert (refused.status_code, refused.json()["type"]) == (409, "/problems/department-in-use")
    assert service.post(f"{DEPARTMENTS}/{child}/archive").json()["archived"] is True
    assert service.post(f"{DEPARTMENTS}/{head}/archive").status_code == 200
    assert service.get(DEPARTMENTS).json()["items"] == []


def test_the_real_exports_come_in_once(service: ServiceUnderTest) -> None:
    content = {app: (DEMO / f"{app}.csv").read_bytes() for app in ("部門", "メンバー")}
    path = "/api/identity/imports"
    assert service.import_file(path, "部門", content["部門"], dry_run=True)["accepted"] == 6
    assert service.get(DEPARTMENTS).json()["items"] == []
    departments = service.import_file(path, "部門", content["部門"])
    assert (departments["status"], departments["accepted"], departments["rejected"]) == ("done", 6, 0)
    members = service.import_file(path, "メンバー", content["メンバー"])
    assert (members["status"], members["accepted"], members["rejected"]) == ("done", 24, 0), members
    again = service.import_file(path, "メンバー", content["メンバー"])
    assert (again["accepted"], again["unchanged"]) == (0, 24)
    people = {item["code"]: item for item in service.get(USERS, params={"limit": "200"}).json()["items"]}
    assert (people["M001"]["roles"], people["M001"]["scope"]) == (["manager"], "all")
    assert people["M002"]["scope"] == "department"
    assert (people["M003"]["kana"], people["M003"]["department_name"]) == ("コンドウ ユウダイ", "営業1部")
    assert people["M017"]["joined_on"] == "2017-10-13"
    assert [code for code, item in people.items() if not item["active"]] == ["M004"]
    assert not any(item["password_set"] for code, item in people.items() if code != "ADMIN")
    assert service.get(f"{DEPARTMENTS}").json()["items"][4]["valid_from"] == "2025-04-01"


def test_a_member_of_an_unknown_department_or_role_is_rejected(service: ServiceUnderTest) -> None:
    header = "メンバーコード,氏名,ログイン名,役割,部門コード,作成日時\n"
    rows = [
        "M1,佐藤 花,sato,営業,999,",
        "M2,鈴木 一,suzuki,社長,,",
        "M3,　,x,営業,,",
        "M4,高橋 次,takahashi,営業,,2026-02-30 10:00",
        "M5,田中 三,tanaka,営業,,2026-02-28 10:00",
        "M6,田中 四,ＴＡＮＡＫＡ,営業,,",
    ]
    content = (header + "\n".join(rows)).encode()
    done = service.import_file("/api/identity/imports", "メンバー", content)
    assert (done["accepted"], done["rejected"]) == (1, 5)
    found = service.get(f"/api/identity/imports/{done['id']}/rejections").json()["items"]
    assert [item["reason"] for item in found] == [
        "unknown_reference",
        "not_a_choice",
        "missing_required",
        "impossible_date",
        "duplicate_key",
    ]


def test_a_member_of_a_closed_department_is_rejected(service: ServiceUnderTest) -> None:
    service.post(f"{DEPARTMENTS}/{department(service, '100', '旧営業部')}/archive")
    content = "メンバーコード,氏名,ログイン名,役割,部門コード\nM1,佐藤 花,sato,営業,100".encode()
    assert rejections(service, "メンバー", content) == [("unknown_reference", "部門コード", "100")]


def rejections(service: ServiceUnderTest, app: str, content: bytes) -> list[tuple[str, str, str]]:
    done = service.import_file("/api/identity/imports", app, content)
    found = service.get(f"/api/identity/imports/{done['id']}/rejections").json()["items"]
    return [(item["reason"], item["field"], item["value"]) for item in found]


def test_a_department_may_stand_further_down_the_file_than_those_below_it(service: ServiceUnderTest) -> None:
    content = "部門コード,部門名,部門区分,上位部門コード\n110,営業1部,営業,100\n100,営業本部,営業,".encode()
    done = service.import_file("/api/identity/imports", "部門", content)
    assert done["accepted"] == 2
    service.post(f"/api/identity/imports/{done['id']}/undo")
    service.work()
    assert service.get(DEPARTMENTS).json()["items"] == []
    assert service.import_file("/api/identity/imports", "部門", content)["accepted"] == 2
    assert {item["parent_name"] for item in service.get(DEPARTMENTS).json()["items"]} == {None, "営業本部"}


def test_a_department_under_a_rejected_one_or_in_a_ring_is_rejected(service: ServiceUnderTest) -> None:
    header = "部門コード,部門名,部門区分,上位部門コード\n"
    rows = ["100,営業本部,なし,", "110,営業1部,営業,100", "200,東,営業,300", "300,西,営業,200", "400,南,営業,999"]
    assert rejections(service, "部門", (header + "\n".join(rows)).encode()) == [
        ("not_a_choice", "部門区分", "なし"),
        ("reference_rejected", "上位部門コード", "100"),
        ("department_cycle", "parent_id", ""),
        ("unknown_reference", "上位部門コード", "999"),
    ]


def test_an_import_is_taken_back(service: ServiceUnderTest) -> None:
    content = (DEMO / "部門.csv").read_bytes()
    done = service.import_file("/api/identity/imports", "部門", content)
    service.post(USERS, json={**SATO, "department_id": service.get(DEPARTMENTS).json()["items"][0]["id"]})
    undo = service.post(f"/api/identity/imports/{done['id']}/undo")
    service.work()
    result = service.get(f"/api/identity/jobs/{undo.json()['id']}").json()["result"]
    assert result["withdrawn"] == 5
    assert [kept["key"] for kept in result["kept"]] == ["100"]
    assert service.import_file("/api/identity/imports", "部門", content)["accepted"] == 5


def test_who_joins_a_department_is_not_published_apart(service: ServiceUnderTest) -> None:
    one = department(service, "110", "営業1部")
    service.post(USERS, json={**SATO, "department_id": one})
    ((row, event),) = service.runtime.store.recorded(f"department-members-{one}")
    state = service.runtime.store.stream_of(f"department-members-{one}").kind.fold([event])
    assert service.service.publication.published(row, event, [(row.effective_at, state)]) == []


def test_published_events_carry_no_login(service: ServiceUnderTest) -> None:
    made = service.post(USERS, json=SATO).json()
    service.post(f"{USERS}/{made['id']}/set-password", json={"password": "long enough 1"})
    stream = service.runtime.store.stream_of(f"user-{made['id']}")
    published, state = [], stream.kind.initial
    for row, event in service.runtime.store.recorded(stream.name):
        state = stream.kind.evolve(state, event)
        published += service.service.publication.published(row, event, [(row.effective_at, state)])
    assert [event.type for event in published] == ["identity.user-registered.v1"]
    body = published[0].model_dump_json()
    assert "佐藤 花" in body
    assert "sato" not in body
