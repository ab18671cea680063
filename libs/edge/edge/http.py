"""A service's FastAPI application: problems in two languages, traces, metrics, health."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from opentelemetry import propagate
from opentelemetry.trace import SpanKind
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from psycopg import DataError, OperationalError
from psycopg_pool import PoolTimeout
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from edge.auth import TokenCache, principal
from edge.commands import record_answer, stored_response
from edge.openapi import complete_openapi
from edge.problem_answers import answer, field_errors
from edge.questions import ConfirmNeeded, problem_of
from spine.problems import Catalogue, Problem, document
from spine.runtime import Runtime
from spine.store.appends import AlreadyAnswered, AppendConflict, StoreUnavailable
from spine.store.streams import VersionMismatch
from spine.telemetry import REQUESTS, TRACER

TRACE_HEADERS = {b"traceparent", b"tracestate"}
UNOBSERVED = {"/readyz", "/metrics"}


def create_app(
    name: str,
    routers: Sequence[APIRouter],
    catalogue: Catalogue,
    refusal: type[Exception],
    costs: frozenset[str] = frozenset(),
) -> FastAPI:
    """Returns the application without a runtime, enough for its OpenAPI; to serve it needs `app.state.runtime`.

    `refusal` is the domain's exception, with the `code` of a problem, `details` for its text and the `field` concerned.
    `costs` are the fields hidden from people without the right to see costs.
    """
    app = FastAPI(
        title=f"Daicho {name}", version="1", docs_url=f"/api/{name}/docs", openapi_url=f"/api/{name}/openapi.json",
        # `TelemetryMiddleware` does this.
        telemetry={"tracing": False, "metrics": False, "logs": False, "operation_spans": False},
    )  # fmt: skip
    app.state.catalogue = catalogue
    app.state.ready = lambda: None
    app.state.tokens = TokenCache()
    for router in (*routers, _operations()):
        app.router.routes.extend(router.routes)  # one list, because an included router is searched twice per request
    app.add_middleware(TelemetryMiddleware)
    _answer_errors(app, refusal)
    complete_openapi(app, name, catalogue, costs)
    return app


@dataclass
class TelemetryMiddleware:
    """Traces and measures every request."""

    app: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] in UNOBSERVED:
            await self.app(scope, receive, send)
            return
        started, method, status = time.perf_counter(), scope["method"], 500
        given = {name.decode(): value.decode("latin-1") for name, value in scope["headers"] if name in TRACE_HEADERS}
        name, parent = f"{method} {scope['path']}", propagate.extract(given) if given else None
        with TRACER.start_as_current_span(name, context=parent, kind=SpanKind.SERVER) as span:

            async def answered(message: Message) -> None:
                nonlocal status
                if message["type"] == "http.response.start":
                    status = message["status"]
                    trace = format(span.get_span_context().trace_id, "032x")
                    message["headers"] = [*message.get("headers", ()), (b"x-trace-id", trace.encode())]
                await send(message)

            try:
                await self.app(scope, receive, answered)
            finally:
                route = getattr(scope.get("route"), "path", "unmatched")
                span.update_name(f"{method} {route}")
                span.set_attributes({"http.request.method": method, "http.route": route})
                span.set_attribute("http.response.status_code", status)
                REQUESTS.labels(method, route, status).observe(time.perf_counter() - started)


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
    def on(error: type[Exception], make: Callable[[Any], Problem], *, keyed: bool = False) -> None:
        async def handle(request: Request, raised: Exception) -> Response:
            try:
                before = await _answer_before(request) if keyed else None
            except Problem as problem:
                return answer(request, problem)
            except (OperationalError, PoolTimeout):
                return answer(request, Problem("store-unavailable", headers={"Retry-After": "2"}))
            return before or answer(request, make(raised))

        app.add_exception_handler(error, handle)

    # A repeated command gets its stored answer, even if it would be refused now.
    on(Problem, lambda problem: problem, keyed=True)
    on(refusal, lambda raised: _refused(app, raised), keyed=True)
    on(ConfirmNeeded, lambda raised: problem_of(app.state.catalogue, raised), keyed=True)
    on(VersionMismatch, lambda raised: Problem("edited-meanwhile", extras={"version": raised.actual}), keyed=True)
    on(AlreadyAnswered, lambda _: Problem("busy", headers={"Retry-After": "1"}), keyed=True)
    on(RequestValidationError, lambda raised: Problem("input-invalid", errors=field_errors(raised.errors())))
    # Values that no field check caught: NUL, half a surrogate pair, a number or date too large for its column.
    for unstorable in (DataError, UnicodeEncodeError):
        on(unstorable, lambda _: Problem("input-invalid"))
    on(AppendConflict, lambda _: Problem("busy", headers={"Retry-After": "1"}))
    for unavailable in (StoreUnavailable, OperationalError, PoolTimeout):
        on(unavailable, lambda _: Problem("store-unavailable", headers={"Retry-After": "2"}))
    on(HTTPException, _of_http)


def _refused(app: FastAPI, raised: Any) -> Problem:
    problem = Problem(raised.code, **raised.details)
    field = getattr(raised, "field", None)
    if field:
        body = document(app.state.catalogue, problem)
        problem.errors = [{"field": field, "ja": body["title"], "en": body["title_en"]}]
    return problem


def _of_http(raised: HTTPException) -> Problem:
    codes = {404: "not-found", 405: "method-not-allowed", 413: "too-large"}
    return Problem(codes.get(raised.status_code, "input-invalid"), headers=raised.headers)


async def _answer_before(request: Request) -> Response | None:
    """Returns the stored answer to this Idempotency-Key, if there is one."""
    if not hasattr(request.state, "answer"):
        return None
    runtime: Runtime = request.app.state.runtime
    return await runtime.in_thread(_replayed, request, runtime)


def _replayed(request: Request, runtime: Runtime) -> Response | None:
    person = principal(request)
    before = stored_response(runtime, person, request.state.answer)
    stream = runtime.store.stream_of(before.stream) if before else None
    if before is None or stream is None:
        return None
    loaded = runtime.store.read(stream, version=before.version)
    return record_answer(request, person, stream.kind, loaded, before.status)
