"""Connection: one company file of an accounting package, and which side owns each master."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, assert_never

Package = Literal["yayoi", "pca", "tryton"]
Master = Literal["products", "sales", "departments", "warehouses", "projects", "customers"]
Side = Literal["daicho", "package"]

# What each package is the source of unless a company says otherwise; customers are entered here.
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
    """`package` is None until the connection is made."""

    package: Package | None = None
    name: str = ""
    owners: Mapping[Master, Side] = field(default_factory=dict)


def evolve(_: Connection, event: ConnectionEvent) -> Connection:
    """The connection after the event."""
    match event:
        case ConnectionMade(package, name, owners):
            return Connection(package, name, owners)
        case _:
            assert_never(event)


def make(connection: Connection, package: Package, name: str, owners: Mapping[Master, Side]) -> list[ConnectionEvent]:
    """Makes the connection; masters that are not named have their usual owner."""
    if connection.package is not None:
        return []
    return [ConnectionMade(package, name, {**DEFAULT_OWNERS, **owners})]
