"""Rules of payments, closing runs and the company."""

from datetime import date

import pytest
from hypothesis import given as hypothesis_given
from hypothesis import strategies as st

from billing.domain import closing, company, invoice, payment
from billing.domain.closing import ClosingEnded, ClosingRun, ClosingStarted, CustomerClosed, CustomerSkipped
from billing.domain.company import Company, CompanyRevised, Profile
from billing.domain.invoice import Invoice, InvoiceContent, InvoiceDrafted, InvoiceIssued, PaymentApplied, Recipient
from billing.domain.lines import Party, Terms, Totals
from billing.domain.payment import (
    Allocation,
    Payment,
    PaymentAllocated,
    PaymentEntered,
    PaymentWithdrawn,
    Receipt,
)
from billing.domain.refusal import Refused
from spine.store.streams import Aggregate
from spine.testing import Given

PAYMENTS = Aggregate("payment", Payment(), payment.evolve)
CLOSINGS = Aggregate("closing", ClosingRun(), closing.evolve)
COMPANIES = Aggregate("company", Company(), company.evolve)
DAY = date(2026, 11, 30)
RECEIPT = Receipt(DAY, Party("c1", "C00003", "小林商事"), 1000, fee=660)
ENTERED = PaymentEntered("P000001", RECEIPT)


def issued(gross: int, number: str = "INV-000001", customer: str = "c1") -> Invoice:
    recipient = Recipient(customer, "C", "小林商事")
    draft = InvoiceContent("each", recipient, DAY, None, DAY, Terms(), (), Totals(net=gross, gross=gross))
    state = invoice.evolve(Invoice(), InvoiceDrafted(draft))
    return invoice.evolve(state, InvoiceIssued(number, DAY, Profile("us")))


def unpaid() -> dict[str, Invoice]:
    """Returns invoices i1 (900), i2 (900) and a credit note of −300."""
    return {"i1": issued(900), "i2": issued(900, "INV-000002"), "credit": issued(-300, "INV-000003")}


def test_the_fee_they_deducted_settles_too() -> None:
    events, changes = payment.allocate("p", PAYMENTS.fold([ENTERED]), {"i1": 900, "i2": 760}, unpaid())
    kept = (Allocation("i1", "INV-000001", 900), Allocation("i2", "INV-000002", 760))
    assert events == [PaymentAllocated(kept)]
    assert changes == {"i1": [PaymentApplied("p", 900)], "i2": [PaymentApplied("p", 760)], "credit": []}
    assert PAYMENTS.fold([ENTERED, *events]).unallocated == 0


def test_replacing_takes_the_old_allocations_off() -> None:
    events, changes = payment.allocate("p", PAYMENTS.fold([ENTERED]), {"i1": 500}, unpaid())
    first = invoice.evolve(issued(900), changes["i1"][0])
    state = PAYMENTS.fold([ENTERED, *events])
    again, moved = payment.allocate("p", state, {"i2": 600}, {"i1": first, "i2": issued(900, "INV-000002")})
    assert moved == {"i1": [PaymentApplied("p", 0)], "i2": [PaymentApplied("p", 600)]}
    assert PAYMENTS.fold([ENTERED, *events, *again]).unallocated == 1060
    assert invoice.evolve(first, moved["i1"][0]).balance == 900


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        ({"i1": 900, "i2": 761}, "allocated-too-much"),
        ({"i1": 901}, "allocated-over-balance"),
        ({"i1": -1}, "allocated-below-zero"),
        ({"i1": 300, "i2": -1}, "allocated-over-balance"),
        ({"credit": -300}, "allocated-below-zero"),
        ({"other": 1}, "invoice-of-another"),
        ({"draft": 1}, "invoice-not-issued"),
    ],
)
def test_what_cannot_be_allocated(wanted: dict[str, int], code: str) -> None:
    unissued = invoice.evolve(Invoice(), InvoiceDrafted(issued(900).draft))  # type: ignore[arg-type]
    invoices = {**unpaid(), "other": issued(900, "INV-000009", "c2"), "draft": unissued}
    with pytest.raises(Refused) as refused:
        payment.allocate("p", PAYMENTS.fold([ENTERED]), wanted, {key: invoices[key] for key in wanted})
    assert refused.value.code == code


