"""`/api/identity/users`: all staff may read them, administrators may change them."""

from fastapi import Response
from pydantic import MISSING

from edge.commands import Command
from edge.fields import Body, Code, Day, Id, Name, Text
from edge.records import read_routes
from identity.adapters.kinds import USERS
from identity.adapters.views import USER_TABLE, UserRecord
from identity.api.credentials import Login, Secret
from identity.api.rights import RIGHTS
from identity.application import users
from identity.domain import user
from identity.domain.role import Role, Scope

EDITOR = RIGHTS.command("users")
router = read_routes(USERS, USER_TABLE, "/api/identity/users")


class ReviseUser(Body):
    """Fields of a user to change; omitted fields and the code stay unchanged."""

    name: Name | MISSING = MISSING
    login: Login | MISSING = MISSING
    roles: tuple[Role, ...] | MISSING = MISSING
    scope: Scope | MISSING = MISSING
    kana: Text | MISSING = MISSING
    email: Text | MISSING = MISSING
    department_id: Id | MISSING | None = MISSING
    extension: Text | MISSING = MISSING
    joined_on: Day | MISSING | None = MISSING
    left_on: Day | MISSING | None = MISSING


class RegisterUser(ReviseUser):
    """A new user, who sees only the own records unless a scope is given."""

    code: Code
    name: Name
    login: Login
    roles: tuple[Role, ...]
    scope: Scope = "own"


class NewPassword(Body):
    password: Secret


@router.post("", status_code=201, response_model=UserRecord)
def register(body: RegisterUser, by: Command = EDITOR) -> Response:
    profile = user.Profile(**body.model_dump(exclude={"code"}))
    return by.created(USERS, users.register(by.work, body.code, profile))


@router.patch("/{record_id}", response_model=UserRecord)
def revise(record_id: str, body: ReviseUser, by: Command = EDITOR) -> Response:
    changes = body.model_dump()
    return by.answer(USERS, users.revise(by.work, record_id, by.read_version(), changes))


@router.post("/{record_id}/set-password", response_model=UserRecord)
def set_password(record_id: str, body: NewPassword, by: Command = EDITOR) -> Response:
    return by.answer(USERS, users.set_password(by.work, record_id, body.password))


@router.post("/{record_id}/deactivate", response_model=UserRecord)
def deactivate(record_id: str, by: Command = EDITOR) -> Response:
    return by.answer(USERS, users.deactivate(by.work, record_id))


@router.post("/{record_id}/reactivate", response_model=UserRecord)
def reactivate(record_id: str, by: Command = EDITOR) -> Response:
    return by.answer(USERS, users.reactivate(by.work, record_id))
