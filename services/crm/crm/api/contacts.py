"""`/api/crm/contacts`: the people at customers; all staff may read them."""

from fastapi import Response
from pydantic import MISSING

from crm.adapters.kinds import CONTACTS
from crm.adapters.views.contacts import CONTACT_TABLE, ContactRecord
from crm.api.rights import RIGHTS
from crm.application import contacts
from edge.commands import Command
from edge.fields import Body, Id, Name, Prose, Text
from edge.records import read_routes
from spine.ids import new_id

EDITOR = RIGHTS.command("contacts")
router = read_routes(CONTACTS, CONTACT_TABLE, "/api/crm/contacts")


class ReviseContact(Body):
    """Fields of a contact to change; omitted fields stay unchanged."""

    name: Name | MISSING = MISSING
    kana: Text | MISSING = MISSING
    department: Text | MISSING = MISSING
    title: Text | MISSING = MISSING
    phone: Text | MISSING = MISSING
    phone_extension: Text | MISSING = MISSING
    mobile: Text | MISSING = MISSING
    email: Text | MISSING = MISSING
    primary: bool | MISSING = MISSING
    left: bool | MISSING = MISSING
    notes: Prose | MISSING = MISSING


class RegisterContact(ReviseContact):
    """A person at a customer."""

    customer_id: Id
    name: Name


@router.post("", status_code=201, response_model=ContactRecord)
def register(body: RegisterContact, by: Command = EDITOR) -> Response:
    return by.created(CONTACTS, contacts.register(by.work, new_id(), body.model_dump()))


@router.patch("/{record_id}", response_model=ContactRecord)
def revise(record_id: str, body: ReviseContact, by: Command = EDITOR) -> Response:
    changes = body.model_dump()
    return by.answer(CONTACTS, contacts.revise(by.work, record_id, by.read_version(), changes))
