"""A credit note is recorded on the invoice that it credits, which cannot be voided meanwhile."""

from datetime import date

import pytest

from billing.adapters.kinds import INVOICES
from billing.domain import crediting, invoice
from billing.domain.company import Profile
from billing.domain.invoice import (
    InvoiceContent,
    InvoiceCredited,
    InvoiceCreditWithdrawn,
    InvoiceDiscarded,
    InvoiceDrafted,
    InvoiceIssued,
    InvoiceVoided,
    Recipient,
)
from billing.domain.lines import Terms, Totals
from billing.domain.refusal import Refused
from spine.testing import Given

DAY = date(2026, 10, 31)
DRAFT = InvoiceContent(
    "each", Recipient("c1", "C00003", "小林商事"), DAY, None, DAY, Terms(), (), Totals(net=1000, gross=1000)
)
ISSUED = (InvoiceDrafted(DRAFT), InvoiceIssued("INV-000001", DAY, Profile("工房")))
CREDITED = (*ISSUED, InvoiceCredited("i2", "INV-000002"))


def test_a_credit_note_is_noted_once() -> None:
    Given(INVOICES, *ISSUED).when(crediting.note, "i2", "INV-000002").then(InvoiceCredited("i2", "INV-000002"))
    Given(INVOICES, *CREDITED).when(crediting.note, "i2", "INV-000002").then()


@pytest.mark.parametrize(
    "events", [(), ISSUED[:1], (*ISSUED, InvoiceVoided("誤り")), (*ISSUED, InvoiceDiscarded("undone"))]
)
def test_only_an_issued_invoice_that_stands_is_credited(events: tuple[object, ...]) -> None:
    Given(INVOICES, *events).when(crediting.note, "i2", "INV-000002").refused("invoice-not-issued")


def test_a_credited_invoice_is_neither_voided_nor_taken_back() -> None:
    for decision, given in ((invoice.void, ("誤り",)), (invoice.retract, ())):
        refused = Given(INVOICES, *CREDITED).when(decision, *given)
        refused.refused("invoice-credited")
        assert isinstance(refused.error, Refused)
        assert refused.error.details["credit_note"] == "INV-000002"


def test_once_its_credit_note_no_longer_stands_it_is() -> None:
    withdrawn = InvoiceCreditWithdrawn("i2")
    Given(INVOICES, *CREDITED).when(crediting.withdraw, "i2").then(withdrawn)
    Given(INVOICES, *CREDITED, withdrawn).when(crediting.withdraw, "i2").then()
    Given(INVOICES, *CREDITED, withdrawn).when(invoice.void, "誤り").then(InvoiceVoided("誤り"))
    again = Given(INVOICES, *CREDITED, withdrawn, InvoiceCredited("i3", "INV-000003")).state
    assert [note.number for note in again.credited_by] == ["INV-000003"]
