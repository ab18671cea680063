"""`/api/crm/todos`: what is to be done, by whom, by when."""

from fastapi import APIRouter, Response
from pydantic_core import MISSING

from crm.adapters.kinds import TODOS
from crm.adapters.views.activities import TODO_TABLE, TodoRecord
from crm.application import todos
from edge.commands import Command, command
from edge.fields import Body, Day, Id, Name
from edge.records import read_routes
from spine.ids import new_id

STAFF = command("sales", "manager", "admin", "operator")
PATH = "/api/crm/todos"
router = APIRouter()
changing = APIRouter(prefix=PATH, tags=["todos"])


class ReviseTodo(Body):
    """Only the fields that are sent change."""

    subject: Name | MISSING = MISSING
    due_on: Day | MISSING | None = MISSING
    assignee_id: Id | MISSING | None = MISSING
    department_id: Id | MISSING | None = MISSING
    customer_id: Id | MISSING | None = MISSING
    deal_id: Id | MISSING | None = MISSING


class NoteTodo(ReviseTodo):
    """A new to-do; its assignee is the person, unless given."""

    subject: Name


@changing.post("", status_code=201, response_model=TodoRecord)
def note(body: NoteTodo, by: Command = STAFF) -> Response:
    return by.created(TODOS, todos.note(by.work, new_id(), body.model_dump()))


@changing.patch("/{record_id}", response_model=TodoRecord)
def revise(record_id: str, body: ReviseTodo, by: Command = STAFF) -> Response:
    changes = body.model_dump()
    return by.answer(TODOS, todos.revise(by.work, record_id, by.read_version(), changes))


@changing.post("/{record_id}/complete", response_model=TodoRecord)
def complete(record_id: str, by: Command = STAFF) -> Response:
    return by.answer(TODOS, todos.complete(by.work, record_id))


@changing.post("/{record_id}/reopen", response_model=TodoRecord)
def reopen(record_id: str, by: Command = STAFF) -> Response:
    return by.answer(TODOS, todos.reopen(by.work, record_id))


router.include_router(changing)
router.include_router(read_routes(TODOS, TODO_TABLE, PATH))
