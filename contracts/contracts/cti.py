"""What the telephone gateway tells."""

from typing import ClassVar

from contracts.published import Published, events_of


class ExtensionEvent(Published):
    """An extension and whose it is; nobody's when `user_id` is None."""

    topic: ClassVar[str] = "cti.events"
    record: ClassVar[str] = "extension"

    extension: str
    user_id: str | None


class ExtensionAssignedV1(ExtensionEvent):
    type: ClassVar[str] = "cti.extension-assigned.v1"


class ExtensionReleasedV1(ExtensionEvent):
    type: ClassVar[str] = "cti.extension-released.v1"


EVENTS = events_of(__name__)
