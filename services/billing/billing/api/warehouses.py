"""Routes of warehouses."""

from typing import Literal

from fastapi import Response

from billing.adapters.kinds import WAREHOUSES
from billing.adapters.views.warehouses import WAREHOUSE_TABLE, WarehouseRecord
from billing.application import warehouses
from billing.domain.warehouse import Profile
from edge.commands import Command, command
from edge.fields import Body, Code, Name, Text
from edge.records import read_routes
from spine.ids import new_id

STEWARDS = command("accounting", "admin", "manager")

router = read_routes(WAREHOUSES, WAREHOUSE_TABLE, "/api/billing/warehouses")
ROUTERS = (router,)


class ReviseWarehouse(Body):
    """What of a warehouse is to change."""

    name: Name = ""
    kind: Literal["own", "external"] = "own"
    postal_code: Text = ""
    address: Text = ""
    phone: Text = ""


class RegisterWarehouse(ReviseWarehouse):
    """A new warehouse."""

    code: Code
    name: Name


@router.post("", status_code=201, response_model=WarehouseRecord)
def register(body: RegisterWarehouse, by: Command = STEWARDS) -> Response:
    profile = Profile(body.name, body.kind, body.postal_code, body.address, body.phone)
    return by.created(WAREHOUSES, warehouses.register(by.work, new_id(), body.code, profile))


@router.patch("/{record_id}", response_model=WarehouseRecord)
def revise(record_id: str, body: ReviseWarehouse, by: Command = STEWARDS) -> Response:
    changes = body.model_dump(exclude_unset=True)
    return by.answer(WAREHOUSES, warehouses.revise(by.work, record_id, by.read_version(), changes))
