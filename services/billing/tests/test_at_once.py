"""Two simultaneous commands that exclude each other: exactly one succeeds, in a hundred rounds out of a hundred."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import partial
from random import Random
from threading import Barrier

import pytest
from bookkeeper import BUYER, LINE, TEXT, Office, money

from billing.adapters.kinds import ALTERNATIVES, INVOICES, QUOTES, RATES, SALES
from billing.application import invoices, payments, quotes, sales, tax_rates
from billing.domain.quote import QuoteSubmitted, QuoteWon, written
from billing.domain.refusal import Refused
from edge.testing import ServiceUnderTest
from japan.rates import LEGISLATED, RateRow
from japan.tax import TaxClass
from spine.ids import new_id
from spine.store.streams import VersionMismatch

pytestmark = pytest.mark.servers
ROUNDS = 100
CUT = date(2027, 4, 1)
FOOD = written(replace(TEXT, lines=(replace(LINE, tax_class=TaxClass.REDUCED),)), LEGISLATED)
Turn = Callable[[], object]


def one_is_taken(taken: list[bool]) -> bool:
    return taken.count(True) == 1


@dataclass(frozen=True)
class Round:
    """Two simultaneous commands, and what must hold of those that succeeded."""

    first: Turn
    second: Turn
    holds: Callable[[list[bool]], bool] = one_is_taken


def win_and_win(office: Office) -> Round:
    first, second = office.alternatives(2)
    return Round(*(partial(quotes.win, office.work, key, None) for key in (first, second)))


def win_and_count(office: Office) -> Round:
    ids = office.alternatives(2)
    win, count = partial(quotes.win, office.work, ids[0], None), partial(quotes.count, office.work, ids[1])
    return Round(win, count, lambda taken: taken[0] and office.counting(ids) == [ids[0]])


def win_and_draft_an_alternative(office: Office) -> Round:
    won, new = office.quote(*office.submitted), new_id()
    given = {"subject": "代替", "customer_id": TEXT.customer.id, "relation": "alternative", "alternative_of_id": won}
    draft = partial(quotes.draft, office.work, new, given, (None, None))
    return Round(
        partial(quotes.win, office.work, won, None),
        draft,
        lambda taken: all(taken) and office.counting([won, new]) == [won] and office.members(won) == {new},
    )


def draft_two_alternatives(office: Office) -> Round:
    origin, new = office.quote(*office.submitted), [new_id(), new_id()]
    given = {"subject": "代替", "customer_id": TEXT.customer.id, "relation": "alternative", "alternative_of_id": origin}
    first, second = (partial(quotes.draft, office.work, key, given, (None, None)) for key in new)
    return Round(first, second, lambda taken: all(taken) and office.members(origin) == set(new))


def credit_and_void(office: Office) -> Round:
    invoice_id, red = office.invoice()
    credit = partial(invoices.credit, office.work, new_id(), invoice_id, [red], None)
    return Round(credit, partial(invoices.void, office.work, invoice_id, "誤り"))


def credit_twice(office: Office) -> Round:
    invoice_id, red = office.invoice()
    return Round(*(partial(invoices.credit, office.work, new_id(), invoice_id, [red], None) for _ in range(2)))


def void_the_credit_note_and_the_invoice(office: Office) -> Round:
    invoice_id, red = office.invoice()
    note = invoices.credit(office.work, new_id(), invoice_id, [red], None).id
    first, second = (partial(invoices.void, office.work, key, "誤り") for key in (note, invoice_id))

    def holds(taken: list[bool]) -> bool:
        original = office.state(INVOICES.stream(invoice_id))
        return taken[0] and original.credited_by == () and (original.status == "void") == taken[1]

    return Round(first, second, holds)


def issue_twice(office: Office) -> Round:
    sale_id = office.sale()
    return Round(*(partial(invoices.issue_from_sales, office.work, new_id(), [sale_id], None, "") for _ in range(2)))


def pay_beyond_the_balance(office: Office) -> Round:
    invoice_id, _ = office.invoice()
    return Round(*(partial(payments.enter, office.work, new_id(), money(700), {invoice_id: 700}) for _ in range(2)))


def pay_and_void(office: Office) -> Round:
    invoice_id, _ = office.invoice()
    pay = partial(payments.enter, office.work, new_id(), money(1000), {invoice_id: 1000})
    return Round(pay, partial(invoices.void, office.work, invoice_id, "誤り"))


def sell_a_line_twice(office: Office) -> Round:
    quote_id = office.won()
    return Round(
        *(partial(sales.register, office.work, new_id(), quote_id, lambda: 3, None, None, None) for _ in range(2))
    )


def sell_and_withdraw_the_win(office: Office) -> Round:
    quote_id = office.won()
    sell = partial(sales.register, office.work, new_id(), quote_id, lambda: 3, None, None, None)
    return Round(sell, partial(quotes.withdraw, office.work, quote_id))


def reverse_twice(office: Office) -> Round:
    sale_id = office.sold()
    return Round(*(partial(sales.reverse, office.work, sale_id, new_id(), None, None) for _ in range(2)))


def confirm_a_rate_and_sell(office: Office) -> Round:
    """Either may come first; the sale has the rate that was in law when it was stored."""
    quote_id, sale_id = office.quote(QuoteSubmitted(), QuoteWon(CUT, BUYER), text=FOOD), new_id()
    tax_rates.remove(office.work, TaxClass.REDUCED, CUT)  # confirmed in the previous round
    tax_rates.set_row(office.work, RateRow(TaxClass.REDUCED, CUT, Decimal("0.01"), planned=True))
    sell = partial(sales.register, office.work, sale_id, quote_id, lambda: 3, CUT, None, None)
    confirm = partial(tax_rates.confirm, office.work, TaxClass.REDUCED, CUT)

    def holds(taken: list[bool]) -> bool:
        (line,) = office.state(SALES.stream(sale_id)).slip.lines
        confirmed_first = office.position(RATES) < office.position(SALES.stream(sale_id))
        return all(taken) and line.rate == Decimal("0.01" if confirmed_first else "0.08")

    return Round(sell, confirm, holds)


CASES = (
    win_and_win, win_and_count, win_and_draft_an_alternative, draft_two_alternatives, credit_and_void, credit_twice,
    void_the_credit_note_and_the_invoice, issue_twice, pay_beyond_the_balance, pay_and_void, sell_a_line_twice,
    sell_and_withdraw_the_win, reverse_twice, confirm_a_rate_and_sell,
)  # fmt: skip


def taken(turn: Turn, barrier: Barrier) -> bool:
    barrier.wait()
    try:
        turn()
    except (Refused, VersionMismatch):
        return False
    return True


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.__name__)
def test_two_at_once(billing: ServiceUnderTest, case: Callable[[Office], Round]) -> None:
    office = Office(billing.runtime)
    with ThreadPoolExecutor(2) as pool:
        for _ in range(ROUNDS):
            made, barrier = case(office), Barrier(2)
            told = list(pool.map(taken, (made.first, made.second), (barrier, barrier)))
            assert made.holds(told), told


@pytest.mark.parametrize("seed", range(4))
def test_a_crowd_at_one_set_leaves_one_that_counts(billing: ServiceUnderTest, seed: int) -> None:
    """Eight alternatives, 64 clients who win and count at random; even seeds count before any wins."""
    office, chance, barrier = Office(billing.runtime), Random(seed), Barrier(64)
    ids = office.alternatives(8)
    count = [partial(quotes.count, office.work, chance.choice(ids)) for _ in range(56)]
    win = [partial(quotes.win, office.work, chance.choice(ids), None) for _ in range(8)]
    turns = chance.sample(count + win, 64) if seed % 2 else [*count, *count[:8]]
    with ThreadPoolExecutor(64) as pool:
        told = list(pool.map(taken, turns, [barrier] * 64))
    assert any(told)
    won = office.winners(ids)
    assert len(won) == seed % 2
    counting = office.counting(ids)
    assert len(counting) == 1
    assert won in ([], counting)
    assert office.state(ALTERNATIVES.stream(ids[0])).chosen == counting[0]


def test_alternatives_that_came_before_their_origin_join_its_set(billing: ServiceUnderTest) -> None:
    """As when a file names an origin further down: the later one adds all quotes that already named it."""
    office, root, middle = Office(billing.runtime), new_id(), new_id()
    late = replace(TEXT, relation="alternative", alternative_of_id=middle)
    leaf = office.quote(*office.submitted, text=late)
    office.join(leaf, late)
    between = replace(TEXT, relation="alternative", alternative_of_id=root)
    office.join(middle, between)
    assert office.state(ALTERNATIVES.stream(root)).members == (middle, leaf)
    assert office.state(QUOTES.stream(leaf)).counts is False
