"""Department (部門): a tree by parent; the ones that sell are the rows of the forecast."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal, assert_never

from identity.domain.limits import within_limits
from identity.domain.refusal import Refused

Kind = Literal["sales", "production", "administration"]


@dataclass(frozen=True, slots=True)
class Profile:
    """The editable fields. `position` orders departments in lists."""

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


@dataclass(frozen=True, slots=True)
class DepartmentJoined:
    """A user or another department was added to the department."""

    member_id: str


DepartmentEvent = DepartmentRegistered | DepartmentRevised | DepartmentArchived


@dataclass(frozen=True, slots=True)
class Department:
    """A department; `profile` is None until it is registered."""

    code: str = ""
    profile: Profile | None = None
    archived: bool = False

    @property
    def is_open(self) -> bool:
        return self.profile is not None and not self.archived


@dataclass(frozen=True, slots=True)
class Membership:
    """The last member added. The current members follow from the users and departments themselves."""

    joined_last: str | None = None


def evolve(department: Department, event: DepartmentEvent) -> Department:
    """Returns the department after the event."""
    match event:
        case DepartmentRegistered(code, profile):
            return Department(code, profile)
        case DepartmentRevised(profile):
            return replace(department, profile=profile)
        case DepartmentArchived():
            return replace(department, archived=True)
        case _:
            assert_never(event)


def evolve_membership(_: Membership, event: DepartmentJoined) -> Membership:
    """Returns the membership after the event."""
    return Membership(event.member_id)


def register(department: Department, code: str, profile: Profile) -> list[DepartmentEvent]:
    """Registers the department. Refused if the id is taken with other contents."""
    within_limits(profile, code=code)
    if not department.is_open:
        return [DepartmentRegistered(code, profile)]
    if (department.code, department.profile) != (code, profile):
        raise Refused("department-exists", field="code", known=department.code)
    return []


def revise(
    department: Department, department_id: str, changes: Mapping[str, Any], line: Sequence[str]
) -> list[DepartmentEvent]:
    """Changes fields. `line` holds the new parent and all above it. Refused if the department is in its own line."""
    before = _registered(department)
    refuse_ring(before.name, department_id, line)
    profile = replace(before, **changes)
    within_limits(profile)
    return [] if profile == before else [DepartmentRevised(profile)]


def archive(department: Department, *, used_by: int) -> list[DepartmentEvent]:
    """Closes a department. Refused while users or departments belong to it; `used_by` counts both."""
    if department.profile is None or department.archived:
        return []
    if used_by:
        raise Refused("department-in-use", name=department.profile.name, count=used_by)
    return [DepartmentArchived()]


def join(department: Department, member_id: str) -> list[DepartmentJoined]:
    """Adds a user or a department. Refused if the department is not registered or was closed."""
    if not department.is_open:
        raise Refused("department-unknown", field="department_id")
    return [DepartmentJoined(member_id)]


def rejoin(department: Department, member_id: str) -> list[DepartmentJoined]:
    """Adds a user whose account is opened again. Refused if the department was closed meanwhile."""
    if department.profile is not None and department.archived:
        raise Refused("department-closed", name=department.profile.name)
    return join(department, member_id)


def line_of(parent_id: str | None, department: Callable[[str], Department]) -> list[str]:
    """Returns the ids of a parent and all above it, the nearest first; stops if they form a cycle."""
    line: list[str] = []
    while parent_id and parent_id not in line:
        line.append(parent_id)
        profile = department(parent_id).profile
        parent_id = profile.parent_id if profile else None
    return line


def refuse_ring(name: str, department_id: str, line: Sequence[str]) -> None:
    """Refuses a parent line that contains the department itself."""
    if department_id in line:
        raise Refused("department-cycle", field="parent_id", name=name)


def _registered(department: Department) -> Profile:
    if department.profile is None or department.archived:
        raise Refused("department-archived")
    return department.profile
