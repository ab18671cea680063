"""見積 from an export: drafted and submitted at 作成日時, won on 受注日, lost at 更新日時, expired after 有効期限.

確度 and 受注予定月 are taken as known since 作成日時; when they were last changed is not in the file. The rates are
those in law on 見積日, as the document said that went out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from billing.adapters.kinds import QUOTES, RATES
from billing.application.alternatives import joined
from billing.application.copies import addressee
from billing.application.imports import cells
from billing.application.series import quote_numbers
from billing.domain import outcome, quote
from billing.domain.lines import UNRATED, Line, LineKind, Party, Terms, rated, totals
from billing.domain.quote import Relation, Status, Text
from billing.domain.refusal import Refused
from intake.importer import Desk, Importer, Reading, Rejected, alone
from japan import reading, words
from japan.rates import RateTable
from japan.tax import TaxClass
from spine.ids import derived_id
from spine.store.streams import Decided, Read
from tabular.records import Record

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
class Course:
    """What became of the quote, and when we can say so."""

    status: Status
    probability: int | None
    expected_month: str | None
    counts: bool
    made: datetime | None
    won_on: date | None
    settled: datetime | None


def read_quote(record: Record, desk: Desk) -> Reading:
    """A quote in its latest revision, taken or refused as a whole."""
    fields = record.fields
    number = cells.cell(fields, "見積番号", reading.read_code)
    text = _text(record, desk)
    course = _course(fields, text, desk)
    revision = int(cells.optional(fields, "版", reading.read_amount) or 1)

    quote_id = cells.own(desk.runtime, "quote", number) or derived_id("見積", number)
    stream = QUOTES.stream(quote_id)
    quote_numbers(int(number[1:5]) if number[1:5].isdecimal() else 0).above(desk.runtime.pool, number)

    def decision(read: Read) -> Decided:
        state = read(stream)
        if state.status is not None and not state.archived:
            return []
        drafted = quote.QuoteDrafted(number, _in_law(text, read(RATES).rows), revision)
        life = list(_life(drafted, course, desk))
        return [
            (stream, life),
            *((set_, cells.at([*told], course.made)) for set_, told in joined(read, quote_id, text)),
        ]

    return Reading(stream, decision)


def _in_law(text: Text, table: RateTable) -> Text:
    lines = rated(text.lines, table, text.quoted_on, planned=False)
    return replace(text, lines=lines, totals=totals(lines, text.terms, withheld=text.withholding))


def _text(record: Record, desk: Desk) -> Text:
    fields = record.fields
    lines = tuple(_lines(record, desk))
    _check_sum(fields, lines)
    rounding = cells.chosen(fields, "端数処理", words.ROUNDINGS)
    method = cells.chosen(fields, "課税方式", words.TAX_METHODS)
    terms, withholding = Terms(method, rounding), cells.cell(fields, "源泉徴収[対象]", reading.read_flag)
    customer = cells.customer(desk, fields, "顧客コード")
    relation = cells.chosen(fields, "見積区分", RELATIONS)
    origin = cells.known(desk, "quote", "見積", fields, "代替元見積番号")
    return Text(
        subject=cells.cell(fields, "件名", reading.read_required),
        quoted_on=cells.cell(fields, "見積日", reading.read_date),
        customer=customer.customer if customer else None,
        deal_id=cells.known(desk, "deal", "案件", fields, "案件番号"),
        valid_until=cells.optional(fields, "有効期限", reading.read_date),
        relation=relation,
        alternative_of_id=origin if relation == "alternative" else None,
        owner_id=cells.person(desk, fields, "担当者"),
        department_id=cells.department(desk, fields),
        terms=terms,
        withholding=withholding,
        lines=lines,
        remarks=cells.text(fields, "備考"),
        internal_note=cells.text(fields, "社内メモ"),
        delivery_on=cells.optional(fields, "納期", reading.read_date),
    )


def _lines(record: Record, desk: Desk) -> Iterator[Line]:
    for row in record.rows:
        if row.get("行種別", "").strip():
            yield _line(row, desk)


def _line(row: cells.Cells, desk: Desk) -> Line:
    """A line as the file has it, its 金額 included."""
    quantity = cells.optional(row, "数量", reading.read_amount) or Decimal(0)
    if quantity < 0:
        raise Rejected("negative_quantity", "数量", row["数量"])
    code = cells.code(row, "商品コード")
    product_id = cells.own(desk.runtime, "product", code) if code else None
    if code and product_id is None:
        raise Rejected("unknown_product", "商品コード", code)
    kind = cells.chosen(row, "行種別", KINDS)
    tax_class = cells.optional(row, "税区分", lambda text: words.read_word(text, words.TAX_CLASSES))
    return Line(
        number=int(cells.cell(row, "行番号", reading.read_amount)),
        kind=kind,
        name=cells.text(row, "品名"),
        quantity=quantity,
        unit_price=cells.optional(row, "単価", reading.read_amount) or Decimal(0),
        discount=int(cells.optional(row, "値引", reading.read_amount) or 0),
        tax_class=tax_class or TaxClass.STANDARD,
        rate=UNRATED,
        amount=int(cells.optional(row, "金額", reading.read_amount) or 0),
        unit=cells.text(row, "単位"),
        product_id=product_id,
        product_code=code,
        specification=cells.text(row, "仕様"),
        unit_cost=cells.optional(row, "原価単価", reading.read_amount),
    )


def _check_sum(fields: cells.Cells, lines: Sequence[Line]) -> None:
    stated = cells.optional(fields, "明細合計", reading.read_amount)
    if stated is not None and stated != sum(line.amount for line in lines if line.counts):
        raise Rejected("sum_mismatch", "明細合計", fields["明細合計"])


def _course(fields: cells.Cells, text: Text, desk: Desk) -> Course:
    status = cells.chosen(fields, "見積ステータス", STATUSES)
    month = cells.optional(fields, "受注予定月", reading.read_month)
    chance = cells.optional(fields, "確度", reading.read_percent)
    won_on = cells.optional(fields, "受注日", reading.read_date)
    expired = text.valid_until + timedelta(days=1) if status == "expired" and text.valid_until else None
    return Course(
        status=status,
        probability=int(chance) if chance is not None and status == "submitted" else None,
        expected_month=f"{month:%Y-%m}" if month else None,
        counts=cells.cell(fields, "見込対象[対象]", reading.read_flag),
        made=cells.instant(fields, "作成日時", desk),
        won_on=won_on or (text.quoted_on if status == "won" else None),
        settled=cells.midnight(expired, desk) if expired else cells.instant(fields, "更新日時", desk),
    )


def _life(drafted: quote.QuoteDrafted, course: Course, desk: Desk) -> Iterator[Any]:
    yield from cells.at([drafted, *_forecast(drafted.text, course)], course.made)
    if course.status != "draft":
        yield from cells.at([quote.QuoteSubmitted()], course.made)
    yield from _outcome(drafted.text, course, desk)


def _forecast(text: Text, course: Course) -> Iterator[Any]:
    if course.counts != (text.relation == "addition"):
        yield quote.QuoteCounted(course.counts)
    if course.probability is not None or course.expected_month is not None:
        yield quote.QuoteForecastSet(course.probability, course.expected_month)


def _outcome(text: Text, course: Course, desk: Desk) -> Iterator[Any]:
    settled = _after(course.settled, course)
    match course.status:
        case "won" if course.won_on is not None:
            won = quote.QuoteWon(course.won_on, _buyer(text, desk))
            yield from cells.at([won], _after(cells.midnight(course.won_on, desk), course))
        case "lost":
            on = settled.astimezone(desk.zone).date() if settled else text.quoted_on
            yield from cells.at([quote.QuoteLost(on, "")], settled)
        case "expired":
            on = settled.astimezone(desk.zone).date() if settled else text.quoted_on
            yield from cells.at([quote.QuoteExpired(on)], settled)
        case _:
            return


def _buyer(text: Text, desk: Desk) -> Party:
    """Who ordered: the quote's customer, or the one that the lead of its deal became."""
    customer = text.customer or addressee(desk.runtime, None, text.deal_id).customer
    if customer is None:
        raise Rejected("missing_required", "顧客コード", "")
    return customer


def _after(when: datetime | None, course: Course) -> datetime | None:
    """Never before it was made."""
    return max(when, course.made) if when and course.made else when


def _references(record: Record) -> Iterator[tuple[str, str]]:
    for kind, column in (("customer", "顧客コード"), ("deal", "案件番号"), ("department", "部門コード")):
        if record.fields.get(column, "").strip():
            yield kind, reading.read_code(record.fields[column])


QUOTE_IMPORTER = Importer(
    app="見積",
    key="見積番号",
    columns=frozenset({"見積番号", "件名", "見積日", "見積ステータス", "行番号", "行種別", "数量", "単価", "金額"}),
    read=read_quote,
    kind=QUOTES,
    withdraw=alone(outcome.archive),
    referred=cells.referred("quote"),
    references=_references,
    own=cells.own,
    refusal=Refused,
)
