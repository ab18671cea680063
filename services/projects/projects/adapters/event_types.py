"""The stable names of this service's events."""

from typing import Any

from projects.domain import member

EVENT_TYPES: dict[str, type[Any]] = {
    "projects.member-registered.v1": member.MemberRegistered,
    "projects.member-archived.v1": member.MemberArchived,
}
UPCASTERS: dict[str, Any] = {}
