"""The events that the telephone gateway publishes of extensions."""

from typing import Any

from contracts.cti import ExtensionAssignedV1, ExtensionReleasedV1
from cti_gateway.adapters.kinds import EXTENSIONS
from cti_gateway.domain.extension import ExtensionAssigned, ExtensionAssignment, ExtensionReleased
from spine.stream.publication import Publishes


def extension_facts(state: ExtensionAssignment) -> dict[str, Any]:
    """Returns the published facts of an extension."""
    return {"extension": state.extension, "user_id": state.user_id}


PUBLISHES = (
    Publishes(
        EXTENSIONS,
        extension_facts,
        {ExtensionAssigned: ExtensionAssignedV1, ExtensionReleased: ExtensionReleasedV1},
    ),
)
