"""Use cases of connections."""

from collections.abc import Mapping
from functools import partial

from spine.event_store import EventStore
from spine.streams import Aggregate, Context, Loaded
from sync_gateway.domain import connection
from sync_gateway.domain.connection import Connection, Master, Package, Side

CONNECTIONS = Aggregate("connection", connection.Connection(), connection.evolve)


def make(
    store: EventStore,
    connection_id: str,
    package: Package,
    name: str,
    owners: Mapping[Master, Side],
    context: Context,
) -> Loaded[Connection]:
    """Makes a connection."""
    decision = partial(connection.make, package=package, name=name, owners=owners)
    return store.decide(CONNECTIONS.stream(connection_id), decision, context)
