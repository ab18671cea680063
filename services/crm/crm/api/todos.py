"""`/api/crm/todos`: tasks with their assignees and due days."""

from fastapi import Response
from pydantic import MISSING

from crm.adapters.kinds import TODOS
from crm.adapters.views.activities import TODO_TABLE, TodoRecord
from crm.api.rights import RIGHTS
from crm.application import todos
from edge.commands import Command
from edge.fields import Body, Day, Id, Name
from edge.records import read_routes
from spine.ids import new_id

EDITOR = RIGHTS.command("todos")
router = read_routes(TODOS, TODO_TABLE, "/api/crm/todos")


class ReviseTodo(Body):
    """Fields of a to-do to change; omitted fields stay unchanged."""

    subject: Name | MISSING = MISSING
    due_on: Day | MISSING | None = MISSING
    assignee_id: Id | MISSING | None = MISSING
    department_id: Id | MISSING | None = MISSING
    customer_id: Id | MISSING | None = MISSING
    deal_id: Id | MISSING | None = MISSING


class NoteTodo(ReviseTodo):
    """A new to-do; its assignee is the person, unless given."""

    subject: Name


@router.post("", status_code=201, response_model=TodoRecord)
def note(body: NoteTodo, by: Command = EDITOR) -> Response:
    return by.created(TODOS, todos.note(by.work, new_id(), body.model_dump()))


@router.patch("/{record_id}", response_model=TodoRecord)
def revise(record_id: str, body: ReviseTodo, by: Command = EDITOR) -> Response:
    changes = body.model_dump()
    return by.answer(TODOS, todos.revise(by.work, record_id, by.read_version(), changes))


@router.post("/{record_id}/complete", response_model=TodoRecord)
def complete(record_id: str, by: Command = EDITOR) -> Response:
    return by.answer(TODOS, todos.complete(by.work, record_id))


@router.post("/{record_id}/reopen", response_model=TodoRecord)
def reopen(record_id: str, by: Command = EDITOR) -> Response:
    return by.answer(TODOS, todos.reopen(by.work, record_id))
