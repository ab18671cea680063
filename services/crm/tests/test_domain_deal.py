"""The rules of deals and leads."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.adapters.kinds import DEALS, LEADS
from crm.domain import deal, lead
from crm.domain.deal import (
    DealAdvanced,
    DealLost,
    DealOpened,
    DealReopened,
    DealRevised,
    DealTouched,
    DealWinWithdrawn,
    DealWon,
    Profile,
)
from crm.domain.lead import (
    LeadArchived,
    LeadContacted,
    LeadConverted,
    LeadDealOpened,
    LeadLost,
    LeadQualified,
    LeadRegistered,
)
from spine.testing import Given

MADE = datetime(2026, 4, 1, 9, tzinfo=UTC)
LATER = MADE + timedelta(days=3)
DAY = date(2026, 4, 4)
SIGN = Profile(name="サイン工事", opened_on=date(2026, 4, 1), customer_id="a")
OPENED = DealOpened("D26-0001", SIGN, MADE)
TOUCHED = DealTouched(LATER)


def test_a_deal_needs_a_customer_or_a_lead():
    nobody = replace(SIGN, customer_id=None)
    Given(DEALS).when(deal.open_, "D26-0001", nobody, MADE).refused("deal-without-partner")
    Given(DEALS).when(deal.open_, "D26-0001", replace(nobody, lead_id="l"), MADE).then(
        DealOpened("D26-0001", replace(nobody, lead_id="l"), MADE)
    )
    Given(DEALS, OPENED).when(deal.revise, {"customer_id": None}, LATER).refused("deal-without-partner")


def test_opening_the_same_again_changes_nothing():
    Given(DEALS, OPENED).when(deal.open_, "D26-0001", SIGN, LATER).then()
    Given(DEALS, OPENED).when(deal.open_, "D26-0002", SIGN, LATER).refused("deal-exists")


def test_it_moves_among_the_open_stages():
    Given(DEALS, OPENED).when(deal.advance, "negotiation", LATER).then(DealAdvanced("negotiation"), TOUCHED)
    Given(DEALS, OPENED, DealAdvanced("quote")).when(deal.advance, "proposal", LATER).then(
        DealAdvanced("proposal"), TOUCHED
    )
    Given(DEALS, OPENED).when(deal.advance, "inquiry", LATER).then()


def test_it_is_neither_won_nor_lost_by_moving_it():
    Given(DEALS, OPENED).when(deal.advance, "won", LATER).refused("deal-won-by-quote")
    Given(DEALS, OPENED).when(deal.advance, "lost", LATER).refused("deal-lost-with-reason")


@pytest.mark.parametrize(
    ("before", "moved"), [("inquiry", True), ("proposal", True), ("quote", False), ("negotiation", False)]
)
def test_a_submitted_quote_brings_it_to_the_stage_of_quotes(before, moved):
    events = [DealAdvanced("quote"), TOUCHED] if moved else [TOUCHED]
    Given(DEALS, OPENED, DealAdvanced(before)).when(deal.quote_submitted, LATER).then(*events)


def test_a_won_quote_wins_it_once():
    Given(DEALS, OPENED).when(deal.quote_won, "q", DAY, LATER).then(DealWon(DAY, "q"), TOUCHED)
    Given(DEALS, OPENED, DealWon(DAY, "q")).when(deal.quote_won, "q", DAY, LATER).then()


def test_the_last_win_withdrawn_returns_it_to_negotiation():
    both = Given(DEALS, OPENED, DealWon(DAY, "q"), DealWon(DAY, "r"), DealWinWithdrawn("q"))
    assert both.state.stage == "won"
    both.when(deal.quote_withdrawn, "r", LATER).then(DealWinWithdrawn("r"), TOUCHED)
    last = Given(DEALS, OPENED, DealWon(DAY, "q"), DealWinWithdrawn("q")).state
    assert (last.stage, last.closed_on) == ("negotiation", None)


def test_a_quote_taken_back_with_its_import_leaves_won_what_was_won_without_it():
    by_quote = Given(DEALS, OPENED, DealWon(DAY, "q"))
    by_quote.when(deal.quote_archived, "q", LATER).then(DealWinWithdrawn("q"), TOUCHED)
    Given(DEALS, OPENED, DealWon(DAY), DealWon(DAY, "q")).when(deal.quote_archived, "q", LATER).then()
    Given(DEALS, OPENED, DealWon(DAY), DealWon(DAY, "q")).when(deal.quote_withdrawn, "q", LATER).then(
        DealWinWithdrawn("q"), TOUCHED
    )


def test_withdrawing_a_win_it_never_had_changes_nothing():
    Given(DEALS, OPENED).when(deal.quote_withdrawn, "q", LATER).then()


def test_quotes_of_a_deal_that_is_not_there_change_nothing():
    for decision, arguments in (
        (deal.quote_submitted, (LATER,)),
        (deal.quote_won, ("q", DAY, LATER)),
        (deal.quote_withdrawn, ("q", LATER)),
        (deal.touch, (LATER,)),
    ):
        Given(DEALS).when(decision, *arguments).then()


def test_losing_it_has_a_reason_and_a_day_after_it_was_opened():
    lost = DealLost("価格", DAY)
    Given(DEALS, OPENED).when(deal.lose, "価格", DAY).then(lost)
    Given(DEALS, OPENED, lost).when(deal.lose, "価格", DAY).then()
    Given(DEALS, OPENED, lost).when(deal.lose, "納期", DAY).refused("deal-lost-already")
    Given(DEALS, OPENED).when(deal.lose, "価格", date(2026, 3, 31)).refused("deal-lost-before-opened")
    Given(DEALS, OPENED, DealWon(DAY, "q")).when(deal.lose, "価格", DAY).refused("deal-won-stands")


def test_a_lost_deal_is_taken_up_where_it_was():
    lost = Given(DEALS, OPENED, DealAdvanced("negotiation"), DealLost("価格", DAY))
    lost.when(deal.reopen, LATER).then(DealReopened(), TOUCHED)
    reopened = Given(DEALS, OPENED, DealAdvanced("negotiation"), DealLost("価格", DAY), DealReopened()).state
    assert (reopened.stage, reopened.closed_on, reopened.lost_reason) == ("negotiation", None, "")


def test_a_deal_won_by_a_quote_is_not_reopened_by_hand():
    Given(DEALS, OPENED, DealWon(DAY, "q")).when(deal.reopen, LATER).refused("deal-won-stands")
    Given(DEALS, OPENED, DealWon(DAY)).when(deal.reopen, LATER).then(DealReopened(), TOUCHED)


def test_the_deal_of_a_lead_becomes_the_customers():
    of_lead = replace(SIGN, customer_id=None, lead_id="l")
    Given(DEALS, replace(OPENED, profile=of_lead)).when(deal.give_to_customer, "l", "b").then(
        DealRevised(replace(of_lead, customer_id="b"))
    )
    Given(DEALS, replace(OPENED, profile=of_lead)).when(deal.give_to_customer, "m", "b").then()
    Given(DEALS, OPENED).when(deal.give_to_customer, "l", "b").then()


@given(st.lists(st.datetimes(MADE.replace(tzinfo=None)).map(lambda at: at.replace(tzinfo=UTC)), max_size=8))
def test_the_latest_touch_counts_whatever_order_they_come_in(touches):
    state = Given(DEALS, OPENED).state
    for at in touches:
        for event in deal.touch(state, at):
            state = deal.evolve(state, event)
    assert state.touched_at == max([MADE, *touches])


FUJI = lead.Profile(company="富士商店", got_on=date(2026, 4, 1))
NEW = LeadRegistered("L0001", FUJI)


def test_a_lead_is_contacted_qualified_and_lost():
    Given(LEADS, NEW).when(lead.contact).then(LeadContacted())
    Given(LEADS, NEW, LeadContacted()).when(lead.contact).then()
    Given(LEADS, NEW, LeadContacted()).when(lead.qualify).then(LeadQualified())
    Given(LEADS, NEW, LeadQualified()).when(lead.lose).then(LeadLost())
    Given(LEADS, NEW, LeadLost()).when(lead.contact).then(LeadContacted())


def test_a_lead_is_converted_once_and_then_stays_as_it_is():
    Given(LEADS, NEW).when(lead.convert, "c", "t", None).then(LeadConverted("c", "t", None))
    converted = Given(LEADS, NEW, LeadConverted("c", "t", None))
    converted.when(lead.convert, "other", None, None).then()
    for decision in (lead.contact, lead.qualify, lead.lose):
        converted.when(decision).refused("lead-converted")
    converted.when(lead.revise, {"company": "別"}).refused("lead-converted")


def test_a_lead_knows_the_deals_opened_on_it_until_it_is_converted():
    Given(LEADS, NEW).when(lead.open_deal, "d").then(LeadDealOpened("d"))
    known = Given(LEADS, NEW, LeadDealOpened("d"), LeadDealOpened("e"))
    assert known.state.deal_ids == ("d", "e")
    known.when(lead.open_deal, "e").then()
    Given(LEADS, NEW, LeadConverted("c", "t", None)).when(lead.open_deal, "d").then()
    Given(LEADS, NEW, LeadArchived()).when(lead.open_deal, "d").refused("lead-unknown")


def test_a_lead_that_is_not_there_is_refused():
    Given(LEADS).when(lead.contact).refused("lead-unknown")
    Given(LEADS).when(lead.convert, "c", None, None).refused("lead-unknown")
