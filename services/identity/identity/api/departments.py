"""`/api/identity/departments`."""

from functools import partial
from typing import Annotated

from fastapi import Response
from pydantic import BaseModel, ConfigDict, Field

from edge.commands import Command, command
from edge.records import read_routes
from identity.adapters import directory
from identity.adapters.access import access
from identity.adapters.views import DEPARTMENT_TABLE, DepartmentRecord
from identity.api.fields import Code, Day, Name
from identity.application import departments
from identity.application.departments import DEPARTMENTS
from identity.domain import department
from identity.domain.department import Kind
from spine.ids import new_id

ADMIN = command("admin")
Position = Annotated[int, Field(ge=0, le=1_000_000)]
router = read_routes(DEPARTMENTS, DEPARTMENT_TABLE, "/api/identity/departments")


class RegisterDepartment(BaseModel):
    model_config = ConfigDict(extra="forbid")

    code: Code
    name: Name
    kind: Kind
    parent_id: str | None = None
    valid_from: Day | None = None
    position: Position = 0


class ReviseDepartment(BaseModel):
    """Only the fields that are sent change; the code stays."""

    model_config = ConfigDict(extra="forbid")

    name: Name = ""
    kind: Kind = "sales"
    parent_id: str | None = None
    valid_from: Day | None = None
    position: Position = 0


@router.post("", status_code=201, response_model=DepartmentRecord)
def register(body: RegisterDepartment, by: Command = ADMIN) -> Response:
    if body.parent_id:
        directory.line(by.runtime.pool, body.parent_id)
    profile = department.Profile(**body.model_dump(exclude={"code"}))
    with directory.unique_names():
        loaded = departments.register(by.runtime.store, new_id(), body.code, profile, by.context)
    return by.created(DEPARTMENTS, loaded)


@router.patch("/{record_id}", response_model=DepartmentRecord)
def revise(record_id: str, body: ReviseDepartment, by: Command = ADMIN) -> Response:
    changes = body.model_dump(exclude_unset=True)
    parent = changes.get("parent_id")
    line = directory.line(by.runtime.pool, parent) if parent else []
    decision = partial(department.revise, department_id=record_id, changes=changes, line=line)
    loaded = by.edit(by.guarded(DEPARTMENTS, record_id), changes, decision)
    access(by.runtime).forget()
    return by.answer(DEPARTMENTS, loaded)


@router.post("/{record_id}/archive", response_model=DepartmentRecord)
def archive(record_id: str, by: Command = ADMIN) -> Response:
    by.guard(DEPARTMENTS, record_id)
    used_by = directory.used_by(by.runtime.pool, record_id)
    return by.answer(DEPARTMENTS, departments.archive(by.runtime.store, record_id, used_by, by.context))
