"""Product 商品台帳: what is sold, its prices by date, its tax class."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import assert_never

from billing.domain.limits import within_limits
from billing.domain.lines import UNRATED, Line
from billing.domain.refusal import Refused
from japan.tax import TaxClass


@dataclass(frozen=True, slots=True)
class Profile:
    """The editable facts. `package_code` is the code in the accounting package; leading zeros count."""

    name: str = ""
    kana: str = ""
    category: str = ""
    unit: str = ""
    tax_class: TaxClass = TaxClass.STANDARD
    package_code: str = ""


@dataclass(frozen=True, slots=True)
class Price:
    """Unit price without tax and unit cost from a day on, both in yen with decimals."""

    since: date
    unit_price: Decimal
    unit_cost: Decimal | None = None


@dataclass(frozen=True, slots=True)
class ProductRegistered:
    code: str
    profile: Profile
    prices: tuple[Price, ...] = ()


@dataclass(frozen=True, slots=True)
class ProductRevised:
    profile: Profile


@dataclass(frozen=True, slots=True)
class ProductPriced:
    price: Price


@dataclass(frozen=True, slots=True)
class ProductDiscontinued:
    pass


@dataclass(frozen=True, slots=True)
class ProductArchived:
    pass


ProductEvent = ProductRegistered | ProductRevised | ProductPriced | ProductDiscontinued | ProductArchived


@dataclass(frozen=True, slots=True)
class Product:
    """A product; `code` is empty until it is registered; `prices` are sorted by day."""

    code: str = ""
    profile: Profile = Profile()
    prices: tuple[Price, ...] = ()
    active: bool = True
    archived: bool = False

    def price(self, on: date) -> Price | None:
        """Returns the price of a day: the latest that starts on or before it."""
        return next((price for price in reversed(self.prices) if price.since <= on), None)


def offered(product: Product, product_id: str, on: date) -> Line:
    """Returns the line that a quote of that day copies from the catalogue."""
    profile, price = product.profile, product.price(on)
    return Line(
        number=0,
        kind="item",
        name=profile.name,
        quantity=Decimal(1),
        unit_price=price.unit_price if price else Decimal(0),
        tax_class=profile.tax_class,
        rate=UNRATED,
        unit=profile.unit,
        product_id=product_id,
        product_code=product.code,
        unit_cost=price.unit_cost if price else None,
    )


def evolve(product: Product, event: ProductEvent) -> Product:
    match event:
        case ProductRegistered(code, profile, prices):
            return Product(code, profile, _in_order(prices))
        case ProductRevised(profile):
            return replace(product, profile=profile)
        case ProductPriced(price):
            return replace(product, prices=_in_order((*product.prices, price)))
        case ProductDiscontinued():
            return replace(product, active=False)
        case ProductArchived():
            return replace(product, archived=True)
        case _:
            assert_never(event)


def _in_order(prices: tuple[Price, ...]) -> tuple[Price, ...]:
    """Returns the prices by day; of several for one day, the last one given."""
    by_day = {price.since: price for price in prices}
    return tuple(by_day[day] for day in sorted(by_day))


def register(product: Product, code: str, profile: Profile, prices: tuple[Price, ...]) -> list[ProductEvent]:
    if product.code and not product.archived:
        if (product.code, product.profile, product.prices) == (code, profile, _in_order(prices)):
            return []
        raise Refused("product-exists", known=product.code)
    within_limits(profile, code=code, prices=prices)
    _require_positive(prices)
    return [ProductRegistered(code, profile, prices)]


def revise(product: Product, profile: Profile) -> list[ProductEvent]:
    _require_registered(product)
    within_limits(profile)
    return [] if profile == product.profile else [ProductRevised(profile)]


def set_price(product: Product, price: Price) -> list[ProductEvent]:
    """Sets a price from a day on; existing quotes keep the price they copied."""
    _require_registered(product)
    within_limits(price)
    _require_positive([price])
    return [] if price in product.prices else [ProductPriced(price)]


def discontinue(product: Product) -> list[ProductEvent]:
    _require_registered(product)
    return [ProductDiscontinued()] if product.active else []


def archive(product: Product) -> list[ProductEvent]:
    return [ProductArchived()] if product.code and not product.archived else []


def _require_positive(prices: Iterable[Price]) -> None:
    for number, price in enumerate(prices, 1):
        if price.unit_price < 0 or (price.unit_cost or 0) < 0:
            raise Refused("negative-price", field="unit_price", number=number)


def _require_registered(product: Product) -> None:
    if not product.code or product.archived:
        raise Refused("product-archived")
