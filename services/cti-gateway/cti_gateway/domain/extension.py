"""ExtensionAssignment (内線): whose telephone an extension is. Follows the extension entered with each user."""

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
    """`user_id` is None while nobody holds the extension."""

    extension: str = ""
    user_id: str | None = None


def evolve(assignment: ExtensionAssignment, event: ExtensionEvent) -> ExtensionAssignment:
    """The assignment after the event."""
    match event:
        case ExtensionAssigned(extension, user_id):
            return ExtensionAssignment(extension, user_id)
        case ExtensionReleased():
            return replace(assignment, user_id=None)
        case _:
            assert_never(event)


def settle(assignment: ExtensionAssignment, extension: str, holder: str | None) -> list[ExtensionEvent]:
    """Makes the extension the holder's, or nobody's."""
    if assignment.user_id == holder:
        return []
    return [ExtensionReleased() if holder is None else ExtensionAssigned(extension, holder)]
