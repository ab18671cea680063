"""Read table of our own company."""

from billing.domain.company import Company
from spine.store.tables import Record, Table


class CompanyRecord(Record):
    """The issuer. `fiscal_first_month` is 1 to 12."""

    name: str
    postal_code: str
    address: str
    phone: str
    email: str
    registration_number: str
    bank_account: str
    fiscal_first_month: int


def company_record(company: Company, company_id: str, version: int) -> CompanyRecord:
    names = CompanyRecord.model_fields.keys() - {"id", "version", "archived"}
    return CompanyRecord(id=company_id, version=version, **{name: getattr(company.profile, name) for name in names})


COMPANY_TABLE = Table(name="companies", model=CompanyRecord, record=company_record, open=True)
