"""What the telephone gateway publishes of its extensions."""

from typing import Any

from contracts.cti import ExtensionAssignedV1, ExtensionReleasedV1
from cti_gateway.adapters.kinds import EXTENSIONS
from cti_gateway.domain.extension import ExtensionAssigned, ExtensionAssignment, ExtensionReleased
from spine.stream.publication import Publishes


def extension_facts(state: ExtensionAssignment) -> dict[str, Any]:
    """Returns whose an extension is."""
    return {"extension": state.extension, "user_id": state.user_id}


PUBLISHES = (
    Publishes(
        EXTENSIONS,
        extension_facts,
        {ExtensionAssigned: ExtensionAssignedV1, ExtensionReleased: ExtensionReleasedV1},
    ),
)
