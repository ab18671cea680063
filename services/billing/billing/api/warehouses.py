"""Routes of warehouses."""

from typing import Literal

from fastapi import Response
from pydantic import MISSING

from billing.adapters.kinds import WAREHOUSES
from billing.adapters.views.warehouses import WAREHOUSE_TABLE, WarehouseRecord
from billing.api.rights import RIGHTS
from billing.application import warehouses
from billing.domain.warehouse import Profile
from edge.commands import Command
from edge.fields import Body, Code, Name, Text
from edge.records import read_routes
from spine.ids import new_id

EDITOR = RIGHTS.command("warehouses")

router = read_routes(WAREHOUSES, WAREHOUSE_TABLE, "/api/billing/warehouses")
ROUTERS = (router,)


class ReviseWarehouse(Body):
    """Fields of a warehouse to change; omitted fields and the code stay unchanged."""

    name: Name | MISSING = MISSING
    kind: Literal["own", "external"] | MISSING = MISSING
    postal_code: Text | MISSING = MISSING
    address: Text | MISSING = MISSING
    phone: Text | MISSING = MISSING


class RegisterWarehouse(ReviseWarehouse):
    """A new warehouse."""

    code: Code
    name: Name


@router.post("", status_code=201, response_model=WarehouseRecord)
def register(body: RegisterWarehouse, by: Command = EDITOR) -> Response:
    profile = Profile(**body.model_dump(exclude={"code"}))
    return by.created(WAREHOUSES, warehouses.register(by.work, new_id(), body.code, profile))


@router.patch("/{record_id}", response_model=WarehouseRecord)
def revise(record_id: str, body: ReviseWarehouse, by: Command = EDITOR) -> Response:
    changes = body.model_dump()
    return by.answer(WAREHOUSES, warehouses.revise(by.work, record_id, by.read_version(), changes))
