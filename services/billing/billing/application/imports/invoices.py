"""Import of 請求: invoices that another system issued keep their numbers, dates and amounts."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from typing import Any, Literal

from billing.adapters.kinds import INVOICES, SALES
from billing.application.imports.customers import required_customer
from billing.application.invoices import released
from billing.domain import invoice, sale
from billing.domain.company import Profile
from billing.domain.invoice import Invoice, InvoiceContent, InvoicedSale, Kind, Recipient, Statement
from billing.domain.limits import within_limits
from billing.domain.lines import Terms, Totals
from intake.cells import Cells, ParsedRecord, effective
from intake.importer import Importer
from intake.reasons import Rejected
from japan import words
from japan.corporate_number import parse_t_number
from japan.tax import TaxClass, TaxTotal
from spine.ids import derived_id
from spine.store.streams import Decided, Effective, Read, Stream

APP = "請求"
Status = Literal["draft", "issued", "void"]
KINDS: dict[str, Kind] = {"締め": "closing", "都度": "each"}
STATUSES: dict[str, Status] = {"未発行": "draft", "発行済": "issued", "取消": "void"}
TAXES = (
    (TaxClass.STANDARD, Decimal("0.10"), "10%対象額", "10%消費税額"),
    (TaxClass.REDUCED, Decimal("0.08"), "8%対象額", "8%消費税額"),
    (TaxClass.EXEMPT, Decimal(0), "非課税額", None),
    (TaxClass.OUT_OF_SCOPE, Decimal(0), "対象外額", None),
)
"""The tax classes and rates of the columns, whose names contain the rate."""


@dataclass(frozen=True, slots=True)
class ImportedHistory:
    """The events of the invoice and their times, as far as the file proves them."""

    draft: InvoiceContent
    number: str | None
    status: Status
    issued_on: date | None
    issuer: Profile
    reason: str
    made_at: datetime
    issued_at: datetime
    voided_at: datetime


def read_invoice(cells: Cells) -> ParsedRecord:
    """Returns an invoice and, if it is issued, the sales that it makes 請求済."""
    life = _life(cells)
    invoice_id = _id(life)
    stream = INVOICES.stream(invoice_id)

    def decision(read: Read) -> Decided:
        events = _told(read(stream), replace(life, draft=_with_lines(life.draft, read)))
        standing = life.draft.sales if events and life.status == "issued" else ()
        sales = [SALES.stream(entry.sale_id) for entry in standing]
        billed = [(one, sale.bill(read(one), invoice_id, life.number or "")) for one in sales]
        return [(stream, events), *((one, effective(life.issued_at, own)) for one, own in billed)]

    return ParsedRecord(stream, decision)


def _with_lines(draft: InvoiceContent, read: Read) -> InvoiceContent:
    """Returns the draft with the lines of its sales; its owner is that of the first sale."""
    slips = [read(SALES.stream(entry.sale_id)).slip for entry in draft.sales]
    if not slips:
        return draft
    shown = (tuple(replace(line, unit_cost=None) for line in slip.lines) for slip in slips)
    sales = tuple(replace(entry, lines=lines) for entry, lines in zip(draft.sales, shown, strict=True))
    return replace(draft, sales=sales, owner_id=slips[0].owner_id, department_id=slips[0].department_id)


def _id(life: ImportedHistory) -> str:
    """Returns an id derived from the number; without a number, from the sales it bills."""
    if life.number is not None:
        return derived_id(APP, life.number)
    sales = [entry.number for entry in life.draft.sales]
    return derived_id(APP, "未発行", life.draft.customer.code, str(life.draft.invoice_on), *sales)


def _life(cells: Cells) -> ImportedHistory:
    draft, status = _draft(cells), cells.choice("発行ステータス", STATUSES)
    issued_on = None if status == "draft" else cells.required(cells.day, "発行日")
    registration = cells.maybe("当社登録番号", parse_t_number)
    on = cells.context.midnight(issued_on or draft.invoice_on)
    # On 発行日, but not before the record was made: its history is folded in this order.
    issued_at = max(cells.made or on, on)
    return ImportedHistory(
        draft=draft,
        number=cells.code("請求番号") if status == "draft" else cells.number,
        status=status,
        issued_on=issued_on,
        issuer=Profile(registration_number=registration.value if registration else ""),
        reason=cells.text("取消理由") or "―",
        made_at=cells.made or on,
        issued_at=issued_at,
        voided_at=max(cells.changed or issued_at, issued_at),
    )


def _draft(cells: Cells) -> InvoiceContent:
    kind, sales = cells.choice("請求区分", KINDS), tuple(_sale(line) for line in cells.rows("対象売上番号"))
    statement = Statement(cells.yen("前回請求額") or 0, cells.yen("入金額") or 0)
    return InvoiceContent(
        kind=kind,
        customer=_recipient(cells),
        invoice_on=cells.required(cells.day, "請求日"),
        closing_on=cells.day("締日"),
        due_on=cells.required(cells.day, "支払期日"),
        terms=Terms(cells.choice("課税方式", words.TAX_METHODS), cells.choice("端数処理", words.ROUNDINGS)),
        sales=sales,
        totals=_totals(cells, sales),
        statement=statement if kind == "closing" else None,
        remarks=cells.text("備考"),
    )


def _recipient(cells: Cells) -> Recipient:
    customer = required_customer(cells).customer
    # The name is the one printed on the document, which may differ from today's.
    return Recipient(customer.id, customer.code, cells.text("顧客名") or customer.name)


def _sale(cells: Cells) -> InvoicedSale:
    column = "対象売上番号"
    return InvoicedSale(
        sale_id=cells.required(partial(cells.reference, kind="sale"), column),
        number=cells.required(cells.code, column),
        on=cells.required(cells.day, "対象売上日"),
        summary=cells.text("摘要"),
        lines_total=cells.yen("売上金額") or 0,
    )


def _totals(cells: Cells, sales: Sequence[InvoicedSale]) -> Totals:
    rows = [
        TaxTotal(kind, rate, cells.yen(net) or 0, (cells.yen(tax) if tax else None) or 0)
        for kind, rate, net, tax in TAXES
    ]
    taxes = tuple(row for row in rows if row.taxable or row.tax)
    net, tax = cells.yen("今回売上額") or 0, cells.yen("消費税額") or 0
    return Totals(sum(entry.lines_total for entry in sales), taxes, net, tax, net + tax)


def _told(state: Invoice, life: ImportedHistory) -> list[Any]:
    """Returns the events drafted, issued and voided at their times. Refuses a number that another record has."""
    if state.status is not None and not state.archived:
        if state.draft == life.draft:
            return []
        raise Rejected("duplicate_key", "請求番号", life.number or "")
    within_limits(number=life.number, reason=life.reason)
    events = effective(life.made_at, invoice.draft(state, life.draft, "import"))
    if life.number is not None and life.issued_on is not None:
        issued = invoice.InvoiceIssued(life.number, life.issued_on, life.issuer, life.draft.statement)
        events.append(Effective(issued, life.issued_at))
    if life.status == "void":
        events.append(Effective(invoice.InvoiceVoided(life.reason), life.voided_at))
    return events


def _withdraw(stream: Stream[Invoice, Any], read: Read) -> Decided:
    """Withdraws the invoice: its sales are 未請求 again, and what it credited is no longer credited."""
    return [(stream, invoice.retract(read(stream))), *released(read, stream.id)]


INVOICE_IMPORTER = Importer(
    app=APP,
    key="請求番号",
    columns=(
        "発行ステータス", "請求区分", "請求日", "顧客コード", "支払期日", "課税方式", "端数処理", "対象売上番号",
    ),
    read=read_invoice,
    kind=INVOICES,
    withdraw=_withdraw,
    awaits=(("customer", "顧客コード"),),
    # A second record of a number is refused, so the order in the file decides which is the first.
    ordered=True,
)  # fmt: skip
