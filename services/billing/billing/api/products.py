"""Routes of products."""

from typing import Annotated

from fastapi import Response
from pydantic import MISSING, Field

from billing.adapters.kinds import PRODUCTS
from billing.adapters.views.products import PRODUCT_TABLE, ProductRecord
from billing.api.rights import RIGHTS
from billing.application import products
from billing.domain.product import Price, Profile
from edge.commands import Command
from edge.fields import Body, Code, Cost, Day, Name, Text
from edge.records import read_routes
from japan.tax import TaxClass
from spine.ids import new_id

EDITOR = RIGHTS.command("products")

router = read_routes(PRODUCTS, PRODUCT_TABLE, "/api/billing/products")
ROUTERS = (router,)


class PriceInput(Body):
    """A price from a day on."""

    since: Annotated[Day, Field(alias="from")]
    unit_price: Cost
    unit_cost: Cost | None = None


class ReviseProduct(Body):
    """Fields of a product to change; omitted fields and the code stay unchanged."""

    name: Name | MISSING = MISSING
    kana: Text | MISSING = MISSING
    category: Text | MISSING = MISSING
    unit: Text | MISSING = MISSING
    tax_class: TaxClass | MISSING = MISSING
    package_code: Text | MISSING = MISSING


class RegisterProduct(ReviseProduct):
    """A new product, optionally with its first price."""

    code: Code
    name: Name
    prices: Annotated[tuple[PriceInput, ...], Field(max_length=200)] = ()


@router.post("", status_code=201, response_model=ProductRecord)
def register(body: RegisterProduct, by: Command = EDITOR) -> Response:
    profile = Profile(**body.model_dump(exclude={"code", "prices"}))
    prices = tuple(_price(given) for given in body.prices)
    return by.created(PRODUCTS, products.register(by.work, new_id(), body.code, profile, prices))


@router.patch("/{record_id}", response_model=ProductRecord)
def revise(record_id: str, body: ReviseProduct, by: Command = EDITOR) -> Response:
    changes = body.model_dump()
    return by.answer(PRODUCTS, products.revise(by.work, record_id, by.read_version(), changes))


@router.post("/{record_id}/set-price", response_model=ProductRecord)
def set_price(record_id: str, body: PriceInput, by: Command = EDITOR) -> Response:
    return by.answer(PRODUCTS, products.set_price(by.work, record_id, _price(body)))


@router.post("/{record_id}/discontinue", response_model=ProductRecord)
def discontinue(record_id: str, by: Command = EDITOR) -> Response:
    return by.answer(PRODUCTS, products.discontinue(by.work, record_id))


def _price(given: PriceInput) -> Price:
    return Price(given.since, given.unit_price, given.unit_cost)
