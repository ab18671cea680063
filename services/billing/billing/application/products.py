"""Use cases of products."""

from functools import partial

from billing.domain import product
from billing.domain.product import Price, Product, ProductEvent, Profile
from spine.event_store import EventStore
from spine.streams import Aggregate, Context, Loaded

PRODUCTS: Aggregate[Product, ProductEvent] = Aggregate("product", Product(), product.evolve)


def register(
    store: EventStore, product_id: str, code: str, profile: Profile, prices: tuple[Price, ...], context: Context
) -> Loaded[Product]:
    decision = partial(product.register, code=code, profile=profile, prices=prices)
    return store.decide(PRODUCTS.new_stream(product_id), decision, context)


def set_price(store: EventStore, product_id: str, price: Price, context: Context) -> Loaded[Product]:
    return store.decide(PRODUCTS.stream(product_id), partial(product.set_price, price=price), context)


def discontinue(store: EventStore, product_id: str, context: Context) -> Loaded[Product]:
    return store.decide(PRODUCTS.stream(product_id), product.discontinue, context)
