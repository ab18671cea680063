"""The events that crm publishes and those that it consumes."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest

from contracts import crm as contract
from contracts import identity
from contracts.published import Published
from crm.adapters.event_types import EVENT_TYPES
from crm.adapters.kinds import DEALS
from crm.application.publication import PUBLISHES
from crm.application.reactions import react
from crm.domain.deal import DealOpened, DealTouched, DealWinWithdrawn, DealWon, Profile
from crm.domain.lead import LeadDealOpened
from edge.testing import ServiceUnderTest
from spine.ids import new_id
from spine.store.event_store import dated
from spine.store.history import changed_spans
from spine.stream.messages import Message
from spine.testing import context

NOON = datetime(2026, 11, 20, 3, tzinfo=UTC)
MODELS = {event: model for table in PUBLISHES for event, model in table.events.items()}


def hear(service: ServiceUnderTest, event: Published) -> None:
    """Applies an event of identity to crm, as the consumer would."""
    message = Message(
        "identity.events", 0, 0, event.id, event.type, event.id, new_id(), 1, 0, NOON, NOON, "admin", "correlation",
        None, event.model_dump_json().encode(), event,
    )  # fmt: skip
    with service.runtime.pool.connection() as connection, connection.cursor() as cursor:
        react(cursor, message, service.runtime)


def test_every_event_is_told_but_for_the_private_ones():
    private = {DealTouched, LeadDealOpened}
    assert set(EVENT_TYPES.values()) - set(MODELS) == private
    assert {model for model in MODELS.values() if isinstance(model, type)} == set(contract.EVENTS)


def test_a_told_event_bears_the_name_of_the_stored_one():
    names = {cls: name for name, cls in EVENT_TYPES.items()}
    told_otherwise = {names[cls] for cls, model in MODELS.items() if getattr(model, "type", "") != names[cls]}
    assert told_otherwise == {"crm.inquiry-taken.v1", "crm.deal-win-withdrawn.v1"}


def test_a_withdrawn_win_reopens_the_deal_only_when_it_was_the_last(service):
    stream, day = DEALS.stream(new_id()), date(2026, 11, 20)
    won = [DealOpened("D26-0001", Profile("看板", day, "c"), NOON), DealWon(day, "q"), DealWon(day, "r")]
    withdrawn = [DealWinWithdrawn("q"), DealWinWithdrawn("r")]
    service.runtime.store.decide(stream, lambda _: [*won, *withdrawn], context())
    assert [(event.type, event.stage) for event in told_of(service, stream.name)[-2:]] == [
        ("crm.deal-revised.v1", "won"), ("crm.deal-reopened.v1", "negotiation"),
    ]  # fmt: skip


def test_an_event_tells_the_record_as_it_is_after_it(service):
    customer = service.post("/api/crm/customers", json={"name": "株式会社アオゾラ"}).json()["id"]
    body = {"name": "サイン工事", "customer_id": customer, "opened_on": "2026-04-01"}
    deal = service.post("/api/crm/deals", json=body).json()
    service.post(f"/api/crm/deals/{deal['id']}/lose", json={"reason": "価格"})
    told = told_of(service, f"deal-{deal['id']}")
    assert [event.type for event in told] == ["crm.deal-opened.v1", "crm.deal-lost.v1"]
    facts = json.loads(told[-1].model_dump_json())
    assert (facts["id"], facts["version"], facts["customer_id"]) == (deal["id"], 2, customer)
    assert facts["lost_reason"] == "価格"


@pytest.mark.parametrize("field", ["credit_limit", "capital"])
def test_a_customers_amounts_are_told(service, field):
    made = service.post("/api/crm/customers", json={"name": "株式会社アオゾラ"}).json()
    service.patch(f"/api/crm/customers/{made['id']}", 1, json={field: 5_000_000})
    told = told_of(service, f"customer-{made['id']}")
    assert [(event.type, getattr(event, field)) for event in told] == [
        ("crm.customer-registered.v1", None), ("crm.customer-revised.v1", 5_000_000),
    ]  # fmt: skip
    former = told[1].model_dump(exclude={field})
    assert getattr(contract.CustomerRevisedV1.model_validate(former), field) is None


def test_the_stream_of_a_day_can_be_told_whole(service):
    customer = service.post("/api/crm/customers", json={"name": "株式会社アオゾラ"}).json()["id"]
    service.post("/api/crm/contacts", json={"customer_id": customer, "name": "佐藤 花子"})
    lead = service.post("/api/crm/leads", json={"company": "富士商店", "person": "松尾 博"}).json()["id"]
    service.post(f"/api/crm/leads/{lead}/convert", json={"deal_name": "開業看板"})
    body = {"customer_id": customer, "kind": "phone", "todo": {"subject": "資料送付"}}
    service.post("/api/crm/activities", json=body)
    service.post("/api/crm/inquiries", json={"subject": "納品日", "channel": "mail", "customer_id": customer})
    told = [event for table in PUBLISHES for event in everything_told(service, table.kind.category)]
    assert [event.type.removeprefix("crm.").removesuffix(".v1") for event in told] == [
        "customer-registered", "customer-registered", "contact-registered", "contact-registered", "lead-registered",
        "lead-converted", "deal-opened", "activity-recorded", "todo-noted", "inquiry-received",
    ]  # fmt: skip
    assert all(type(event).model_validate_json(event.model_dump_json()) == event for event in told)


def everything_told(service: ServiceUnderTest, category: str) -> list[Published]:
    """Returns what is published of all streams of a category, stream by stream."""
    query = "SELECT DISTINCT originator_id AS id FROM events WHERE originator_id LIKE %s ORDER BY 1"
    with service.runtime.pool.connection() as connection:
        streams = [row["id"] for row in connection.execute(query, (f"{category}-%",))]
    return [told for stream in streams for told in told_of(service, stream)]


def told_of(service: ServiceUnderTest, stream: str) -> list[Any]:
    """Returns what is published of a stream, event by event."""
    store, publication = service.runtime.store, service.service.publication
    kind, events = store.kinds[stream.split("-")[0]], store.recorded(stream)
    spans = [changed_spans(kind, dated(events[:n])) for n in range(1, len(events) + 1)]
    return [told for pair, span in zip(events, spans, strict=True) for told in publication.published(*pair, span)]


@pytest.mark.parametrize("times", [1, 2])
def test_people_and_departments_are_kept_as_they_are_told(service, times):
    department = identity.DepartmentRegisteredV1(
        id="d", version=1, code="110", name="営業1部", parent_id=None, kind="sales", position=1, valid_from=None,
        archived=False,
    )  # fmt: skip
    user = identity.UserRegisteredV1(
        id="u", version=1, code="M001", name="森田 智子", kana="", department_id="d", roles=("sales",), scope="own",
        extension="", active=True, archived=False,
    )  # fmt: skip
    for _ in range(times):
        hear(service, user)
        hear(service, department)
    made = service.as_("sales", user="u").post("/api/crm/customers", json={"name": "富士商店"}).json()
    assert (made["owner_name"], made["department_name"]) == ("森田 智子", "営業1部")
