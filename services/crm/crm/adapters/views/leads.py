"""Read table of 見込顧客."""

from datetime import date

from crm.adapters.views.values import values_of
from crm.domain.lead import Lead, Profile, Status
from spine.store.tables import OwnedRecord, Table


class LeadRecord(OwnedRecord):
    """A possible customer and the records it became."""

    code: str
    company: str
    kana: str
    person: str
    person_kana: str
    department: str
    phone: str
    mobile: str
    email: str
    postal_code: str
    address: str
    source: str
    status: Status
    got_on: date
    notes: str
    converted_customer_id: str | None
    converted_customer_code: str | None = None
    converted_customer_name: str | None = None
    converted_contact_id: str | None
    converted_deal_id: str | None


def lead_record(lead: Lead, lead_id: str, version: int) -> LeadRecord:
    """Returns the row of a lead's state."""
    profile = values_of(lead.profile or Profile(company="", got_on=date.min))
    return LeadRecord(
        id=lead_id,
        version=version,
        archived=lead.archived,
        code=lead.code,
        status=lead.status,
        converted_customer_id=lead.customer_id,
        converted_contact_id=lead.contact_id,
        converted_deal_id=lead.deal_id,
        **profile,
    )


LEAD_TABLE: Table[Lead] = Table(
    name="leads",
    model=LeadRecord,
    record=lead_record,
    columns=(
        "code", "company", "kana", "status", "source", "got_on", "owner_id", "department_id", "converted_customer_id",
    ),
    detail=frozenset({"notes"}),
    search=("code", "company", "kana", "person", "person_kana", "phone", "mobile", "email"),
    joins=("LEFT JOIN customers customer ON customer.id = t.converted_customer_id",),
    joined={"converted_customer_code": "customer.code", "converted_customer_name": "customer.name"},
    pairs=True,
    sort="-got_on",
)  # fmt: skip
