"""Use cases of invoices: drafted from sales, issued under the next number, voided, credited, their document stored."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial, reduce
from typing import Any

from billing.application.billed_customers import billed_customer
from billing.application.companies import issuer
from billing.application.sales import SALES
from billing.domain import drafting, invoice, numbering, sale
from billing.domain.drafting import BilledCustomer
from billing.domain.invoice import Draft, Invoice, Statement
from billing.domain.numbering import Numbers
from billing.domain.refusal import Refused
from billing.domain.sale import Sale
from spine.event_store import EventStore
from spine.jobs import enqueued
from spine.runtime import Runtime
from spine.streams import Aggregate, Context, Loaded, Stream

INVOICES = Aggregate("invoice", Invoice(), invoice.evolve)
NUMBERS = Aggregate("invoice-numbers", Numbers(), numbering.evolve, last_tells=True)
RENDER = "render-invoice"
SUBJECTS = (
    "SELECT s.id, q.item->>'subject' AS subject FROM sales s JOIN quotes q ON q.id = s.quote_id WHERE s.id = ANY(%s)"
)
STATEMENT = """
SELECT
    coalesce((SELECT billed_amount FROM invoices WHERE customer_id = %(customer)s AND status = 'issued'
        AND kind = 'closing' AND NOT archived AND invoice_on <= %(on)s AND id <> %(id)s
        ORDER BY invoice_on DESC, number DESC LIMIT 1), 0) AS previous,
    coalesce((SELECT sum(gross) FROM invoices WHERE customer_id = %(customer)s AND status = 'issued'
        AND NOT archived AND invoice_on <= %(on)s AND id <> %(id)s), 0)
    - coalesce((SELECT sum(amount + fee) FROM payments WHERE customer_id = %(customer)s AND NOT archived
        AND "on" <= %(on)s), 0) AS carried"""
Compose = Callable[[Mapping[str, Sale]], Draft]


@dataclass(frozen=True, slots=True)
class Beside:
    """Another stream that is told of the invoice in the same transaction."""

    stream: Stream[Any, Any]
    decision: Callable[[Any, Invoice], Sequence[Any]]


def draft(
    runtime: Runtime, invoice_id: str, sale_ids: Sequence[str], invoice_on: date, remarks: str, context: Context
) -> Loaded[Invoice]:
    """A draft of these sales; they stay unbilled until it is issued."""
    streams, compose = _composing(runtime, sale_ids, invoice_on, remarks)

    def decision(state: Invoice, *sales: Sale) -> list[list[Any]]:
        wanted = compose(dict(zip(sale_ids, sales, strict=True)))
        return [invoice.draft(state, wanted), *([] for _ in sales)]

    return runtime.store.decide_together([INVOICES.new_stream(invoice_id), *streams], decision, context)[0]


def issue(runtime: Runtime, invoice_id: str, on: date, context: Context) -> Loaded[Invoice]:
    """Issues a draft: the number, the sales' 請求済 and the invoice stand together or not at all."""
    drafted = runtime.store.read(INVOICES.stream(invoice_id)).state.draft
    if drafted is None:
        raise Refused("invoice-missing")
    sale_ids = [entry.sale_id for entry in drafted.sales]
    return _issue(runtime, invoice_id, sale_ids, partial(_as_drafted, drafted), on, context)


def issue_from_sales(
    runtime: Runtime,
    invoice_id: str,
    sale_ids: Sequence[str],
    invoice_on: date,
    remarks: str,
    context: Context,
    issued_on: date | None = None,
    beside: Sequence[Beside] = (),
) -> Loaded[Invoice]:
    """Draft and issue in one."""
    _, compose = _composing(runtime, sale_ids, invoice_on, remarks)
    return _issue(runtime, invoice_id, sale_ids, compose, issued_on or invoice_on, context, beside)


def credit(
    runtime: Runtime, invoice_id: str, original_id: str, sale_ids: Sequence[str], on: date, context: Context
) -> Loaded[Invoice]:
    """A credit note (返還インボイス) of an issued invoice from the 赤伝 of its sales, under a number of its own."""
    original = runtime.store.read(INVOICES.stream(original_id)).state
    if original.status != "issued" or original.draft is None:
        raise Refused("invoice-not-issued", number=original.number or "―")
    _, compose = _composing(runtime, sale_ids, on, "")
    first, number = original.draft, original.number or ""

    def crediting(sales: Mapping[str, Sale]) -> Draft:
        return drafting.credit(first, number, original_id, compose(sales), list(sales.values()))

    return _issue(runtime, invoice_id, sale_ids, crediting, on, context)


