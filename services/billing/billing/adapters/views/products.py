"""Read table of products."""

from datetime import date
from decimal import Decimal

from pydantic import BaseModel, ConfigDict, Field

from billing.domain.product import Product
from japan.tax import TaxClass
from spine.store.tables import Record, Table

CURRENT = """LEFT JOIN LATERAL (
    SELECT p FROM jsonb_array_elements(t.detail->'prices') p
    WHERE p->>'from' <= (now() AT TIME ZONE 'Asia/Tokyo')::date::text ORDER BY p->>'from' DESC LIMIT 1
) current ON TRUE"""


class PriceRow(BaseModel):
    """A price from a day on."""

    model_config = ConfigDict(serialize_by_alias=True, validate_by_name=True)

    since: date = Field(alias="from")
    unit_price: Decimal
    unit_cost: Decimal | None


class ProductRecord(Record):
    """A product; `unit_price` and `unit_cost` are today's."""

    code: str
    name: str
    kana: str
    category: str
    unit: str
    tax_class: TaxClass
    package_code: str
    active: bool
    unit_price: Decimal | None = None
    unit_cost: Decimal | None = None
    prices: list[PriceRow]


def product_record(product: Product, product_id: str, version: int) -> ProductRecord:
    profile = product.profile
    prices = [PriceRow(since=p.since, unit_price=p.unit_price, unit_cost=p.unit_cost) for p in product.prices]
    return ProductRecord(
        id=product_id,
        version=version,
        archived=product.archived,
        code=product.code,
        name=profile.name,
        kana=profile.kana,
        category=profile.category,
        unit=profile.unit,
        tax_class=profile.tax_class,
        package_code=profile.package_code,
        active=product.active,
        prices=prices,
    )


PRODUCT_TABLE = Table(
    name="products",
    model=ProductRecord,
    record=product_record,
    columns=("code", "name", "kana", "category", "active", "package_code"),
    detail=frozenset({"prices"}),
    search=("code", "name", "kana", "category", "package_code"),
    costs=frozenset({"unit_cost"}),
    joins=(CURRENT,),
    joined={"unit_price": "current.p->'unit_price'", "unit_cost": "current.p->'unit_cost'"},
    open=True,
    sort="code",
)
