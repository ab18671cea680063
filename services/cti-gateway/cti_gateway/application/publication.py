"""What the telephone gateway tells of its extensions."""

from collections.abc import Sequence

from contracts import cti as contract
from contracts.published import Published
from cti_gateway.domain.extension import ExtensionAssigned, ExtensionAssignment, ExtensionReleased
from spine.appends import RecordedEvent

PUBLISHED: dict[type[object], type[contract.ExtensionEvent]] = {
    ExtensionAssigned: contract.ExtensionAssignedV1,
    ExtensionReleased: contract.ExtensionReleasedV1,
}


def publish(row: RecordedEvent, event: object, state: object) -> Sequence[Published]:
    """The published event of a stored one, with the assignment after it."""
    model = PUBLISHED.get(type(event))
    if model is None or not isinstance(state, ExtensionAssignment):
        return []
    extension_id, version = str(row.originator_id).removeprefix("extension-"), row.originator_version
    return [model(id=extension_id, version=version, extension=state.extension, user_id=state.user_id)]
