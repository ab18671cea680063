"""Deals and leads over HTTP, and the effect of billing's quotes on deals."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from contracts import billing
from crm.application.reactions import react
from edge.testing import ServiceUnderTest
from spine.ids import new_id
from spine.stream.messages import Message

DEALS, LEADS = "/api/crm/deals", "/api/crm/leads"
NOON = datetime(2026, 11, 20, 3, tzinfo=UTC)


@pytest.fixture
def customer(service: ServiceUnderTest) -> str:
    made: str = service.post("/api/crm/customers", json={"name": "株式会社アオゾラ"}).json()["id"]
    return made


def opened(service: ServiceUnderTest, **fields: Any) -> dict[str, Any]:
    answer = service.post(DEALS, json={"name": "サイン工事", "opened_on": "2026-04-01", **fields})
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


def quote_says(
    service: ServiceUnderTest, event: type[billing.QuoteEvent], deal_id: str, quote_id: str, at: datetime = NOON
) -> None:
    """Applies a quote's event to crm, as the consumer would."""
    facts = {
        "id": quote_id, "version": 3, "number": "Q2026-0001", "revision": 1, "subject": "看板", "customer_id": None,
        "customer_code": "", "customer_name": "", "deal_id": deal_id, "relation": "addition",
        "alternative_of_id": None, "counts": True, "status": "won", "probability": 100, "expected_month": "2026-11",
        "quoted_on": date(2026, 11, 1), "valid_until": None, "won_on": date(2026, 11, 20), "net": 1, "tax": 0,
        "gross": 1, "sold_net": 0, "owner_id": None, "department_id": None, "lines": (), "archived": False,
    }  # fmt: skip
    model = event.model_validate(facts)
    message = Message(
        "billing.events", 0, 0, f"quote-{quote_id}", event.type, quote_id, new_id(), 1, 0, at, at, "seller",
        "correlation", None, model.model_dump_json().encode(), model,
    )  # fmt: skip
    with service.runtime.pool.connection() as connection, connection.cursor() as cursor:
        react(cursor, message, service.runtime)


def test_a_deal_is_numbered_by_the_year_it_was_opened(service, customer):
    assert opened(service, customer_id=customer)["number"] == "D26-0001"
    assert opened(service, customer_id=customer, opened_on="2025-12-31")["number"] == "D25-0001"
    assert opened(service, customer_id=customer)["number"] == "D26-0002"


def test_a_deal_needs_a_partner_that_exists(service, customer):
    assert service.post(DEALS, json={"name": "x"}).status_code == 422
    assert service.post(DEALS, json={"name": "x", "customer_id": new_id()}).status_code == 409
    assert service.post(DEALS, json={"name": "x", "lead_id": new_id()}).status_code == 409


def test_quotes_move_the_deal(service, customer):
    deal = opened(service, customer_id=customer)
    path, quote = f"{DEALS}/{deal['id']}", new_id()
    quote_says(service, billing.QuoteSubmittedV1, deal["id"], quote)
    assert service.get(path).json()["stage"] == "quote"
    quote_says(service, billing.QuoteWonV1, deal["id"], quote)
    won = service.get(path).json()
    assert (won["stage"], won["closed_on"]) == ("won", "2026-11-20")
    assert service.post(f"{path}/lose", json={"reason": "価格"}).json()["type"] == "/problems/deal-won-stands"
    quote_says(service, billing.QuoteWonV1, deal["id"], quote)
    assert service.get(path).json()["version"] == won["version"]
    quote_says(service, billing.QuoteWithdrawnV1, deal["id"], quote)
    back = service.get(path).json()
    assert (back["stage"], back["closed_on"]) == ("negotiation", None)


def test_what_a_quote_says_of_a_day_before_the_deal_is_so_from_the_deals_first_day(service, customer):
    deal = opened(service, customer_id=customer, opened_on="2025-04-01")
    quote_says(service, billing.QuoteWonV1, deal["id"], new_id(), datetime(2025, 3, 20, 3, tzinfo=UTC))
    seen = [service.get(f"{DEALS}/{deal['id']}", params={"as_of": day}) for day in ("2025-03-31", "2025-04-01")]
    assert (seen[0].status_code, seen[1].json()["stage"]) == (404, "won")


def test_a_quote_of_an_unknown_deal_is_let_be(service):
    quote_says(service, billing.QuoteWonV1, new_id(), new_id())


def test_a_deal_is_lost_and_taken_up_again(service, customer):
    deal = opened(service, customer_id=customer)
    path = f"{DEALS}/{deal['id']}"
    lost = service.post(f"{path}/lose", json={"reason": "価格", "on": "2026-05-01"}).json()
    assert (lost["stage"], lost["lost_reason"], lost["closed_on"]) == ("lost", "価格", "2026-05-01")
    assert service.post(f"{path}/advance", json={"stage": "quote"}).status_code == 409
    assert service.post(f"{path}/reopen").json()["stage"] == "inquiry"
    assert service.post(f"{path}/advance", json={"stage": "won"}).status_code == 409


