"""Rules of invoices: sales billed together, tax once per rate, numbers without gaps, void, credit, balance."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given as hypothesis_given
from hypothesis import strategies as st

from billing.domain import drafting, invoice, numbering, sale
from billing.domain.company import Profile
from billing.domain.drafting import BilledCustomer
from billing.domain.invoice import (
    DocumentStored,
    Invoice,
    InvoiceContent,
    InvoiceDiscarded,
    InvoiceDrafted,
    InvoiceIssued,
    InvoiceVoided,
    PaymentApplied,
    Recipient,
    Statement,
)
from billing.domain.lines import Line, Party, Terms, totals
from billing.domain.refusal import Refused
from billing.domain.sale import Sale, SaleContent
from japan.calendar import MONTH_END, ClosingDay, HolidayRule
from japan.rates import LEGISLATED, rate_on
from japan.tax import TaxClass, TaxMethod
from japan.yen import Rounding
from spine.store.streams import Aggregate
from spine.testing import Given

INVOICES = Aggregate("invoice", Invoice(), invoice.evolve)
DAY = date(2026, 10, 31)
CUSTOMER = BilledCustomer(Recipient("c1", "C00003", "株式会社小林商事", "1600022", "東京都新宿区新宿3-4-5"))
US = Profile(name="フォーカス工房", registration_number="T7999901000001")


def line(amount: int, tax_class: TaxClass = TaxClass.STANDARD, on: date = DAY) -> Line:
    price, rate = Decimal(amount), rate_on(LEGISLATED, tax_class, on, planned=False).rate
    return Line(1, "item", "名刺", Decimal(1), price, 0, tax_class, amount, unit_cost=Decimal(10), rate=rate)


def sold(
    *lines: Line, on: date = DAY, method: TaxMethod = TaxMethod.EXCLUSIVE, billed: str = "c1", **more: object
) -> Sale:
    terms = Terms(method)
    slip = SaleContent(on, Party("c9"), Party(billed), terms, "closing", lines, totals(lines, terms), **more)  # type: ignore[arg-type]
    return Sale("S000001", slip)


def composed(*sales: Sale, customer: BilledCustomer = CUSTOMER, on: date = DAY) -> InvoiceContent:
    return drafting.compose(customer, {f"s{n}": one for n, one in enumerate(sales)}, {}, on)


DRAFT = composed(sold(line(1000)))
ISSUED = InvoiceIssued("INV-000001", DAY, US)


@pytest.mark.parametrize(("rounding", "tax"), [(Rounding.DOWN, 31), (Rounding.HALF_UP, 32), (Rounding.UP, 32)])
def test_tax_is_rounded_once_per_rate_over_all_sales_by_the_billed_customers_rule(rounding: Rounding, tax: int) -> None:
    draft = composed(*(sold(line(105)) for _ in range(3)), customer=replace(CUSTOMER, tax_rounding=rounding))
    assert (draft.totals.net, draft.totals.tax) == (315, tax)


def test_each_rate_has_its_own_row() -> None:
    draft = composed(sold(line(1005), line(1009, TaxClass.REDUCED)))
    assert [(row.tax_class, row.taxable, row.tax) for row in draft.totals.taxes] == [
        (TaxClass.STANDARD, 1005, 100),
        (TaxClass.REDUCED, 1009, 80),
    ]


def test_inclusive_amounts_contain_their_tax() -> None:
    draft = composed(sold(line(10_000), method=TaxMethod.INCLUSIVE))
    assert (draft.totals.net, draft.totals.tax, draft.totals.gross) == (9091, 909, 10_000)


def test_a_draft_tells_the_customer_nothing_of_our_costs() -> None:
    assert [each.unit_cost for one in DRAFT.sales for each in one.lines] == [None]


def test_due_date_moves_off_a_bank_holiday() -> None:
    customer = replace(CUSTOMER, payment_months=1, payment_day=MONTH_END, holiday_rule=HolidayRule.NEXT)
    assert composed(sold(line(1)), customer=customer, on=date(2026, 11, 30)).due_on == date(2027, 1, 4)
    before = replace(customer, holiday_rule=HolidayRule.PREVIOUS)
    assert composed(sold(line(1)), customer=before, on=date(2026, 11, 30)).due_on == date(2026, 12, 30)


@pytest.mark.parametrize(
    ("sales", "code"),
    [
        ([], "invoice-empty"),
        ([sold(line(1), billed="c2")], "sales-of-several-customers"),
        ([sold(line(1)), sold(line(1), method=TaxMethod.INCLUSIVE)], "sales-mix-tax-methods"),
        ([sold(line(1), on=date(2026, 11, 1))], "sale-after-invoice"),
        ([replace(sold(line(1)), invoice_id="i0")], "sale-billed"),
        ([replace(sold(line(1)), archived=True)], "sale-not-billable"),
        ([sold(line(1), source="package")], "sale-not-billable"),
        ([Sale()], "sale-not-billable"),
    ],
)
def test_sales_that_may_not_stand_together(sales: list[Sale], code: str) -> None:
    with pytest.raises(Refused) as refused:
        composed(*sales)
    assert refused.value.code == code


def test_closing_days() -> None:
    on_20th = replace(CUSTOMER, closing_day=ClosingDay(20))
    assert on_20th.closes_on(date(2026, 10, 20))
    assert not on_20th.closes_on(DAY)
    assert CUSTOMER.closes_on(date(2026, 2, 28))
    assert not replace(CUSTOMER, kind="each").closes_on(DAY)


def test_drafting_twice_is_drafting_once() -> None:
    Given(INVOICES).when(invoice.draft, DRAFT).then(InvoiceDrafted(DRAFT))
    Given(INVOICES, InvoiceDrafted(DRAFT)).when(invoice.draft, DRAFT).then()
    other = replace(DRAFT, remarks="別")
    Given(INVOICES, InvoiceDrafted(DRAFT)).when(invoice.draft, other).refused("invoice-exists")


def test_issuing_fixes_number_day_issuer_and_statement() -> None:
    statement = Statement(500, 200)
    outcome = Given(INVOICES, InvoiceDrafted(DRAFT)).when(invoice.issue, "INV-000001", DAY, US, statement)
    outcome.then(InvoiceIssued("INV-000001", DAY, US, statement))
    state = INVOICES.fold([InvoiceDrafted(DRAFT), *outcome.events])
    assert state.draft is not None
    assert (state.balance, state.draft.billed_amount, state.payment_state) == (1100, 1400, "unpaid")


def test_what_cannot_be_issued() -> None:
    Given(INVOICES).when(invoice.issue, "INV-000001", DAY, US).refused("invoice-missing")
    drafted = InvoiceDrafted(DRAFT)
    Given(INVOICES, drafted).when(invoice.issue, "INV-000001", DAY, Profile()).refused("company-incomplete")
    Given(INVOICES, drafted, ISSUED).when(invoice.issue, "INV-000002", DAY, US).refused("invoice-not-draft")
    gone = InvoiceDiscarded("誤り")
    Given(INVOICES, drafted, gone).when(invoice.issue, "INV-000001", DAY, US).refused("invoice-missing")


def test_void_keeps_the_number_and_owes_nothing() -> None:
    given = Given(INVOICES, InvoiceDrafted(DRAFT), ISSUED)
    given.when(invoice.void, "宛名誤り").then(InvoiceVoided("宛名誤り"))
    given.when(invoice.void, "").refused("reason-missing")
    voided = Given(INVOICES, InvoiceDrafted(DRAFT), ISSUED, InvoiceVoided("宛名誤り"))
    voided.when(invoice.void, "もう一度").then()
    assert (voided.state.number, voided.state.balance, voided.state.payment_state) == ("INV-000001", 0, None)


def test_a_draft_is_given_up_without_a_number() -> None:
    Given(INVOICES, InvoiceDrafted(DRAFT)).when(invoice.void, "作り直し").then(InvoiceDiscarded("作り直し"))


def test_an_invoice_with_payments_is_not_voided() -> None:
    paid = Given(INVOICES, InvoiceDrafted(DRAFT), ISSUED, PaymentApplied("p1", 100))
    paid.when(invoice.void, "誤り").refused("invoice-has-payments")
    released = Given(INVOICES, InvoiceDrafted(DRAFT), ISSUED, PaymentApplied("p1", 100), PaymentApplied("p1", 0))
    released.when(invoice.void, "誤り").then(InvoiceVoided("誤り"))


def test_the_first_rendering_stands() -> None:
    stored = DocumentStored("ab", "INV-000001.pdf")
    Given(INVOICES, InvoiceDrafted(DRAFT), ISSUED).when(invoice.store_document, "ab", "INV-000001.pdf").then(stored)
    given = Given(INVOICES, InvoiceDrafted(DRAFT), ISSUED, stored)
    given.when(invoice.store_document, "cd", "INV-000001.pdf").then()


def test_a_credit_note_takes_only_reversals_of_the_invoice() -> None:
    red = sold(line(-500), kind="reversal", reverses_id="s0")
    drafted = composed(red)
    credit = drafting.credit(DRAFT, "INV-000001", "i1", drafted, [red])
    assert (credit.credits_number, credit.totals.gross) == ("INV-000001", -550)
    for wrong in (sold(line(500)), sold(line(-1), kind="reversal", reverses_id="elsewhere")):
        with pytest.raises(Refused) as refused:
            drafting.credit(DRAFT, "INV-000001", "i1", drafted, [wrong])
        assert refused.value.code == "credit-needs-reversals"


@hypothesis_given(st.lists(st.integers(-2000, 2000), max_size=12), st.integers(-1500, 1500))
def test_payments_never_go_beyond_the_balance(amounts: list[int], price: int) -> None:
    state = INVOICES.fold([InvoiceDrafted(composed(sold(line(price)))), ISSUED])
    for n, amount in enumerate(amounts):
        try:
            events = invoice.apply_payment(state, f"p{n % 4}", amount)
        except Refused as refused:
            assert refused.code == "allocated-over-balance"
            continue
        for event in events:
            state = invoice.evolve(state, event)
        assert min(0, state.gross) <= state.paid <= max(0, state.gross)
        assert state.balance == state.gross - state.paid


def test_numbers_follow_each_other() -> None:
    numbers = numbering.Numbers()
    taken = []
    for key in ("a", "b", "c"):
        event = numbering.take(numbers, key)
        numbers = numbering.evolve(numbers, event)
        taken.append(numbering.text(event.number))
    assert taken == ["INV-000001", "INV-000002", "INV-000003"]


def test_a_sale_is_billed_once() -> None:
    one = sold(line(1))
    billed = sale.evolve(one, *sale.bill(one, "i1", "INV-000001"))
    assert sale.bill(billed, "i1", "INV-000001") == []
    with pytest.raises(Refused):
        sale.bill(billed, "i2", "INV-000002")
