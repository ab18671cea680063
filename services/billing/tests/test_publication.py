"""The events that billing publishes, and the copies it stores of others' records."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from billing.adapters.event_types import EVENT_TYPES
from billing.application.publication import PUBLISHES
from billing.application.reactions import react
from billing.main import SERVICE
from contracts import billing, crm, identity
from edge.testing import ServiceUnderTest
from spine.ids import derived_id
from spine.stream.messages import Message


def told(service: ServiceUnderTest, stream: str) -> list[Any]:
    """Returns everything published of a stream, as the relay would."""
    found, kind = [], service.runtime.store.stream_of(stream)
    assert kind is not None
    state = kind.kind.initial
    for row, event in service.runtime.store.recorded(stream):
        state = kind.kind.evolve(state, event)
        published = service.service.publication.published(row, event, [(row.effective_at, state)])
        assert len({model.topic for model in published}) == len(published), "at most one a topic"
        found += published
    return found


def test_every_published_model_is_in_the_contract_and_every_event_is_told() -> None:
    named = set(EVENT_TYPES.values())
    assert {event for table in PUBLISHES for event in table.events} <= named
    assert {model for table in PUBLISHES for model in table.events.values()} == set(billing.EVENTS)
    assert {model.topic for model in billing.EVENTS} == set(SERVICE.publication.topics) - {"billing.dead-letters"}


def test_a_quote_is_told_from_draft_to_sale(service: ServiceUnderTest, shop: Any) -> None:
    quote = shop.won(deal_id=shop.deal, probability=70, expected_month="2026-12")
    sale = shop.sell(quote, quote["version"]).json()
    events = told(service, f"quote-{quote['id']}")
    assert [event.type.split(".")[1] for event in events] == [
        "quote-drafted", "quote-costed", "quote-forecast-set", "quote-submitted", "quote-won", "quote-sold",
    ]  # fmt: skip
    won = events[4]
    assert isinstance(won, billing.QuoteWonV1)
    assert (won.id, won.version, won.deal_id, won.customer_code) == (quote["id"], 4, shop.deal, "C00003")
    assert (won.probability, won.won_on, won.net) == (100, date(2026, 11, 21), 145_500)
    assert (events[5].sold_net, events[1].margin) == (145_500, 85_500)
    assert "unit_cost" not in "".join(event.model_dump_json() for event in events if event.topic == "billing.events")
    (registered,) = told(service, f"sale-{sale['id']}")
    assert isinstance(registered, billing.SaleRegisteredV1)
    assert (registered.net, registered.tax, registered.billed_customer_id) == (145_500, None, shop.closing)
    assert (registered.lines[0].tax_class, registered.on) == ("standard", date(2026, 11, 25))


def test_a_product_is_told_with_its_costs_apart(service: ServiceUnderTest) -> None:
    prices = [{"from": "2026-04-01", "unit_price": "145.5", "unit_cost": "60"}]
    made = service.post("/api/billing/products", json={"code": "P1", "name": "箱", "prices": prices}).json()
    facts, costs = told(service, f"product-{made['id']}")
    assert (facts.type, str(facts.unit_price)) == ("billing.product-registered.v1", "145.5")
    assert (costs.topic, str(costs.costs[0].unit_cost)) == ("billing.costs", "60")


MESSAGE = Message("", 0, 0, "", "", "", "", 1, 0, datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 11, 1, tzinfo=UTC),
                  "", "", None, b"")  # fmt: skip


def test_copies_of_other_contexts_records_follow_their_events(service: ServiceUnderTest, shop: Any) -> None:
    customer = crm.CustomerRevisedV1(
        id=shop.closing, version=2, code="C00003", name="小林商事ホールディングス", kana="", phone="", email="",
        corporate_number=None, t_number=None, postal_code="", address="", building="", industry="", rank="A", tags=(),
        owner_id=None, department_id=None, billing_method="each", closing_day=31, payment_months=1, payment_day=31,
        holiday_rule="next", tax_method="inclusive", tax_rounding="up", line_rounding="half_up", bills_to_id=None,
        fee_bearer="us", merged_into_id=None, archived=False,
    )  # fmt: skip
    user = identity.UserRegisteredV1(
        id=derived_id("test", "user"), version=1, code="M9", name="近藤 雄大", kana="", department_id=None,
        roles=("sales",), scope="own", extension="", active=True, archived=False,
    )  # fmt: skip
    deal = crm.DealOpenedV1(
        id=shop.lead_deal, version=2, number="D26-0002", name="新規引合", customer_id=shop.each, lead_id=None,
        stage="inquiry", expected_amount=None, expected_month=None, owner_id=None, department_id=None,
        opened_on=date(2026, 11, 1), closed_on=None, lost_reason="", archived=False,
    )  # fmt: skip
    with service.runtime.pool.connection() as connection, connection.transaction(), connection.cursor() as cursor:
        for event in (customer, user, deal, customer, None):
            react(cursor, replace(MESSAGE, event=event), service.runtime)
    quote = shop.drafted(owner_id=user.id)
    assert (quote["customer_name"], quote["owner_name"]) == ("小林商事ホールディングス", "近藤 雄大")
    assert (quote["tax_method"], quote["tax_rounding"], quote["line_rounding"]) == ("inclusive", "up", "half_up")
    assert shop.drafted(customer_id=None, deal_id=shop.lead_deal)["customer_id"] == shop.each
