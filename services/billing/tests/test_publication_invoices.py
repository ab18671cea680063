"""The published events of invoices, payments and the company."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from billing.adapters.event_types import EVENT_TYPES
from billing.adapters.kinds import COMPANY, INVOICES, PAYMENTS
from billing.domain import company, invoice, payment
from billing.domain.company import Profile
from billing.domain.invoice import InvoiceContent, Recipient, Statement
from billing.domain.lines import Party, Terms, Totals
from billing.domain.payment import Receipt
from billing.main import SERVICE
from contracts.billing import CompanyRevisedV1, InvoiceIssuedV1, InvoiceVoidedV1, PaymentEnteredV1
from japan.tax import TaxClass, TaxTotal
from spine.store.codec import Codec
from spine.store.event_store import EventStore
from spine.store.streams import Aggregate
from spine.testing import MemoryRecords, context

DAY = date(2026, 10, 31)
TAXES = (TaxTotal(TaxClass.STANDARD, Decimal("0.10"), 1000, 100),)
DRAFT = InvoiceContent(
    "closing", Recipient("c1", "C00003", "小林商事"), DAY, DAY, DAY, Terms(), (), Totals(1000, TAXES, 1000, 100, 1100)
)


def _given(events: list[Any], _: Any) -> list[Any]:
    return events


def told(kind: Aggregate[Any, Any], *decided: list[Any], stream: Any = None) -> list[Any]:
    """Returns what is published of a stream's events after they were stored and read."""
    store = EventStore(MemoryRecords(), Codec(EVENT_TYPES))
    where = stream or kind.stream("1")
    for events in decided:
        store.decide(where, partial(_given, events), context())
    state: Any = kind.initial
    published: list[Any] = []
    for row, event in store.recorded(where.name):
        state = kind.evolve(state, event)
        published += SERVICE.publication.published(row, event, [(row.effective_at, state)])
    return published


def test_an_invoice_tells_what_is_owed() -> None:
    issued = invoice.InvoiceIssued("INV-000001", DAY, Profile("工房", registration_number="T1"), Statement(500, 200))
    _, event = told(INVOICES, [invoice.InvoiceDrafted(DRAFT)], [issued])
    assert isinstance(event, InvoiceIssuedV1)
    assert (event.id, event.version, event.number, event.status) == ("1", 2, "INV-000001", "issued")
    assert (event.gross, event.billed_amount, event.balance, event.payment_state) == (1100, 1400, 1100, "unpaid")
    assert [(tax.tax_class, tax.taxable, tax.tax) for tax in event.taxes] == [("standard", 1000, 100)]


def test_a_void_invoice_owes_nothing() -> None:
    issued = invoice.InvoiceIssued("INV-000001", DAY, Profile("工房"))
    *_, event = told(INVOICES, [invoice.InvoiceDrafted(DRAFT), issued, invoice.InvoiceVoided("誤り")])
    assert isinstance(event, InvoiceVoidedV1)
    assert (event.balance, event.payment_state, event.registration_number) == (0, None, None)


def test_a_payment_tells_what_it_settles() -> None:
    receipt = Receipt(DAY, Party("c1", "C00003", "小林商事"), 1000, fee=100)
    (entered,) = told(PAYMENTS, payment.enter(PAYMENTS.initial, "P000001", receipt))
    assert isinstance(entered, PaymentEnteredV1)
    assert (entered.unallocated, entered.method, entered.archived) == (1100, "transfer", False)


def test_the_company_tells_where_its_year_starts() -> None:
    revised = company.CompanyRevised(replace(Profile("工房"), fiscal_first_month=10))
    (event,) = told(COMPANY.kind, [revised], stream=COMPANY)
    assert isinstance(event, CompanyRevisedV1)
    assert (event.id, event.fiscal_first_month) == ("company", 10)
