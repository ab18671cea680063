"""Read table of 顧客台帳, and the match keys by which duplicates are found."""

from functools import cached_property

from crm.adapters.views.values import values_of
from crm.domain.customer import BillingMethod, Customer, FeeBearer, Profile, warnings
from crm.domain.duplicate_matching import MatchKeys, match_keys
from japan.calendar import HolidayRule
from japan.tax import TaxMethod
from japan.yen import Rounding
from spine.store.tables import OwnedRecord, Table


class CustomerRecord(OwnedRecord):
    """A customer; days are 1–28 or 31 for 末, `credit_limit` and `capital` are whole yen."""

    code: str
    name: str
    kana: str
    corporate_number: str | None
    t_number: str | None
    postal_code: str
    address: str
    building: str
    phone: str
    fax: str
    email: str
    site: str
    industry: str
    rank: str
    tags: list[str]
    notes: str
    credit_limit: int | None
    capital: int | None
    billing_method: BillingMethod
    closing_day: int
    payment_months: int
    payment_day: int
    holiday_rule: HolidayRule
    tax_method: TaxMethod
    tax_rounding: Rounding
    line_rounding: Rounding
    bills_to_id: str | None
    bills_to_code: str | None = None
    bills_to_name: str | None = None
    fee_bearer: FeeBearer
    merged_into_id: str | None

    @cached_property
    def match_keys(self) -> MatchKeys:
        return match_keys(
            name=self.name, kana=self.kana, phone=self.phone, email=self.email, corporate_number=self.corporate_number
        )

    @property
    def name_key(self) -> str:
        return self.match_keys.name

    @property
    def bare_name_key(self) -> str:
        return self.match_keys.bare_name

    @property
    def kana_key(self) -> str:
        return self.match_keys.kana

    @property
    def phone_key(self) -> str:
        return self.match_keys.phone

    @property
    def domain_key(self) -> str:
        return self.match_keys.domain


def customer_record(customer: Customer, customer_id: str, version: int) -> CustomerRecord:
    """Returns the row of a customer's state; lists do not show a merged customer."""
    profile = values_of(customer.profile or Profile())
    return CustomerRecord(
        id=customer_id,
        version=version,
        archived=customer.archived or customer.merged_into_id is not None,
        code=customer.code,
        merged_into_id=customer.merged_into_id,
        **values_of(profile.pop("terms")),
        **profile,
    )


CUSTOMER_TABLE: Table[Customer] = Table(
    name="customers",
    model=CustomerRecord,
    record=customer_record,
    columns=(
        "code", "name", "kana", "phone", "industry", "rank", "owner_id", "department_id", "billing_method",
        "closing_day", "corporate_number", "credit_limit", "capital", "bills_to_id", "merged_into_id",
        "name_key", "bare_name_key", "kana_key", "phone_key", "domain_key",
    ),
    detail=frozenset({"notes"}),
    search=("code", "name", "kana", "phone", "fax", "email", "corporate_number", "t_number"),
    joins=("LEFT JOIN customers bills_to ON bills_to.id = t.bills_to_id",),
    joined={"bills_to_code": "bills_to.code", "bills_to_name": "bills_to.name"},
    open=True,
    pairs=True,
    sort="code",
    warnings=warnings,
)  # fmt: skip