def test_a_credit_note_is_netted_against_an_invoice_by_a_payment_of_nothing() -> None:
    nothing = PAYMENTS.fold([PaymentEntered("P000002", Receipt(DAY, RECEIPT.customer, 0, method="other"))])
    _, changes = payment.allocate("p", nothing, {"i1": 300, "credit": -300}, unpaid())
    assert invoice.evolve(issued(-300), changes["credit"][0]).payment_state == "paid"


def test_entering() -> None:
    Given(PAYMENTS).when(payment.enter, "P000001", RECEIPT).then(ENTERED)
    Given(PAYMENTS, ENTERED).when(payment.enter, "P000002", RECEIPT).then()
    Given(PAYMENTS).when(payment.enter, "P000001", Receipt(DAY, RECEIPT.customer, -1)).refused("payment-negative")
    other = Receipt(DAY, RECEIPT.customer, 2)
    Given(PAYMENTS, ENTERED).when(payment.enter, "P000002", other).refused("payment-exists")


def test_withdrawing_takes_it_off_every_invoice() -> None:
    events, changes = payment.allocate("p", PAYMENTS.fold([ENTERED]), {"i1": 500}, unpaid())
    held = invoice.evolve(issued(900), changes["i1"][0])
    state = PAYMENTS.fold([ENTERED, *events])
    withdrawn, released = payment.withdraw("p", state, "二重入力", {"i1": held})
    assert withdrawn == [PaymentWithdrawn("二重入力")]
    assert released == {"i1": [PaymentApplied("p", 0)]}
    after = PAYMENTS.fold([ENTERED, *events, *withdrawn])
    assert (after.unallocated, after.archived) == (0, True)
    with pytest.raises(Refused):
        payment.allocate("p", after, {"i1": 1}, unpaid())


@hypothesis_given(st.integers(0, 5000), st.lists(st.integers(-800, 2000).filter(bool), max_size=8))
def test_a_suggestion_can_always_be_allocated(amount: int, balances: list[int]) -> None:
    invoices = {f"i{n}": issued(balance, f"INV-{n}") for n, balance in enumerate(balances)}
    proposal = payment.suggest(amount, [(key, one.balance) for key, one in invoices.items()])
    state = PAYMENTS.fold([PaymentEntered("P1", Receipt(DAY, RECEIPT.customer, amount))])
    payment.allocate("p", state, proposal, invoices)
    owed = sum(balances)
    if proposal and amount <= owed:
        assert sum(proposal.values()) == amount


def test_a_suggestion_pays_the_oldest_first() -> None:
    assert payment.suggest(1000, [("old", 700), ("new", 700)]) == {"old": 700, "new": 300}


def test_a_closing_run_tells_each_customer_once() -> None:
    started = ClosingStarted(DAY)
    closed = CustomerClosed("c1", "小林商事", "i1", "INV-000001", 1100)
    Given(CLOSINGS).when(closing.start, DAY, (), DAY).then(started)
    Given(CLOSINGS).when(closing.start, DAY, (), date(2026, 11, 29)).refused("closing-in-future")
    Given(CLOSINGS, started).when(closing.note, closed).then(closed)
    skipped = CustomerSkipped("c1", "小林商事", "sales-mix-tax-methods")
    Given(CLOSINGS, started, closed).when(closing.note, skipped).then()
    Given(CLOSINGS, started, closed).when(closing.end).then(ClosingEnded())
    Given(CLOSINGS, started, closed, ClosingEnded()).when(closing.end).then()


def test_the_company_has_a_well_formed_t_number_or_none() -> None:
    Given(COMPANIES).when(company.revise, {"registration_number": "t7999901000001", "name": "工房"}).then(
        CompanyRevised(Profile("工房", registration_number="T7999901000001"))
    )
    Given(COMPANIES).when(company.revise, {"registration_number": "T799"}).refused("registration-number-malformed")
    Given(COMPANIES, CompanyRevised(Profile("工房"))).when(company.revise, {"name": "工房"}).then()
