"""Read tables of users, departments and API keys."""

from datetime import date
from typing import Any

from identity.domain import api_key, department, user
from identity.domain.role import Role, Scope
from spine.store.tables import Record, Table


class UserRecord(Record):
    """A user. `scope` is as entered; the effective scope may be wider (see role.effective_scope)."""

    code: str
    login: str
    name: str
    kana: str
    email: str
    department_id: str | None
    department_name: str | None = None
    roles: list[Role]
    scope: Scope
    extension: str
    joined_on: date | None
    left_on: date | None
    active: bool
    password_set: bool


class DepartmentRecord(Record):
    code: str
    name: str
    kind: department.Kind
    parent_id: str | None
    parent_name: str | None = None
    valid_from: date | None
    position: int


class ApiKeyRecord(Record):
    name: str
    user_id: str
    user_name: str | None = None
    roles: list[Role]
    last4: str
    revoked: bool


def user_record(state: user.User, user_id: str, version: int) -> UserRecord:
    """Returns the row of a registered user."""
    assert state.profile is not None
    profile = state.profile
    return UserRecord(
        id=user_id,
        version=version,
        archived=state.archived,
        code=state.code,
        login=profile.login,
        name=profile.name,
        kana=profile.kana,
        email=profile.email,
        department_id=profile.department_id,
        roles=list(profile.roles),
        scope=profile.scope,
        extension=profile.extension,
        joined_on=profile.joined_on,
        left_on=profile.left_on,
        active=state.active,
        password_set=state.password_set,
    )


def department_record(state: department.Department, department_id: str, version: int) -> DepartmentRecord:
    """Returns the row of a registered department."""
    assert state.profile is not None
    profile = state.profile
    return DepartmentRecord(
        id=department_id,
        version=version,
        archived=state.archived,
        code=state.code,
        name=profile.name,
        kind=profile.kind,
        parent_id=profile.parent_id,
        valid_from=profile.valid_from,
        position=profile.position,
    )


def api_key_record(state: api_key.ApiKey, key_id: str, version: int) -> ApiKeyRecord:
    """Returns the row of an issued key."""
    assert state.user_id is not None
    return ApiKeyRecord(
        id=key_id,
        version=version,
        name=state.name,
        user_id=state.user_id,
        roles=list(state.roles),
        last4=state.last4,
        revoked=state.revoked,
    )


USER_TABLE = Table(
    name="users",
    model=UserRecord,
    record=user_record,
    columns=("code", "login", "name", "kana", "department_id", "active", "joined_on", "left_on"),
    search=("code", "name", "kana", "login", "email"),
    joins=("LEFT JOIN departments department ON department.id = t.department_id",),
    joined={"department_name": "department.name"},
    sort="code",
)
DEPARTMENT_TABLE = Table(
    name="departments",
    model=DepartmentRecord,
    record=department_record,
    columns=("code", "name", "kind", "parent_id", "valid_from", "position"),
    search=("code", "name"),
    joins=("LEFT JOIN departments parent ON parent.id = t.parent_id",),
    joined={"parent_name": "parent.name"},
    sort="position",
)
API_KEY_TABLE = Table(
    name="api_keys",
    model=ApiKeyRecord,
    record=api_key_record,
    columns=("name", "user_id", "revoked"),
    search=("name",),
    joins=("LEFT JOIN users person ON person.id = t.user_id",),
    joined={"user_name": "person.name"},
    sort="name",
)
TABLES: dict[str, Table[Any]] = {"user": USER_TABLE, "department": DEPARTMENT_TABLE, "api-key": API_KEY_TABLE}
