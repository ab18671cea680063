"""Use cases of warehouses."""

from functools import partial

from billing.domain import warehouse
from billing.domain.warehouse import Profile, Warehouse, WarehouseEvent
from spine.event_store import EventStore
from spine.streams import Aggregate, Context, Loaded

WAREHOUSES: Aggregate[Warehouse, WarehouseEvent] = Aggregate("warehouse", Warehouse(), warehouse.evolve)


def register(store: EventStore, warehouse_id: str, code: str, profile: Profile, context: Context) -> Loaded[Warehouse]:
    decision = partial(warehouse.register, code=code, profile=profile)
    return store.decide(WAREHOUSES.new_stream(warehouse_id), decision, context)
