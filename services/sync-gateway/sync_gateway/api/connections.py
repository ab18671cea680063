"""`/api/sync/connections`: administrators and accounting may read them, administrators may create them."""

from fastapi import Response
from pydantic import Field

from edge.commands import Command
from edge.fields import Body, Name
from edge.records import read_routes
from sync_gateway.adapters.kinds import CONNECTIONS
from sync_gateway.adapters.views import CONNECTION_TABLE, ConnectionRecord
from sync_gateway.api.rights import RIGHTS
from sync_gateway.application import connections
from sync_gateway.domain.connection import Master, Package, Side

EDITOR = RIGHTS.command("connections")
router = read_routes(CONNECTIONS, CONNECTION_TABLE, "/api/sync/connections", RIGHTS.reader("connection-records"))


class MakeConnection(Body):
    """A connection; masters not in `owners` have their default owner."""

    package: Package
    name: Name
    owners: dict[Master, Side] = Field(default_factory=dict)


@router.post("", status_code=201, response_model=ConnectionRecord)
def make(body: MakeConnection, by: Command = EDITOR) -> Response:
    return by.created(CONNECTIONS, connections.make(by.work, body.package, body.name, body.owners))
