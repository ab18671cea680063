"""Routes of our own company."""

from typing import Annotated

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from pydantic import MISSING, Field

from billing.adapters.kinds import COMPANIES
from billing.adapters.views.companies import CompanyRecord, company_record
from billing.api.rights import RIGHTS
from billing.application import company
from edge.commands import Command, work_of
from edge.fields import Body, Name, Prose, Text
from edge.rights import Reader

EDITOR = RIGHTS.command("company")


class ReviseCompany(Body):
    """Fields of the company to change; omitted ones stay unchanged. `fiscal_first_month` starts the fiscal year."""

    name: Name | MISSING = MISSING
    postal_code: Text | MISSING = MISSING
    address: Text | MISSING = MISSING
    phone: Text | MISSING = MISSING
    email: Text | MISSING = MISSING
    registration_number: Text | MISSING = MISSING
    bank_account: Prose | MISSING = MISSING
    fiscal_first_month: Annotated[int, Field(ge=1, le=12)] | MISSING = MISSING


router = APIRouter(prefix="/api/billing/company", tags=["company"])


@router.get("", response_model=CompanyRecord)
def get(request: Request, person: Reader) -> Response:
    """Returns the company; version 0 with empty fields until it is first entered."""
    loaded = company.read(work_of(request, person))
    record = company_record(loaded.state, loaded.id, loaded.version)
    return JSONResponse(record.model_dump(mode="json"), headers={"ETag": f'"{loaded.version}"'})


@router.patch("", response_model=CompanyRecord)
def revise(body: ReviseCompany, by: Command = EDITOR) -> Response:
    changes = body.model_dump()
    return by.answer(COMPANIES, company.revise(by.work, by.read_version(), changes))
