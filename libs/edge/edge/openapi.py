"""Completes a service's OpenAPI: operation ids, rights, headers, files, and RFC 9457 problems by status.

A route declares only its exceptions: `responses={409: {}}` if reading may fail so, and 428 if it requires If-Match but
is not a PATCH.
"""

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI
from fastapi.routing import APIRoute

from edge.commands import LONGEST_KEY
from edge.operations import described_routes, is_command, operation_id, right_of
from edge.problem_answers import MEDIA_TYPE
from spine.problems import Catalogue
from spine.store.tables import Record

ALWAYS = (401, 403, 422, 503)
EXPORTED = ("text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
FILES = frozenset({*EXPORTED, "application/pdf"})
TEXT = {"type": "string"}
BINARY = {"type": "string", "format": "binary"}
COMPLAINT = {
    "type": "object", "description": "What is wrong with one field.",
    "properties": {"field": TEXT, "ja": TEXT, "en": TEXT}, "required": ["field", "ja", "en"],
}  # fmt: skip
NOTICE = {
    "type": "object", "description": "A warning or a question: `field` is null where it is about the whole record.",
    "properties": {"type": TEXT, "field": {"type": ["string", "null"]}, "detail": TEXT, "detail_en": TEXT},
    "required": ["type", "field", "detail", "detail_en"],
}  # fmt: skip
NOTICES = {"type": "array", "items": {"$ref": "#/components/schemas/Notice"}}
WARNED = {"type": "object", "properties": {"warnings": NOTICES}, "required": ["warnings"]}
"""What the answer to a command holds besides the record."""
IF_MATCH = {
    "name": "If-Match", "in": "header", "required": True, "schema": TEXT,
    "description": "The version that was read, as its ETag gave it.",
}  # fmt: skip
IDEMPOTENCY_KEY = {
    "name": "Idempotency-Key", "in": "header", "required": False,
    "schema": {"type": "string", "minLength": 1, "maxLength": LONGEST_KEY},
    "description": "A new one for each command, the same when it is sent again: its first answer is given again.",
}  # fmt: skip
PROBLEM = (
    "A refusal (RFC 9457): `title` says what to do, in Japanese, `errors` which fields it concerns. A 412 on colliding "
    "edits adds `base`, `theirs` and `yours` by field, and the `version` that stands now. `confirm-needed` asks "
    "`questions`: the same command with their types as `confirm` in its body is done."
)


def complete_openapi(app: FastAPI, context: str, catalogue: Catalogue, costs: frozenset[str]) -> None:
    """Adds to the application's OpenAPI what FastAPI does not know about its routes."""
    plain = app.openapi

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            described = plain()
            schemas = described.setdefault("components", {}).setdefault("schemas", {})
            schemas |= {"Complaint": COMPLAINT, "Notice": NOTICE, "Problem": _problem(catalogue)}
            for replaced in ("HTTPValidationError", "ValidationError"):
                schemas.pop(replaced, None)
            for route in described_routes(app.routes):
                for method in route.methods or ():
                    operation = described["paths"][route.path][method.lower()]
                    _complete(operation, route, method, context)
                    _name_form(operation, schemas)
            _mark_uploads(schemas)
            _promise_no_costs(schemas, costs)
        assert app.openapi_schema is not None
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]


def _problem(catalogue: Catalogue) -> dict[str, Any]:
    types = [f"/problems/{code}" for code in sorted(catalogue)]
    errors = {"type": "array", "items": {"$ref": "#/components/schemas/Complaint"}}
    properties = {"type": {"type": "string", "enum": types}, "status": {"type": "integer"}}
    properties |= {"title": TEXT, "title_en": TEXT, "errors": errors, "questions": NOTICES}
    required = ["type", "status", "title", "title_en"]
    return {"type": "object", "description": PROBLEM, "properties": properties, "required": required}


def _complete(operation: dict[str, Any], route: APIRoute, method: str, context: str) -> None:
    operation["operationId"] = operation_id(route)
    operation["summary"] = operation["operationId"].replace("_", " ").capitalize()
    operation |= right_of(route, context)
    _add_headers(operation, route, method)
    answers = operation["responses"]
    if is_command(route) and isinstance(route.response_model, type) and issubclass(route.response_model, Record):
        answered = answers[str(route.status_code or 200)]["content"]["application/json"]
        answered["schema"] = {"allOf": [answered["schema"], WARNED]}
    if route.path.endswith("/export"):
        answers["200"]["content"] = {media_type: {} for media_type in EXPORTED}
    if stream := answers.get("200", {}).get("content", {}).get("text/event-stream"):
        stream.pop("itemSchema", None)  # a keyword of OpenAPI 3.2
    for answer in answers.values():
        for media_type in FILES & answer.get("content", {}).keys():
            answer["content"][media_type] = {"schema": BINARY}
    _add_problems(answers, {*ALWAYS, *_usual(route.path, method)})


def _add_headers(operation: dict[str, Any], route: APIRoute, method: str) -> None:
    parameters = operation.setdefault("parameters", [])
    if _needs_version(operation, method):
        parameters.append(IF_MATCH)
    if is_command(route) and "multipart/form-data" not in _content(operation):
        parameters.append(IDEMPOTENCY_KEY)
    if not parameters:
        del operation["parameters"]


def _needs_version(operation: dict[str, Any], method: str) -> bool:
    return method == "PATCH" or "428" in operation["responses"]


def _content(operation: dict[str, Any]) -> dict[str, Any]:
    content: dict[str, Any] = operation.get("requestBody", {}).get("content", {})
    return content


def _add_problems(answers: dict[str, Any], usual: set[int]) -> None:
    statuses = {*usual, *(int(status) for status in answers if int(status) >= 400)}
    if 428 in statuses:
        statuses.add(412)
    content = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    for status in sorted(statuses):
        answers[str(status)] = {"description": HTTPStatus(status).phrase, "content": content}


def _usual(path: str, method: str) -> Iterator[int]:
    if "{" in path:
        yield 404
    if method != "GET":
        yield 409
    if method == "PATCH":
        yield 428


def _name_form(operation: dict[str, Any], schemas: dict[str, Any]) -> None:
    """Names a form after its operation; FastAPI's name for it contains the whole path."""
    form = _content(operation).get("multipart/form-data")
    if form is None:
        return
    name = operation["operationId"].replace("_", " ").title().replace(" ", "")
    given = form["schema"]["$ref"].rsplit("/", 1)[1]
    schemas[name] = schemas.pop(given) | {"title": name}
    form["schema"] = {"$ref": f"#/components/schemas/{name}"}


def _promise_no_costs(schemas: dict[str, Any], costs: frozenset[str]) -> None:
    """Makes cost fields optional, because answers omit them for people without the right to see costs."""
    for schema in schemas.values():
        if costs & set(schema.get("required", ())):
            schema["required"] = [name for name in schema["required"] if name not in costs]


def _mark_uploads(schemas: dict[str, Any]) -> None:
    for schema in schemas.values():
        for name, part in schema.get("properties", {}).items():
            if part.get("contentMediaType") == "application/octet-stream":
                schema["properties"][name] = {"title": part["title"], **BINARY}
