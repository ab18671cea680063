"""請求 from an export: invoices another system issued keep their numbers, dates and figures."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from billing.application.imports import cells
from billing.application.invoices import INVOICES
from billing.application.sales import SALES
from billing.domain import invoice, sale
from billing.domain.company import Profile
from billing.domain.invoice import Draft, Invoice, InvoicedSale, Kind, Recipient, Statement
from billing.domain.lines import Terms, Totals
from billing.domain.refusal import Refused
from billing.domain.sale import Sale
from intake.importer import Desk, Importer, Reading, Rejected
from japan import reading, words
from japan.corporate_number import parse_t_number
from japan.tax import TaxClass, TaxTotal
from spine.ids import derived_id
from spine.streams import Effective, Stream
from tabular.records import Record

APP = "請求"
KINDS: dict[str, Kind] = {"締め": "closing", "都度": "each"}
STATUSES = ("未発行", "発行済", "取消")
TAXES = (
    (TaxClass.STANDARD, "10%対象額", "10%消費税額"),
    (TaxClass.REDUCED, "8%対象額", "8%消費税額"),
    (TaxClass.EXEMPT, "非課税額", None),
    (TaxClass.OUT_OF_SCOPE, "対象外額", None),
)
USED = """
SELECT jsonb_array_length(detail->'payments') > 0 OR EXISTS (SELECT 1 FROM invoices c WHERE c.credits_id = i.id) AS used
FROM invoices i WHERE i.id = %(id)s"""


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
    standing = [entry.sale_id for entry in life.draft.sales] if life.status == "発行済" else []

    def decision(state: Invoice, *sales: Sale) -> list[list[Any]]:
        events = _told(state, life, desk)
        billed = [sale.bill(one, invoice_id, life.number or "") if events else [] for one in sales]
        return [events, *(cells.at([*own], _issued_at(life, desk)) for own in billed)]

    return Reading([INVOICES.stream(invoice_id), *(SALES.stream(key) for key in standing)], decision)


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
    first = desk.runtime.store.read(SALES.stream(sales[0].sale_id)).state.slip if sales else None
    return Draft(
        kind=kind,
        customer=_recipient(fields, desk),
        invoice_on=cells.cell(fields, "請求日", reading.read_date),
        closing_on=cells.optional(fields, "締日", reading.read_date),
        due_on=cells.cell(fields, "支払期日", reading.read_date),
        terms=Terms(method, rounding),
        sales=sales,
        totals=_totals(fields, sales),
        statement=Statement(cells.yen(fields, "前回請求額"), cells.yen(fields, "入金額"))
        if kind == "closing"
        else None,
        remarks=cells.text(fields, "備考"),
        owner_id=first.owner_id if first else None,
        department_id=first.department_id if first else None,
    )


def _statement(fields: cells.Cells) -> Statement:
    return Statement(cells.yen(fields, "前回請求額"), cells.yen(fields, "入金額"))


def _recipient(fields: cells.Cells, desk: Desk) -> Recipient:
    customer = cells.customer(desk, fields, "顧客コード")
    if customer is None:
        raise Rejected("missing_required", "顧客コード", "")
    # The name is the one the document bore, which need not be today's.
    return Recipient(customer.id, customer.code or "", cells.text(fields, "顧客名") or customer.name)


def _sale(row: cells.Cells, desk: Desk) -> InvoicedSale:
    number = cells.cell(row, "対象売上番号", reading.read_code)
    sale_id = cells.known(desk, "sale", "売上", row, "対象売上番号") or ""
    lines = desk.runtime.store.read(SALES.stream(sale_id)).state.slip.lines
    on = cells.cell(row, "対象売上日", reading.read_date)
    shown = tuple(replace(line, unit_cost=None) for line in lines)
    return InvoicedSale(sale_id, number, on, cells.text(row, "摘要"), cells.yen(row, "売上金額"), shown)


def _totals(fields: cells.Cells, sales: Sequence[InvoicedSale]) -> Totals:
    rows = [(kind, cells.yen(fields, amount), cells.yen(fields, tax) if tax else 0) for kind, amount, tax in TAXES]
    taxes = tuple(TaxTotal(kind, kind.rate, amount, tax) for kind, amount, tax in rows if amount or tax)
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


def _beside(state: Invoice) -> list[Stream[Any, Any]]:
    return [SALES.stream(entry.sale_id) for entry in state.draft.sales] if state.draft else []


def _withdraw(state: Invoice, *sales: Sale, record_id: str) -> list[Any]:
    """Takes it back; its sales are 未請求 again."""
    return [invoice.retract(state), *(sale.unbill(one, record_id) for one in sales)]


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
    beside=_beside,
    referred=cells.referred(USED),
    references=_references,
    own=cells.own,
    # A second record of a number is refused, so the file's order decides which is the first.
    ordered=True,
    refusal=Refused,
)