def void(runtime: Runtime, invoice_id: str, reason: str, context: Context) -> Loaded[Invoice]:
    """Voids it; its sales are unbilled again."""
    drafted = runtime.store.read(INVOICES.stream(invoice_id)).state.draft
    sale_ids = [entry.sale_id for entry in drafted.sales] if drafted else []
    streams = [SALES.stream(key) for key in sale_ids]

    def decision(state: Invoice, *sales: Sale) -> list[list[Any]]:
        return [invoice.void(state, reason), *(sale.unbill(one, invoice_id) for one in sales)]

    return runtime.store.decide_together([INVOICES.stream(invoice_id), *streams], decision, context)[0]


def store_document(store: EventStore, invoice_id: str, sha256: str, name: str, context: Context) -> Loaded[Invoice]:
    stream = INVOICES.stream(invoice_id)
    return store.decide(stream, partial(invoice.store_document, sha256=sha256, name=name), context)


def _issue(
    runtime: Runtime,
    invoice_id: str,
    sale_ids: Sequence[str],
    compose: Compose,
    on: date,
    context: Context,
    beside: Sequence[Beside] = (),
) -> Loaded[Invoice]:
    own = issuer(runtime.store)

    def decision(state: Invoice, numbers: Numbers, *others: Any) -> list[list[Any]]:
        if state.status == "issued":
            return [[], [], *([] for _ in others)]
        sales = others[: len(sale_ids)]
        taken = numbering.take(numbers, invoice_id)
        number = numbering.text(taken.number)
        drafted = [] if state.status else invoice.draft(state, compose(dict(zip(sale_ids, sales, strict=True))))
        ready = reduce(invoice.evolve, drafted, state)
        # After the numbers were read: an invoice issued since then makes this decision again.
        statement = _statement(runtime, invoice_id, ready.draft) if ready.draft else None
        issued = invoice.issue(ready, number, on, own, statement)
        after = reduce(invoice.evolve, issued, ready)
        billed = [sale.bill(one, invoice_id, number) for one in sales]
        told = [each.decision(one, after) for each, one in zip(beside, others[len(sale_ids) :], strict=True)]
        return [[*drafted, *issued], [taken], *billed, *([*events] for events in told)]

    sales = [SALES.stream(key) for key in sale_ids]
    streams: list[Stream[Any, Any]] = [INVOICES.stream(invoice_id), NUMBERS.stream(numbering.SERIES), *sales]
    streams += [each.stream for each in beside]
    job = enqueued(RENDER, {"invoice_id": invoice_id}, context)
    return runtime.store.decide_together(streams, decision, context, statements=[job])[0]


def _composing(
    runtime: Runtime, sale_ids: Sequence[str], invoice_on: date, remarks: str
) -> tuple[list[Stream[Any, Any]], Compose]:
    """The streams of the sales, and how their states become a draft for the first one's billed customer."""
    if not sale_ids:
        raise Refused("invoice-empty", field="sale_ids")
    streams = [SALES.stream(key) for key in sale_ids]
    billed = runtime.store.read(streams[0]).state.slip.billed.id
    if not billed:
        raise Refused("sale-not-billable", field="sale_ids", number="―")
    customer = billed_customer(runtime, billed)
    subjects = _subjects(runtime, sale_ids)
    return streams, partial(_compose, customer, subjects, invoice_on, remarks)


def _compose(
    customer: BilledCustomer, subjects: Mapping[str, str], invoice_on: date, remarks: str, sales: Mapping[str, Sale]
) -> Draft:
    return drafting.compose(customer, sales, subjects, invoice_on, remarks)


def _as_drafted(drafted: Draft, _: Mapping[str, Sale]) -> Draft:
    return drafted


def _subjects(runtime: Runtime, sale_ids: Sequence[str]) -> dict[str, str]:
    with runtime.pool.connection() as connection:
        rows = connection.execute(SUBJECTS, (list(sale_ids),)).fetchall()
    return {row["id"]: row["subject"] for row in rows}


def _statement(runtime: Runtime, invoice_id: str, drafted: Draft) -> Statement | None:
    """What a 締め customer owed before: all issued up to the day less all received up to it, whatever happened since
    the previous statement (a void, a payment entered late) ending in 入金額."""
    if drafted.kind == "each":
        return None
    values = {"customer": drafted.customer.id, "on": drafted.invoice_on, "id": invoice_id}
    with runtime.pool.connection() as connection:
        row: Any = connection.execute(STATEMENT, values).fetchone()
    previous, carried = int(row["previous"]), int(row["carried"])
    return Statement(previous, previous - carried)
