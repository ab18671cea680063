"""Use cases of invoices: drafting from sales, issuing under the next number, voiding, crediting, storing the PDF."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial, reduce

from billing.adapters import queries
from billing.adapters.kinds import COMPANY, INVOICES, NUMBERS, SALES
from billing.application import copies
from billing.domain import crediting, drafting, invoice, numbering, sale
from billing.domain.invoice import Invoice, InvoiceContent, Statement
from edge.work import Work
from spine.store.streams import Decided, Loaded, Read
from spine.work.jobs import queued

RENDER = "render-invoice"
Compose = Callable[[Read], InvoiceContent]
Beside = Callable[[Read, Invoice], Decided]
"""Decides events of other streams in the transaction that issues the invoice."""


def draft(
    work: Work, invoice_id: str, sale_ids: Sequence[str], invoice_on: date | None, remarks: str
) -> Loaded[Invoice]:
    """Drafts an invoice of these sales, by default of today; they stay unbilled until it is issued."""
    day, stream = invoice_on or work.today, INVOICES.new_stream(invoice_id)
    compose = _composing(work, _seen(work, sale_ids), day, remarks)

    def decision(read: Read) -> Decided:
        return [(stream, invoice.draft(read(stream), compose(read)))]

    return work.store.decide_together(stream, decision, work.on(day).context)


def issue(work: Work, invoice_id: str, on: date | None) -> Loaded[Invoice]:
    """Issues a draft: stores the number, the sales' 請求済 and the invoice in one transaction."""
    work.guard(INVOICES, invoice_id)
    return _issue(work, invoice_id, None, on or work.today)


def issue_from_sales(
    work: Work, invoice_id: str, sale_ids: Sequence[str], on: date | None, remarks: str
) -> Loaded[Invoice]:
    """Drafts and issues an invoice in one command; the default day is today."""
    day = on or work.today
    return _issue(work, invoice_id, _composing(work, _seen(work, sale_ids), day, remarks), day)


def close(work: Work, invoice_id: str, sale_ids: Sequence[str], closing_on: date, beside: Beside) -> Loaded[Invoice]:
    """Issues the invoice of a closing run, dated its closing day."""
    compose = _composing(work, sale_ids, closing_on, "")
    return _issue(work, invoice_id, compose, max(work.today, closing_on), beside)


def credit(work: Work, invoice_id: str, original_id: str, sale_ids: Sequence[str], on: date | None) -> Loaded[Invoice]:
    """Issues a credit note (返還インボイス) from the 赤伝 of an invoice's sales, under a number of its own."""
    day, original = on or work.today, work.guarded(INVOICES, original_id)
    ids = _seen(work, sale_ids)
    compose = _composing(work, ids, day, "")

    def composing(read: Read) -> InvoiceContent:
        credited = read(original)
        first, sales = crediting.issued_draft(credited), [read(SALES.stream(key)) for key in ids]
        return drafting.credit(first, credited.number or "", original_id, compose(read), sales)

    def noting(read: Read, note: Invoice) -> Decided:
        return [(original, crediting.note(read(original), invoice_id, note.number or ""))]

    return _issue(work, invoice_id, composing, day, noting)


def void(work: Work, invoice_id: str, reason: str) -> Loaded[Invoice]:
    """Voids an invoice: its sales are unbilled again, and what it credited is no longer credited."""
    stream = work.guarded(INVOICES, invoice_id)

    def decision(read: Read) -> Decided:
        return [(stream, invoice.void(read(stream), reason)), *released(read, invoice_id)]

    return work.store.decide_together(stream, decision, work.context)


def released(read: Read, invoice_id: str) -> Decided:
    """Returns the events of other streams when an invoice is voided or withdrawn: its sales, the invoice it credits."""
    wanted = read(INVOICES.stream(invoice_id)).draft
    sales = [SALES.stream(each.sale_id) for each in wanted.sales] if wanted else []
    originals = [INVOICES.stream(wanted.credits_id)] if wanted and wanted.credits_id else []
    return [
        *((one, sale.unbill(read(one), invoice_id)) for one in sales),
        *((one, crediting.withdraw(read(one), invoice_id)) for one in originals),
    ]


def store_document(work: Work, invoice_id: str, sha256: str, name: str) -> Loaded[Invoice]:
    decision = partial(invoice.store_document, sha256=sha256, name=name)
    return work.store.decide(INVOICES.stream(invoice_id), decision, work.context)


def _issue(
    work: Work, invoice_id: str, compose: Compose | None, on: date, beside: Beside = lambda _read, _issued: []
) -> Loaded[Invoice]:
    """Issues an existing draft, or the one that `compose` makes; everything takes effect on its 請求日."""
    stream, numbers = INVOICES.stream(invoice_id), NUMBERS.stream(numbering.SERIES)

    def decision(read: Read) -> Decided:
        state = read(stream)
        if state.status == "issued":
            return []
        drafted = invoice.draft(state, compose(read)) if compose and state.status is None else []
        ready, taken = reduce(invoice.evolve, drafted, state), numbering.take(read(numbers), invoice_id)
        # Read after the numbers: an invoice issued in between makes this decision run again.
        statement = _statement(work, invoice_id, ready.draft) if ready.draft else None
        number = numbering.text(taken.number)
        issued = invoice.issue(ready, number, on, read(COMPANY).profile, statement)
        after = reduce(invoice.evolve, issued, ready)
        billed = crediting.issued_draft(after)
        sales = [SALES.stream(each.sale_id) for each in billed.sales]
        told = [(one, sale.bill(read(one), invoice_id, number)) for one in sales]
        decided: Decided = [(stream, [*drafted, *issued]), (numbers, [taken]), *told, *beside(read, after)]
        return work.dated(billed.invoice_on, decided)

    job = queued(RENDER, {"invoice_id": invoice_id}, work.context)
    return work.store.decide_together(stream, decision, work.context, jobs=[job])


def _seen(work: Work, sale_ids: Sequence[str]) -> list[str]:
    """Returns the sales without duplicates; 404 if the person may not see one of them."""
    ids = list(dict.fromkeys(sale_ids))
    for sale_id in ids:
        work.guard(SALES, sale_id)
    return ids


def _composing(work: Work, sale_ids: Sequence[str], invoice_on: date, remarks: str) -> Compose:
    """Returns the function that drafts an invoice of the sales for the first one's billed customer."""

    def compose(read: Read) -> InvoiceContent:
        sales = {key: read(SALES.stream(key)) for key in sale_ids}
        customer = copies.billed_customer(work.runtime, drafting.billed_id(list(sales.values())))
        subjects = queries.subjects(work.runtime.pool, sale_ids)
        return drafting.compose(customer, sales, subjects, invoice_on, remarks)

    return compose


def _statement(work: Work, invoice_id: str, drafted: InvoiceContent) -> Statement | None:
    """Returns what a 締め customer owed before; voided invoices and payments entered late are in 入金額."""
    if drafted.kind == "each":
        return None
    previous, carried = queries.statement(work.runtime.pool, invoice_id, drafted.customer.id, drafted.invoice_on)
    return Statement(previous, previous - carried)
