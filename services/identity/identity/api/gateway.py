"""Endpoints for the gateway, outside `/api`: authenticating a request, the keys to check it, and health."""

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
    """Returns 200 with the JWT in `Authorization`, 401 without credentials, 403 for another site's page."""
    runtime: Runtime = request.app.state.runtime
    # If the gateway does not send the method, the request may be a change.
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
    """Returns the public keys that verify JWTs."""
    return JSONResponse(access(request.app.state.runtime).keys.jwks())


@router.get("/healthz")
async def healthz(request: Request) -> Response:
    """Returns 200 if every service is ready, else 503; the body has the state of each."""
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
    """Returns an API key, else the session cookie. A JWT sent by the client itself is ignored."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer" and token.startswith(API_KEY_PREFIX):
        return token
    return request.cookies.get(COOKIE, "")
