"""Routes of 未請求一覧 and 売掛残高."""

from datetime import date
from typing import Literal

from fastapi import APIRouter, Response
from pydantic import BaseModel

from reporting.api.dependencies import Asked, Encoding, Format, Id, answer, export
from reporting.queries.receivables import invoices, receivables
from reporting.queries.unbilled import unbilled

router = APIRouter(prefix="/api/reporting", tags=["balances"])


class UnbilledSlip(BaseModel):
    """A sale without an invoice. `days` counts from the sale to the day of the report."""

    sale_id: str
    number: str
    kind: Literal["sale", "reversal"]
    on: date
    days: int
    customer_id: str
    customer_code: str
    customer_name: str
    billed_customer_id: str
    billed_customer_code: str
    billed_customer_name: str
    lines_total: int
    net: int
    owner_id: str
    owner_name: str | None
    department_id: str
    department_name: str | None


class UnbilledTotal(BaseModel):
    net: int
    lines_total: int
    sales_count: int


class UnbilledCustomer(UnbilledTotal):
    customer_id: str
    code: str
    name: str
    oldest_on: date


class Unbilled(BaseModel):
    items: list[UnbilledSlip]
    customers: list[UnbilledCustomer]
    total: UnbilledTotal


class Ages(BaseModel):
    """Yen with tax by days past the due date: none, 1–30, 31–60, 61–90, more."""

    not_due: int
    days_30: int
    days_60: int
    days_90: int
    over_90: int
    total: int
    invoices_count: int


class CustomerBalance(Ages):
    customer_id: str
    code: str
    name: str
    oldest_due_on: date


class Receivables(BaseModel):
    items: list[CustomerBalance]
    total: Ages


class OpenInvoice(BaseModel):
    invoice_id: str
    number: str | None
    invoice_on: date
    due_on: date
    days_late: int
    gross: int
    paid_amount: int
    balance: int


class OpenInvoices(BaseModel):
    items: list[OpenInvoice]


@router.get("/unbilled", response_model=Unbilled)
def read_unbilled(asked: Asked) -> Response:
    """Returns the sales that no invoice holds yet, and their sums by billed customer."""
    with asked.open() as (connection, lens):
        return answer(unbilled(connection, lens))


@router.get("/unbilled/export", response_class=Response)
def export_unbilled(
    asked: Asked,
    format: Format = "csv",  # noqa: A002 - the parameter's public name
    encoding: Encoding = "utf-8",
) -> Response:
    with asked.open() as (connection, lens):
        return export("unbilled", unbilled(connection, lens)["items"], format, encoding)


@router.get("/receivables", response_model=Receivables)
def read_receivables(asked: Asked) -> Response:
    """Returns what is open on issued invoices, by billed customer and age."""
    with asked.open() as (connection, lens):
        return answer(receivables(connection, lens))


@router.get("/receivables/export", response_class=Response)
def export_receivables(
    asked: Asked,
    format: Format = "csv",  # noqa: A002 - the parameter's public name
    encoding: Encoding = "utf-8",
) -> Response:
    with asked.open() as (connection, lens):
        return export("receivables", receivables(connection, lens)["items"], format, encoding)


@router.get("/receivables/{customer_id}/invoices", response_model=OpenInvoices)
def read_open_invoices(asked: Asked, customer_id: Id) -> Response:
    """Returns the open invoices behind a customer's balance."""
    with asked.open() as (connection, lens):
        return answer({"items": invoices(connection, lens, customer_id)})
