"""Routes of the PDFs of quotes and invoices."""

from typing import Any
from urllib.parse import quote as percent

from fastapi import APIRouter, Request, Response

from billing.application import printing
from edge.commands import work_of
from edge.rights import Reader
from spine.store.documents import Document

PDF: dict[int | str, dict[str, Any]] = {200: {"content": {"application/pdf": {}}}, 409: {}}
router = APIRouter(tags=["documents"])


@router.get("/api/billing/invoices/{record_id}/pdf", response_class=Response, responses=PDF)
def get_invoice_pdf(request: Request, record_id: str, person: Reader) -> Response:
    """Returns the stored PDF; 409 `document-not-ready` until it is rendered."""
    return _pdf(*printing.invoice_pdf(work_of(request, person), record_id))


@router.get("/api/billing/quotes/{record_id}/pdf", response_class=Response, responses=PDF)
def get_quote_pdf(request: Request, record_id: str, person: Reader) -> Response:
    """Returns the 見積書 of the current version of the quote."""
    return _pdf(*printing.quote_pdf(work_of(request, person), record_id))


def _pdf(name: str, document: Document) -> Response:
    headers = {
        "Content-Disposition": f"inline; filename*=UTF-8''{percent(name)}",
        "ETag": f'"{document.sha256}"',
        "Cache-Control": "private, no-cache",
    }
    return Response(document.bytes, media_type=document.media_type, headers=headers)
