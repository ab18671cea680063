"""ExtensionAssignment (内線): the user of an extension, as entered with each user."""

from dataclasses import dataclass, replace
from typing import assert_never


@dataclass(frozen=True, slots=True)
class ExtensionAssigned:
    extension: str
    user_id: str


@dataclass(frozen=True, slots=True)
class ExtensionReleased:
    pass


ExtensionEvent = ExtensionAssigned | ExtensionReleased


@dataclass(frozen=True, slots=True)
class ExtensionAssignment:
    """An assignment; `user_id` is None while nobody has the extension."""

    extension: str = ""
    user_id: str | None = None


def evolve(assignment: ExtensionAssignment, event: ExtensionEvent) -> ExtensionAssignment:
    """Returns the assignment after the event."""
    match event:
        case ExtensionAssigned(extension, user_id):
            return ExtensionAssignment(extension, user_id)
        case ExtensionReleased():
            return replace(assignment, user_id=None)
        case _:
            assert_never(event)


def settle(assignment: ExtensionAssignment, extension: str, holder: str | None) -> list[ExtensionEvent]:
    """Assigns the extension to the holder, or to nobody."""
    if assignment.user_id == holder:
        return []
    return [ExtensionReleased() if holder is None else ExtensionAssigned(extension, holder)]
