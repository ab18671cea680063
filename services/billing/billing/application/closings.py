"""Use case of a closing run: a command starts it and a job works through its customers."""

from datetime import date
from functools import partial
from typing import Any

from billing.adapters import queries
from billing.adapters.kinds import CLOSINGS
from billing.application import copies, invoices
from billing.domain import closing, crediting
from billing.domain.closing import ClosingEvent, ClosingRun, CustomerClosed, CustomerSkipped
from billing.domain.invoice import Invoice
from billing.domain.refusal import Refused
from edge.work import SYSTEM, Work
from spine.ids import derived_id
from spine.runtime import Runtime
from spine.store.streams import Decided, Loaded, Read, Stream
from spine.work.jobs import Job, queued

CLOSE = "close-period"


def start(work: Work, run_id: str, closing_on: date, customer_ids: tuple[str, ...]) -> Loaded[ClosingRun]:
    """Stores the start of the run and queues its job, which has the same id."""
    decision = partial(closing.start, closing_on=closing_on, customer_ids=customer_ids, today=work.today)
    job = queued(CLOSE, {"closing_id": run_id}, work.context, run_id)
    return work.store.decide(CLOSINGS.stream(run_id), decision, work.context, jobs=[job])


def close_period(job: Job, runtime: Runtime) -> dict[str, Any]:
    """Runs the job: issues one invoice for each customer. A repeated job skips the customers already handled."""
    work, stream = Work(runtime, SYSTEM, job.context), CLOSINGS.stream(job.arguments["closing_id"])
    run = work.store.read(stream).state
    due = [(key, ids) for key, ids in _due(runtime, run) if not run.has(key)]
    for done, (customer_id, sale_ids) in enumerate(due, 1):
        _close(work, stream, run.closing_on, customer_id, sale_ids)
        job.progress(done, len(due))
    run = work.store.decide(stream, closing.end, work.context).state
    invoice_ids = [entry.invoice_id for entry in run.closed]
    return {"closed": len(run.closed), "skipped": len(run.skipped), "invoice_ids": invoice_ids}


def _due(runtime: Runtime, run: ClosingRun) -> list[tuple[str, list[str]]]:
    """Returns the customers with their unbilled sales: those asked for, or all whose period ends on the day."""
    pairs = queries.unbilled(runtime.pool, run.closing_on)
    if run.customer_ids:
        return [(key, ids) for key, ids in pairs if key in run.customer_ids]
    customers = copies.billed_customers(runtime, [key for key, _ in pairs])
    return [(key, ids) for key, ids in pairs if key in customers and customers[key].closes_on(run.closing_on)]


def _close(
    work: Work, run: Stream[ClosingRun, ClosingEvent], closing_on: date, customer_id: str, sale_ids: list[str]
) -> None:
    # Two workers on one run make one invoice, because its id is derived from the run and the customer.
    invoice_id = derived_id("closing", run.id, customer_id)

    def noting(read: Read, issued: Invoice) -> Decided:
        billed = crediting.issued_draft(issued)
        amount, number = billed.billed_amount, issued.number or ""
        closed = CustomerClosed(billed.customer.id, billed.customer.name, invoice_id, number, amount)
        return [(run, closing.note(read(run), closed))]

    try:
        invoices.close(work, invoice_id, sale_ids, closing_on, noting)
    except Refused as refused:
        name = copies.billed_customer(work.runtime, customer_id).recipient.name
        skipped = CustomerSkipped(customer_id, name, refused.code)
        work.store.decide(run, partial(closing.note, event=skipped), work.context)
