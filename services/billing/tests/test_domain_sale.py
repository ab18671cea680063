"""Sales and their reversals."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from billing.adapters.kinds import SALES
from billing.domain import quote, sale, selling
from billing.domain.lines import NOTHING, UNRATED, Line, Party, Terms
from billing.domain.quote import (
    Portion,
    Quote,
    QuoteContent,
    QuoteDrafted,
    QuoteSold,
    QuoteSubmitted,
    QuoteWon,
    written,
)
from billing.domain.sale import (
    Sale,
    SaleArchived,
    SaleBilled,
    SaleContent,
    SaleRegistered,
    SaleReversed,
    SaleUnbilled,
    with_lines,
)
from billing.domain.selling import Order, Return
from japan.rates import LEGISLATED
from spine.testing import Given

TEN = Decimal("0.10")
DAY, LATER = date(2026, 11, 2), date(2026, 12, 1)
BUYER, HEAD = Party("c1", "C00005", "大阪支店"), Party("c0", "C00003", "本社")
LINES = (
    Line(1, "item", "化粧箱", Decimal(1000), Decimal("145.5"), 500, amount=145_000, quote_line=2, rate=TEN),
    Line(2, "discount", "お値引き", Decimal(1), Decimal(-1000), amount=-1000, quote_line=3, rate=TEN),
)
SLIP = with_lines(SaleContent(DAY, BUYER, HEAD, Terms(), "closing", (), NOTHING, quote_id="q1"), LINES)
REGISTERED = SaleRegistered("S000001", SLIP)


def given_(*events: object) -> Given[Sale]:
    return Given(SALES, *events)


def won_quote() -> Quote:
    first = Line(0, "item", "品", Decimal(3), Decimal(1000), rate=UNRATED)
    lines = (first, Line(0, "item", "別", Decimal(2), Decimal(500), rate=UNRATED))
    plain = QuoteContent("件名", DAY, BUYER, deal_id="d1", lines=lines, owner_id="u1", department_id="p1")
    text = written(plain, LEGISLATED)
    state = Quote()
    for event in (QuoteDrafted("Q2026-0001", text), QuoteSubmitted(), QuoteWon(DAY, BUYER)):
        state = quote.evolve(state, event)
    return state


def test_a_sale_takes_its_lines_terms_and_people_from_the_quote() -> None:
    order = Order("q1", LATER, BUYER, HEAD, "closing", {1: Decimal(2)}, "w1")
    told = selling.register(given_().state, won_quote(), LEGISLATED, sale_id="s1", number="S000009", order=order)
    (registered,), (sold,) = told.sale, told.quote
    slip = registered.slip
    assert (slip.quote_id, slip.quote_number, slip.deal_id, slip.owner_id) == ("q1", "Q2026-0001", "d1", "u1")
    assert (slip.customer, slip.billed, slip.totals.net, slip.warehouse_id) == (BUYER, HEAD, 2000, "w1")
    assert sold == QuoteSold("s1", (Portion(1, Decimal(2)),), 2000)


def test_registering_the_same_again_changes_nothing() -> None:
    given_(REGISTERED).when(sale.register, "S000002", SLIP).then()
    given_(REGISTERED).when(sale.register, "S000002", replace(SLIP, on=LATER)).refused("sale-exists")


def test_a_whole_reversal_is_the_exact_negative() -> None:
    slip = sale.reversal(given_(REGISTERED).state, "s1", LATER, None)
    assert (slip.kind, slip.reverses_id, slip.on) == ("reversal", "s1", LATER)
    assert [(line.quantity, line.discount, line.amount) for line in slip.lines] == [
        (-1000, -500, -145_000),
        (-1, 0, 1000),
    ]
    assert (slip.totals.net, slip.totals.tax) == (-SLIP.totals.net, -SLIP.totals.tax)


def test_a_reversal_is_told_to_the_sale_and_gives_the_quantity_back_to_the_quote() -> None:
    order = Return("s1", "r1", "S000010", LATER, {1: Decimal(400)})
    decided = selling.reverse(given_().state, given_(REGISTERED).state, order=order)
    (red,), (told,), (back,) = decided.sale, decided.black, decided.quote
    assert red.slip.lines[0].amount == -58_000
    assert (decided.slip.quote_id, decided.slip.reverses_id) == ("q1", "s1")
    assert told == SaleReversed("r1", {1: Decimal(400)})
    assert (back.portions, back.net) == ((Portion(2, Decimal(400), 200),), 58_000)


def test_no_more_is_reversed_than_was_sold() -> None:
    part = SaleReversed("r1", {1: Decimal(400), 2: Decimal(1)})
    taken = given_(REGISTERED, part)
    taken.when(sale.reversal, "s1", LATER, {1: Decimal(601)}).refused("reverses-too-much")
    taken.when(sale.reversal, "s1", LATER, {2: Decimal(1)}).refused("reverses-too-much")
    taken.when(sale.reversal, "s1", LATER, {7: Decimal(1)}).refused("sale-line-unknown")
    taken.when(sale.reversal, "s1", LATER, {1: Decimal(0)}).refused("quantity-not-positive")
    given_(REGISTERED, part, SaleReversed("r2", {1: Decimal(600)})).when(sale.reversal, "s1", LATER, None).refused(
        "nothing-left-to-reverse"
    )
    given_(REGISTERED).when(sale.reversal, "s1", date(2026, 11, 1), None).refused("reversal-before-sale")


def test_a_red_sale_is_not_reversed() -> None:
    red = SaleRegistered("S000002", replace(SLIP, kind="reversal"))
    given_(red).when(sale.reversal, "s1", LATER, None).refused("sale-not-reversible")
    given_().when(sale.reversal, "s1", LATER, None).refused("sale-not-reversible")


def test_a_sale_stands_on_one_invoice() -> None:
    given_(REGISTERED).when(sale.bill, "i1", "INV-000001").then(SaleBilled("i1", "INV-000001"))
    billed = given_(REGISTERED, SaleBilled("i1", "INV-000001"))
    billed.when(sale.bill, "i1", "INV-000001").then()
    billed.when(sale.bill, "i2", "INV-000002").refused("sale-billed")
    billed.when(sale.unbill, "i2").then()
    billed.when(sale.unbill, "i1").then(SaleUnbilled("i1"))
    assert given_(REGISTERED, SaleBilled("i1", "INV-000001"), SaleUnbilled("i1")).state.billing == "unbilled"


def test_a_sale_of_the_package_is_not_billed_here() -> None:
    given_(SaleRegistered("S1", replace(SLIP, source="package"))).when(sale.bill, "i1", "1").refused(
        "sale-not-billable"
    )


@given(st.lists(st.integers(min_value=1, max_value=400), min_size=1, max_size=6))
def test_partial_reversals_take_back_exactly_what_was_sold(parts: list[int]) -> None:
    whole = sum(parts)
    line = Line(1, "item", "品", Decimal(whole), Decimal("145.55"), 333, quote_line=1, rate=TEN)
    state = given_(SaleRegistered("S1", with_lines(SLIP, (line,)))).state
    discount = 0
    for part in parts:
        (red,) = sale.reversal(state, "s1", LATER, {1: Decimal(part)}).lines
        discount += red.discount
        state = sale.evolve(state, SaleReversed("r", {1: Decimal(part)}))
    assert discount == -333
    assert state.left(line) == 0


def test_an_imported_sale_taken_back_leaves_the_quote_as_it_was() -> None:
    black = given_(REGISTERED).state
    before = replace(won_quote(), sold={2: Portion(2, Decimal(1000), 500)}, sold_net=144_000)
    told = selling.withdraw(black, None, "s1")
    (back,) = told.quote
    after = quote.evolve(before, back)
    assert (told.sale, told.black) == ([SaleArchived()], [])
    assert (after.sold[2], after.sold_net) == (Portion(2, Decimal(0)), 0)


def test_an_imported_reversal_taken_back_leaves_sale_and_quote_as_they_were() -> None:
    black = given_(REGISTERED).state
    red = SaleRegistered("S000002", sale.reversal(black, "s1", LATER, {1: Decimal(400)}))
    taken = sale.evolve(black, SaleReversed("r1", {1: Decimal(400)}))
    undone = selling.withdraw(given_(red).state, taken, "r1")
    (sold,), (told,) = undone.quote, undone.black
    whole = sale.evolve(taken, told)
    assert (whole.left(LINES[0]), whole.reversed_by) == (Decimal(1000), ())
    assert sold == QuoteSold("r1", (Portion(2, Decimal(400), 200),), 58_000)


def test_a_billed_sale_is_not_taken_back() -> None:
    given_(REGISTERED, SaleBilled("i1", "INV-000001")).when(sale.archive).refused("sale-billed")
