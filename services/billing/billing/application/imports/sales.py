"""Import of 売上, 黒伝 and 赤伝; all are 未請求 at first, because 請求番号 only repeats what the file 請求 says."""

from decimal import Decimal
from typing import Any

from billing.adapters.kinds import QUOTES, RATES, SALES
from billing.application.imports.customers import customer, required_customer
from billing.application.sales import told_streams
from billing.application.series import SALE_NUMBERS
from billing.domain import outcome, sale, selling
from billing.domain.lines import NOTHING, UNRATED, Line, Terms, rated
from billing.domain.quote import Quote, QuoteEvent
from billing.domain.sale import Sale, SaleContent, SaleEvent, SaleReversed
from billing.domain.selling import SaleDecision
from intake.cells import Cells, ParsedRecord, effective
from intake.importer import Importer
from intake.reasons import Rejected
from japan import words
from japan.rates import RateTable
from spine.store.streams import Decided, Read, Stream

KINDS: dict[str, sale.Kind] = {"黒伝": "sale", "赤伝": "reversal"}


def read_sale(cells: Cells) -> ParsedRecord:
    """Returns a sale with its quote and, for a 赤伝, the sale it reverses."""
    stream, number, unrated = cells.stream, cells.number, _slip(cells)
    when = cells.made or cells.context.midnight(unrated.on)

    def decision(read: Read) -> Decided:
        black = read(SALES.stream(unrated.reverses_id)) if unrated.reverses_id else None
        slip = _in_law(unrated, black, read(RATES).rows)
        of_quote = _of_quote(read(QUOTES.stream(slip.quote_id)), stream.id, slip) if slip.quote_id else []
        of_black = _of_black(black, stream.id, slip) if black else []
        told = told_streams(stream, SaleDecision(slip, sale.register(read(stream), number, slip), of_quote, of_black))
        return [(each, effective(when, events)) for each, events in told]

    return ParsedRecord(stream, decision)


def _in_law(slip: SaleContent, black: Sale | None, table: RateTable) -> SaleContent:
    """Returns the slip at the rates of its own day; a 赤伝 keeps the rates of the sale it reverses."""
    on = black.slip.on if black and black.number else slip.on
    return sale.with_lines(slip, rated(slip.lines, table, on, planned=False))


def _withdraw(stream: Stream[Sale, Any], read: Read) -> Decided:
    undone = read(stream)
    black = read(SALES.stream(undone.slip.reverses_id)) if undone.slip.reverses_id else None
    return told_streams(stream, selling.withdraw(undone, black, stream.id))


def _of_quote(quote: Quote, sale_id: str, slip: SaleContent) -> list[QuoteEvent]:
    if slip.kind == "reversal":
        return [*outcome.give_back(sale_id, slip.lines, slip.totals.net)]
    if quote.status is None:
        raise Rejected("reference_rejected", "見積番号", slip.quote_number)
    quoted = {line.number: line.quantity for line in quote.text.lines if line.counts}
    for portion in outcome.portions(slip.lines):
        if quote.sold_quantity(portion.number) + portion.quantity > quoted.get(portion.number, Decimal(0)):
            raise Rejected("oversold", "数量", f"{portion.number}: {portion.quantity}")
    return [*outcome.sell(sale_id, slip.lines, slip.totals.net)]


def _of_black(black: Sale, red_id: str, slip: SaleContent) -> list[SaleEvent]:
    if not black.number:
        raise Rejected("reference_rejected", "元売上番号", "")
    return [SaleReversed(red_id, sale.taken_by(black, slip))]


def _slip(cells: Cells) -> SaleContent:
    kind, buyer = cells.choice("伝票区分", KINDS), required_customer(cells)
    return SaleContent(
        on=cells.required(cells.day, "売上日"),
        customer=buyer.customer,
        billed=(customer(cells, "請求先顧客コード") or buyer).customer,
        terms=Terms(cells.choice("課税方式", words.TAX_METHODS), cells.choice("端数処理", words.ROUNDINGS)),
        billing_method="each" if cells.filled("消費税額") else "closing",
        lines=tuple(_line(line, kind) for line in cells.rows()),
        totals=NOTHING,
        kind=kind,
        reverses_id=cells.reference("元売上番号", "sale"),
        quote_id=cells.reference("見積番号", "quote"),
        quote_number=cells.code("見積番号") or "",
        deal_id=cells.reference("案件番号", "deal"),
        warehouse_id=cells.reference("出荷倉庫コード", "warehouse"),
        owner_id=cells.person("担当者"),
        department_id=cells.department(),
        source="import",
    )


def _line(cells: Cells, kind: sale.Kind) -> Line:
    quantity, unit_price = cells.required(cells.amount, "数量"), cells.required(cells.amount, "単価")
    if quantity < 0 and kind == "sale":
        raise Rejected("negative_quantity", "数量", cells.text("数量"))
    code = cells.code("商品コード")
    return Line(
        number=cells.required(cells.whole, "行番号"),
        kind="discount" if unit_price < 0 else "item",
        name=cells.text("品名"),
        quantity=quantity,
        unit_price=unit_price,
        discount=cells.yen("値引") or 0,
        tax_class=cells.choice("税区分", words.TAX_CLASSES),
        rate=UNRATED,
        amount=cells.required(cells.yen, "金額"),
        unit=cells.text("単位"),
        product_id=cells.context.own_id("product", code) if code else None,
        product_code=code,
        quote_line=cells.whole("見積行番号"),
    )


SALE_IMPORTER = Importer(
    app="売上",
    key="売上番号",
    columns=("売上日", "伝票区分", "顧客コード", "行番号", "数量", "単価", "税区分", "金額"),
    read=read_sale,
    kind=SALES,
    withdraw=_withdraw,
    exists=lambda state: bool(state.number) and not state.archived,
    referred_by=(("sales", "reverses_id"),),
    awaits=(("customer", "顧客コード"), ("customer", "請求先顧客コード"), ("deal", "案件番号")),
    number_used=SALE_NUMBERS.above,
    ordered=True,
)
