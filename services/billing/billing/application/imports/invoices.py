"""請求 from an export: invoices another system issued keep their numbers, dates and figures."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from billing.adapters.kinds import INVOICES, SALES
from billing.application.imports import cells
from billing.application.invoices import released
from billing.domain import invoice, sale
from billing.domain.company import Profile
from billing.domain.invoice import Draft, Invoice, InvoicedSale, Kind, Recipient, Statement
from billing.domain.lines import Terms, Totals
from billing.domain.refusal import Refused
from intake.importer import Desk, Importer, Reading, Rejected
from japan import reading, words
from japan.corporate_number import parse_t_number
from japan.tax import TaxClass, TaxTotal
from spine.ids import derived_id
from spine.store.streams import Decided, Effective, Read, Stream
from tabular.records import Record

APP = "請求"
KINDS: dict[str, Kind] = {"締め": "closing", "都度": "each"}
STATUSES = ("未発行", "発行済", "取消")
TAXES = (
    (TaxClass.STANDARD, Decimal("0.10"), "10%対象額", "10%消費税額"),
    (TaxClass.REDUCED, Decimal("0.08"), "8%対象額", "8%消費税額"),
    (TaxClass.EXEMPT, Decimal(0), "非課税額", None),
    (TaxClass.OUT_OF_SCOPE, Decimal(0), "対象外額", None),
)
"""The columns name their rates."""


@dataclass(frozen=True, slots=True)
class Life:
    """What happened to the invoice, and when, as far as the file proves it."""

    draft: Draft
    number: str | None
    status: str
    issued_on: date | None
    issuer: Profile
    reason: str
    made: datetime | None
    changed: datetime | None


def read_invoice(record: Record, desk: Desk) -> Reading:
    """An invoice and, if it stands, the sales it makes 請求済."""
    life = _life(record, desk)
    invoice_id = _id(life)
    stream = INVOICES.stream(invoice_id)

    def decision(read: Read) -> Decided:
        events = _told(read(stream), replace(life, draft=_with_lines(life.draft, read)), desk)
        standing = life.draft.sales if events and life.status == "発行済" else ()
        sales = [SALES.stream(entry.sale_id) for entry in standing]
        billed = [(one, sale.bill(read(one), invoice_id, life.number or "")) for one in sales]
        return [(stream, events), *((one, cells.at([*own], _issued_at(life, desk))) for one, own in billed)]

    return Reading(stream, decision)


def _with_lines(draft: Draft, read: Read) -> Draft:
    """The draft with the lines of its sales, and whose the first of them is."""
    slips = [read(SALES.stream(entry.sale_id)).slip for entry in draft.sales]
    if not slips:
        return draft
    shown = (tuple(replace(line, unit_cost=None) for line in slip.lines) for slip in slips)
    sales = tuple(replace(entry, lines=lines) for entry, lines in zip(draft.sales, shown, strict=True))
    return replace(draft, sales=sales, owner_id=slips[0].owner_id, department_id=slips[0].department_id)


def _id(life: Life) -> str:
    """By its number; an unissued one has none and is known by what it bills."""
    if life.number is not None:
        return derived_id(APP, life.number)
    sales = [entry.number for entry in life.draft.sales]
    return derived_id(APP, "未発行", life.draft.customer.code, str(life.draft.invoice_on), *sales)


def _life(record: Record, desk: Desk) -> Life:
    fields = record.fields
    status = cells.cell(fields, "発行ステータス", lambda text: reading.read_choice(text, STATUSES))
    issued = status != "未発行"
    registration = cells.optional(fields, "当社登録番号", parse_t_number)
    return Life(
        draft=_draft(record, desk),
        number=cells.cell(fields, "請求番号", reading.read_code) if issued else cells.code(fields, "請求番号"),
        status=status,
        issued_on=cells.cell(fields, "発行日", reading.read_date) if issued else None,
        issuer=Profile(registration_number=registration.value if registration else ""),
        reason=cells.text(fields, "取消理由") or "―",
        made=cells.instant(fields, "作成日時", desk),
        changed=cells.instant(fields, "更新日時", desk),
    )


def _draft(record: Record, desk: Desk) -> Draft:
    fields = record.fields
    kind = cells.chosen(fields, "請求区分", KINDS)
    sales = tuple(_sale(row, desk) for row in record.rows if row.get("対象売上番号", "").strip())
    method = cells.chosen(fields, "課税方式", words.TAX_METHODS)
    rounding = cells.chosen(fields, "端数処理", words.ROUNDINGS)
    return Draft(
        kind=kind,
        customer=_recipient(fields, desk),
        invoice_on=cells.cell(fields, "請求日", reading.read_date),
        closing_on=cells.optional(fields, "締日", reading.read_date),
        due_on=cells.cell(fields, "支払期日", reading.read_date),
        terms=Terms(method, rounding),
        sales=sales,
        totals=_totals(fields, sales),
        statement=_statement(fields) if kind == "closing" else None,
        remarks=cells.text(fields, "備考"),
    )


def _statement(fields: cells.Cells) -> Statement:
    return Statement(cells.yen(fields, "前回請求額"), cells.yen(fields, "入金額"))


def _recipient(fields: cells.Cells, desk: Desk) -> Recipient:
    customer = cells.required_customer(desk, fields).customer
    # The name is the one the document bore, which need not be today's.
    return Recipient(customer.id, customer.code, cells.text(fields, "顧客名") or customer.name)


def _sale(row: cells.Cells, desk: Desk) -> InvoicedSale:
    number = cells.cell(row, "対象売上番号", reading.read_code)
    sale_id = cells.known(desk, "sale", "売上", row, "対象売上番号") or ""
    on = cells.cell(row, "対象売上日", reading.read_date)
    return InvoicedSale(sale_id, number, on, cells.text(row, "摘要"), cells.yen(row, "売上金額"))


def _totals(fields: cells.Cells, sales: Sequence[InvoicedSale]) -> Totals:
    rows = [
        TaxTotal(kind, rate, cells.yen(fields, net), cells.yen(fields, tax) if tax else 0)
        for kind, rate, net, tax in TAXES
    ]
    taxes = tuple(row for row in rows if row.taxable or row.tax)
    net, tax = cells.yen(fields, "今回売上額"), cells.yen(fields, "消費税額")
    return Totals(sum(entry.lines_total for entry in sales), taxes, net, tax, net + tax)


def _told(state: Invoice, life: Life, desk: Desk) -> list[Any]:
    """Drafted, issued, voided, each when it was so. A number that another record has is refused."""
    if state.status is not None and not state.archived:
        if state.draft == life.draft:
            return []
        raise Rejected("duplicate_key", "請求番号", life.number or "")
    events = cells.at([*invoice.draft(state, life.draft, "import")], _made_at(life, desk))
    if life.number is not None and life.issued_on is not None:
        issued = invoice.InvoiceIssued(life.number, life.issued_on, life.issuer, life.draft.statement)
        events.append(Effective(issued, _issued_at(life, desk)))
    if life.status == "取消":
        issued_at = _issued_at(life, desk)
        events.append(Effective(invoice.InvoiceVoided(life.reason), max(life.changed or issued_at, issued_at)))
    return events


def _made_at(life: Life, desk: Desk) -> datetime:
    return life.made or cells.midnight(life.issued_on or life.draft.invoice_on, desk)


def _issued_at(life: Life, desk: Desk) -> datetime:
    """On 発行日, but not before the record was made: its history is folded in this order."""
    return max(_made_at(life, desk), cells.midnight(life.issued_on or life.draft.invoice_on, desk))


def _withdraw(stream: Stream[Invoice, Any], read: Read) -> Decided:
    """Takes it back; its sales are 未請求 again, and what it credited is credited no more."""
    return [(stream, invoice.retract(read(stream))), *released(read, stream.id)]


def _references(record: Record) -> list[tuple[str, str]]:
    code = reading.optional(reading.read_code, record.fields.get("顧客コード", ""))
    return [("customer", code)] if code else []


INVOICE_IMPORTER = Importer(
    app=APP,
    key="請求番号",
    columns=frozenset(
        {
            "請求番号",
            "発行ステータス",
            "請求区分",
            "請求日",
            "顧客コード",
            "支払期日",
            "課税方式",
            "端数処理",
            "対象売上番号",
        }
    ),
    read=read_invoice,
    kind=INVOICES,
    withdraw=_withdraw,
    referred=cells.referred("invoice"),
    references=_references,
    own=cells.own,
    # A second record of a number is refused, so the file's order decides which is the first.
    ordered=True,
    refusal=Refused,
)
