"""Todo (ToDo): a task of a person."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, assert_never

from crm.domain.limits import within_limits
from crm.domain.refusal import Refused


@dataclass(frozen=True, slots=True)
class Profile:
    """The fields people enter. `activity_id` is the activity that it follows from."""

    subject: str
    due_on: date | None = None
    assignee_id: str | None = None
    department_id: str | None = None
    customer_id: str | None = None
    deal_id: str | None = None
    activity_id: str | None = None


@dataclass(frozen=True, slots=True)
class TodoNoted:
    profile: Profile


@dataclass(frozen=True, slots=True)
class TodoRevised:
    profile: Profile


@dataclass(frozen=True, slots=True)
class TodoCompleted:
    at: datetime


@dataclass(frozen=True, slots=True)
class TodoReopened:
    pass


@dataclass(frozen=True, slots=True)
class TodoArchived:
    pass


TodoEvent = TodoNoted | TodoRevised | TodoCompleted | TodoReopened | TodoArchived


@dataclass(frozen=True, slots=True)
class Todo:
    """A to-do; `profile` is None until it is added, `done_at` while it is open."""

    profile: Profile | None = None
    done_at: datetime | None = None
    archived: bool = False


def evolve(todo: Todo, event: TodoEvent) -> Todo:
    """Returns the to-do after the event."""
    match event:
        case TodoNoted(profile):
            return Todo(profile)
        case TodoRevised(profile):
            return replace(todo, profile=profile)
        case TodoCompleted(at):
            return replace(todo, done_at=at)
        case TodoReopened():
            return replace(todo, done_at=None)
        case TodoArchived():
            return replace(todo, archived=True)
        case _:
            assert_never(event)


def exists(todo: Todo) -> bool:
    """Returns True if the to-do is registered and not archived."""
    return todo.profile is not None and not todo.archived


def note(todo: Todo, profile: Profile) -> list[TodoEvent]:
    """Adds the to-do. Refused if the id is taken with other contents."""
    within_limits(profile)
    if not exists(todo):
        return [TodoNoted(profile)]
    if todo.profile != profile:
        raise Refused("todo-exists")
    return []


def revise(todo: Todo, changes: Mapping[str, Any]) -> list[TodoEvent]:
    """Changes fields."""
    before = _noted(todo)
    after = replace(before, **changes)
    within_limits(after)
    return [] if after == before else [TodoRevised(after)]


def complete(todo: Todo, at: datetime) -> list[TodoEvent]:
    """Marks the to-do as done."""
    _noted(todo)
    return [] if todo.done_at else [TodoCompleted(at)]


def reopen(todo: Todo) -> list[TodoEvent]:
    """Marks the to-do as open again."""
    _noted(todo)
    return [TodoReopened()] if todo.done_at else []


def archive(todo: Todo) -> list[TodoEvent]:
    """Archives the to-do: lists no longer show it."""
    return [TodoArchived()] if exists(todo) else []


def _noted(todo: Todo) -> Profile:
    if todo.profile is None or todo.archived:
        raise Refused("todo-unknown")
    return todo.profile
