"""Import of 見積: drafted and submitted at 作成日時, won on 受注日, lost at 更新日時, expired after 有効期限.

確度 and 受注予定月 are dated 作成日時, because the file does not say when they were last changed. The rates are
those in law on 見積日, as on the document that was sent.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from billing.adapters.kinds import QUOTES, RATES
from billing.application.alternatives import joined
from billing.application.copies import addressee
from billing.application.imports.customers import customer
from billing.application.series import quote_number_used
from billing.domain import imported, outcome, quote
from billing.domain.lines import UNRATED, Line, LineKind, Party, Terms, rated, totals
from billing.domain.quote import QuoteContent, Relation, Status
from intake.cells import Cells, ParsedRecord, effective, later
from intake.importer import Importer, alone
from intake.reasons import Rejected
from japan import words
from japan.rates import RateTable
from japan.tax import TaxClass
from spine.store.streams import Decided, Read

STATUSES: dict[str, Status] = {
    "作成中": "draft",
    "提出": "submitted",
    "受注": "won",
    "失注": "lost",
    "期限切れ": "expired",
}
RELATIONS: dict[str, Relation] = {"追加": "addition", "代替": "alternative"}
KINDS: dict[str, LineKind] = {"明細": "item", "値引": "discount", "見出し": "heading", "小計": "subtotal"}


@dataclass(frozen=True, slots=True)
class ImportedHistory:
    """The outcome of the quote, with its time."""

    status: Status
    probability: int | None
    expected_month: str | None
    counts: bool
    made: datetime | None
    won_on: date | None
    settled: datetime | None


def read_quote(cells: Cells) -> ParsedRecord:
    """Returns a quote in its latest revision, accepted or refused as a whole."""
    stream, number, text = cells.stream, cells.number, _text(cells)
    course, revision = _course(cells, text), cells.whole("版") or 1

    def decision(read: Read) -> Decided:
        drafted = imported.drafted(number, _in_law(text, read(RATES).rows), revision)
        sets = joined(read, stream.id, text)
        return [
            (stream, [*_life(drafted, course, cells)]),
            *((each, effective(course.made, told)) for each, told in sets),
        ]

    return ParsedRecord(stream, decision)


def _in_law(text: QuoteContent, table: RateTable) -> QuoteContent:
    lines = rated(text.lines, table, text.quoted_on, planned=False)
    return replace(text, lines=lines, totals=totals(lines, text.terms, withheld=text.withholding))


def _text(cells: Cells) -> QuoteContent:
    lines, buyer = tuple(_line(line) for line in cells.rows("行種別")), customer(cells, "顧客コード")
    if cells.yen("明細合計") not in (None, sum(line.amount for line in lines if line.counts)):
        raise Rejected("sum_mismatch", "明細合計", cells.text("明細合計"))
    relation, origin = cells.choice("見積区分", RELATIONS), cells.reference("代替元見積番号", "quote")
    return QuoteContent(
        subject=cells.required(cells.text, "件名"),
        quoted_on=cells.required(cells.day, "見積日"),
        customer=buyer.customer if buyer else None,
        deal_id=cells.reference("案件番号", "deal"),
        valid_until=cells.day("有効期限"),
        relation=relation,
        alternative_of_id=origin if relation == "alternative" else None,
        owner_id=cells.person("担当者"),
        department_id=cells.department(),
        terms=Terms(cells.choice("課税方式", words.TAX_METHODS), cells.choice("端数処理", words.ROUNDINGS)),
        withholding=cells.flag("源泉徴収[対象]"),
        lines=lines,
        remarks=cells.text("備考"),
        internal_note=cells.text("社内メモ"),
        delivery_on=cells.day("納期"),
    )


def _line(cells: Cells) -> Line:
    """Returns a line with the values of the file, its 金額 included."""
    quantity, code = cells.amount("数量") or Decimal(0), cells.code("商品コード")
    if quantity < 0:
        raise Rejected("negative_quantity", "数量", cells.text("数量"))
    product_id = cells.context.own_id("product", code) if code else None
    if code and product_id is None:
        raise Rejected("unknown_product", "商品コード", code)
    return Line(
        number=cells.required(cells.whole, "行番号"),
        kind=cells.choice("行種別", KINDS),
        name=cells.text("品名"),
        quantity=quantity,
        unit_price=cells.amount("単価") or Decimal(0),
        discount=cells.yen("値引") or 0,
        tax_class=cells.choice("税区分", words.TAX_CLASSES, TaxClass.STANDARD),
        rate=UNRATED,
        amount=cells.yen("金額") or 0,
        unit=cells.text("単位"),
        product_id=product_id,
        product_code=code,
        specification=cells.text("仕様"),
        unit_cost=cells.amount("原価単価"),
    )


def _course(cells: Cells, text: QuoteContent) -> ImportedHistory:
    status, chance = cells.choice("見積ステータス", STATUSES), cells.percent("確度")
    won_on = cells.day("受注日") or (text.quoted_on if status == "won" else None)
    expired = text.valid_until + timedelta(days=1) if status == "expired" and text.valid_until else None
    return ImportedHistory(
        status=status,
        probability=chance if status == "submitted" else None,
        expected_month=cells.month("受注予定月"),
        counts=cells.flag("見込対象[対象]"),
        made=cells.made,
        won_on=won_on,
        settled=later(cells.made, cells.context.midnight(expired) if expired else cells.instant("更新日時")),
    )


def _life(drafted: quote.QuoteDrafted, course: ImportedHistory, cells: Cells) -> Iterator[Any]:
    yield from effective(course.made, [drafted, *_forecast(drafted.text, course)])
    if course.status != "draft":
        yield from effective(course.made, [quote.QuoteSubmitted()])
    yield from _outcome(drafted.text, course, cells)


def _forecast(text: QuoteContent, course: ImportedHistory) -> Iterator[Any]:
    if course.counts != (text.relation == "addition"):
        yield quote.QuoteCounted(course.counts)
    if course.probability is not None or course.expected_month is not None:
        yield imported.forecast(course.probability, course.expected_month)


def _outcome(text: QuoteContent, course: ImportedHistory, cells: Cells) -> Iterator[Any]:
    on = cells.context.day_of(course.settled) or text.quoted_on
    match course.status:
        case "won" if course.won_on is not None:
            at = later(course.made, cells.context.midnight(course.won_on))
            yield from effective(at, [quote.QuoteWon(course.won_on, _buyer(text, cells))])
        case "lost":
            yield from effective(course.settled, [quote.QuoteLost(on, "")])
        case "expired":
            yield from effective(course.settled, [quote.QuoteExpired(on)])
        case _:
            return


def _buyer(text: QuoteContent, cells: Cells) -> Party:
    """Returns who ordered: the quote's customer, or the one that the lead of its deal became."""
    return cells.known("顧客コード", text.customer or addressee(cells.context.runtime, None, text.deal_id).customer)


QUOTE_IMPORTER = Importer(
    app="見積",
    key="見積番号",
    columns=("件名", "見積日", "見積ステータス", "行番号", "行種別", "数量", "単価", "金額"),
    read=read_quote,
    kind=QUOTES,
    withdraw=alone(outcome.archive),
    exists=lambda state: state.status is not None and not state.archived,
    referred_by=(("sales", "quote_id"), ("quotes", "alternative_of_id")),
    awaits=(("customer", "顧客コード"), ("deal", "案件番号"), ("department", "部門コード")),
    number_used=quote_number_used,
)
