"""Use cases of departments, and how users and departments become members of one.

The read tables tell who belongs to a department. Closing a department reads the stream of its members, and every
command that adds a member writes it, so a member who joins at the same moment makes the closing decide again.
"""

from collections.abc import Callable, Mapping
from typing import Any

from edge.work import Work
from identity.adapters import queries
from identity.adapters.kinds import DEPARTMENT_MEMBERS, DEPARTMENTS
from identity.application.access import access
from identity.domain import department
from identity.domain.department import Department, DepartmentJoined, Profile
from spine.ids import new_id
from spine.store.streams import Decided, Loaded, Read, Stream

Joining = Callable[[Department, str], list[DepartmentJoined]]
Joined = list[tuple[Stream[Any, Any], list[DepartmentJoined]]]


def register(work: Work, code: str, profile: Profile) -> Loaded[Department]:
    """Registers a department."""
    stream = DEPARTMENTS.new_stream(new_id())

    def decision(read: Read) -> Decided:
        joined = join(read, profile.parent_id, stream.id)
        return [(stream, department.register(read(stream), code, profile)), *joined]

    with queries.unique_names():
        return work.store.decide_together(stream, decision, work.context)


def revise(work: Work, department_id: str, base: int, changes: Mapping[str, Any]) -> Loaded[Department]:
    """Changes fields that were read at the version `base`. Refused if a department would be below itself."""
    stream = work.guarded(DEPARTMENTS, department_id)

    def decision(read: Read) -> Decided:
        joined = join(read, changes.get("parent_id"), department_id)
        line = line_of(read, changes.get("parent_id"))
        revised = department.revise(read(stream), department_id, changes, line)
        return [(stream, revised), *joined] if revised else []

    loaded = work.edit_together(stream, base, changes, decision)
    access(work.runtime).forget()
    return loaded


def archive(work: Work, department_id: str) -> Loaded[Department]:
    """Closes a department without members."""
    stream = work.guarded(DEPARTMENTS, department_id)

    def decision(read: Read) -> Decided:
        read(DEPARTMENT_MEMBERS.stream(department_id))
        used_by = queries.used_by(work.runtime.pool, department_id)
        return [(stream, department.archive(read(stream), used_by=used_by))]

    return work.store.decide_together(stream, decision, work.context)


def withdraw(stream: Stream[Department, Any], read: Read) -> Decided:
    """Withdraws an imported department that nothing refers to."""
    read(DEPARTMENT_MEMBERS.stream(stream.id))
    return [(stream, department.archive(read(stream), used_by=0))]


def join(read: Read, department_id: str | None, member_id: str, joining: Joining = department.join) -> Joined:
    """Returns the events that add a user or a department to a department; none if no department is given."""
    if not department_id:
        return []
    joined = joining(read(DEPARTMENTS.stream(department_id)), member_id)
    return [(DEPARTMENT_MEMBERS.stream(department_id), joined)]


def line_of(read: Read, department_id: str | None) -> list[str]:
    """Returns the ids of a department and all above it."""
    return department.line_of(department_id, lambda above: read(DEPARTMENTS.stream(above)))
