"""Read table of 案件, for lists, the board and pages."""

from datetime import date, datetime

from crm.adapters.views.family import CUSTOMER_FAMILY
from crm.adapters.views.values import values_of
from crm.domain.deal import Deal, Profile, Stage
from spine.store.tables import OwnedRecord, Table


class DealRecord(OwnedRecord):
    """A deal; `expected_amount` in whole yen without tax, `expected_month` YYYY-MM."""

    number: str
    name: str
    customer_id: str | None
    customer_code: str | None = None
    customer_name: str | None = None
    lead_id: str | None
    lead_company: str | None = None
    stage: Stage
    expected_amount: int | None
    expected_month: str | None
    opened_on: date
    closed_on: date | None
    lost_reason: str
    notes: str
    touched_at: datetime | None


def deal_record(deal: Deal, deal_id: str, version: int) -> DealRecord:
    """Returns the row of a deal's state."""
    profile = values_of(deal.profile or Profile(name="", opened_on=date.min))
    return DealRecord(
        id=deal_id,
        version=version,
        archived=deal.archived,
        number=deal.number,
        stage=deal.stage,
        closed_on=deal.closed_on,
        lost_reason=deal.lost_reason,
        touched_at=deal.touched_at,
        **profile,
    )


DEAL_TABLE: Table[Deal] = Table(
    name="deals",
    model=DealRecord,
    record=deal_record,
    columns=(
        "number", "name", "customer_id", "lead_id", "stage", "expected_amount", "expected_month", "opened_on",
        "closed_on", "touched_at", "owner_id", "department_id",
    ),
    detail=frozenset({"notes"}),
    search=("number", "name"),
    joins=(
        "LEFT JOIN customers customer ON customer.id = t.customer_id",
        "LEFT JOIN leads lead ON lead.id = t.lead_id",
    ),
    joined={
        "customer_code": "customer.code",
        "customer_name": "customer.name",
        "lead_company": "lead.company",
    },
    filters={"customer_id": CUSTOMER_FAMILY},
    sort="-number",
)  # fmt: skip
