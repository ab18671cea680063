"""Routes of warehouses."""

from dataclasses import replace
from typing import Literal

from fastapi import Response
from psycopg.errors import UniqueViolation

from billing.adapters.views.warehouses import WAREHOUSE_TABLE, WarehouseRecord
from billing.api.fields import Body, Code, Name, Short
from billing.application import warehouses
from billing.application.warehouses import WAREHOUSES
from billing.domain import warehouse
from billing.domain.refusal import Refused
from billing.domain.warehouse import Profile, Warehouse, WarehouseEvent
from edge.commands import Command, command
from edge.records import read_routes
from spine.ids import new_id

STEWARDS = command("accounting", "admin", "manager")

router = read_routes(WAREHOUSES, WAREHOUSE_TABLE, "/api/billing/warehouses")
ROUTERS = (router,)


class ReviseWarehouse(Body):
    """What of a warehouse is to change."""

    name: Name = ""
    kind: Literal["own", "external"] = "own"
    postal_code: Short = ""
    address: Short = ""
    phone: Short = ""


class RegisterWarehouse(ReviseWarehouse):
    """A new warehouse."""

    code: Code
    name: Name


@router.post("", status_code=201, response_model=WarehouseRecord)
def register(body: RegisterWarehouse, by: Command = STEWARDS) -> Response:
    profile = Profile(body.name, body.kind, body.postal_code, body.address, body.phone)
    try:
        loaded = warehouses.register(by.runtime.store, new_id(), body.code, profile, by.context)
    except UniqueViolation as error:
        raise Refused("warehouse-code-taken", field="code", known=body.code) from error
    return by.created(WAREHOUSES, loaded)


@router.patch("/{record_id}", response_model=WarehouseRecord)
def revise(record_id: str, body: ReviseWarehouse, by: Command = STEWARDS) -> Response:
    changes = body.model_dump(exclude_unset=True)

    def decide(state: Warehouse) -> list[WarehouseEvent]:
        return warehouse.revise(state, replace(state.profile, **changes))

    return by.answer(WAREHOUSES, by.edit(by.guarded(WAREHOUSES, record_id), changes, decide))
