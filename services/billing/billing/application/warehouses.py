"""Use cases of warehouses."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from psycopg.errors import UniqueViolation

from billing.adapters.kinds import WAREHOUSES
from billing.domain import warehouse
from billing.domain.refusal import Refused
from billing.domain.warehouse import Profile, Warehouse, WarehouseEvent
from edge.work import Work
from spine.store.streams import Loaded


def register(work: Work, warehouse_id: str, code: str, profile: Profile) -> Loaded[Warehouse]:
    """Registers a warehouse. Refused if the code is taken."""
    decision = partial(warehouse.register, code=code, profile=profile)
    try:
        return work.store.decide(WAREHOUSES.new_stream(warehouse_id), decision, work.context)
    except UniqueViolation as error:
        raise Refused("warehouse-code-taken", field="code", known=code) from error


def revise(work: Work, warehouse_id: str, base: int, changes: Mapping[str, Any]) -> Loaded[Warehouse]:
    """Changes fields of the warehouse."""

    def decision(state: Warehouse) -> list[WarehouseEvent]:
        return warehouse.revise(state, replace(state.profile, **changes))

    return work.edit(work.guarded(WAREHOUSES, warehouse_id), base, changes, decision)
