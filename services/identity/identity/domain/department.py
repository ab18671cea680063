"""Department (部門): a tree by parent; the ones that sell are the rows of the forecast."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal, assert_never

from identity.domain.refusal import Refused

Kind = Literal["sales", "production", "administration"]


@dataclass(frozen=True, slots=True)
class Profile:
    """What an administrator edits. `position` orders departments in lists."""

    name: str
    kind: Kind
    parent_id: str | None = None
    valid_from: date | None = None
    position: int = 0


@dataclass(frozen=True, slots=True)
class DepartmentRegistered:
    code: str
    profile: Profile


@dataclass(frozen=True, slots=True)
class DepartmentRevised:
    profile: Profile


@dataclass(frozen=True, slots=True)
class DepartmentArchived:
    pass


DepartmentEvent = DepartmentRegistered | DepartmentRevised | DepartmentArchived


@dataclass(frozen=True, slots=True)
class Department:
    """`profile` is None until the department is registered."""

    code: str = ""
    profile: Profile | None = None
    archived: bool = False


def evolve(department: Department, event: DepartmentEvent) -> Department:
    """The department after the event."""
    match event:
        case DepartmentRegistered(code, profile):
            return Department(code, profile)
        case DepartmentRevised(profile):
            return replace(department, profile=profile)
        case DepartmentArchived():
            return replace(department, archived=True)
        case _:
            assert_never(event)


def register(department: Department, code: str, profile: Profile) -> list[DepartmentEvent]:
    """Makes the department. Refused when another stands under this id."""
    if department.profile is None or department.archived:
        return [DepartmentRegistered(code, profile)]
    if (department.code, department.profile) != (code, profile):
        raise Refused("department-exists", field="code", known=department.code)
    return []


def revise(
    department: Department, department_id: str, changes: Mapping[str, Any], line: Sequence[str]
) -> list[DepartmentEvent]:
    """Changes fields. `line` holds the new parent and all above it: a department cannot stand under itself."""
    before = _registered(department)
    if department_id in line:
        raise Refused("department-cycle", field="parent_id", name=before.name)
    profile = replace(before, **changes)
    return [] if profile == before else [DepartmentRevised(profile)]


def archive(department: Department, *, used_by: int) -> list[DepartmentEvent]:
    """Closes a department in which nobody works and which has none below: `used_by` counts both."""
    if department.profile is None or department.archived:
        return []
    if used_by:
        raise Refused("department-in-use", name=department.profile.name, count=used_by)
    return [DepartmentArchived()]


def _registered(department: Department) -> Profile:
    if department.profile is None or department.archived:
        raise Refused("department-archived")
    return department.profile
