"""The kinds of streams that the gateway stores."""

from spine.store.streams import Aggregate
from sync_gateway.domain import connection

CONNECTIONS = Aggregate("connection", connection.Connection(), connection.evolve)
