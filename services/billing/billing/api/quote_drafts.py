"""Routes and request bodies of a quote's content: drafting, editing, the preview, earlier revisions."""

from typing import Annotated, Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from pydantic import MISSING, BaseModel, Field

from billing.adapters.views.documents import LineRow
from billing.adapters.views.quotes import QUOTE_TABLE, Money, Revision, money, revision_of
from billing.api.line_inputs import LineInput
from billing.api.rights import RIGHTS
from billing.application import quote_content, quotes
from billing.application.quote_content import EnteredLine
from billing.domain.quote import Relation
from edge.commands import Command, work_of
from edge.fields import Body, Day, Id, Month, Name, Percent, Prose
from edge.lists import without
from edge.records import Reader
from japan.tax import TaxMethod
from japan.yen import Rounding

EDITOR = RIGHTS.command("quotes")
router = APIRouter(prefix="/api/billing/quotes", tags=["quotes"])
Lines = Annotated[list[LineInput], Field(max_length=500)]


class QuoteText(Body):
    """The content of a quote; terms left out are the customer's. `delivery_on` is 納期."""

    customer_id: Id | MISSING | None = MISSING
    deal_id: Id | MISSING | None = MISSING
    valid_until: Day | MISSING | None = MISSING
    delivery_on: Day | MISSING | None = MISSING
    owner_id: Id | MISSING | None = MISSING
    department_id: Id | MISSING | None = MISSING
    tax_method: TaxMethod | MISSING | None = MISSING
    tax_rounding: Rounding | MISSING | None = MISSING
    line_rounding: Rounding | MISSING | None = MISSING
    withholding: bool | MISSING = MISSING
    lines: Lines | MISSING = MISSING
    terms: Prose | MISSING = MISSING
    remarks: Prose | MISSING = MISSING
    internal_note: Prose | MISSING = MISSING


class ReviseQuote(QuoteText):
    """Fields of a draft to change; omitted fields stay unchanged, lines are replaced as a whole."""

    subject: Name | MISSING = MISSING
    quoted_on: Day | MISSING = MISSING


class DraftQuote(QuoteText):
    """A new quote; by default its date is today, its owner the person, its customer the deal's."""

    subject: Name
    quoted_on: Day | None = None
    relation: Relation = "addition"
    alternative_of_id: Id | None = None
    probability: Percent | None = None
    expected_month: Month | None = None


class PreviewQuote(QuoteText):
    """A content to preview; its date is today unless given. The rates also depend on the expected month."""

    subject: Name | MISSING = MISSING
    quoted_on: Day | None = None
    expected_month: Month | None = None


class Preview(Money):
    """The amounts of a previewed content."""

    lines: list[LineRow]


class Revisions(BaseModel):
    items: list[Revision]


def given(body: QuoteText) -> dict[str, Any]:
    """Returns the fields that the body gives, without those it omits."""
    said: dict[str, Any] = {name: getattr(body, name) for name in body.model_fields_set}
    if "lines" in said:
        said["lines"] = [EnteredLine(**line.model_dump()) for line in said["lines"]]
    return said


@router.post("/preview", response_model=Preview)
def preview(body: PreviewQuote, by: Command = EDITOR) -> Response:
    """Returns lines, taxes and totals of a content without storing it."""
    text = quote_content.previewed(by.work, given(body))
    rows = [LineRow.model_validate(line) for line in text.lines]
    shown = Preview(lines=rows, **money(text.lines, text.totals)).model_dump(mode="json")
    return JSONResponse(shown if by.work.person.sees_costs else without(shown, QUOTE_TABLE.costs))


@router.get("/{record_id}/revisions", response_model=Revisions)
def list_quote_revisions(record_id: str, request: Request, person: Reader) -> Response:
    """Returns the contents of all revisions, newest first."""
    texts = quotes.revisions(work_of(request, person), record_id)
    body = Revisions(items=[revision_of(number, text) for number, text in texts]).model_dump(mode="json")
    return JSONResponse(body if person.sees_costs else without(body, QUOTE_TABLE.costs))
