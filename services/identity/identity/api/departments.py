"""`/api/identity/departments`."""

from typing import Annotated

from fastapi import Response
from pydantic import MISSING, Field

from edge.commands import Command
from edge.fields import Body, Code, Day, Id, Name
from edge.records import read_routes
from identity.adapters.kinds import DEPARTMENTS
from identity.adapters.views import DEPARTMENT_TABLE, DepartmentRecord
from identity.api.rights import RIGHTS
from identity.application import departments
from identity.domain import department
from identity.domain.department import Kind

EDITOR = RIGHTS.command("departments")
Position = Annotated[int, Field(ge=0, le=1_000_000)]
router = read_routes(DEPARTMENTS, DEPARTMENT_TABLE, "/api/identity/departments")


class ReviseDepartment(Body):
    """Fields of a department to change; omitted fields and the code stay unchanged."""

    name: Name | MISSING = MISSING
    kind: Kind | MISSING = MISSING
    parent_id: Id | MISSING | None = MISSING
    valid_from: Day | MISSING | None = MISSING
    position: Position | MISSING = MISSING


class RegisterDepartment(ReviseDepartment):
    """A new department."""

    code: Code
    name: Name
    kind: Kind


@router.post("", status_code=201, response_model=DepartmentRecord)
def register(body: RegisterDepartment, by: Command = EDITOR) -> Response:
    profile = department.Profile(**body.model_dump(exclude={"code"}))
    return by.created(DEPARTMENTS, departments.register(by.work, body.code, profile))


@router.patch("/{record_id}", response_model=DepartmentRecord)
def revise(record_id: str, body: ReviseDepartment, by: Command = EDITOR) -> Response:
    changes = body.model_dump()
    return by.answer(DEPARTMENTS, departments.revise(by.work, record_id, by.read_version(), changes))


@router.post("/{record_id}/archive", response_model=DepartmentRecord)
def archive(record_id: str, by: Command = EDITOR) -> Response:
    return by.answer(DEPARTMENTS, departments.archive(by.work, record_id))
