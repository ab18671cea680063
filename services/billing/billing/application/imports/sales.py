"""売上 from an export, 黒伝 and 赤伝; all come in 未請求, since 請求番号 only repeats what the file 請求 says."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from billing.adapters.kinds import QUOTES, RATES, SALES
from billing.application.imports import cells
from billing.application.sales import told_streams
from billing.application.series import SALE_NUMBERS
from billing.domain import outcome, sale, selling
from billing.domain.lines import NOTHING, UNRATED, Line, Terms, rated
from billing.domain.quote import Quote, QuoteEvent
from billing.domain.refusal import Refused
from billing.domain.sale import Sale, SaleEvent, SaleReversed, Slip
from billing.domain.selling import Told
from intake.importer import Desk, Importer, Reading, Rejected
from japan import reading, words
from japan.rates import RateTable
from spine.ids import derived_id
from spine.store.streams import Decided, Read, Stream
from tabular.records import Record

KINDS: dict[str, sale.Kind] = {"黒伝": "sale", "赤伝": "reversal"}


def read_sale(record: Record, desk: Desk) -> Reading:
    """A sale with the quote it was sold from and, for a 赤伝, the sale it reverses."""
    fields = record.fields
    number = cells.cell(fields, "売上番号", reading.read_code)
    unrated = _slip(record, desk)
    sale_id = cells.own(desk.runtime, "sale", number) or derived_id("売上", number)
    when = cells.instant(fields, "作成日時", desk) or cells.midnight(unrated.on, desk)
    stream = SALES.stream(sale_id)
    SALE_NUMBERS.above(desk.runtime.pool, number)

    def decision(read: Read) -> Decided:
        state = read(stream)
        if state.number and not state.archived:
            return []
        black = read(SALES.stream(unrated.reverses_id)) if unrated.reverses_id else None
        slip = _in_law(unrated, black, read(RATES).rows)
        of_quote = _of_quote(read(QUOTES.stream(slip.quote_id)), sale_id, slip) if slip.quote_id else []
        of_black = _of_black(black, sale_id, slip) if black else []
        told = told_streams(stream, Told(slip, sale.register(state, number, slip), of_quote, of_black))
        return [(each, cells.at([*events], when)) for each, events in told]

    return Reading(stream, decision)


def _in_law(slip: Slip, black: Sale | None, table: RateTable) -> Slip:
    """The slip at the rates of its own day; a 赤伝 keeps the rates of what it returns."""
    on = black.slip.on if black and black.number else slip.on
    return sale.with_lines(slip, rated(slip.lines, table, on, planned=False))


def _withdraw(stream: Stream[Sale, Any], read: Read) -> Decided:
    undone = read(stream)
    black = read(SALES.stream(undone.slip.reverses_id)) if undone.slip.reverses_id else None
    return told_streams(stream, selling.withdraw(undone, black, stream.id))


def _of_quote(quote: Quote, sale_id: str, slip: Slip) -> list[QuoteEvent]:
    if slip.kind == "reversal":
        return [*outcome.give_back(sale_id, slip.lines, slip.totals.net)]
    if quote.status is None:
        raise Rejected("reference_rejected", "見積番号", slip.quote_number)
    quoted = {line.number: line.quantity for line in quote.text.lines if line.counts}
    for portion in outcome.portions(slip.lines):
        if quote.sold_quantity(portion.number) + portion.quantity > quoted.get(portion.number, Decimal(0)):
            raise Rejected("oversold", "数量", f"{portion.number}: {portion.quantity}")
    return [*outcome.sell(sale_id, slip.lines, slip.totals.net)]


def _of_black(black: Sale, red_id: str, slip: Slip) -> list[SaleEvent]:
    if not black.number:
        raise Rejected("reference_rejected", "元売上番号", "")
    return [SaleReversed(red_id, sale.taken_by(black, slip))]


def _slip(record: Record, desk: Desk) -> Slip:
    fields = record.fields
    kind = cells.chosen(fields, "伝票区分", KINDS)
    buyer = cells.required_customer(desk, fields)
    rounding = cells.chosen(fields, "端数処理", words.ROUNDINGS)
    method = cells.chosen(fields, "課税方式", words.TAX_METHODS)
    return Slip(
        on=cells.cell(fields, "売上日", reading.read_date),
        customer=buyer.customer,
        billed=(cells.customer(desk, fields, "請求先顧客コード") or buyer).customer,
        terms=Terms(method, rounding),
        billing_method="each" if fields.get("消費税額", "").strip() else "closing",
        lines=tuple(_line(row, kind, desk) for row in record.rows),
        totals=NOTHING,
        kind=kind,
        reverses_id=cells.known(desk, "sale", "売上", fields, "元売上番号"),
        quote_id=cells.known(desk, "quote", "見積", fields, "見積番号"),
        quote_number=cells.code(fields, "見積番号") or "",
        deal_id=cells.known(desk, "deal", "案件", fields, "案件番号"),
        warehouse_id=cells.known(desk, "warehouse", "倉庫", fields, "出荷倉庫コード"),
        owner_id=cells.person(desk, fields, "担当者"),
        department_id=cells.department(desk, fields),
        source="import",
    )


def _line(row: cells.Cells, kind: sale.Kind, desk: Desk) -> Line:
    quantity = cells.cell(row, "数量", reading.read_amount)
    if quantity < 0 and kind == "sale":
        raise Rejected("negative_quantity", "数量", row["数量"])
    code = cells.code(row, "商品コード")
    at = cells.optional(row, "見積行番号", reading.read_amount)
    return Line(
        number=int(cells.cell(row, "行番号", reading.read_amount)),
        kind="discount" if cells.cell(row, "単価", reading.read_amount) < 0 else "item",
        name=cells.text(row, "品名"),
        quantity=quantity,
        unit_price=cells.cell(row, "単価", reading.read_amount),
        discount=int(cells.optional(row, "値引", reading.read_amount) or 0),
        tax_class=cells.chosen(row, "税区分", words.TAX_CLASSES),
        rate=UNRATED,
        amount=int(cells.cell(row, "金額", reading.read_amount)),
        unit=cells.text(row, "単位"),
        product_id=cells.own(desk.runtime, "product", code) if code else None,
        product_code=code,
        quote_line=int(at) if at is not None else None,
    )


def _references(record: Record) -> Iterator[tuple[str, str]]:
    wanted = (("customer", "顧客コード"), ("customer", "請求先顧客コード"), ("deal", "案件番号"))
    for kind, column in wanted:
        if record.fields.get(column, "").strip():
            yield kind, reading.read_code(record.fields[column])


SALE_IMPORTER = Importer(
    app="売上",
    key="売上番号",
    columns=frozenset({"売上番号", "売上日", "伝票区分", "顧客コード", "行番号", "数量", "単価", "税区分", "金額"}),
    read=read_sale,
    kind=SALES,
    withdraw=_withdraw,
    referred=cells.referred("sale"),
    references=_references,
    own=cells.own,
    ordered=True,
    refusal=Refused,
)
