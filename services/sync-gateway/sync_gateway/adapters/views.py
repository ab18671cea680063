"""Read table of connections."""

from typing import Any

from spine.store.tables import Record, Table
from sync_gateway.domain.connection import Connection, Master, Package, Side


class ConnectionRecord(Record):
    package: Package
    name: str
    owners: dict[Master, Side]


def connection_record(state: Connection, connection_id: str, version: int) -> ConnectionRecord:
    """Returns the row of a connection."""
    assert state.package is not None
    owners = dict(state.owners)
    return ConnectionRecord(id=connection_id, version=version, package=state.package, name=state.name, owners=owners)


CONNECTION_TABLE = Table(
    name="connections",
    model=ConnectionRecord,
    record=connection_record,
    columns=("package", "name"),
    search=("name",),
    sort="name",
)
TABLES: dict[str, Table[Any]] = {"connection": CONNECTION_TABLE}
