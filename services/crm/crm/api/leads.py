"""`/api/crm/leads`: possible customers, and their conversion to customers."""

from fastapi import Response
from pydantic import MISSING

from crm.adapters.kinds import LEADS
from crm.adapters.views.leads import LEAD_TABLE, LeadRecord
from crm.api.rights import RIGHTS
from crm.application import conversions, leads
from edge.commands import Command
from edge.fields import Body, Day, Id, Name, Prose, Text
from edge.records import read_routes
from spine.ids import new_id

EDITOR = RIGHTS.command("leads")
router = read_routes(LEADS, LEAD_TABLE, "/api/crm/leads")


class Fields(Body):
    kana: Text | MISSING = MISSING
    person: Text | MISSING = MISSING
    person_kana: Text | MISSING = MISSING
    department: Text | MISSING = MISSING
    phone: Text | MISSING = MISSING
    mobile: Text | MISSING = MISSING
    email: Text | MISSING = MISSING
    postal_code: Text | MISSING = MISSING
    address: Text | MISSING = MISSING
    source: Text | MISSING = MISSING
    owner_id: Id | MISSING | None = MISSING
    department_id: Id | MISSING | None = MISSING
    notes: Prose | MISSING = MISSING


class RegisterLead(Fields):
    company: Name
    got_on: Day | None = None


class ReviseLead(Fields):
    """Fields of a lead to change; omitted fields stay unchanged."""

    company: Name | MISSING = MISSING
    got_on: Day | MISSING = MISSING


class Convert(Body):
    """A conversion; `deal_name` also opens a deal, `existing_customer_id` joins the lead to an existing customer."""

    deal_name: Name | None = None
    existing_customer_id: Id | None = None


@router.post("", status_code=201, response_model=LeadRecord)
def register(body: RegisterLead, by: Command = EDITOR) -> Response:
    return by.created(LEADS, leads.register(by.work, new_id(), body.model_dump()))


@router.patch("/{record_id}", response_model=LeadRecord)
def revise(record_id: str, body: ReviseLead, by: Command = EDITOR) -> Response:
    changes = body.model_dump()
    return by.answer(LEADS, leads.revise(by.work, record_id, by.read_version(), changes))


@router.post("/{record_id}/contact", response_model=LeadRecord)
def contact(record_id: str, by: Command = EDITOR) -> Response:
    return by.answer(LEADS, leads.contact(by.work, record_id))


@router.post("/{record_id}/qualify", response_model=LeadRecord)
def qualify(record_id: str, by: Command = EDITOR) -> Response:
    return by.answer(LEADS, leads.qualify(by.work, record_id))


@router.post("/{record_id}/lose", response_model=LeadRecord)
def lose(record_id: str, by: Command = EDITOR) -> Response:
    return by.answer(LEADS, leads.lose(by.work, record_id))


@router.post("/{record_id}/convert", response_model=LeadRecord)
def convert(record_id: str, body: Convert, by: Command = EDITOR) -> Response:
    converted = conversions.convert(by.work, record_id, body.deal_name, body.existing_customer_id)
    return by.answer(LEADS, converted)
