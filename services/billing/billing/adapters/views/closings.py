"""Read table of closing runs."""

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict

from billing.domain.closing import ClosingRun
from spine.store.tables import Record, Table


class ClosedRow(BaseModel):
    """A customer who was billed; `billed_amount` is 今回請求額 in yen."""

    model_config = ConfigDict(from_attributes=True)

    customer_id: str
    customer_name: str
    invoice_id: str
    invoice_number: str
    billed_amount: int


class SkippedRow(BaseModel):
    """A customer who was not billed; `code` is that of the problem."""

    model_config = ConfigDict(from_attributes=True)

    customer_id: str
    customer_name: str
    code: str


class ClosingRecord(Record):
    """A closing run 締め."""

    status: Literal["running", "done"]
    closing_on: date
    closed_count: int
    skipped_count: int
    closed: list[ClosedRow]
    skipped: list[SkippedRow]


def closing_record(run: ClosingRun, run_id: str, version: int) -> ClosingRecord:
    return ClosingRecord(
        id=run_id,
        version=version,
        status=run.status,
        closing_on=run.closing_on,
        closed_count=len(run.closed),
        skipped_count=len(run.skipped),
        closed=[ClosedRow.model_validate(entry) for entry in run.closed],
        skipped=[SkippedRow.model_validate(entry) for entry in run.skipped],
    )


CLOSING_TABLE = Table(
    name="closings",
    model=ClosingRecord,
    record=closing_record,
    columns=("status", "closing_on"),
    detail=frozenset({"closed", "skipped"}),
    sort="-closing_on",
)
