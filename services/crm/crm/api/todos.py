"""`/api/crm/todos`: what is to be done, by whom, by when."""

from functools import partial

from fastapi import APIRouter, Response
from pydantic import BaseModel, ConfigDict

from crm.adapters.views.activities import TODO_TABLE, TodoRecord
from crm.api.fields import Day, Id, Name, handed_over, owned
from crm.application.activities import TODOS
from crm.domain import todo
from edge.commands import Command, command
from edge.records import read_routes
from spine.ids import new_id

STAFF = command("sales", "manager", "admin", "operator")
PATH = "/api/crm/todos"
router = APIRouter()
changing = APIRouter(prefix=PATH, tags=["todos"])


class Fields(BaseModel):
    model_config = ConfigDict(extra="forbid")

    due_on: Day | None = None
    assignee_id: Id | None = None
    department_id: Id | None = None
    customer_id: Id | None = None
    deal_id: Id | None = None


class NoteTodo(Fields):
    subject: Name


class ReviseTodo(Fields):
    """Only the fields that are sent change."""

    subject: Name = ""


@changing.post("", status_code=201, response_model=TodoRecord)
def note(body: NoteTodo, by: Command = STAFF) -> Response:
    profile = todo.Profile(**owned(by, body.model_dump(), "assignee_id"))
    noted = by.runtime.store.decide(TODOS.new_stream(new_id()), partial(todo.note, profile=profile), by.context)
    return by.created(TODOS, noted)


@changing.patch("/{record_id}", response_model=TodoRecord)
def revise(record_id: str, body: ReviseTodo, by: Command = STAFF) -> Response:
    changes = handed_over(by, body.model_dump(exclude_unset=True), "assignee_id")
    return by.answer(TODOS, by.edit(by.guarded(TODOS, record_id), changes, partial(todo.revise, changes=changes)))


@changing.post("/{record_id}/complete", response_model=TodoRecord)
def complete(record_id: str, by: Command = STAFF) -> Response:
    decision = partial(todo.complete, at=by.context.now)
    return by.answer(TODOS, by.runtime.store.decide(by.guarded(TODOS, record_id), decision, by.context))


@changing.post("/{record_id}/reopen", response_model=TodoRecord)
def reopen(record_id: str, by: Command = STAFF) -> Response:
    return by.answer(TODOS, by.runtime.store.decide(by.guarded(TODOS, record_id), todo.reopen, by.context))


router.include_router(changing)
router.include_router(read_routes(TODOS, TODO_TABLE, PATH))
