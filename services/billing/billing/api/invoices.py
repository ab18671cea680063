"""Routes of invoices."""

from typing import Annotated

from fastapi import Response
from pydantic import Field

from billing.adapters.kinds import INVOICES
from billing.adapters.views.invoices import INVOICE_TABLE, InvoiceRecord
from billing.api.rights import RIGHTS
from billing.application import invoices
from edge.commands import Command
from edge.fields import Body, Day, Id, Prose, Reason
from edge.records import read_routes
from spine.ids import new_id

CORRECTOR = RIGHTS.command("invoice-corrections")
ISSUER = RIGHTS.command("invoices")
PATH = "/api/billing/invoices"
SaleIds = Annotated[list[Id], Field(min_length=1, max_length=500)]


class DraftInvoice(Body):
    """The sales to bill together; `invoice_on` is 請求日 (締め: the closing day), today unless given."""

    sale_ids: SaleIds
    invoice_on: Day | None = None
    remarks: Prose = ""


class IssueFromSales(Body):
    sale_ids: SaleIds
    on: Day | None = None
    remarks: Prose = ""


class Issue(Body):
    on: Day | None = None


class Void(Body):
    reason: Reason


class Credit(Body):
    """The 赤伝 that the credit note consists of."""

    sale_ids: SaleIds
    on: Day | None = None


router = read_routes(INVOICES, INVOICE_TABLE, PATH)


@router.post("", status_code=201, response_model=InvoiceRecord, responses={404: {}})
def draft(body: DraftInvoice, by: Command = ISSUER) -> Response:
    made = invoices.draft(by.work, new_id(), body.sale_ids, body.invoice_on, body.remarks)
    return by.created(INVOICES, made)


@router.post("/issue-from-sales", status_code=201, response_model=InvoiceRecord, responses={404: {}})
def issue_invoice_from_sales(body: IssueFromSales, by: Command = ISSUER) -> Response:
    made = invoices.issue_from_sales(by.work, new_id(), body.sale_ids, body.on, body.remarks)
    return by.created(INVOICES, made, PATH)


@router.post("/{record_id}/issue", response_model=InvoiceRecord)
def issue(record_id: str, body: Issue, by: Command = ISSUER) -> Response:
    return by.answer(INVOICES, invoices.issue(by.work, record_id, body.on))


@router.post("/{record_id}/void", response_model=InvoiceRecord)
def void(record_id: str, body: Void, by: Command = CORRECTOR) -> Response:
    return by.answer(INVOICES, invoices.void(by.work, record_id, body.reason))


@router.post("/{record_id}/credit", status_code=201, response_model=InvoiceRecord)
def credit(record_id: str, body: Credit, by: Command = CORRECTOR) -> Response:
    """Issues a 返還インボイス, a document of its own."""
    made = invoices.credit(by.work, new_id(), record_id, body.sale_ids, body.on)
    return by.created(INVOICES, made, PATH)
