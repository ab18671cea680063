"""The PDFs of quotes and invoices over HTTP."""

from typing import Annotated, Any
from urllib.parse import quote as percent

from fastapi import APIRouter, Depends, Request, Response

from billing.adapters.documents import quote_pdf
from billing.application.invoices import INVOICES
from billing.application.quotes import QUOTES
from edge.auth import STAFF, Allowed, Principal
from edge.commands import find
from spine.documents import Document, load
from spine.problems import Problem
from spine.runtime import Runtime

Reader = Annotated[Principal, Depends(Allowed(STAFF))]
PDF: dict[int | str, dict[str, Any]] = {200: {"content": {"application/pdf": {}}}, 409: {}}
router = APIRouter(tags=["documents"])


@router.get("/api/billing/invoices/{record_id}/pdf", response_class=Response, responses=PDF, name="invoice as PDF")
def invoice_document(request: Request, record_id: str, person: Reader) -> Response:
    """The bytes as they were stored; 409 `document-not-ready` until they are."""
    runtime: Runtime = request.app.state.runtime
    record = find(runtime, INVOICES, person, record_id)
    if record is None:
        raise Problem("not-found")
    if record["source"] != "daicho" or record["number"] is None:
        raise Problem("document-none")
    if not record["document"]["ready"]:
        raise Problem("document-not-ready", headers={"Retry-After": "1"})
    return _pdf(load(runtime.pool, record["document"]["sha256"]), record["document"]["name"])


@router.get("/api/billing/quotes/{record_id}/pdf", response_class=Response, responses=PDF, name="quote as PDF")
def quote_document(request: Request, record_id: str, person: Reader) -> Response:
    """見積書 of the quote as it stands."""
    runtime: Runtime = request.app.state.runtime
    if find(runtime, QUOTES, person, record_id) is None:
        raise Problem("not-found")
    loaded = runtime.store.read(QUOTES.stream(record_id))
    return _pdf(quote_pdf(runtime, record_id, loaded.version, loaded.state), f"{loaded.state.number}.pdf")


def _pdf(document: Document, name: str) -> Response:
    headers = {
        "Content-Disposition": f"inline; filename*=UTF-8''{percent(name)}",
        "ETag": f'"{document.sha256}"',
        "Cache-Control": "private, no-cache",
    }
    return Response(document.bytes, media_type=document.media_type, headers=headers)
