"""Warehouse 倉庫: where goods are shipped from."""

from dataclasses import dataclass, replace
from typing import Literal, assert_never

from billing.domain.limits import within_limits
from billing.domain.refusal import Refused


@dataclass(frozen=True, slots=True)
class Profile:
    name: str = ""
    kind: Literal["own", "external"] = "own"
    postal_code: str = ""
    address: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class WarehouseRegistered:
    code: str
    profile: Profile


@dataclass(frozen=True, slots=True)
class WarehouseRevised:
    profile: Profile


@dataclass(frozen=True, slots=True)
class WarehouseArchived:
    pass


WarehouseEvent = WarehouseRegistered | WarehouseRevised | WarehouseArchived


@dataclass(frozen=True, slots=True)
class Warehouse:
    """A warehouse; `code` is empty until it is registered."""

    code: str = ""
    profile: Profile = Profile()
    archived: bool = False


def evolve(warehouse: Warehouse, event: WarehouseEvent) -> Warehouse:
    match event:
        case WarehouseRegistered(code, profile):
            return Warehouse(code, profile)
        case WarehouseRevised(profile):
            return replace(warehouse, profile=profile)
        case WarehouseArchived():
            return replace(warehouse, archived=True)
        case _:
            assert_never(event)


def register(warehouse: Warehouse, code: str, profile: Profile) -> list[WarehouseEvent]:
    if warehouse.code and not warehouse.archived:
        if (warehouse.code, warehouse.profile) == (code, profile):
            return []
        raise Refused("warehouse-exists", known=warehouse.code)
    within_limits(profile, code=code)
    return [WarehouseRegistered(code, profile)]


def revise(warehouse: Warehouse, profile: Profile) -> list[WarehouseEvent]:
    if not warehouse.code or warehouse.archived:
        raise Refused("warehouse-archived")
    within_limits(profile)
    return [] if profile == warehouse.profile else [WarehouseRevised(profile)]


def require_open(warehouse: Warehouse) -> None:
    """Refuses a warehouse that does not exist or was archived."""
    if not warehouse.code:
        raise Refused("warehouse-unknown", field="warehouse_id")
    if warehouse.archived:
        raise Refused("warehouse-archived", field="warehouse_id")


def archive(warehouse: Warehouse) -> list[WarehouseEvent]:
    return [WarehouseArchived()] if warehouse.code and not warehouse.archived else []
