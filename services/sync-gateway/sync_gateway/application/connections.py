"""Use cases of connections."""

from collections.abc import Mapping
from functools import partial

from edge.work import Work
from spine.ids import new_id
from spine.store.streams import Loaded
from sync_gateway.adapters.kinds import CONNECTIONS
from sync_gateway.domain import connection
from sync_gateway.domain.connection import Connection, Master, Package, Side


def make(work: Work, package: Package, name: str, owners: Mapping[Master, Side]) -> Loaded[Connection]:
    """Creates a connection."""
    decision = partial(connection.make, package=package, name=name, owners=owners)
    return work.store.decide(CONNECTIONS.new_stream(new_id()), decision, work.context)
