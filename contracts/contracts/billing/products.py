"""What billing tells of products and warehouses; costs go to their own topic."""

from datetime import date
from decimal import Decimal
from typing import ClassVar, Literal

from contracts.billing.parts import Part, TaxClass
from contracts.published import Published


class ProductEvent(Published):
    """A product as it is after the event. `unit_price` is that of the latest price list entry."""

    topic: ClassVar[str] = "billing.events"
    record: ClassVar[str] = "product"

    code: str
    name: str
    kana: str
    category: str
    unit: str
    tax_class: TaxClass
    package_code: str
    unit_price: Decimal | None
    active: bool
    archived: bool


class ProductRegisteredV1(ProductEvent):
    type: ClassVar[str] = "billing.product-registered.v1"


class ProductRevisedV1(ProductEvent):
    type: ClassVar[str] = "billing.product-revised.v1"


class ProductPricedV1(ProductEvent):
    type: ClassVar[str] = "billing.product-priced.v1"


class ProductDiscontinuedV1(ProductEvent):
    type: ClassVar[str] = "billing.product-discontinued.v1"


class ProductArchivedV1(ProductEvent):
    type: ClassVar[str] = "billing.product-archived.v1"


class ProductCost(Part):
    """A unit cost from a day on."""

    since: date
    unit_cost: Decimal


class ProductCostedV1(Published):
    """A product's costs by date."""

    type: ClassVar[str] = "billing.product-costed.v1"
    topic: ClassVar[str] = "billing.costs"

    code: str
    costs: tuple[ProductCost, ...]


class WarehouseEvent(Published):
    """A warehouse as it is after the event."""

    topic: ClassVar[str] = "billing.events"
    record: ClassVar[str] = "warehouse"

    code: str
    name: str
    kind: Literal["own", "external"]
    postal_code: str
    address: str
    phone: str
    archived: bool


class WarehouseRegisteredV1(WarehouseEvent):
    type: ClassVar[str] = "billing.warehouse-registered.v1"


class WarehouseRevisedV1(WarehouseEvent):
    type: ClassVar[str] = "billing.warehouse-revised.v1"


class WarehouseArchivedV1(WarehouseEvent):
    type: ClassVar[str] = "billing.warehouse-archived.v1"
