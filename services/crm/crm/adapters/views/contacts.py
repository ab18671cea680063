"""Read table of 担当者台帳."""

from crm.adapters.views.family import CUSTOMER_FAMILY
from crm.adapters.views.values import values_of
from crm.domain.contact import Contact, Profile
from spine.store.tables import Record, Table


class ContactRecord(Record):
    """A person at a customer."""

    code: str
    customer_id: str
    customer_code: str | None = None
    customer_name: str | None = None
    name: str
    kana: str
    department: str
    title: str
    phone: str
    phone_extension: str
    mobile: str
    email: str
    primary: bool
    left: bool
    notes: str

    @property
    def left_company(self) -> bool:
        """The name of the column, because LEFT and PRIMARY are words of SQL."""
        return self.left


def contact_record(contact: Contact, contact_id: str, version: int) -> ContactRecord:
    """Returns the row of a contact's state."""
    profile = values_of(contact.profile or Profile(customer_id="", name=""))
    return ContactRecord(id=contact_id, version=version, archived=contact.archived, code=contact.code, **profile)


CONTACT_TABLE: Table[Contact] = Table(
    name="contacts",
    model=ContactRecord,
    record=contact_record,
    columns=("code", "customer_id", "name", "kana", "department", "email", "left_company"),
    detail=frozenset({"notes"}),
    search=("code", "name", "kana", "phone", "mobile", "email"),
    joins=("LEFT JOIN customers customer ON customer.id = t.customer_id",),
    joined={"customer_code": "customer.code", "customer_name": "customer.name"},
    filters={"customer_id": CUSTOMER_FAMILY, "left": "t.left_company IN ({marks})"},
    pairs=True,
    sort="code",
)
