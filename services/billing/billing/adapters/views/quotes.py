"""Read table of quotes."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from pydantic import BaseModel

from billing.adapters.views.documents import LineRow, TaxRow
from billing.domain.lines import Line, Totals, cost, margin_rate
from billing.domain.quote import Quote, QuoteContent, Relation, Status
from japan.tax import TaxMethod
from japan.yen import Rounding
from spine.store.tables import OwnedRecord, Table


class QuoteTaxRow(TaxRow):
    """A tax rate of a quote; `planned` is true if the rate is not yet law (予定税率)."""

    planned: bool = False


class Money(BaseModel):
    """The computed amounts of lines, in yen; cost and margin are shown only to people with the right to see them."""

    taxes: list[QuoteTaxRow]
    lines_total: int
    net: int
    tax: int
    gross: int
    withheld: int
    cost_total: int | None = None
    margin: int | None = None
    margin_rate: Decimal | None = None


LINE_FIELDS = tuple(LineRow.model_fields)


class QuoteText(Money):
    """The content of a revision of a quote. `delivery_on` is 納期; `terms` and `remarks` are printed."""

    subject: str
    customer_id: str | None
    customer_code: str
    customer_name: str
    deal_id: str | None
    relation: Relation
    alternative_of_id: str | None
    quoted_on: date
    valid_until: date | None
    delivery_on: date | None
    tax_method: TaxMethod
    tax_rounding: Rounding
    line_rounding: Rounding
    withholding: bool
    terms: str
    remarks: str
    internal_note: str


class QuoteLine(LineRow):
    """A line of a quote, with the quantity sold."""

    sold_quantity: Decimal


class QuoteRecord(OwnedRecord, QuoteText):
    """A quote in its current revision."""

    number: str
    revision: int
    status: Status
    deal_number: str | None = None
    deal_name: str | None = None
    counts: bool
    probability: int | None
    expected_month: str | None
    won_on: date | None
    closed_on: date | None
    lost_reason: str
    lines: list[QuoteLine]
    sold_net: int
    sale_state: Literal["none", "partial", "all"]


class Revision(QuoteText):
    """The content of one revision."""

    revision: int
    lines: list[LineRow]


def money(lines: Sequence[Line], totals: Totals) -> dict[str, Any]:
    """Returns the fields of `Money`."""
    cost_total = cost(lines)
    return {
        "taxes": _taxes(lines, totals),
        "lines_total": totals.lines_total,
        "net": totals.net,
        "tax": totals.tax,
        "gross": totals.gross,
        "withheld": totals.withheld,
        "cost_total": cost_total,
        "margin": None if cost_total is None else totals.net - cost_total,
        "margin_rate": margin_rate(totals.net, cost_total),
    }


def _taxes(lines: Sequence[Line], totals: Totals) -> list[QuoteTaxRow]:
    planned = {(line.tax_class, line.rate) for line in lines if line.counts and line.rate_planned}
    rows = [QuoteTaxRow.model_validate(row) for row in totals.taxes]
    return [row.model_copy(update={"planned": (row.tax_class, row.rate) in planned}) for row in rows]


def _text(text: QuoteContent) -> dict[str, Any]:
    customer = text.customer
    return {
        "subject": text.subject,
        "customer_id": customer.id if customer else None,
        "customer_code": customer.code if customer else "",
        "customer_name": customer.name if customer else "",
        "deal_id": text.deal_id,
        "relation": text.relation,
        "alternative_of_id": text.alternative_of_id,
        "quoted_on": text.quoted_on,
        "valid_until": text.valid_until,
        "delivery_on": text.delivery_on,
        "tax_method": text.terms.tax_method,
        "tax_rounding": text.terms.tax_rounding,
        "line_rounding": text.terms.line_rounding,
        "withholding": text.withholding,
        "terms": text.conditions,
        "remarks": text.remarks,
        "internal_note": text.internal_note,
        **money(text.lines, text.totals),
    }


def revision_of(number: int, text: QuoteContent) -> Revision:
    return Revision(revision=number, lines=[LineRow.model_validate(line) for line in text.lines], **_text(text))


def quote_record(quote: Quote, quote_id: str, version: int) -> QuoteRecord:
    return QuoteRecord(
        id=quote_id,
        version=version,
        archived=quote.archived,
        owner_id=quote.text.owner_id,
        department_id=quote.text.department_id,
        number=quote.number,
        revision=quote.revision,
        status=quote.status or "draft",
        counts=quote.counts,
        probability=quote.probability,
        expected_month=quote.expected_month,
        won_on=quote.won_on,
        closed_on=quote.closed_on,
        lost_reason=quote.lost_reason,
        lines=[_line(line, quote.sold_quantity(line.number)) for line in quote.text.lines],
        sold_net=quote.sold_net,
        sale_state=quote.sale_state,
        **_text(quote.text),
    )


def _line(line: Line, sold: Decimal) -> QuoteLine:
    return QuoteLine(**{name: getattr(line, name) for name in LINE_FIELDS}, sold_quantity=sold)


QUOTE_TABLE = Table(
    name="quotes",
    model=QuoteRecord,
    record=quote_record,
    columns=(
        "owner_id", "department_id", "number", "subject", "customer_id", "customer_code", "customer_name", "deal_id",
        "relation", "alternative_of_id", "counts", "status", "quoted_on", "valid_until", "won_on", "expected_month",
        "probability", "net", "gross", "sale_state",
    ),
    detail=frozenset({"lines", "taxes", "terms", "remarks", "internal_note"}),
    search=("number", "subject", "customer_code", "customer_name"),
    costs=frozenset({"unit_cost", "cost_total", "margin", "margin_rate"}),
    joins=(
        "LEFT JOIN foreign_records customer ON customer.kind = 'customer' AND customer.id = t.customer_id",
        "LEFT JOIN foreign_records deal ON deal.kind = 'deal' AND deal.id = t.deal_id",
    ),
    joined={
        "customer_code": "coalesce(nullif(t.customer_code, ''), customer.code, '')",
        "customer_name": "coalesce(nullif(t.customer_name, ''), customer.name, '')",
        "deal_number": "deal.code",
        "deal_name": "deal.name",
    },
    sort="-number",
)  # fmt: skip
