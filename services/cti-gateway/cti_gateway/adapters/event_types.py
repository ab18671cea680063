"""The stable names of this service's events."""

from typing import Any

from cti_gateway.domain import extension

EVENT_TYPES: dict[str, type[Any]] = {
    "cti.extension-assigned.v1": extension.ExtensionAssigned,
    "cti.extension-released.v1": extension.ExtensionReleased,
}
UPCASTERS: dict[str, Any] = {}
