"""`/api/sync/connections`: administrators and accounting see them, administrators make them."""

from typing import Annotated

from fastapi import Response
from pydantic import BaseModel, ConfigDict, StringConstraints

from edge.commands import Command, command
from edge.records import read_routes
from sync_gateway.adapters.kinds import CONNECTIONS
from sync_gateway.adapters.views import CONNECTION_TABLE, ConnectionRecord
from sync_gateway.application import connections
from sync_gateway.domain.connection import Master, Package, Side

ADMIN = command("admin")
READERS = frozenset({"admin", "accounting"})
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100, pattern=r"^[^\x00]*$")]
router = read_routes(CONNECTIONS, CONNECTION_TABLE, "/api/sync/connections", readers=READERS)


class MakeConnection(BaseModel):
    """Masters left out of `owners` have their usual owner."""

    model_config = ConfigDict(extra="forbid")

    package: Package
    name: Name
    owners: dict[Master, Side] = {}


@router.post("", status_code=201, response_model=ConnectionRecord)
def make(body: MakeConnection, by: Command = ADMIN) -> Response:
    return by.created(CONNECTIONS, connections.make(by.work, body.package, body.name, body.owners))
