"""What the gateway tells of its connections."""

from collections.abc import Sequence

from contracts.published import Published
from contracts.sync import ConnectionMadeV1
from spine.appends import RecordedEvent
from sync_gateway.domain.connection import ConnectionMade


def publish(row: RecordedEvent, event: object, _: object) -> Sequence[Published]:
    """The published event of a stored one."""
    match event:
        case ConnectionMade(package, name, owners):
            facts = {"package": package, "name": name, "owners": owners}
            connection_id = str(row.originator_id).removeprefix("connection-")
            identity = {"id": connection_id, "version": row.originator_version}
            return [ConnectionMadeV1.model_validate({**identity, **facts})]
        case _:
            return []
