"""`/api/identity/sessions` and `/me`: signing in and out, the signed-in person, changing the own password."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated
from urllib.parse import urlsplit

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from edge.auth import Principal
from edge.commands import Command
from edge.fields import Body
from identity.adapters import queries, sessions
from identity.adapters.origin import is_foreign
from identity.api.credentials import Login, Secret
from identity.api.rights import RIGHTS
from identity.application import users
from identity.application.access import access
from identity.domain import role
from identity.domain.role import Role, Scope
from spine.problems import Problem
from spine.runtime import Runtime

COOKIE = "daicho_session"
Holder = Annotated[Principal, RIGHTS.reader("account")]
HOLDER = RIGHTS.command("account")
router = APIRouter(prefix="/api/identity", tags=["sessions"])


class SignIn(Body):
    login: Login
    password: Secret


class ChangePassword(Body):
    current: Secret
    password: Secret


class Me(BaseModel):
    """The signed-in person with their rights."""

    id: str
    login: str
    name: str
    department_id: str | None
    department_name: str | None
    roles: list[Role]
    scope: Scope
    rights: list[str]
    extension: str


@router.post("/sessions", status_code=201, response_model=Me, responses={429: {}})
def sign_in(body: SignIn, request: Request) -> Response:
    runtime: Runtime = request.app.state.runtime
    refuse_foreign(request.method, request.headers, runtime)
    user_id, token = access(runtime).sign_in(body.login, body.password, _address(request), datetime.now(UTC))
    me = _me(runtime, user_id)
    response = JSONResponse(me.model_dump(), 201, {"Location": "/api/identity/me"})
    secure = runtime.settings.public_url.startswith("https:")
    lifetime = int(sessions.LIFETIME.total_seconds())
    response.set_cookie(COOKIE, token, max_age=lifetime, httponly=True, samesite="lax", secure=secure)
    return response


@router.delete("/sessions", status_code=204, response_class=Response)
def sign_out(request: Request) -> Response:
    runtime: Runtime = request.app.state.runtime
    refuse_foreign(request.method, request.headers, runtime)
    access(runtime).sign_out(request.cookies.get(COOKIE, ""))
    response = Response(status_code=204)
    response.delete_cookie(COOKIE, httponly=True, samesite="lax")
    return response


@router.get("/me", response_model=Me)
def get_me(request: Request, person: Holder) -> Response:
    found = _me(request.app.state.runtime, person.id)
    # An API key may have fewer roles than its user, so the rights of this request count.
    held = {"roles": sorted(person.roles), "scope": person.scope, "rights": sorted(person.rights)}
    return JSONResponse(found.model_copy(update=held).model_dump())


@router.post("/me/password", response_model=Me, responses={429: {}})
def change_password(body: ChangePassword, by: Command = HOLDER) -> Response:
    users.change_own_password(by.work, body.current, body.password, by.request.cookies.get(COOKIE, ""))
    return JSONResponse(_me(by.work.runtime, by.work.person.id).model_dump())


def refuse_foreign(method: str, headers: Mapping[str, str], runtime: Runtime) -> None:
    """Raises 403 for a changing request from another site's page."""
    if is_foreign(method, headers, urlsplit(runtime.settings.public_url).netloc):
        raise Problem("foreign-origin")


def _me(runtime: Runtime, user_id: str) -> Me:
    profile = access(runtime).person(user_id).profile
    if profile is None:
        raise Problem("not-signed-in")
    return Me(
        id=user_id,
        login=profile.login,
        name=profile.name,
        department_id=profile.department_id,
        department_name=queries.department_name(runtime.pool, profile.department_id),
        roles=list(profile.roles),
        scope=role.effective_scope(profile.roles, profile.scope),
        rights=list(role.rights(profile.roles)),
        extension=profile.extension,
    )


def _address(request: Request) -> str:
    """Returns the caller's address from the last entry, set by our gateway; callers can forge earlier entries."""
    forwarded = request.headers.get("x-forwarded-for", "")
    peer = request.client.host if request.client else ""
    return forwarded.rsplit(",", 1)[-1].strip() or peer
