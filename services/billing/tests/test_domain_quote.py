"""The rules of quotes."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing.adapters.kinds import QUOTES
from billing.domain import outcome, quote
from billing.domain.lines import UNRATED, Line, Party, Terms
from billing.domain.quote import (
    Portion,
    Quote,
    QuoteContent,
    QuoteCounted,
    QuoteDrafted,
    QuoteEdited,
    QuoteExpired,
    QuoteForecastSet,
    QuoteLost,
    QuoteRevised,
    QuoteSaleReversed,
    QuoteSold,
    QuoteSubmitted,
    QuoteWithdrawn,
    QuoteWon,
    written,
)
from billing.domain.refusal import Refused
from japan.rates import LEGISLATED
from spine.testing import Given

DAY, LATER = date(2026, 11, 2), date(2026, 12, 1)
BUYER = Party("c1", "C00003", "株式会社小林商事")
LINES = (
    Line(0, "heading", "印刷", rate=UNRATED),
    Line(0, "item", "化粧箱", Decimal(1000), Decimal("145.5"), discount=500, rate=UNRATED),
    Line(0, "discount", "お値引き", Decimal(1), Decimal(-1000), rate=UNRATED),
)
TEXT = written(QuoteContent("化粧箱", DAY, BUYER, valid_until=date(2026, 11, 30), lines=LINES), LEGISLATED)
DRAFTED = QuoteDrafted("Q2026-0001", TEXT)
SUBMITTED = (DRAFTED, QuoteSubmitted())
WON = (*SUBMITTED, QuoteWon(LATER, BUYER))
SOLD = QuoteSold("s1", (Portion(2, Decimal(400), 200), Portion(3, Decimal(1))), 57_000)


def given_(*events: object) -> Given[Quote]:
    return Given(QUOTES, *events)


def draft(state: Quote, number: str, text: QuoteContent) -> list[quote.QuoteEvent]:
    """Decides a draft as the use case does, from a `written` content."""
    return quote.draft(state, number, written(text, LEGISLATED))


def test_a_draft_has_its_amounts() -> None:
    given_().when(draft, "Q2026-0001", replace(TEXT, lines=LINES)).then(DRAFTED)
    assert (TEXT.totals.net, TEXT.totals.tax) == (144_000, 14_400)


def test_drafting_the_same_again_changes_nothing() -> None:
    given_(DRAFTED).when(draft, "Q2026-0002", TEXT).then()


def test_a_quote_needs_a_customer_or_a_deal() -> None:
    given_().when(draft, "Q", replace(TEXT, customer=None)).refused("quote-needs-customer-or-deal")


def test_an_alternative_names_what_it_is_an_alternative_to_and_does_not_count() -> None:
    alternative = replace(TEXT, relation="alternative")
    given_().when(draft, "Q", alternative).refused("alternative-of-what")
    made = given_(QuoteDrafted("Q", replace(alternative, alternative_of_id="q0"))).state
    assert not made.counts


def test_it_may_not_end_before_its_date() -> None:
    early = replace(TEXT, valid_until=date(2026, 11, 1))
    given_().when(draft, "Q", early).refused("valid-until-before")


def test_a_draft_is_edited_and_priced_anew() -> None:
    rounded = replace(TEXT, lines=LINES[:1])
    given_(DRAFTED).when(quote.edit, lambda text: replace(text, lines=LINES[:1]), LEGISLATED).then(
        QuoteEdited(written(rounded, LEGISLATED))
    )
    given_(DRAFTED).when(quote.edit, lambda text: text, LEGISLATED).then()


def test_its_relation_stays_as_drafted() -> None:
    change = {"relation": "alternative", "alternative_of_id": "q0"}
    given_(DRAFTED).when(quote.edit, lambda text: replace(text, **change), LEGISLATED).refused("quote-relation-fixed")


def test_what_went_out_is_changed_by_a_new_revision_only() -> None:
    given_(*SUBMITTED).when(quote.edit, lambda text: text, LEGISLATED).refused("quote-not-draft")
    given_(*SUBMITTED).when(quote.revise).then(QuoteRevised(2))
    given_(*WON).when(quote.revise).refused("quote-not-revisable")
    other = replace(TEXT, subject="化粧箱 改")
    state = given_(*SUBMITTED, QuoteRevised(2), QuoteEdited(other)).state
    assert (state.status, state.revision, state.text, state.earlier) == ("draft", 2, other, (TEXT,))


def test_an_empty_quote_is_not_submitted() -> None:
    given_(QuoteDrafted("Q", replace(TEXT, lines=()))).when(outcome.submit, LEGISLATED).refused("quote-empty")
    given_(DRAFTED).when(outcome.submit, LEGISLATED).then(QuoteSubmitted())
    given_(*SUBMITTED).when(outcome.submit, LEGISLATED).then()


def test_only_a_submitted_quote_is_won_and_once() -> None:
    given_(DRAFTED).when(outcome.win, {}, on=LATER, customer=BUYER).refused("quote-not-submitted")
    given_(*SUBMITTED).when(outcome.win, {}, on=LATER, customer=BUYER).then([QuoteWon(LATER, BUYER)], {})
    given_(*WON).when(outcome.win, {}, on=LATER, customer=BUYER).then([], {})


def test_a_won_alternative_counts_and_the_others_do_not() -> None:
    other, alternative = given_(DRAFTED).state, replace(TEXT, relation="alternative", alternative_of_id="q0")
    submitted = given_(QuoteDrafted("Q", alternative), QuoteSubmitted())
    won = submitted.when(outcome.win, {"q0": other}, on=LATER, customer=BUYER)
    won.then([QuoteWon(LATER, BUYER), QuoteCounted(True)], {"q0": [QuoteCounted(False)]})


def test_at_most_one_of_a_set_counts() -> None:
    uncounted, counted = given_(DRAFTED, QuoteCounted(False)), given_(DRAFTED).state
    others = {"q1": counted, "q2": uncounted.state}
    uncounted.when(outcome.count, others).then([QuoteCounted(True)], {"q1": [QuoteCounted(False)]})


def test_a_set_with_a_won_quote_keeps_it_as_the_one_that_counts() -> None:
    won = given_(*WON).state
    given_(*SUBMITTED).when(outcome.win, {"q0": won}, on=LATER, customer=BUYER).refused("alternative-won")
    given_(*SUBMITTED).when(outcome.count, {"q0": won}).refused("alternative-won")


def test_probability_follows_the_status() -> None:
    assert given_(DRAFTED).state.probability is None
    assert given_(*SUBMITTED).state.probability == 50
    assert given_(*SUBMITTED, QuoteForecastSet(70, "2026-12")).state.probability == 70
    assert given_(*WON).state.probability == 100
    assert given_(*SUBMITTED, QuoteForecastSet(70, None), QuoteLost(LATER, "価格")).state.probability == 0
    assert given_(*WON, QuoteWithdrawn()).state.probability == 50


def test_the_forecast_is_set_while_the_quote_is_open() -> None:
    given_(*SUBMITTED).when(outcome.set_forecast, LEGISLATED, probability=70, expected_month="2026-12").then(
        QuoteForecastSet(70, "2026-12")
    )
    given_(*SUBMITTED, QuoteForecastSet(70, None)).when(
        outcome.set_forecast, LEGISLATED, probability=70, expected_month=None
    ).then()
    given_(*WON).when(outcome.set_forecast, LEGISLATED, probability=70, expected_month=None).refused("quote-not-open")


def test_losing() -> None:
    given_(*SUBMITTED).when(outcome.lose, LATER, "価格").then(QuoteLost(LATER, "価格"))
    given_(*WON).when(outcome.lose, LATER, "価格").refused("quote-not-open")


def test_it_expires_after_its_last_day() -> None:
    given_(*SUBMITTED).when(outcome.expire, date(2026, 11, 30)).refused("quote-still-valid")
    given_(*SUBMITTED).when(outcome.expire, LATER).then(QuoteExpired(LATER))


def test_a_win_is_withdrawn_while_nothing_is_sold() -> None:
    given_(*WON).when(outcome.withdraw).then(QuoteWithdrawn())
    given_(*WON, SOLD).when(outcome.withdraw).refused("quote-has-sales")
    back = QuoteSaleReversed("s2", SOLD.portions, SOLD.net)
    given_(*WON, SOLD, back).when(outcome.withdraw).then(QuoteWithdrawn())
    given_(*SUBMITTED).when(outcome.withdraw).then()
    given_(DRAFTED).when(outcome.withdraw).refused("quote-not-won")


def test_all_that_is_left_is_sold_with_the_rest_of_the_discount() -> None:
    (line,) = outcome.portion_lines(given_(*WON, SOLD).state, None)
    assert (line.quote_line, line.quantity, line.discount, line.amount) == (2, Decimal(600), 300, 87_000)


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({2: Decimal(601)}, "oversold"),
        ({3: Decimal(1)}, "oversold"),
        ({1: Decimal(1)}, "quote-line-unknown"),
        ({9: Decimal(1)}, "quote-line-unknown"),
        ({2: Decimal(0)}, "quantity-not-positive"),
    ],
)
def test_never_more_is_sold_than_quoted(asked: dict[int, Decimal], code: str) -> None:
    given_(*WON, SOLD).when(outcome.portion_lines, asked).refused(code)


def test_only_a_won_quote_is_sold_and_only_while_something_is_left() -> None:
    given_(*SUBMITTED).when(outcome.portion_lines, None).refused("quote-not-won")
    rest = QuoteSold("s2", (Portion(2, Decimal(600), 300),), 87_000)
    given_(*WON, SOLD, rest).when(outcome.portion_lines, None).refused("nothing-left")
    assert given_(*WON, SOLD, rest).state.sale_state == "all"
    assert given_(*WON, SOLD).state.sale_state == "partial"
    assert given_(*WON).state.sale_state == "none"


@given(
    st.lists(st.decimals(min_value="0.001", max_value=500, places=3), min_size=1, max_size=8),
    st.integers(min_value=0, max_value=10_000),
    st.randoms(use_true_random=False),
)
def test_portions_and_returns_never_exceed_the_quote_and_its_discount(parts, discount, random) -> None:
    """In any order of sales and returns, a fully sold quote has given exactly its discount."""
    whole = sum(parts, Decimal(0))
    line = Line(0, "item", "品", whole, Decimal(100), discount=discount, rate=UNRATED)
    state = given_(
        QuoteDrafted("Q", written(replace(TEXT, lines=(line,), terms=Terms()), LEGISLATED)),
        QuoteSubmitted(),
        QuoteWon(DAY, BUYER),
    ).state
    sales = []
    for part in parts:
        sold = outcome.portion_lines(state, {1: part})
        assert sold[0].discount >= 0
        sales.append(sold)
        (event,) = outcome.sell("s", sold, 0)
        state = quote.evolve(state, event)
        if random.random() < 0.4:
            returned = [replace(row, quantity=-row.quantity, discount=-row.discount) for row in sales.pop()]
            (event,) = outcome.give_back("r", returned, 0)
            state = quote.evolve(state, event)
        assert 0 <= state.sold_quantity(1) <= whole
    try:
        state = quote.evolve(state, *outcome.sell("rest", outcome.portion_lines(state, None), 0))
    except Refused as refused:
        assert refused.code == "nothing-left"
    assert state.sold[1] == Portion(1, whole, discount)
    assert state.sale_state == "all"
