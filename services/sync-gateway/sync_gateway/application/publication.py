"""The events that the gateway publishes of connections."""

from typing import Any

from contracts.sync import ConnectionMadeV1
from spine.stream.publication import Publishes
from sync_gateway.adapters.kinds import CONNECTIONS
from sync_gateway.domain.connection import Connection, ConnectionMade


def connection_facts(state: Connection) -> dict[str, Any]:
    """Returns the published facts of a connection."""
    return {"package": state.package, "name": state.name, "owners": state.owners}


PUBLISHES = (Publishes(CONNECTIONS, connection_facts, {ConnectionMade: ConnectionMadeV1}),)
