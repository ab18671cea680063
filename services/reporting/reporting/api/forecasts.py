"""Routes of 見込集計 and 今月の見込案件."""

from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel

from reporting.api.dependencies import Asked, Encoding, Format, Month, answer, export, month_of
from reporting.queries.forecast import MEASURES, forecast, quotes
from reporting.queries.prospects import prospects

router = APIRouter(prefix="/api/reporting", tags=["forecast"])
From = Annotated[str | None, Query(alias="from", pattern=r"^(19|20|21)\d\d-(0[1-9]|1[0-2])$")]
Months = Annotated[int, Query(ge=1, le=24)]


class Figures(BaseModel):
    """Yen without tax: open, open × 確度, and won."""

    amount: int
    weighted: int
    won: int


class Cell(Figures):
    month: str


class DepartmentRow(BaseModel):
    """A sales department with those below it; `department_id` is null for quotes that belong to none."""

    department_id: str | None
    code: str
    name: str
    parent_id: str | None
    depth: int
    cells: list[Cell]
    total: Figures


class ForecastTotals(BaseModel):
    cells: list[Cell]
    total: Figures


class Forecast(BaseModel):
    months: list[str]
    rows: list[DepartmentRow]
    totals: ForecastTotals


class Named(BaseModel):
    """The owner, customer and subject of a row."""

    deal_id: str | None
    deal_number: str | None
    deal_name: str | None
    customer_id: str | None
    customer_code: str | None
    customer_name: str | None
    owner_id: str
    owner_name: str | None
    department_id: str
    department_name: str | None


class ForecastQuote(Named, Figures):
    id: str
    number: str
    subject: str
    status: str
    probability: int | None
    won_on: date | None


class ForecastQuotes(BaseModel):
    items: list[ForecastQuote]


class OpenQuote(BaseModel):
    id: str
    number: str
    subject: str
    net: int
    weighted: int
    probability: int | None
    valid_until: date | None


class Prospect(Named):
    stage: str | None
    amount: int
    weighted: int
    probability: int | None
    quotes: list[OpenQuote]


class ProspectTotal(BaseModel):
    amount: int
    weighted: int
    deals: int


class Prospects(BaseModel):
    month: str
    items: list[Prospect]
    total: ProspectTotal


@router.get("/forecast", response_model=Forecast)
def read_forecast(asked: Asked, first: From = None, months: Months = 6) -> Response:
    """Returns sales departments × months, from the month `from` (this month unless given)."""
    with asked.open() as (connection, lens):
        return answer(forecast(connection, lens, month_of(first, lens), months))


@router.get("/forecast/quotes", response_model=ForecastQuotes)
def read_forecast_quotes(asked: Asked, month: Month = None) -> Response:
    """Returns the quotes behind a cell, by person and deal."""
    with asked.open() as (connection, lens):
        return answer({"items": quotes(connection, lens, month_of(month, lens))})


@router.get("/forecast/export", response_class=Response)
def export_forecast(
    asked: Asked,
    first: From = None,
    months: Months = 6,
    format: Format = "csv",  # noqa: A002 - the parameter's public name
    encoding: Encoding = "utf-8",
) -> Response:
    with asked.open() as (connection, lens):
        found = forecast(connection, lens, month_of(first, lens), months)
    return export("forecast", [_flat(row) for row in found["rows"]], format, encoding)


@router.get("/prospects", response_model=Prospects)
def read_prospects(asked: Asked, month: Month = None) -> Response:
    """Returns deals with counted open quotes expected in the month (this month unless given)."""
    with asked.open() as (connection, lens):
        return answer(prospects(connection, lens, month_of(month, lens)))


@router.get("/prospects/export", response_class=Response)
def export_prospects(
    asked: Asked,
    month: Month = None,
    format: Format = "csv",  # noqa: A002 - the parameter's public name
    encoding: Encoding = "utf-8",
) -> Response:
    with asked.open() as (connection, lens):
        found = prospects(connection, lens, month_of(month, lens))
    return export("prospects", found["items"], format, encoding)


def _flat(row: dict[str, Any]) -> dict[str, Any]:
    """Returns a row as one line of a file, with three columns a month."""
    cells = {f"{cell['month']} {measure}": cell[measure] for cell in row["cells"] for measure in MEASURES}
    return {"code": row["code"], "name": row["name"], "depth": row["depth"], **cells, **row["total"]}
