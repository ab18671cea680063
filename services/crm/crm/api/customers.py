"""`/api/crm/customers`: all staff may read them; sales people, managers and administrators may change them."""

from typing import Annotated, Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from pydantic import MISSING, BaseModel, Field

from crm.adapters.kinds import CUSTOMERS
from crm.adapters.views.customers import CUSTOMER_TABLE, CustomerRecord
from crm.adapters.views.likely import Candidate, likely_duplicates
from crm.adapters.views.timeline import Entry, timeline
from crm.api.rights import RIGHTS
from crm.application import customers
from crm.domain.customer import BillingMethod, FeeBearer
from crm.domain.duplicate_matching import match_keys
from edge.commands import Command
from edge.fields import Body, Code, Id, Name, Prose, Text, Yen
from edge.records import Reader, read_routes
from japan.calendar import HolidayRule
from japan.tax import TaxMethod
from japan.yen import Rounding
from spine.ids import new_id

EDITOR = RIGHTS.command("customers")
PATH = "/api/crm/customers"
fixed = APIRouter(prefix=PATH, tags=["customers"])
router = read_routes(CUSTOMERS, CUSTOMER_TABLE, PATH)
ROUTERS = (fixed, router)


class ReviseCustomer(Body):
    """Fields of a customer to change; omitted fields and the code stay unchanged. Days are 1–28 or 31 for 末."""

    name: Name | MISSING = MISSING
    kana: Text | MISSING = MISSING
    corporate_number: Text | MISSING | None = MISSING
    t_number: Text | MISSING | None = MISSING
    postal_code: Text | MISSING = MISSING
    address: Text | MISSING = MISSING
    building: Text | MISSING = MISSING
    phone: Text | MISSING = MISSING
    fax: Text | MISSING = MISSING
    email: Text | MISSING = MISSING
    site: Text | MISSING = MISSING
    industry: Text | MISSING = MISSING
    rank: Text | MISSING = MISSING
    owner_id: Id | MISSING | None = MISSING
    department_id: Id | MISSING | None = MISSING
    tags: Annotated[list[Name], Field(max_length=50)] | MISSING = MISSING
    notes: Prose | MISSING = MISSING
    credit_limit: Yen | MISSING | None = MISSING
    capital: Yen | MISSING | None = MISSING
    billing_method: BillingMethod | MISSING = MISSING
    closing_day: int | MISSING = MISSING
    payment_months: Annotated[int, Field(ge=0, le=24)] | MISSING = MISSING
    payment_day: int | MISSING = MISSING
    holiday_rule: HolidayRule | MISSING = MISSING
    tax_method: TaxMethod | MISSING = MISSING
    tax_rounding: Rounding | MISSING = MISSING
    line_rounding: Rounding | MISSING = MISSING
    bills_to_id: Id | MISSING | None = MISSING
    fee_bearer: FeeBearer | MISSING = MISSING


class RegisterCustomer(ReviseCustomer):
    """A new customer; by default its period closes at month's end and it pays at the end of the next month."""

    code: Code | None = None
    name: Name


class Merge(Body):
    into_id: Id


class Candidates(BaseModel):
    items: list[Candidate]


class Timeline(BaseModel):
    items: list[Entry]


@fixed.get("/duplicates", response_model=Candidates)
def find_duplicate_customers(
    request: Request,
    person: Reader,  # noqa: ARG001 - all staff may read
    name: str = "",
    kana: str = "",
    phone: str = "",
    email: str = "",
    corporate_number: str = "",
    exclude: str = "",
) -> Response:
    looked_for = match_keys(name=name, kana=kana, phone=phone, email=email, corporate_number=corporate_number)
    found = likely_duplicates(request.app.state.runtime.pool, looked_for, exclude)
    return JSONResponse({"items": [candidate.model_dump(mode="json") for candidate in found]})


@fixed.get("/{record_id}/timeline", response_model=Timeline)
def get_customer_timeline(request: Request, record_id: str, person: Reader, limit: int = 200) -> Response:
    entries = timeline(request.app.state.runtime.pool, person, record_id, max(1, min(limit, 200)))
    return JSONResponse({"items": [entry.model_dump(mode="json") for entry in entries]})


@router.post("", status_code=201, response_model=CustomerRecord)
def register(body: RegisterCustomer, by: Command = EDITOR) -> Response:
    fields = _tuples(body.model_dump(exclude={"code"}))
    return by.created(CUSTOMERS, customers.register(by.work, new_id(), body.code, fields))


@router.patch("/{record_id}", response_model=CustomerRecord)
def revise(record_id: str, body: ReviseCustomer, by: Command = EDITOR) -> Response:
    changes = _tuples(body.model_dump())
    return by.answer(CUSTOMERS, customers.revise(by.work, record_id, by.read_version(), changes))


@router.post("/{record_id}/merge", response_model=CustomerRecord)
def merge(record_id: str, body: Merge, by: Command = EDITOR) -> Response:
    return by.answer(CUSTOMERS, customers.merge(by.work, record_id, body.into_id))


@router.post("/{record_id}/unmerge", response_model=CustomerRecord)
def unmerge(record_id: str, by: Command = EDITOR) -> Response:
    return by.answer(CUSTOMERS, customers.unmerge(by.work, record_id))


def _tuples(fields: dict[str, Any]) -> dict[str, Any]:
    return {**fields, "tags": tuple(fields["tags"])} if "tags" in fields else fields
