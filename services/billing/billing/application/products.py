"""Use cases of products."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from psycopg.errors import UniqueViolation

from billing.adapters.kinds import PRODUCTS
from billing.domain import product
from billing.domain.product import Price, Product, ProductEvent, Profile
from billing.domain.refusal import Refused
from edge.work import Work
from spine.store.streams import Loaded


def register(work: Work, product_id: str, code: str, profile: Profile, prices: Sequence[Price]) -> Loaded[Product]:
    """Registers a product. Refused if the code is taken."""
    decision = partial(product.register, code=code, profile=profile, prices=tuple(prices))
    try:
        return work.store.decide(PRODUCTS.new_stream(product_id), decision, work.context)
    except UniqueViolation as error:
        raise Refused("product-code-taken", field="code", known=code) from error


def revise(work: Work, product_id: str, base: int, changes: Mapping[str, Any]) -> Loaded[Product]:
    """Changes fields of the product."""

    def decision(state: Product) -> list[ProductEvent]:
        return product.revise(state, replace(state.profile, **changes))

    return work.edit(work.guarded(PRODUCTS, product_id), base, changes, decision)


def set_price(work: Work, product_id: str, price: Price) -> Loaded[Product]:
    decision = partial(product.set_price, price=price)
    return work.store.decide(work.guarded(PRODUCTS, product_id), decision, work.context)


def discontinue(work: Work, product_id: str) -> Loaded[Product]:
    return work.store.decide(work.guarded(PRODUCTS, product_id), product.discontinue, work.context)
