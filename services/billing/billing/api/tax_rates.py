"""Routes of the tax rate table (税率表)."""

from decimal import Decimal
from typing import Annotated

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from pydantic import Field

from billing.adapters.kinds import RATES, TAX_RATES
from billing.adapters.views.tax_rates import TaxRatesRecord, tax_rates_record
from billing.api.rights import RIGHTS
from billing.application import tax_rates
from edge.commands import Command, work_of
from edge.fields import Body, Day
from edge.records import History, history_of
from edge.rights import Reader
from japan.rates import RateRow
from japan.tax import TaxClass

EDITOR = RIGHTS.command("tax-rates")
Rate = Annotated[Decimal, Field(max_digits=8, decimal_places=4)]


class TaxRateKey(Body):
    """The key of a row: the class and the day it starts."""

    tax_class: TaxClass
    since: Annotated[Day, Field(alias="from")]


class SetTaxRate(TaxRateKey):
    """A row; `rate` is a fraction. A planned one is used only for quotes until it is confirmed."""

    rate: Rate
    planned: bool = False


router = APIRouter(prefix="/api/billing/tax-rates", tags=["tax-rates"])


@router.get("", response_model=TaxRatesRecord)
def get_tax_rates(request: Request, person: Reader) -> Response:
    """Returns the rows by class and day; version 0 holds those of the law."""
    loaded = tax_rates.read(work_of(request, person))
    record = tax_rates_record(loaded.state, loaded.id, loaded.version)
    return JSONResponse(record.model_dump(mode="json"), headers={"ETag": f'"{loaded.version}"'})


@router.get("/history", response_model=History)
def get_tax_rate_history(request: Request, person: Reader) -> Response:
    """Returns who set, confirmed and removed which row when; the table begins with the law's rows."""
    items = history_of(request.app.state.runtime, TAX_RATES, person, RATES.id)
    if items:
        law = tax_rates_record(TAX_RATES.initial, RATES.id, 0).model_dump(mode="json")
        items[-1]["changes"]["rows"][0] = law["rows"]
    return JSONResponse({"items": items})


@router.post("/set", response_model=TaxRatesRecord)
def set_tax_rate(body: SetTaxRate, by: Command = EDITOR) -> Response:
    """Adds a row or changes the one of its class and day."""
    row = RateRow(body.tax_class, body.since, body.rate, body.planned)
    return by.answer(TAX_RATES, tax_rates.set_row(by.work, row))


@router.post("/confirm", response_model=TaxRatesRecord)
def confirm(body: TaxRateKey, by: Command = EDITOR) -> Response:
    """Marks a planned row as law: sales and invoices of its days use it."""
    return by.answer(TAX_RATES, tax_rates.confirm(by.work, body.tax_class, body.since))


@router.post("/remove", response_model=TaxRatesRecord)
def remove(body: TaxRateKey, by: Command = EDITOR) -> Response:
    """Removes a row; documents keep their rates."""
    return by.answer(TAX_RATES, tax_rates.remove(by.work, body.tax_class, body.since))
