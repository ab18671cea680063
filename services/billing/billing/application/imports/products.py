"""商品台帳 and 倉庫 from an export."""

from typing import Any

from billing.adapters.kinds import PRODUCTS, WAREHOUSES
from billing.application.imports import cells
from billing.domain import product, warehouse
from billing.domain.refusal import Refused
from intake.importer import Desk, Importer, Reading, Rejected, alone
from japan import reading, words
from spine.ids import derived_id
from spine.store.streams import Decided, Read
from tabular.records import Record

KINDS: dict[str, Any] = {"自社": "own", "外部": "external"}


def read_product(record: Record, desk: Desk) -> Reading:
    """A product with its price history; 廃止 is told as of 更新日時."""
    fields = record.fields
    code = cells.cell(fields, "商品コード", reading.read_code)
    profile = product.Profile(
        name=cells.cell(fields, "商品名", reading.read_required),
        kana=cells.kana(fields, "商品名カナ"),
        category=cells.text(fields, "商品分類"),
        unit=cells.text(fields, "単位"),
        tax_class=cells.chosen(fields, "税区分", words.TAX_CLASSES),
        package_code=cells.code(fields, "販売管理コード") or "",
    )
    prices = tuple(_price(row) for row in record.rows if row.get("適用開始日", "").strip())
    active = cells.chosen(fields, "取扱状態", {"有効": True, "廃止": False})
    made, changed = cells.instant(fields, "作成日時", desk), cells.instant(fields, "更新日時", desk)
    stream = PRODUCTS.stream(_stream_id(desk, "product", "商品台帳", "商品コード", code))

    def decision(read: Read) -> Decided:
        state = read(stream)
        if state.code and not state.archived:
            return []
        ended = [] if active else [product.ProductDiscontinued()]
        registered = product.register(state, code, profile, prices)
        return [(stream, [*cells.at(registered, made), *cells.at(ended, changed)])]

    return Reading(stream, decision)


def _price(row: cells.Cells) -> product.Price:
    return product.Price(
        since=cells.cell(row, "適用開始日", reading.read_date),
        unit_price=cells.cell(row, "標準単価", reading.read_amount),
        unit_cost=cells.optional(row, "標準原価", reading.read_amount),
    )


def read_warehouse(record: Record, desk: Desk) -> Reading:
    """A warehouse."""
    fields = record.fields
    code = cells.cell(fields, "倉庫コード", reading.read_code)
    profile = warehouse.Profile(
        name=cells.cell(fields, "倉庫名", reading.read_required),
        kind=cells.chosen(fields, "区分", KINDS),
        postal_code=cells.optional(fields, "郵便番号", reading.read_postal_code) or "",
        address=cells.text(fields, "住所"),
        phone=cells.text(fields, "電話番号"),
    )
    stream = WAREHOUSES.stream(_stream_id(desk, "warehouse", "倉庫", "倉庫コード", code))

    def decision(read: Read) -> Decided:
        state = read(stream)
        known = state.code and not state.archived
        return [] if known else [(stream, warehouse.register(state, code, profile))]

    return Reading(stream, decision)


def _stream_id(desk: Desk, kind: str, app: str, column: str, code: str) -> str:
    """The record's id by app and code; a code that another record bears already is refused."""
    own, bearer = derived_id(app, code), cells.own(desk.runtime, kind, code)
    if bearer not in (None, own):
        raise Rejected("duplicate_key", column, code)
    return own


PRODUCT_IMPORTER = Importer(
    app="商品台帳",
    key="商品コード",
    columns=frozenset({"商品コード", "商品名", "税区分", "取扱状態", "適用開始日", "標準単価"}),
    read=read_product,
    kind=PRODUCTS,
    withdraw=alone(product.archive),
    referred=cells.referred("product"),
    own=cells.own,
    refusal=Refused,
)
WAREHOUSE_IMPORTER = Importer(
    app="倉庫",
    key="倉庫コード",
    columns=frozenset({"倉庫コード", "倉庫名", "区分"}),
    read=read_warehouse,
    kind=WAREHOUSES,
    withdraw=alone(warehouse.archive),
    referred=cells.referred("warehouse"),
    own=cells.own,
    refusal=Refused,
)
