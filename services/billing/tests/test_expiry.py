"""Quotes expire by themselves on the day after 有効期限."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from billing.adapters.kinds import QUOTES
from billing.application.expiry import EXPIRY
from billing.domain.quote import QuoteSubmitted
from edge.testing import ServiceUnderTest
from spine.testing import context
from spine.work.jobs import enqueue

PATH = "/api/billing/quotes"
TOKYO = ZoneInfo("Asia/Tokyo")


def run_expiry(service: ServiceUnderTest) -> None:
    enqueue(service.runtime, EXPIRY.kind, {}, context())
    assert service.work() == 1


def status(service: ServiceUnderTest, quote_id: str, **query: str) -> tuple[str, str | None]:
    record = service.get(f"{PATH}/{quote_id}", params=query).json()
    return record["status"], record["closed_on"]


def test_a_submitted_quote_expires_on_the_day_after_its_last_valid_day(service: ServiceUnderTest, shop: Any) -> None:
    quote = shop.drafted(valid_until="2026-11-25")
    submitted = replace(context(), effective_at=datetime(2026, 11, 20, 9, tzinfo=TOKYO))
    service.runtime.store.decide(QUOTES.stream(quote["id"]), lambda _: [QuoteSubmitted()], submitted)
    run_expiry(service)
    assert status(service, quote["id"]) == ("expired", "2026-11-26")
    assert status(service, quote["id"], as_of="2026-11-25")[0] == "submitted"
    assert status(service, quote["id"], as_of="2026-11-26")[0] == "expired"
    run_expiry(service)
    assert status(service, quote["id"]) == ("expired", "2026-11-26")


def test_one_submitted_after_its_last_valid_day_expires_on_the_day_it_was_submitted(
    service: ServiceUnderTest, shop: Any
) -> None:
    quote = shop.drafted(valid_until="2026-11-25")
    before = datetime.now(UTC).astimezone(TOKYO).date()
    assert service.post(f"{PATH}/{quote['id']}/submit").status_code == 200
    run_expiry(service)
    after = datetime.now(UTC).astimezone(TOKYO).date()
    assert status(service, quote["id"]) in [("expired", str(day)) for day in (before, after)]


def test_a_draft_a_won_quote_and_one_still_valid_stay_as_they_are(service: ServiceUnderTest, shop: Any) -> None:
    draft, won = shop.drafted(valid_until="2026-11-25"), shop.won(valid_until="2026-11-25")
    valid, open_ended = shop.drafted(valid_until="2199-12-30"), shop.drafted()
    for quote in (valid, open_ended):
        assert service.post(f"{PATH}/{quote['id']}/submit").status_code == 200
    run_expiry(service)
    found = [status(service, quote["id"])[0] for quote in (draft, won, valid, open_ended)]
    assert found == ["draft", "won", "submitted", "submitted"]
