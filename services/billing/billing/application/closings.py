"""Use case of a closing run: started at once, then worked through as a job, customer by customer."""

from datetime import date
from functools import partial
from typing import Any

from billing.application.billed_customers import billed_customer, read_terms
from billing.application.invoices import Beside, issue_from_sales
from billing.domain import closing
from billing.domain.closing import ClosingEvent, ClosingRun, CustomerClosed, CustomerSkipped
from billing.domain.invoice import Invoice
from billing.domain.refusal import Refused
from spine.foreign import ForeignRecords
from spine.ids import derived_id
from spine.jobs import Job, enqueued
from spine.runtime import Runtime
from spine.streams import Aggregate, Context, Loaded, Stream

CLOSINGS = Aggregate("closing", ClosingRun(), closing.evolve)
CLOSE = "close-period"
UNBILLED = """
SELECT billed_customer_id, array_agg(id ORDER BY "on", number) AS sale_ids FROM sales
WHERE billing = 'unbilled' AND NOT archived AND source <> 'package' AND "on" <= %s
GROUP BY billed_customer_id ORDER BY billed_customer_id"""


def start(
    runtime: Runtime, run_id: str, closing_on: date, customer_ids: tuple[str, ...], today: date, context: Context
) -> Loaded[ClosingRun]:
    """Notes the run and queues its work."""
    decision = partial(closing.start, closing_on=closing_on, customer_ids=customer_ids, today=today)
    job = enqueued(CLOSE, {"closing_id": run_id}, context, run_id)
    stream = CLOSINGS.stream(run_id)
    return runtime.store.decide_together([stream], lambda run: [decision(run)], context, statements=[job])[0]


def close_period(job: Job, runtime: Runtime) -> dict[str, Any]:
    """The job: one invoice for each customer; taken up again, it goes on after those dealt with."""
    stream = CLOSINGS.stream(job.arguments["closing_id"])
    run = runtime.store.read(stream).state
    due = [(key, ids) for key, ids in _due(runtime, run) if not run.has(key)]
    for done, (customer_id, sale_ids) in enumerate(due, 1):
        _close(runtime, stream, run.closing_on, customer_id, sale_ids, job.context)
        job.progress(done, len(due))
    run = runtime.store.decide(stream, closing.end, job.context).state
    invoice_ids = [entry.invoice_id for entry in run.closed]
    return {"closed": len(run.closed), "skipped": len(run.skipped), "invoice_ids": invoice_ids}


def _due(runtime: Runtime, run: ClosingRun) -> list[tuple[str, list[str]]]:
    with runtime.pool.connection() as connection:
        rows: list[Any] = connection.execute(UNBILLED, (run.closing_on,)).fetchall()
    pairs = [(row["billed_customer_id"], row["sale_ids"]) for row in rows]
    if run.customer_ids:
        return [pair for pair in pairs if pair[0] in run.customer_ids]
    customers = ForeignRecords(runtime.pool)
    copies = {key: customers.find("customer", key) for key, _ in pairs}
    return [(key, ids) for key, ids in pairs if (copy := copies[key]) and read_terms(copy).closes_on(run.closing_on)]


def _close(
    runtime: Runtime,
    run: Stream[Any, Any],
    closing_on: date,
    customer_id: str,
    sale_ids: list[str],
    context: Context,
) -> None:
    # Two workers at one run make one invoice: its id follows from the run and the customer.
    invoice_id = derived_id("closing", run.id, customer_id)
    issued_on = max(context.now.astimezone(runtime.settings.timezone).date(), closing_on)
    noting = Beside(run, partial(_note, invoice_id=invoice_id))
    try:
        issue_from_sales(runtime, invoice_id, sale_ids, closing_on, "", context, issued_on, [noting])
    except Refused as refused:
        name = billed_customer(runtime, customer_id).recipient.name
        skipped = CustomerSkipped(customer_id, name, refused.code)
        runtime.store.decide(run, partial(closing.note, event=skipped), context)


def _note(run: ClosingRun, invoice: Invoice, invoice_id: str) -> list[ClosingEvent]:
    assert invoice.draft is not None
    customer, amount = invoice.draft.customer, invoice.draft.billed_amount
    return closing.note(run, CustomerClosed(customer.id, customer.name, invoice_id, invoice.number or "", amount))
