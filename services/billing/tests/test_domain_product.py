"""Products and warehouses."""

from datetime import date
from decimal import Decimal

from billing.application.products import PRODUCTS
from billing.application.warehouses import WAREHOUSES
from billing.domain import product, warehouse
from billing.domain.product import (
    Price,
    ProductArchived,
    ProductDiscontinued,
    ProductPriced,
    ProductRegistered,
    ProductRevised,
    Profile,
)
from spine.testing import Given

BOX = Profile("化粧箱 印刷", unit="個", package_code="001000")
SPRING, AUTUMN = date(2026, 4, 1), date(2026, 10, 1)
FIRST, SECOND = Price(SPRING, Decimal("145.5"), Decimal(60)), Price(AUTUMN, Decimal("152.8"))
REGISTERED = ProductRegistered("PRT-120", BOX, (SECOND, FIRST))


def test_the_price_of_a_day_is_the_latest_that_has_started() -> None:
    box = Given(PRODUCTS, REGISTERED).state
    assert [box.price(day) for day in (date(2026, 3, 31), SPRING, date(2026, 9, 30), AUTUMN)] == [
        None, FIRST, FIRST, SECOND,
    ]  # fmt: skip


def test_a_quote_copies_what_the_catalogue_offers_that_day() -> None:
    line = product.offered(Given(PRODUCTS, REGISTERED).state, "p1", SPRING)
    assert (line.name, line.unit, line.unit_price, line.unit_cost) == (
        "化粧箱 印刷",
        "個",
        Decimal("145.5"),
        Decimal(60),
    )
    assert (line.product_id, line.product_code) == ("p1", "PRT-120")


def test_registering_again() -> None:
    Given(PRODUCTS, REGISTERED).when(product.register, "PRT-120", BOX, (FIRST, SECOND)).then()
    Given(PRODUCTS, REGISTERED).when(product.register, "PRT-121", BOX, ()).refused("product-exists")
    again = Given(PRODUCTS, REGISTERED, ProductArchived()).when(product.register, "PRT-120", BOX, ())
    again.then(ProductRegistered("PRT-120", BOX, ()))


def test_a_price_of_the_same_day_replaces_the_earlier_word() -> None:
    other = Price(AUTUMN, Decimal(160))
    Given(PRODUCTS, REGISTERED).when(product.set_price, other).then(ProductPriced(other))
    assert Given(PRODUCTS, REGISTERED, ProductPriced(other)).state.prices == (FIRST, other)
    Given(PRODUCTS, REGISTERED).when(product.set_price, FIRST).then()
    Given(PRODUCTS, REGISTERED).when(product.set_price, Price(AUTUMN, Decimal(-1))).refused("negative-price")


def test_revising_and_discontinuing() -> None:
    renamed = Profile("化粧箱", unit="個")
    Given(PRODUCTS, REGISTERED).when(product.revise, renamed).then(ProductRevised(renamed))
    Given(PRODUCTS, REGISTERED).when(product.revise, BOX).then()
    Given(PRODUCTS, REGISTERED).when(product.discontinue).then(ProductDiscontinued())
    Given(PRODUCTS, REGISTERED, ProductDiscontinued()).when(product.discontinue).then()
    Given(PRODUCTS).when(product.revise, BOX).refused("product-archived")


def test_warehouses() -> None:
    own, moved = warehouse.Profile("本社倉庫"), warehouse.Profile("本社倉庫", address="札幌市")
    made = warehouse.WarehouseRegistered("W01", own)
    Given(WAREHOUSES).when(warehouse.register, "W01", own).then(made)
    Given(WAREHOUSES, made).when(warehouse.register, "W01", own).then()
    Given(WAREHOUSES, made).when(warehouse.register, "W02", own).refused("warehouse-exists")
    Given(WAREHOUSES, made).when(warehouse.revise, moved).then(warehouse.WarehouseRevised(moved))
    Given(WAREHOUSES, made).when(warehouse.revise, own).then()
    Given(WAREHOUSES).when(warehouse.revise, own).refused("warehouse-archived")