def test_the_board_adds_up_and_marks_what_nobody_touched(service, customer):
    first = opened(service, customer_id=customer, expected_amount=100)
    opened(service, customer_id=customer, expected_amount=23)
    service.post(f"{DEALS}/{first['id']}/advance", json={"stage": "proposal"})
    with service.runtime.pool.connection() as connection:
        connection.execute(
            "UPDATE deals SET touched_at = %s, item = item || jsonb_build_object('touched_at', %s::text) WHERE id = %s",
            (long_ago := datetime.now(UTC) - timedelta(days=15), long_ago.isoformat(), first["id"]),
        )
    columns = {column["stage"]: column for column in service.get(f"{DEALS}/board").json()["columns"]}
    assert list(columns) == ["inquiry", "proposal", "quote", "negotiation", "won", "lost"]
    assert [(c["count"], c["amount"]) for c in columns.values()][:3] == [(1, 23), (1, 100), (0, 0)]
    assert columns["proposal"]["items"][0]["stale"] is True
    assert columns["inquiry"]["items"][0]["stale"] is False
    patient = service.get(f"{DEALS}/board", params={"stale_days": 30, "stage": "proposal"}).json()["columns"]
    assert [column["items"][0]["stale"] for column in patient] == [False]


def test_scope_holds_on_lists_pages_and_the_board(service, customer):
    opened(service.as_("sales", user="11111111-1111-4111-8111-111111111111", scope="own"), customer_id=customer)
    other = service.as_("sales", user="22222222-2222-4222-8222-222222222222", scope="own")
    deal = service.get(DEALS).json()["items"][0]
    assert other.get(DEALS).json()["items"] == []
    assert other.get(f"{DEALS}/{deal['id']}").status_code == 404
    assert other.post(f"{DEALS}/{deal['id']}/lose", json={"reason": "x"}).status_code == 404
    assert sum(column["count"] for column in other.get(f"{DEALS}/board").json()["columns"]) == 0
    assert other.get("/api/crm/search", params={"q": "サイン"}).json()["items"] == []


def test_a_deal_handed_over_is_answered_and_then_out_of_sight(service, customer):
    seller = service.as_("sales", user="11111111-1111-4111-8111-111111111111", scope="own")
    deal, colleague = opened(seller, customer_id=customer), "22222222-2222-4222-8222-222222222222"
    key = {"If-Match": f'"{deal["version"]}"', "Idempotency-Key": "over"}
    for _ in range(2):
        handed = seller.request("PATCH", f"{DEALS}/{deal['id']}", json={"owner_id": colleague}, headers=key)
        assert (handed.status_code, handed.json()["owner_id"]) == (200, colleague)
    assert seller.get(f"{DEALS}/{deal['id']}").status_code == 404
    assert opened(seller, customer_id=customer, owner_id=colleague)["owner_id"] == colleague


def test_converting_a_lead_makes_everything_at_once_and_only_once(service):
    lead = service.post(LEADS, json={"company": "富士商店", "person": "松尾 博", "phone": "0312337492"}).json()
    own_deal = opened(service, lead_id=lead["id"])
    body = {"deal_name": "開業看板"}
    converted = service.post(f"{LEADS}/{lead['id']}/convert", json=body).json()
    again = service.post(f"{LEADS}/{lead['id']}/convert", json=body).json()
    assert (converted["status"], converted) == ("converted", again)
    customer = service.get(f"/api/crm/customers/{converted['converted_customer_id']}").json()
    assert (customer["name"], customer["phone"]) == ("富士商店", "03-1233-7492")
    contact = service.get(f"/api/crm/contacts/{converted['converted_contact_id']}").json()
    assert (contact["name"], contact["customer_id"], contact["primary"]) == ("松尾 博", customer["id"], True)
    deals = service.get(DEALS, params={"customer_id": customer["id"]}).json()["items"]
    assert {deal["id"] for deal in deals} == {own_deal["id"], converted["converted_deal_id"]}
    assert service.get("/api/crm/customers").json()["count"]["value"] == 1


def test_an_imported_deal_of_a_lead_becomes_the_customers_too(service):
    lead = service.post(LEADS, json={"company": "富士商店"}).json()
    heads = "案件番号,案件名,顧客コード,見込顧客番号,ステージ,発生日"
    file = f"{heads}\nD25-0001,看板,,{lead['code']},提案,2025-04-01\n".encode()
    assert service.import_file("/api/crm/imports", "案件", file)["accepted"] == 1
    converted = service.post(f"{LEADS}/{lead['id']}/convert", json={}).json()
    (deal,) = service.get(DEALS).json()["items"]
    assert (deal["number"], deal["customer_id"]) == ("D25-0001", converted["converted_customer_id"])


def test_a_lead_may_join_a_customer_we_have(service, customer):
    lead = service.post(LEADS, json={"company": "アオゾラ", "person": "松尾 博"}).json()
    missing = service.post(f"{LEADS}/{lead['id']}/convert", json={"existing_customer_id": new_id()})
    assert missing.status_code == 409
    assert service.get(f"{LEADS}/{lead['id']}").json()["status"] == "new"
    joined = service.post(f"{LEADS}/{lead['id']}/convert", json={"existing_customer_id": customer}).json()
    assert (joined["converted_customer_id"], joined["converted_deal_id"]) == (customer, None)
    late = opened(service, lead_id=lead["id"])
    assert late["customer_id"] == customer


def test_leads_move_by_their_verbs(service):
    lead = service.post(LEADS, json={"company": "富士商店"}).json()
    for verb, status in (("contact", "contacted"), ("qualify", "qualified"), ("lose", "lost")):
        assert service.post(f"{LEADS}/{lead['id']}/{verb}").json()["status"] == status
