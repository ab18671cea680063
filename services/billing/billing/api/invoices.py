"""Invoices over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Response
from pydantic import Field

from billing.adapters.views.invoices import INVOICE_TABLE, InvoiceRecord
from billing.api.dates import today
from billing.api.fields import Body, Day, Id, Name, Prose
from billing.application import invoices
from billing.application.invoices import INVOICES
from billing.application.sales import SALES
from edge.commands import Command, command
from edge.records import read_routes
from spine.ids import new_id

ACCOUNTING = command("accounting", "admin")
ISSUING = command("accounting", "admin", "manager")
PATH = "/api/billing/invoices"
SaleIds = Annotated[list[Id], Field(min_length=1, max_length=500)]


class DraftInvoice(Body):
    """The sales to bill together; `invoice_on` is 請求日 (締め: the closing date), today unless given."""

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
    reason: Name


class Credit(Body):
    """The 赤伝 of the invoice's sales that the credit note is made of."""

    sale_ids: SaleIds
    on: Day | None = None


router = APIRouter()
commands = APIRouter(prefix=PATH, tags=["invoices"])


@commands.post("", status_code=201, response_model=InvoiceRecord, responses={404: {}})
def draft(body: DraftInvoice, by: Command = ISSUING) -> Response:
    ids = _visible_sales(by, body.sale_ids)
    made = invoices.draft(by.runtime, new_id(), ids, body.invoice_on or today(by), body.remarks, by.context)
    return by.created(INVOICES, made)


@commands.post("/issue-from-sales", status_code=201, response_model=InvoiceRecord, responses={404: {}})
def issue_from_sales(body: IssueFromSales, by: Command = ISSUING) -> Response:
    ids = _visible_sales(by, body.sale_ids)
    made = invoices.issue_from_sales(by.runtime, new_id(), ids, body.on or today(by), body.remarks, by.context)
    return by.created(INVOICES, made, PATH)


@commands.post("/{record_id}/issue", response_model=InvoiceRecord)
def issue(record_id: str, body: Issue, by: Command = ISSUING) -> Response:
    by.guard(INVOICES, record_id)
    return by.answer(INVOICES, invoices.issue(by.runtime, record_id, body.on or today(by), by.context))


@commands.post("/{record_id}/void", response_model=InvoiceRecord)
def void(record_id: str, body: Void, by: Command = ACCOUNTING) -> Response:
    by.guard(INVOICES, record_id)
    return by.answer(INVOICES, invoices.void(by.runtime, record_id, body.reason, by.context))


@commands.post("/{record_id}/credit", status_code=201, response_model=InvoiceRecord)
def credit(record_id: str, body: Credit, by: Command = ACCOUNTING) -> Response:
    """A 返還インボイス, a document of its own."""
    by.guard(INVOICES, record_id)
    ids = _visible_sales(by, body.sale_ids)
    made = invoices.credit(by.runtime, new_id(), record_id, ids, body.on or today(by), by.context)
    return by.created(INVOICES, made, PATH)


def _visible_sales(by: Command, sale_ids: list[str]) -> list[str]:
    ids = list(dict.fromkeys(sale_ids))
    for sale_id in ids:
        by.guard(SALES, sale_id)
    return ids


router.include_router(commands)
router.include_router(read_routes(INVOICES, INVOICE_TABLE, PATH))
