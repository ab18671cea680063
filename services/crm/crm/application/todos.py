"""Use cases of to-dos that are entered without an activity."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from crm.adapters.kinds import TODOS
from crm.application.ownership import handed_over, owned
from crm.domain import todo
from crm.domain.todo import Profile, Todo
from edge.work import Work
from spine.store.streams import Loaded


def note(work: Work, todo_id: str, fields: Mapping[str, Any]) -> Loaded[Todo]:
    """Adds a to-do; by default its assignee is the person."""
    profile = Profile(**owned(work, fields, "assignee_id"))
    return work.store.decide(TODOS.new_stream(todo_id), partial(todo.note, profile=profile), work.context)


def revise(work: Work, todo_id: str, base: int, changes: Mapping[str, Any]) -> Loaded[Todo]:
    """Changes fields."""
    stream, whole = work.guarded(TODOS, todo_id), handed_over(work, changes, "assignee_id")
    return work.edit(stream, base, whole, partial(todo.revise, changes=whole))


def complete(work: Work, todo_id: str) -> Loaded[Todo]:
    """Marks the to-do as done."""
    return work.store.decide(work.guarded(TODOS, todo_id), partial(todo.complete, at=work.context.now), work.context)


def reopen(work: Work, todo_id: str) -> Loaded[Todo]:
    """Marks the to-do as open again."""
    return work.store.decide(work.guarded(TODOS, todo_id), todo.reopen, work.context)
