"""`/api/crm/leads`: possible customers, and how they become customers."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from fastapi import APIRouter, Response
from pydantic import BaseModel, ConfigDict

from crm.adapters.views.leads import LEAD_TABLE, LeadRecord
from crm.api.fields import Day, Id, Long, Name, Text, handed_over, owned
from crm.application import conversions, leads
from crm.application.leads import LEADS
from crm.domain import lead
from crm.domain.lead import Lead, LeadEvent
from edge.commands import Command, command
from edge.records import read_routes
from spine.ids import new_id

SELLERS = command("sales", "manager", "admin")
PATH = "/api/crm/leads"
router = APIRouter()
changing = APIRouter(prefix=PATH, tags=["leads"])


class Fields(BaseModel):
    model_config = ConfigDict(extra="forbid")

    kana: Text = ""
    person: Text = ""
    person_kana: Text = ""
    department: Text = ""
    phone: Text = ""
    mobile: Text = ""
    email: Text = ""
    postal_code: Text = ""
    address: Text = ""
    source: Text = ""
    owner_id: Id | None = None
    department_id: Id | None = None
    notes: Long = ""


class RegisterLead(Fields):
    company: Name
    got_on: Day | None = None


class ReviseLead(Fields):
    """Only the fields that are sent change."""

    company: Name = ""
    got_on: Day = date.min


class Convert(BaseModel):
    """`deal_name` makes a deal too; `existing_customer_id` joins the lead to a customer we have."""

    model_config = ConfigDict(extra="forbid")

    deal_name: Name | None = None
    existing_customer_id: Id | None = None


@changing.post("", status_code=201, response_model=LeadRecord)
def register(body: RegisterLead, by: Command = SELLERS) -> Response:
    fields = owned(by, body.model_dump())
    profile = lead.Profile(**{**fields, "got_on": body.got_on or _today(by)})
    return by.created(LEADS, leads.register(by.runtime, new_id(), profile, by.context))


@changing.patch("/{record_id}", response_model=LeadRecord)
def revise(record_id: str, body: ReviseLead, by: Command = SELLERS) -> Response:
    changes = handed_over(by, body.model_dump(exclude_unset=True))
    return by.answer(LEADS, by.edit(by.guarded(LEADS, record_id), changes, partial(lead.revise, changes=changes)))


@changing.post("/{record_id}/contact", response_model=LeadRecord)
def contact(record_id: str, by: Command = SELLERS) -> Response:
    return _decided(by, record_id, lead.contact)


@changing.post("/{record_id}/qualify", response_model=LeadRecord)
def qualify(record_id: str, by: Command = SELLERS) -> Response:
    return _decided(by, record_id, lead.qualify)


@changing.post("/{record_id}/lose", response_model=LeadRecord)
def lose(record_id: str, by: Command = SELLERS) -> Response:
    return _decided(by, record_id, lead.lose)


@changing.post("/{record_id}/convert", response_model=LeadRecord)
def convert(record_id: str, body: Convert, by: Command = SELLERS) -> Response:
    by.guard(LEADS, record_id)
    converted = conversions.convert(
        by.runtime, record_id, body.deal_name, body.existing_customer_id, _today(by), by.context
    )
    return by.answer(LEADS, converted)


def _decided(by: Command, record_id: str, decision: Callable[[Lead], Sequence[LeadEvent]]) -> Response:
    return by.answer(LEADS, by.runtime.store.decide(by.guarded(LEADS, record_id), decision, by.context))


def _today(by: Command) -> date:
    return by.context.now.astimezone(by.runtime.settings.timezone).date()


router.include_router(changing)
router.include_router(read_routes(LEADS, LEAD_TABLE, PATH))
