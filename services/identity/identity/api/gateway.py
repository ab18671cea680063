"""What the gateway asks, outside `/api`: who a request comes from, with which keys to check it, and is all well."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import httpx
from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse

from identity.adapters.secrets import API_KEY_PREFIX
from identity.api.sessions import COOKIE, refuse_foreign
from identity.application.access import access
from spine.problems import Problem
from spine.runtime import Runtime

PATIENCE = 2.0
router = APIRouter(include_in_schema=False)


@router.get("/internal/authenticate")
async def authenticate(request: Request) -> Response:
    """200 with the request's JWT in `Authorization`, 401 for nobody, 403 for another site's page (forwardAuth)."""
    runtime: Runtime = request.app.state.runtime
    # A gateway that does not say the method may be asking for a change.
    refuse_foreign(request.headers.get("x-forwarded-method", "POST"), request.headers, runtime)
    credential = _credential(request)
    if not credential:
        raise Problem("not-signed-in")
    found = access(runtime)
    token = found.remembered(credential) or await runtime.in_thread(found.token, credential, datetime.now(UTC))
    if token is None:
        raise Problem("not-signed-in")
    return Response(status_code=200, headers={"Authorization": f"Bearer {token}"})


@router.get("/internal/jwks")
def jwks(request: Request) -> Response:
    """The keys that JWTs are checked with."""
    return JSONResponse(access(request.app.state.runtime).keys.jwks())


@router.get("/healthz")
async def healthz(request: Request) -> Response:
    """200 when every service is ready, else 503; either way with each one's state."""
    services: dict[str, str] = request.app.state.runtime.settings.services
    async with httpx.AsyncClient(timeout=PATIENCE) as client:
        answers = await asyncio.gather(*(_state(client, url) for url in services.values()))
    states = dict(zip(services, answers, strict=True))
    well = all(state == "ready" for state in answers)
    body: dict[str, Any] = {"status": "ready" if well else "unavailable", "services": states}
    return JSONResponse(body, 200 if well else 503)


async def _state(client: httpx.AsyncClient, url: str) -> str:
    try:
        answer = await asyncio.wait_for(client.get(f"{url}/readyz"), PATIENCE)
    except (httpx.HTTPError, TimeoutError):
        return "unreachable"
    return "ready" if answer.is_success else "unready"


def _credential(request: Request) -> str:
    """An API key, else the session cookie. A JWT that the client sends itself counts for nothing."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer" and token.startswith(API_KEY_PREFIX):
        return token
    return request.cookies.get(COOKIE, "")
