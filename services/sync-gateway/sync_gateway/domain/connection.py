"""Connection: one company file of an accounting package, and the owner of each kind of master data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, assert_never

Package = Literal["yayoi", "pca", "tryton"]
Master = Literal["products", "sales", "departments", "warehouses", "projects", "customers"]
Side = Literal["daicho", "package"]

# The default masters that each package owns; Daicho owns customers.
DEFAULT_OWNERS: Mapping[Master, Side] = {
    "products": "package",
    "sales": "package",
    "departments": "package",
    "warehouses": "package",
    "projects": "package",
    "customers": "daicho",
}


@dataclass(frozen=True, slots=True)
class ConnectionMade:
    package: Package
    name: str
    owners: dict[Master, Side]


ConnectionEvent = ConnectionMade


@dataclass(frozen=True, slots=True)
class Connection:
    """A connection; `package` is None until it is created."""

    package: Package | None = None
    name: str = ""
    owners: Mapping[Master, Side] = field(default_factory=dict)


def evolve(_: Connection, event: ConnectionEvent) -> Connection:
    """Returns the connection after the event."""
    match event:
        case ConnectionMade(package, name, owners):
            return Connection(package, name, owners)
        case _:
            assert_never(event)


def make(connection: Connection, package: Package, name: str, owners: Mapping[Master, Side]) -> list[ConnectionEvent]:
    """Creates the connection; masters that are not named have their default owner."""
    if connection.package is not None:
        return []
    return [ConnectionMade(package, name, {**DEFAULT_OWNERS, **owners})]
