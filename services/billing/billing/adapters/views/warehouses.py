"""Read table of warehouses."""

from typing import Literal

from billing.domain.warehouse import Warehouse
from spine.store.tables import Record, Table


class WarehouseRecord(Record):
    """A warehouse."""

    code: str
    name: str
    kind: Literal["own", "external"]
    postal_code: str
    address: str
    phone: str


def warehouse_record(warehouse: Warehouse, warehouse_id: str, version: int) -> WarehouseRecord:
    profile = warehouse.profile
    return WarehouseRecord(
        id=warehouse_id,
        version=version,
        archived=warehouse.archived,
        code=warehouse.code,
        name=profile.name,
        kind=profile.kind,
        postal_code=profile.postal_code,
        address=profile.address,
        phone=profile.phone,
    )


WAREHOUSE_TABLE = Table(
    name="warehouses",
    model=WarehouseRecord,
    record=warehouse_record,
    columns=("code", "name", "kind"),
    search=("code", "name", "address", "phone"),
    open=True,
    sort="code",
)
