"""Use cases of the PDFs: a job renders an invoice once; a quote is rendered when it is first requested."""

from typing import Any

from billing.adapters import queries
from billing.adapters.documents import PDF, render
from billing.adapters.kinds import COMPANY, INVOICES, QUOTES
from billing.application import copies
from billing.application.documents import invoice_sheet, postal_address, quote_sheet
from billing.application.invoices import store_document
from billing.domain.quote import Quote
from edge.commands import find
from edge.work import SYSTEM, Work
from spine.problems import Problem
from spine.runtime import Runtime
from spine.store.documents import Document, load, store
from spine.work.jobs import Job


def render_invoice(job: Job, runtime: Runtime) -> dict[str, Any]:
    """Renders an issued invoice once, stores the bytes, and records their hash in its stream."""
    work, invoice_id = Work(runtime, SYSTEM, job.context), job.arguments["invoice_id"]
    invoice = work.store.read(INVOICES.stream(invoice_id)).state
    if invoice.document is None:
        name = f"{invoice.number}.pdf"
        digest = store(runtime.pool, render(invoice_sheet(invoice)), PDF, name)
        invoice = store_document(work, invoice_id, digest, name).state
    return {"invoice_id": invoice_id, "sha256": invoice.document.sha256 if invoice.document else None}


def invoice_pdf(work: Work, invoice_id: str) -> tuple[str, Document]:
    """Returns name and stored bytes; 409 until they are rendered, and for an invoice of another system."""
    record = find(work.runtime, INVOICES, work.person, invoice_id)
    if record is None:
        raise Problem("not-found")
    if record["source"] != "daicho" or record["number"] is None:
        raise Problem("document-none")
    if not record["document"]["ready"]:
        raise Problem("document-not-ready", headers={"Retry-After": "1"})
    return record["document"]["name"], load(work.runtime.pool, record["document"]["sha256"])


def quote_pdf(work: Work, quote_id: str) -> tuple[str, Document]:
    """Returns name and bytes of the current quote; renders each version the first time it is requested."""
    pool, loaded = work.runtime.pool, work.store.read(work.guarded(QUOTES, quote_id))
    name = f"{loaded.state.number}.pdf"
    digest = queries.rendered_quote(pool, quote_id, loaded.version)
    if digest is None:
        issuer = work.store.read(COMPANY).state.profile
        pdf = render(quote_sheet(loaded.state, issuer, _address(work.runtime, loaded.state)))
        digest = store(pool, pdf, PDF, name)
        queries.keep_rendered_quote(pool, quote_id, loaded.version, digest)
    return name, load(pool, digest)


def _address(runtime: Runtime, quote: Quote) -> str:
    customer = quote.text.customer
    recipient = copies.recipient(runtime, customer.id) if customer else None
    return postal_address(recipient.postal_code, recipient.address) if recipient else ""
