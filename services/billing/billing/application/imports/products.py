"""Import of 商品台帳 and 倉庫."""

from typing import Literal

from billing.adapters.kinds import PRODUCTS, WAREHOUSES
from billing.domain import product, warehouse
from intake.cells import Cells, ParsedRecord, effective
from intake.importer import Importer, alone
from japan.words import TAX_CLASSES

KINDS: dict[str, Literal["own", "external"]] = {"自社": "own", "外部": "external"}


def read_product(cells: Cells) -> ParsedRecord:
    """Returns a product with its price history; 廃止 takes effect at 更新日時."""
    profile = product.Profile(
        name=cells.required(cells.text, "商品名"),
        kana=cells.kana("商品名カナ"),
        category=cells.text("商品分類"),
        unit=cells.text("単位"),
        tax_class=cells.choice("税区分", TAX_CLASSES),
        package_code=cells.code("販売管理コード") or "",
    )
    prices = tuple(_price(line) for line in cells.rows("適用開始日"))
    active = cells.choice("取扱状態", {"有効": True, "廃止": False})
    ended = effective(cells.changed, [] if active else [product.ProductDiscontinued()])
    return cells.parsed(lambda state: product.register(state, cells.number, profile, prices), ended)


def _price(cells: Cells) -> product.Price:
    return product.Price(
        since=cells.required(cells.day, "適用開始日"),
        unit_price=cells.required(cells.amount, "標準単価"),
        unit_cost=cells.amount("標準原価"),
    )


def read_warehouse(cells: Cells) -> ParsedRecord:
    """Returns a warehouse."""
    profile = warehouse.Profile(
        name=cells.required(cells.text, "倉庫名"),
        kind=cells.choice("区分", KINDS),
        postal_code=cells.postal_code("郵便番号"),
        address=cells.text("住所"),
        phone=cells.text("電話番号"),
    )
    return cells.parsed(lambda state: warehouse.register(state, cells.number, profile))


PRODUCT_IMPORTER = Importer(
    app="商品台帳",
    key="商品コード",
    columns=("商品名", "税区分", "取扱状態", "適用開始日", "標準単価"),
    read=read_product,
    kind=PRODUCTS,
    withdraw=alone(product.archive),
    exists=lambda state: bool(state.code) and not state.archived,
    referred_by=(("quotes", "lines", "product_id"),),
)
WAREHOUSE_IMPORTER = Importer(
    app="倉庫",
    key="倉庫コード",
    columns=("倉庫名", "区分"),
    read=read_warehouse,
    kind=WAREHOUSES,
    withdraw=alone(warehouse.archive),
    exists=lambda state: bool(state.code) and not state.archived,
    referred_by=(("sales", "warehouse_id"),),
)
