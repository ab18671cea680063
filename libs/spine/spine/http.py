"""A service's FastAPI application: problems in two languages, traces, metrics, health."""

import time
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from opentelemetry import propagate
from opentelemetry.trace import SpanKind
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from psycopg import DataError, OperationalError
from psycopg_pool import PoolTimeout
from starlette.exceptions import HTTPException

from spine.auth import principal
from spine.commands import Replay, record_answer, refuse_or_replay
from spine.event_store import AlreadyAnswered, AppendConflict, VersionMismatch
from spine.problems import Catalogue, Problem, answer, document, field_errors
from spine.recorder import StoreUnavailable
from spine.runtime import Runtime
from spine.telemetry import REQUESTS, TRACER

Next = Callable[[Request], Awaitable[Response]]


def create_app(name: str, routers: Sequence[APIRouter], catalogue: Catalogue, refusal: type[Exception]) -> FastAPI:
    """The application without its runtime: enough to be described; `app.state.runtime` makes it answer.

    `refusal` is the domain's exception: `code` names the problem, `details` fill its text, `field` is where it belongs.
    """
    app = FastAPI(
        title=f"Daicho {name}", version="1", docs_url=f"/api/{name}/docs", openapi_url=f"/api/{name}/openapi.json"
    )
    app.state.catalogue = catalogue
    app.state.ready = lambda: None
    for router in routers:
        app.include_router(router)
    app.include_router(_operations())
    app.middleware("http")(_observe)
    _answer_errors(app, refusal)
    return app


async def _observe(request: Request, following: Next) -> Response:
    if request.url.path in ("/readyz", "/metrics"):
        return await following(request)
    started = time.perf_counter()
    parent = propagate.extract(request.headers)
    with TRACER.start_as_current_span(
        f"{request.method} {request.url.path}", context=parent, kind=SpanKind.SERVER
    ) as span:
        response = await following(request)
        route = getattr(request.scope.get("route"), "path", "unmatched")
        span.update_name(f"{request.method} {route}")
        span.set_attributes({"http.request.method": request.method, "http.route": route})
        span.set_attribute("http.response.status_code", response.status_code)
        response.headers["X-Trace-Id"] = format(span.get_span_context().trace_id, "032x")
    REQUESTS.labels(request.method, route, response.status_code).observe(time.perf_counter() - started)
    return response


def _operations() -> APIRouter:
    router = APIRouter(include_in_schema=False)

    @router.get("/readyz")
    def ready(request: Request) -> Response:
        request.app.state.ready()
        return Response("ok", media_type="text/plain")

    @router.get("/metrics")
    def metrics() -> Response:
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)

    return router


def _answer_errors(app: FastAPI, refusal: type[Exception]) -> None:
    def on(error: type[Exception], make: Callable[[Any], Problem]) -> None:
        async def handle(request: Request, raised: Exception) -> Response:
            return answer(request, make(raised))

        app.add_exception_handler(error, handle)

    on(Problem, lambda problem: problem)
    on(refusal, lambda raised: _refused(app, raised))
    on(RequestValidationError, lambda raised: Problem("input-invalid", errors=field_errors(raised.errors())))
    # What no field's own check caught: NUL, half a surrogate pair, a number or date beyond what a column holds.
    for unstorable in (DataError, UnicodeEncodeError):
        on(unstorable, lambda _: Problem("input-invalid"))
    on(VersionMismatch, lambda raised: Problem("edited-meanwhile", extras={"version": raised.actual}))
    on(AppendConflict, lambda _: Problem("busy", headers={"Retry-After": "1"}))
    for unavailable in (StoreUnavailable, OperationalError, PoolTimeout):
        on(unavailable, lambda _: Problem("store-unavailable", headers={"Retry-After": "2"}))
    on(HTTPException, _of_http)
    app.add_exception_handler(Replay, _replayed)
    app.add_exception_handler(AlreadyAnswered, _answered_meanwhile)


def _refused(app: FastAPI, raised: Any) -> Problem:
    problem = Problem(raised.code, **raised.details)
    field = getattr(raised, "field", None)
    if field:
        body = document(app.state.catalogue, problem)
        problem.errors = [{"field": field, "ja": body["title"], "en": body["title_en"]}]
    return problem


def _of_http(raised: HTTPException) -> Problem:
    codes = {404: "not-found", 405: "method-not-allowed", 413: "too-large"}
    return Problem(codes.get(raised.status_code, "input-invalid"))


async def _replayed(request: Request, raised: Exception) -> Response:
    assert isinstance(raised, Replay)
    runtime: Runtime = request.app.state.runtime
    stream = runtime.store.stream_of(raised.stream)
    assert stream is not None
    path = request.url.path
    loaded = await runtime.in_thread(partial(runtime.store.read, stream, version=raised.version))
    return await runtime.in_thread(record_answer, runtime, stream.kind, raised.person, loaded, raised.status, path)


async def _answered_meanwhile(request: Request, _: Exception) -> Response:
    """Two requests with one key raced; the second gives the first one's answer."""
    try:
        await request.app.state.runtime.in_thread(
            refuse_or_replay, request.app.state.runtime, principal(request), request.state.answer
        )
    except Replay as replay:
        return await _replayed(request, replay)
    except Problem as problem:
        return answer(request, problem)
    return answer(request, Problem("busy", headers={"Retry-After": "1"}))
