"""`/api/identity/users`: everybody on the staff sees them, administrators change them."""

from collections.abc import Mapping
from functools import partial
from typing import Annotated, Any

from fastapi import Response
from pydantic import AfterValidator, BaseModel, ConfigDict

from edge.commands import Command, command
from edge.records import read_routes
from identity.adapters import directory
from identity.adapters.access import access
from identity.adapters.secrets import hash_password
from identity.adapters.views import USER_TABLE, UserRecord
from identity.api.fields import Code, Day, Name, Secret, Text
from identity.application import users
from identity.application.users import USERS
from identity.domain import password as rules
from identity.domain import user
from identity.domain.role import Role, Scope
from spine.ids import new_id
from spine.runtime import Runtime

ADMIN = command("admin")
Login = Annotated[Text, AfterValidator(rules.login_key)]
router = read_routes(USERS, USER_TABLE, "/api/identity/users")


class RegisterUser(BaseModel):
    model_config = ConfigDict(extra="forbid")

    code: Code
    name: Name
    login: Login
    roles: list[Role]
    scope: Scope = "own"
    kana: Text = ""
    email: Text = ""
    department_id: str | None = None
    extension: Text = ""
    joined_on: Day | None = None
    left_on: Day | None = None


class ReviseUser(BaseModel):
    """Only the fields that are sent change; the code stays."""

    model_config = ConfigDict(extra="forbid")

    name: Name = ""
    login: Login = ""
    roles: list[Role] = []
    scope: Scope = "own"
    kana: Text = ""
    email: Text = ""
    department_id: str | None = None
    extension: Text = ""
    joined_on: Day | None = None
    left_on: Day | None = None


class NewPassword(BaseModel):
    model_config = ConfigDict(extra="forbid")

    password: Secret


@router.post("", status_code=201, response_model=UserRecord)
def register(body: RegisterUser, by: Command = ADMIN) -> Response:
    values = _checked(by.runtime, body.model_dump(exclude={"code"}))
    with directory.unique_names():
        loaded = users.register(by.runtime.store, new_id(), body.code, user.Profile(**values), by.context)
    return by.created(USERS, loaded)


@router.patch("/{record_id}", response_model=UserRecord)
def revise(record_id: str, body: ReviseUser, by: Command = ADMIN) -> Response:
    changes = _checked(by.runtime, body.model_dump(exclude_unset=True))
    another = directory.another_admin(by.runtime.pool, record_id)
    with directory.unique_names():
        decision = partial(user.revise, changes=changes, another_admin=another)
        loaded = by.edit(by.guarded(USERS, record_id), changes, decision)
    access(by.runtime).forget()
    return by.answer(USERS, loaded)


@router.post("/{record_id}/set-password", response_model=UserRecord)
def set_password(record_id: str, body: NewPassword, by: Command = ADMIN) -> Response:
    profile = by.runtime.store.read(by.guarded(USERS, record_id)).state.profile
    given = rules.check(body.password, profile.login if profile else "")
    loaded = users.set_password(by.runtime.store, record_id, hash_password(given), by.context)
    access(by.runtime).forget()
    return by.answer(USERS, loaded)


@router.post("/{record_id}/deactivate", response_model=UserRecord)
def deactivate(record_id: str, by: Command = ADMIN) -> Response:
    by.guard(USERS, record_id)
    another = directory.another_admin(by.runtime.pool, record_id)
    loaded = users.deactivate(by.runtime.store, record_id, by.context, another_admin=another)
    access(by.runtime).forget()
    return by.answer(USERS, loaded)


@router.post("/{record_id}/reactivate", response_model=UserRecord)
def reactivate(record_id: str, by: Command = ADMIN) -> Response:
    by.guard(USERS, record_id)
    return by.answer(USERS, users.reactivate(by.runtime.store, record_id, by.context))


def _checked(runtime: Runtime, values: Mapping[str, Any]) -> dict[str, Any]:
    """The body as the domain takes it. Refused: a department that does not exist."""
    if values.get("department_id"):
        directory.line(runtime.pool, values["department_id"])
    return {name: tuple(value) if name == "roles" else value for name, value in values.items()}
