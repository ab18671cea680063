"""A quote's text over HTTP: bodies of drafting and editing, the preview, earlier revisions."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from billing.adapters.catalogue import products
from billing.adapters.views.documents import LineRow
from billing.adapters.views.quotes import QUOTE_TABLE, Money, Revision, money, revision_of
from billing.api.dates import today
from billing.api.fields import Body, Day, Id, LineInput, Month, Name, Prose, line_of
from billing.application.customers import addressee
from billing.application.quotes import QUOTES
from billing.domain.lines import Line, Terms, with_costs_of
from billing.domain.quote import Relation, Text, written
from billing.domain.refusal import Refused
from edge.auth import Principal
from edge.commands import Command, command, find
from edge.lists import without
from edge.records import Reader
from japan.tax import TaxMethod
from japan.yen import Rounding
from spine.foreign import ForeignRecord, ForeignRecords
from spine.problems import Problem

SELLERS = command("sales", "manager", "admin", "accounting")
router = APIRouter(prefix="/api/billing/quotes", tags=["quotes"])
Lines = Annotated[list[LineInput], Field(max_length=500)]
TERMS = ("tax_method", "tax_rounding", "line_rounding")
SAME = ("subject", "quoted_on", "valid_until", "owner_id", "department_id", "withholding", "remarks", "internal_note")


class ReviseQuote(Body):
    """What of a draft is to change; lines are replaced as a whole. Terms left out follow the customer."""

    subject: Name = ""
    customer_id: Id | None = None
    deal_id: Id | None = None
    quoted_on: Day = date.min
    valid_until: Day | None = None
    owner_id: Id | None = None
    department_id: Id | None = None
    tax_method: TaxMethod | None = None
    tax_rounding: Rounding | None = None
    line_rounding: Rounding | None = None
    withholding: bool = False
    lines: Lines = Field(default_factory=list)
    terms: Prose = ""
    remarks: Prose = ""
    internal_note: Prose = ""


class DraftQuote(ReviseQuote):
    """A new quote; its date is today, its owner the person, its customer the deal's, unless given."""

    subject: Name
    quoted_on: Day | None = None  # type: ignore[assignment]
    relation: Relation = "addition"
    alternative_of_id: Id | None = None
    probability: Annotated[int, Field(ge=0, le=100)] | None = None
    expected_month: Month | None = None


class PreviewQuote(ReviseQuote):
    """A text not yet kept; the date is today unless given."""

    quoted_on: Day | None = None  # type: ignore[assignment]


class Preview(Money):
    """What a text would come to."""

    lines: list[LineRow]


class Revisions(BaseModel):
    items: list[Revision]


def drafted(body: DraftQuote, by: Command) -> Text:
    """The text of a new quote."""
    on = body.quoted_on or today(by)
    owner = body.owner_id or by.person.id
    department = body.department_id or by.person.department_id
    base = Text(body.subject, on, relation=body.relation, alternative_of_id=body.alternative_of_id)
    return _kept_in_sight(replace(_changed(base, body, by), owner_id=owner, department_id=department), by.person)


def edited(body: ReviseQuote, by: Command) -> Callable[[Text], Text]:
    """The change that a body makes to a text."""
    return lambda text: _kept_in_sight(_changed(text, body, by), by.person)


def _kept_in_sight(text: Text, person: Principal) -> Text:
    """403 when the text would belong to somebody whose quotes the person does not see."""
    if not _sees(person, text.owner_id, text.department_id):
        raise Problem("not-allowed")
    return text


def _require_in_sight(person: Principal, deal: ForeignRecord | None) -> None:
    """A quote's win wins its deal, so the deal is one that the person sees; one still under way is not judged."""
    if deal and not _sees(person, deal.data.get("owner_id"), deal.data.get("department_id")):
        raise Refused("deal-unknown", field="deal_id")


def _sees(person: Principal, owner_id: str | None, department_id: str | None) -> bool:
    within = person.scope == "department" and department_id in person.departments
    return person.scope == "all" or owner_id == person.id or within


def _changed(text: Text, body: ReviseQuote, by: Command) -> Text:
    given = body.model_fields_set
    fields: dict[str, Any] = {name: getattr(body, name) for name in SAME if name in given}
    if "terms" in given:
        fields["conditions"] = body.terms
    terms = text.terms
    if {"customer_id", "deal_id"} & given:
        customer_id = body.customer_id if "customer_id" in given else text.customer.id if text.customer else None
        fields["deal_id"] = body.deal_id if "deal_id" in given else text.deal_id
        found = addressee(ForeignRecords(by.runtime.pool), customer_id, fields["deal_id"])
        if fields["deal_id"] != text.deal_id:
            _require_in_sight(by.person, found.deal)
        fields["customer"] = found.customer
        same = found.customer and text.customer and found.customer.id == text.customer.id
        terms = text.terms if same else found.terms
    fields["terms"] = _terms(terms, body)
    on = fields.get("quoted_on") or text.quoted_on
    if "lines" in given:
        fields["lines"] = _lines(body.lines, text.lines, on, by)
    return replace(text, **{**fields, "quoted_on": on})


def _terms(terms: Terms, body: ReviseQuote) -> Terms:
    asked = {name: getattr(body, name) for name in TERMS if getattr(body, name) is not None}
    return replace(terms, **asked)


def _lines(given: Sequence[LineInput], earlier: Sequence[Line], on: date, by: Command) -> tuple[Line, ...]:
    known = products(by.runtime.pool, {line.product_id for line in given if line.product_id})
    for index, line in enumerate(given):
        if line.product_id and line.product_id not in known:
            raise Refused("product-unknown", field=f"lines.{index}.product_id")
    lines = [line_of(line, known, on, with_cost=by.person.sees_costs) for line in given]
    return with_costs_of(lines, earlier) if not by.person.sees_costs else tuple(lines)


@router.post("/preview", response_model=Preview)
def preview(body: PreviewQuote, by: Command = SELLERS) -> Response:
    """Lines, taxes and totals of a text without keeping it."""
    text = _changed(Text("", body.quoted_on or today(by)), body, by)
    known = written(text if text.customer or text.deal_id else replace(text, deal_id="preview"))
    rows = [LineRow.model_validate(line) for line in known.lines]
    shown = Preview(lines=rows, **money(known.lines, known.totals)).model_dump(mode="json")
    return JSONResponse(shown if by.person.sees_costs else without(shown, QUOTE_TABLE.costs))


@router.get("/{record_id}/revisions", response_model=Revisions)
def revisions(record_id: str, request: Request, person: Reader) -> Response:
    """The texts of the earlier revisions and the present one, newest first."""
    runtime = request.app.state.runtime
    if find(runtime, QUOTES, person, record_id) is None:
        raise Problem("not-found")
    state = runtime.store.read(QUOTES.stream(record_id)).state
    first = state.revision - len(state.earlier)
    texts = list(enumerate((*state.earlier, state.text), first))
    items = [revision_of(number, text) for number, text in reversed(texts)]
    body = Revisions(items=items).model_dump(mode="json")
    return JSONResponse(body if person.sees_costs else without(body, QUOTE_TABLE.costs))
