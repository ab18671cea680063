"""PDFs: set once by Typst with a Japanese font from a package, kept by the hash of their bytes."""

import json
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import typst

from billing.adapters.glyphs import BOLD, REGULAR, printable
from billing.application.billed_customers import read_terms
from billing.application.companies import issuer
from billing.application.documents import Sheet, invoice_sheet, postal_address, quote_sheet
from billing.application.invoices import INVOICES, store_document
from billing.domain.quote import Quote
from spine.documents import Document, load, store
from spine.foreign import ForeignRecords
from spine.jobs import Job
from spine.runtime import Runtime

PDF = "application/pdf"
CACHED = "SELECT sha256 FROM quote_documents WHERE quote_id = %s AND version = %s"
CACHE = "INSERT INTO quote_documents VALUES (%s, %s, %s) ON CONFLICT DO NOTHING"


def render(sheet: Sheet) -> bytes:
    """The PDF/A-2b of a sheet: the same sheet gives the same bytes."""
    made = datetime.fromisoformat(sheet["day"]).replace(tzinfo=UTC)
    compiler = typst.Compiler(
        input=_template(), font_paths=_fonts(), sys_inputs={"sheet": json.dumps(printable(sheet))}
    )
    pdf = compiler.compile(format="pdf", pdf_standards=["a-2b"], timestamp=made)
    assert isinstance(pdf, bytes)
    return pdf


def render_invoice(job: Job, runtime: Runtime) -> dict[str, Any]:
    """The job: renders an issued invoice once, keeps the bytes and notes their hash in its stream."""
    invoice_id = job.arguments["invoice_id"]
    invoice = runtime.store.read(INVOICES.stream(invoice_id)).state
    if invoice.document is None:
        name = f"{invoice.number}.pdf"
        digest = store(runtime.pool, render(invoice_sheet(invoice)), PDF, name)
        invoice = store_document(runtime.store, invoice_id, digest, name, job.context).state
    return {"invoice_id": invoice_id, "sha256": invoice.document.sha256 if invoice.document else None}


def quote_pdf(runtime: Runtime, quote_id: str, version: int, quote: Quote) -> Document:
    """The quote's PDF, rendered the first time this version is asked for."""
    with runtime.pool.connection() as connection:
        row: Any = connection.execute(CACHED, (quote_id, version)).fetchone()
    if row is None:
        pdf = render(quote_sheet(quote, issuer(runtime.store), _address(runtime, quote)))
        digest = store(runtime.pool, pdf, PDF, f"{quote.number}.pdf")
        with runtime.pool.connection() as connection:
            connection.execute(CACHE, (quote_id, version, digest))
        return load(runtime.pool, digest)
    return load(runtime.pool, row["sha256"])


def _address(runtime: Runtime, quote: Quote) -> str:
    customer = quote.text.customer
    copy = ForeignRecords(runtime.pool).find("customer", customer.id) if customer else None
    if copy is None:
        return ""
    recipient = read_terms(copy).recipient
    return postal_address(recipient.postal_code, recipient.address)


@cache
def _fonts() -> typst.Fonts:
    """The two weights of the one family, whatever the machine has installed."""
    folders = [str(files(package)) for package in (REGULAR, BOLD)]
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)


@cache
def _template() -> bytes:
    return (Path(__file__).parent / "typst" / "sheet.typ").read_bytes()
