"""Routes of 顧客ランキング."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, Field

from reporting.api.dependencies import Asked, Encoding, Format, Id, answer, export
from reporting.queries.periods import Quarter, quarter_of
from reporting.queries.periods import quarter as quarter_number
from reporting.queries.ranking import Shares, ranking, slips
from reporting.queries.scope import ReportScope

router = APIRouter(prefix="/api/reporting/ranking", tags=["ranking"])
Year = Annotated[int | None, Query(ge=1901, le=2199, description="年度; the current one unless given")]
Number = Annotated[int | None, Query(ge=1, le=4, description="四半期; the current one unless given")]
Share = Annotated[Decimal, Query(ge=0, le=1, max_digits=5, decimal_places=4)]


class Period(BaseModel):
    """A fiscal quarter; `from` and `to` are its first and last day."""

    year: int
    quarter: int
    from_: date = Field(alias="from")
    to: date
    label: str
    label_en: str


class RankedCustomer(BaseModel):
    """Yen without tax. Shares are of the period's total ("0.1234"), null where that is not positive."""

    rank: int
    customer_id: str
    code: str
    name: str
    net: int
    previous_quarter: int
    previous_year: int
    share: str | None
    cumulative_share: str | None
    class_: Literal["A", "B", "C"] | None = Field(alias="class")
    sales_count: int


class RankingTotal(BaseModel):
    net: int
    previous_quarter: int
    previous_year: int
    customers: int


class Ranking(BaseModel):
    period: Period
    items: list[RankedCustomer]
    total: RankingTotal


class Slip(BaseModel):
    sale_id: str
    number: str
    kind: Literal["sale", "reversal"]
    on: date
    customer_id: str
    customer_code: str
    customer_name: str
    net: int
    owner_id: str
    owner_name: str | None
    department_id: str
    department_name: str | None


class Slips(BaseModel):
    items: list[Slip]


@router.get("", response_model=Ranking)
def read_ranking(
    asked: Asked,
    year: Year = None,
    quarter: Number = None,
    limit: Annotated[int, Query(ge=1, le=10_000)] = 200,
    a_up_to: Share = Shares().a,
    b_up_to: Share = Shares().b,
) -> Response:
    """Returns customers by net sales of a fiscal quarter; A, B and C by cumulative share."""
    with asked.open() as (connection, lens):
        return answer(ranking(connection, lens, _period(lens, year, quarter), limit, Shares(a_up_to, b_up_to)))


@router.get("/export", response_class=Response)
def export_ranking(
    asked: Asked,
    year: Year = None,
    quarter: Number = None,
    format: Format = "csv",  # noqa: A002 - the parameter's public name
    encoding: Encoding = "utf-8",
) -> Response:
    with asked.open() as (connection, lens):
        found = ranking(connection, lens, _period(lens, year, quarter), 1_000_000)
    return export("ranking", found["items"], format, encoding)


@router.get("/{customer_id}/sales", response_model=Slips)
def read_slips(asked: Asked, customer_id: Id, year: Year = None, quarter: Number = None) -> Response:
    """Returns the slips behind a customer's figure, with those of customers merged into it."""
    with asked.open() as (connection, lens):
        return answer({"items": slips(connection, lens, _period(lens, year, quarter), customer_id)})


def _period(lens: ReportScope, year: int | None, number: int | None) -> Quarter:
    now = quarter_of(lens.day, lens.first_month)
    return quarter_number(year or now.year, number or now.quarter, lens.first_month)
