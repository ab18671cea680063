"""`/api/crm/customers`: everybody on the staff sees them; sales people, managers and administrators change them."""

from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from crm.adapters.kinds import CUSTOMERS
from crm.adapters.views.customers import CUSTOMER_TABLE, CustomerRecord
from crm.adapters.views.likely import Candidate, likely_duplicates
from crm.adapters.views.timeline import Entry, timeline
from crm.application import customers
from crm.domain import customer
from crm.domain.customer import BillingMethod, FeeBearer
from crm.domain.likeness import marks
from edge.commands import Command, command
from edge.fields import Body, Code, Id, Name, Prose, Text, Yen
from edge.records import Reader, read_routes
from japan.calendar import HolidayRule
from japan.tax import TaxMethod
from japan.yen import Rounding
from spine.ids import new_id

SELLERS = command("sales", "manager", "admin")
PATH = "/api/crm/customers"
fixed = APIRouter(prefix=PATH, tags=["customers"])
router = APIRouter()


class Fields(Body):
    """What a customer may be given; days are 1–28 or 31 for 末."""

    kana: Text = ""
    corporate_number: Text | None = None
    t_number: Text | None = None
    postal_code: Text = ""
    address: Text = ""
    building: Text = ""
    phone: Text = ""
    fax: Text = ""
    email: Text = ""
    site: Text = ""
    industry: Text = ""
    rank: Text = ""
    owner_id: Id | None = None
    department_id: Id | None = None
    tags: list[Name] = Field(default=[], max_length=50)
    notes: Prose = ""
    credit_limit: Yen | None = None
    billing_method: BillingMethod = "closing"
    closing_day: int = customer.MONTH_END
    payment_months: int = Field(default=1, ge=0, le=24)
    payment_day: int = customer.MONTH_END
    holiday_rule: HolidayRule = HolidayRule.NEXT
    tax_method: TaxMethod = TaxMethod.EXCLUSIVE
    tax_rounding: Rounding = Rounding.DOWN
    line_rounding: Rounding = Rounding.DOWN
    bills_to_id: Id | None = None
    fee_bearer: FeeBearer = "customer"


class RegisterCustomer(Fields):
    code: Code | None = None
    name: Name


class ReviseCustomer(Fields):
    """Only the fields that are sent change; the code stays."""

    name: Name = ""


class Merge(Body):
    into_id: Id


class Candidates(BaseModel):
    items: list[Candidate]


class Timeline(BaseModel):
    items: list[Entry]


@fixed.get("/duplicates", response_model=Candidates, name="likely duplicates of a customer")
def duplicates(
    request: Request,
    person: Reader,  # noqa: ARG001 - any of the staff
    name: str = "",
    kana: str = "",
    phone: str = "",
    email: str = "",
    corporate_number: str = "",
    exclude: str = "",
) -> Response:
    looked_for = marks(name=name, kana=kana, phone=phone, email=email, corporate_number=corporate_number)
    found = likely_duplicates(request.app.state.runtime.pool, looked_for, exclude)
    return JSONResponse({"items": [candidate.model_dump(mode="json") for candidate in found]})


@fixed.get("/{record_id}/timeline", response_model=Timeline, name="timeline of a customer")
def on_one_line(request: Request, record_id: str, person: Reader, limit: int = 200) -> Response:
    entries = timeline(request.app.state.runtime.pool, person, record_id, max(1, min(limit, 200)))
    return JSONResponse({"items": [entry.model_dump(mode="json") for entry in entries]})


@fixed.post("", status_code=201, response_model=CustomerRecord)
def register(body: RegisterCustomer, by: Command = SELLERS) -> Response:
    fields = _tuples(body.model_dump(exclude={"code"}))
    return by.created(CUSTOMERS, customers.register(by.work, new_id(), body.code, fields))


@fixed.patch("/{record_id}", response_model=CustomerRecord)
def revise(record_id: str, body: ReviseCustomer, by: Command = SELLERS) -> Response:
    changes = _tuples(body.model_dump(exclude_unset=True))
    return by.answer(CUSTOMERS, customers.revise(by.work, record_id, by.read_version(), changes))


@fixed.post("/{record_id}/merge", response_model=CustomerRecord)
def merge(record_id: str, body: Merge, by: Command = SELLERS) -> Response:
    return by.answer(CUSTOMERS, customers.merge(by.work, record_id, body.into_id))


@fixed.post("/{record_id}/unmerge", response_model=CustomerRecord)
def unmerge(record_id: str, by: Command = SELLERS) -> Response:
    return by.answer(CUSTOMERS, customers.unmerge(by.work, record_id))


def _tuples(fields: dict[str, Any]) -> dict[str, Any]:
    return {**fields, "tags": tuple(fields["tags"])} if "tags" in fields else fields


router.include_router(fixed)
router.include_router(read_routes(CUSTOMERS, CUSTOMER_TABLE, PATH))
