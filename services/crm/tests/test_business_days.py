"""A command with a business day takes effect on that day, one without when it is entered."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from edge.testing import ServiceUnderTest

CUSTOMERS, LEADS, DEALS = "/api/crm/customers", "/api/crm/leads", "/api/crm/deals"
ACTIVITIES, TODOS, INQUIRIES = "/api/crm/activities", "/api/crm/todos", "/api/crm/inquiries"
DAY = "2025-04-10"
AT = "2025-04-10T23:30:00+09:00"
STARTED = datetime.combine(date(2025, 4, 10), time.min, ZoneInfo("Asia/Tokyo"))


def made(service: ServiceUnderTest, path: str, **body: Any) -> str:
    answer = service.post(path, json=body)
    assert answer.status_code in (200, 201), answer.text
    return f"{path}/{answer.json()['id']}"


def a_customer(service: ServiceUnderTest) -> str:
    return made(service, CUSTOMERS, name="株式会社アオゾラ").rsplit("/", 1)[1]


def a_deal(service: ServiceUnderTest, opened_on: str) -> str:
    return made(service, DEALS, name="看板", customer_id=a_customer(service), opened_on=opened_on)


def a_deal_opened(service: ServiceUnderTest) -> str:
    return a_deal(service, DAY)


def a_deal_lost(service: ServiceUnderTest) -> str:
    path = a_deal(service, "2025-04-01")
    assert service.post(f"{path}/lose", json={"reason": "価格", "on": DAY}).status_code == 200
    return path


def a_lead(service: ServiceUnderTest) -> str:
    return made(service, LEADS, company="富士商店", got_on=DAY)


def an_activity(service: ServiceUnderTest) -> str:
    return made(service, ACTIVITIES, kind="visit", at=AT, customer_id=a_customer(service))


def the_to_do_of_an_activity(service: ServiceUnderTest) -> str:
    task = {"subject": "資料送付"}
    made(service, ACTIVITIES, kind="visit", at=AT, customer_id=a_customer(service), todo=task)
    return f"{TODOS}/{service.get(TODOS).json()['items'][0]['id']}"


def an_inquiry(service: ServiceUnderTest) -> str:
    return made(service, INQUIRIES, subject="納品日", channel="phone", received_at=AT)


def an_answer(service: ServiceUnderTest) -> str:
    path = made(service, INQUIRIES, subject="納品日", channel="phone", received_at="2025-04-01T00:00:00Z")
    assert service.post(f"{path}/answer", json={"content": "来週水曜着", "at": AT}).status_code == 200
    return path


ENTERED = (
    a_deal_opened, a_deal_lost, a_lead, an_activity, the_to_do_of_an_activity, an_inquiry, an_answer,
)  # fmt: skip


@pytest.mark.parametrize("enter", ENTERED, ids=lambda enter: enter.__name__)
def test_it_is_effective_on_its_business_day_in_the_companys_zone(service, enter: Callable[[ServiceUnderTest], str]):
    newest = service.get(f"{enter(service)}/history").json()["items"][0]
    assert datetime.fromisoformat(newest["effective_at"]) == STARTED
    assert datetime.now(UTC) - datetime.fromisoformat(newest["recorded_at"]) < timedelta(days=1)


def test_what_has_no_business_day_is_effective_when_it_is_recorded(service):
    path = a_deal(service, "2025-04-01")
    for body in ({"reason": "価格"}, {"reason": "価格", "on": "2199-12-31"}):
        service.post(f"{path}/lose", json=body)
        newest = service.get(f"{path}/history").json()["items"][0]
        assert newest["effective_at"] == newest["recorded_at"]
        service.post(f"{path}/reopen")


def test_a_deal_entered_afterwards_is_seen_on_every_day_as_it_was(service):
    path = a_deal_lost(service)
    seen = {day: service.get(path, params={"as_of": day}) for day in ("2025-03-31", "2025-04-01", "2025-04-09", DAY)}
    assert seen["2025-03-31"].status_code == 404
    assert [answer.json()["stage"] for answer in list(seen.values())[1:]] == ["inquiry", "inquiry", "lost"]
