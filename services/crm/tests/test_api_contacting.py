"""Activities, to-dos and inquiries over HTTP."""

import pytest

from edge.testing import ServiceUnderTest

ACTIVITIES, TODOS, INQUIRIES = "/api/crm/activities", "/api/crm/todos", "/api/crm/inquiries"
SELLER = "11111111-1111-4111-8111-111111111111"


@pytest.fixture
def customer(service: ServiceUnderTest) -> str:
    made: str = service.post("/api/crm/customers", json={"name": "株式会社アオゾラ"}).json()["id"]
    return made


def test_an_activity_makes_its_todo_and_touches_its_deal(service, customer):
    seller = service.as_("sales", user=SELLER, scope="own")
    deal = seller.post("/api/crm/deals", json={"customer_id": customer, "name": "サイン工事"}).json()
    body = {
        "deal_id": deal["id"], "kind": "visit", "at": "2030-04-01T02:15:00Z", "content": "現地調査",
        "todo": {"subject": "資料送付", "due_on": "2030-04-05"},
    }  # fmt: skip
    made = seller.post(ACTIVITIES, json=body).json()
    assert (made["number"], made["customer_id"], made["person_id"], made["deal_number"]) == (
        "H000001", customer, SELLER, deal["number"],
    )  # fmt: skip
    (todo,) = seller.get(TODOS, params={"activity_id": made["id"]}).json()["items"]
    assert (todo["subject"], todo["assignee_id"], todo["customer_id"], todo["done"]) == (
        "資料送付", SELLER, customer, False,
    )  # fmt: skip
    assert service.get(f"/api/crm/deals/{deal['id']}").json()["touched_at"] == "2030-04-01T02:15:00Z"
    timeline = service.get(f"/api/crm/customers/{customer}/timeline").json()["items"]
    assert [(entry["kind"], entry["at"]) for entry in timeline] == [
        ("activity", "2030-04-01T02:15:00Z"), ("deal", "2030-04-01T02:15:00Z"),
    ]  # fmt: skip


def test_an_activity_is_all_or_nothing(service):
    body = {"kind": "visit", "deal_id": "33333333-3333-4333-8333-333333333333", "todo": {"subject": "x"}}
    assert service.post(ACTIVITIES, json=body).status_code == 409
    assert service.get(TODOS).json()["items"] == []


def test_an_activity_is_edited_by_field(service, customer):
    made = service.post(ACTIVITIES, json={"customer_id": customer, "kind": "phone", "person_id": SELLER}).json()
    edited = service.patch(f"{ACTIVITIES}/{made['id']}", 1, json={"comment": "了解"}).json()
    assert (edited["comment"], edited["kind"], edited["at"]) == ("了解", "phone", made["at"])


def test_todos_are_done_and_reopened(service, customer):
    made = service.post(TODOS, json={"subject": "見積作成", "customer_id": customer, "assignee_id": SELLER}).json()
    done = service.post(f"{TODOS}/{made['id']}/complete").json()
    assert done["done"] is True
    assert service.get(TODOS, params={"done": "false"}).json()["items"] == []
    assert service.post(f"{TODOS}/{made['id']}/reopen").json()["done_at"] is None
    other = service.as_("sales", user="22222222-2222-4222-8222-222222222222", scope="own")
    assert other.get(TODOS).json()["items"] == []


def test_an_inquiry_from_receipt_to_its_end(service, customer):
    body = {"subject": "納品日の確認", "channel": "phone", "customer_id": customer, "phone": "非通知"}
    made = service.as_("operator", user=SELLER).post(INQUIRIES, json=body).json()
    path = f"{INQUIRIES}/{made['id']}"
    assert (made["number"], made["status"], made["phone"]) == ("I00001", "received", "非通知")
    assert service.post(f"{path}/close").status_code == 409
    assert service.post(f"{path}/take").json()["status"] == "working"
    answered = service.post(f"{path}/answer", json={"content": "来週水曜着"}).json()
    assert (answered["status"], [answer["content"] for answer in answered["answers"]]) == ("answered", ["来週水曜着"])
    assert service.post(f"{path}/close").json()["status"] == "closed"
    assert service.post(f"{path}/answer", json={"content": "x"}).status_code == 409
    assert service.post(f"{path}/reopen").json()["status"] == "working"
    assert service.as_("accounting").post(INQUIRIES, json=body).status_code == 403
