"""The tax rate table, and the rates that quotes, sales, returns and invoices take from it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing.adapters.kinds import QUOTES, TAX_RATES
from billing.application.documents import invoice_sheet, quote_sheet
from billing.domain import drafting, outcome, quote, sale, selling, tax_rates
from billing.domain.company import Profile
from billing.domain.drafting import BilledCustomer
from billing.domain.invoice import Invoice, Recipient
from billing.domain.lines import UNRATED, Line, Party, Terms
from billing.domain.quote import (
    Quote,
    QuoteContent,
    QuoteDrafted,
    QuoteEdited,
    QuoteForecastSet,
    QuoteSubmitted,
    QuoteWon,
)
from billing.domain.sale import Sale
from billing.domain.selling import Order
from billing.domain.tax_rates import TaxRateConfirmed, TaxRateRemoved, TaxRates, TaxRateSet
from japan.rates import LEGISLATED, RateRow, RateTable
from japan.tax import TaxClass, TaxMethod
from japan.yen import Rounding
from spine.testing import Given

STANDARD, REDUCED = TaxClass.STANDARD, TaxClass.REDUCED
TEN, EIGHT, ONE = Decimal("0.10"), Decimal("0.08"), Decimal("0.01")
CUT, BACK = date(2027, 4, 1), date(2029, 4, 1)
BEFORE, DURING, AFTER = date(2027, 3, 30), date(2027, 4, 2), date(2029, 4, 2)
BUYER = Party("c1", "C00003", "小林商事")
US = Profile(name="フォーカス工房", registration_number="T7999901000001")
CONFIRMED: RateTable = tuple(replace(row, planned=False) for row in LEGISLATED)


def table(*events: object) -> Given[TaxRates]:
    return Given(TAX_RATES, *events)


def line(tax_class: TaxClass, price: int) -> Line:
    return Line(0, "item", "品", Decimal(1), Decimal(price), tax_class=tax_class, rate=UNRATED)


def text(*lines: Line, quoted_on: date = date(2026, 11, 20), terms: Terms = Terms(), **fields: object) -> QuoteContent:
    return QuoteContent("企画", quoted_on, BUYER, lines=lines, terms=terms, **fields)  # type: ignore[arg-type]


def drafted(rates: RateTable, written: QuoteContent, month: str | None = None) -> Given[Quote]:
    forecast = [QuoteForecastSet(None, month)] if month else []
    return Given(QUOTES, QuoteDrafted("Q1", quote.written(written, rates, month)), *forecast)


def sold(rates: RateTable, on: date, *lines: Line, terms: Terms = Terms()) -> Sale:
    """Returns a sale of that day, from a won quote."""
    won = drafted(rates, text(*lines, terms=terms)).state
    for event in (QuoteSubmitted(), QuoteWon(on, BUYER)):
        won = quote.evolve(won, event)
    order = Order("q1", on, BUYER, BUYER, "closing")
    (registered,) = selling.register(Sale(), won, rates, sale_id="s1", number="S000001", order=order).sale
    return sale.evolve(Sale(), registered)


def invoiced(*sales: Sale, rounding: Rounding = Rounding.DOWN) -> Invoice:
    customer = BilledCustomer(Recipient("c1", "C00003", "小林商事"), tax_rounding=rounding)
    on = max(one.slip.on for one in sales)
    draft = drafting.compose(customer, {f"s{n}": one for n, one in enumerate(sales)}, {}, on)
    return Invoice("issued", draft, "INV-000001", on, US)


def taxes(invoice: Invoice) -> list[tuple[TaxClass, Decimal, int, int]]:
    assert invoice.draft is not None
    return [(row.tax_class, row.rate, row.taxable, row.tax) for row in invoice.draft.totals.taxes]


def rates_of(lines: Sequence[Line]) -> list[tuple[Decimal, bool]]:
    return [(each.rate, each.rate_planned) for each in lines]


def test_the_empty_table_is_the_law() -> None:
    assert table().state.rows == LEGISLATED


def test_a_row_is_set_once_and_stands_in_order() -> None:
    row = RateRow(STANDARD, date(2030, 4, 1), Decimal("0.12"), planned=True)
    table().when(tax_rates.set_row, row).then(TaxRateSet(row))
    table(TaxRateSet(row)).when(tax_rates.set_row, row).then()
    rows = table(TaxRateSet(row)).state.rows
    assert [each.since for each in rows if each.tax_class is STANDARD][-1] == row.since
    assert [each.tax_class for each in rows] == sorted((each.tax_class for each in rows), reverse=True)


def test_setting_a_row_again_replaces_it() -> None:
    other = RateRow(REDUCED, CUT, Decimal("0.02"), planned=True)
    rows = table(TaxRateSet(other)).state.rows
    assert [each for each in rows if (each.tax_class, each.since) == (REDUCED, CUT)] == [other]


def test_an_untaxed_class_and_a_rate_beyond_one_are_refused() -> None:
    table().when(tax_rates.set_row, RateRow(TaxClass.EXEMPT, CUT, ONE)).refused("tax-rate-untaxed")
    table().when(tax_rates.set_row, RateRow(STANDARD, CUT, Decimal(10))).refused("tax-rate-no-fraction")
    table().when(tax_rates.set_row, RateRow(STANDARD, CUT, -ONE)).refused("tax-rate-no-fraction")


def test_a_planned_row_is_confirmed_once() -> None:
    table().when(tax_rates.confirm, REDUCED, CUT).then(TaxRateConfirmed(REDUCED, CUT))
    confirmed = table(TaxRateConfirmed(REDUCED, CUT))
    confirmed.when(tax_rates.confirm, REDUCED, CUT).then()
    assert confirmed.state.row(REDUCED, CUT) == RateRow(REDUCED, CUT, ONE)
    table().when(tax_rates.confirm, STANDARD, CUT).refused("tax-rate-missing")


def test_a_row_is_removed_but_not_the_first_in_law() -> None:
    table().when(tax_rates.remove, REDUCED, CUT).then(TaxRateRemoved(REDUCED, CUT))
    gone = table(TaxRateRemoved(REDUCED, CUT))
    gone.when(tax_rates.remove, REDUCED, CUT).then()
    assert gone.state.row(REDUCED, CUT) is None
    table().when(tax_rates.remove, STANDARD, date(1989, 4, 1)).refused("tax-rate-first")


def test_a_row_in_law_is_not_planned_again() -> None:
    """Otherwise sales would be taxed at the rate before it, with no visible reason."""
    given = table()
    row = given.state.row(STANDARD, date(2019, 10, 1))
    assert row is not None
    given.when(tax_rates.set_row, replace(row, planned=True)).refused("tax-rate-in-law")


def test_a_first_row_that_was_a_mistake_is_removed() -> None:
    """The first day of the law needs a rate, not whichever row is the first."""
    wrong = RateRow(STANDARD, date(1901, 1, 1), Decimal("0.03"))
    table(TaxRateSet(wrong)).when(tax_rates.remove, STANDARD, wrong.since).then(TaxRateRemoved(STANDARD, wrong.since))


@pytest.mark.parametrize(
    ("delivery_on", "month", "day"),
    [
        (DURING, "2026-12", DURING),
        (None, "2027-02", date(2027, 2, 28)),
        (None, "2028-02", date(2028, 2, 29)),
        (None, None, date(2026, 11, 20)),
    ],
)
def test_the_day_of_supply_of_a_quote(delivery_on: date | None, month: str | None, day: date) -> None:
    assert quote.supply_day(text(delivery_on=delivery_on), month) == day


def test_a_quote_takes_planned_rates_and_says_so() -> None:
    lines = (line(REDUCED, 12_345), line(STANDARD, 1_000))
    written = quote.written(text(*lines, delivery_on=DURING), LEGISLATED)
    assert rates_of(written.lines) == [(ONE, True), (TEN, False)]
    assert (written.totals.tax, [row.rate for row in written.totals.taxes]) == (223, [TEN, ONE])
    assert rates_of(quote.written(text(*lines), LEGISLATED).lines) == [(EIGHT, False), (TEN, False)]


def test_the_expected_month_of_a_draft_changes_its_rates() -> None:
    given_ = drafted(LEGISLATED, text(line(REDUCED, 10_000)))
    rated = quote.written(given_.state.text, LEGISLATED, "2027-04")
    assert rates_of(rated.lines) == [(ONE, True)]
    given_.when(outcome.set_forecast, LEGISLATED, probability=None, expected_month="2027-04").then(
        QuoteForecastSet(None, "2027-04"), QuoteEdited(rated)
    )
    dated = drafted(LEGISLATED, text(line(REDUCED, 10_000), delivery_on=BEFORE))
    dated.when(outcome.set_forecast, LEGISLATED, probability=None, expected_month="2027-04").then(
        QuoteForecastSet(None, "2027-04")
    )


def test_submitting_takes_the_rates_of_that_moment_and_nothing_does_afterwards() -> None:
    given_ = drafted(LEGISLATED, text(line(REDUCED, 10_000)), "2027-04")
    gone = table(TaxRateRemoved(REDUCED, CUT)).state.rows
    again = quote.at_rates(given_.state.text, gone, "2027-04")
    assert rates_of(again.lines) == [(EIGHT, False)]
    given_.when(outcome.submit, gone).then(QuoteEdited(again), QuoteSubmitted())
    given_.when(outcome.submit, LEGISLATED).then(QuoteSubmitted())
    submitted = Given(QUOTES, *given_.events, QuoteSubmitted())
    submitted.when(outcome.submit, gone).then()
    submitted.when(outcome.set_forecast, gone, probability=70, expected_month="2026-12").then(
        QuoteForecastSet(70, "2026-12")
    )


def test_a_sale_takes_the_rate_in_law_on_its_own_day() -> None:
    item = line(REDUCED, 10_000)
    assert rates_of(sold(LEGISLATED, DURING, item).slip.lines) == [(EIGHT, False)]
    assert rates_of(sold(CONFIRMED, DURING, item).slip.lines) == [(ONE, False)]
    assert rates_of(sold(CONFIRMED, BEFORE, item).slip.lines) == [(EIGHT, False)]
    assert rates_of(sold(CONFIRMED, AFTER, item).slip.lines) == [(EIGHT, False)]


def test_while_the_cut_is_planned_a_quote_shows_it_and_a_sale_does_not() -> None:
    written = quote.written(text(line(REDUCED, 12_345), delivery_on=DURING), LEGISLATED)
    assert (written.totals.tax, rates_of(written.lines)) == (123, [(ONE, True)])
    assert taxes(invoiced(sold(LEGISLATED, DURING, line(REDUCED, 12_345)))) == [(REDUCED, EIGHT, 12_345, 987)]


def test_one_invoice_over_the_change_of_a_rate() -> None:
    before = sold(CONFIRMED, BEFORE, line(REDUCED, 12_345))
    during = sold(CONFIRMED, DURING, line(REDUCED, 12_345), line(STANDARD, 1_000))
    invoice = invoiced(before, during)
    assert taxes(invoice) == [
        (STANDARD, TEN, 1_000, 100),
        (REDUCED, EIGHT, 12_345, 987),
        (REDUCED, ONE, 12_345, 123),
    ]
    assert invoice.draft is not None
    assert invoice.draft.totals.tax == 987 + 123 + 100
    sheet = invoice_sheet(invoice)
    assert [row[0] for row in sheet["taxes"]] == [
        "10%対象（税抜）",
        "8%対象（軽減税率）（税抜）",
        "1%対象（軽減税率）（税抜）",
    ]
    assert [each["mark"] for group in sheet["groups"] for each in group["lines"]] == ["※", "※", ""]
    assert sheet["notes"] == ["※は軽減税率（8%・1%）の対象です。"]


@pytest.mark.parametrize(("on", "tax"), [(DURING, 99), (AFTER, 740)])
def test_tax_within_a_price(on: date, tax: int) -> None:
    terms = Terms(TaxMethod.INCLUSIVE)
    invoice = invoiced(sold(CONFIRMED, on, line(REDUCED, 10_000), terms=terms))
    assert invoice.draft is not None
    assert (invoice.draft.totals.tax, invoice.draft.totals.gross) == (tax, 10_000)


def test_a_quotes_document_says_which_rates_are_planned() -> None:
    state = drafted(LEGISLATED, text(line(REDUCED, 10_000), delivery_on=DURING)).state
    sheet = quote_sheet(state, US, "")
    assert ["納期", "2027年4月2日"] in sheet["facts"]
    assert sheet["taxes"] == [["1%対象（軽減税率）（税抜）", "10,000", "100"]]
    assert sheet["notes"] == [
        "※は軽減税率（1%）の対象です。",
        "1%は予定税率です。ご請求は、納品日に施行されている税率によります。",
    ]


DAYS = st.sampled_from([date(2018, 1, 10), date(2020, 1, 10), BEFORE, DURING, AFTER])
LINES = st.lists(st.builds(line, st.sampled_from(TaxClass), st.integers(0, 10**7)), min_size=1, max_size=6)
TERMS = st.builds(Terms, st.sampled_from(TaxMethod), st.sampled_from(Rounding), st.just(Rounding.DOWN))


@given(LINES, DAYS, st.integers(0, 2000), TERMS)
def test_a_return_keeps_the_rates_and_cancels_the_tax_exactly(
    lines: list[Line], on: date, later: int, terms: Terms
) -> None:
    """This holds however much later the return is, and whatever the rate is then."""
    original = sold(CONFIRMED, on, *lines, terms=terms)
    slip = sale.reversal(original, "s1", date.fromordinal(on.toordinal() + later), None)
    assert rates_of(slip.lines) == rates_of(original.slip.lines)
    undone, done = slip.totals, original.slip.totals
    assert (undone.net, undone.tax, undone.gross) == (-done.net, -done.tax, -done.gross)
    both = invoiced(original, Sale("S000002", slip), rounding=terms.tax_rounding)
    assert both.draft is not None
    assert (both.draft.totals.net, both.draft.totals.tax, both.draft.totals.gross) == (0, 0, 0)
