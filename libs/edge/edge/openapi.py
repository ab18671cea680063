"""What any operation may refuse, written into the OpenAPI in one place: RFC 9457 problems by status.

A route names only what is its own: `responses={409: {}}` where reading may fail so, and 428 where it asks for If-Match
without being a PATCH.
"""

from collections.abc import Iterable, Iterator
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI

from edge.problem_answers import MEDIA_TYPE
from spine.problems import Catalogue

ALWAYS = (401, 403, 422, 503)
TEXT = {"type": "string"}
FILES = ("text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
COMPLAINT = {
    "type": "object",
    "description": "What is wrong with one field.",
    "properties": {"field": TEXT, "ja": TEXT, "en": TEXT},
    "required": ["field", "ja", "en"],
}
IF_MATCH = {
    "name": "If-Match",
    "in": "header",
    "required": True,
    "description": "The version that was read, as its ETag gave it.",
    "schema": TEXT,
}


def describe_problems(app: FastAPI, catalogue: Catalogue) -> None:
    """Lets the application's OpenAPI say what it refuses."""
    plain = app.openapi

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            described = plain()
            described.setdefault("components", {}).setdefault("schemas", {}).update(_shapes(catalogue))
            for path, method, operation in _operations(described):
                _describe(path, method, operation)
            _drop_unused(described["components"]["schemas"])
        assert app.openapi_schema is not None
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]


def _shapes(catalogue: Catalogue) -> dict[str, Any]:
    problem = {
        "type": "object",
        "description": "A refusal (RFC 9457): `title` says what to do, `errors` which fields it concerns. A 412 on "
        "colliding edits adds `base`, `theirs` and `yours` by field, and the `version` that stands now.",
        "properties": {
            "type": {"type": "string", "enum": [f"/problems/{code}" for code in sorted(catalogue)]},
            "status": {"type": "integer"},
            "title": {"type": "string", "description": "Japanese"},
            "title_en": {"type": "string", "description": "English"},
            "errors": {"type": "array", "items": {"$ref": "#/components/schemas/Complaint"}},
        },
        "required": ["type", "status", "title", "title_en"],
    }
    return {"Complaint": COMPLAINT, "Problem": problem}


def _operations(described: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, methods in described["paths"].items():
        for method, operation in methods.items():
            yield path, method, operation


def _describe(path: str, method: str, operation: dict[str, Any]) -> None:
    answers = operation["responses"]
    if path.endswith("/export"):
        answers["200"]["content"] = {media_type: {} for media_type in FILES}
    statuses = {*ALWAYS, *(int(status) for status in answers if int(status) >= 400), *_usual(path, method)}
    if 428 in statuses:
        statuses.add(412)
        operation.setdefault("parameters", []).append(IF_MATCH)
    for status in sorted(statuses):
        answers[str(status)] = {
            "description": HTTPStatus(status).phrase,
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }


def _usual(path: str, method: str) -> Iterable[int]:
    if "{" in path:
        yield 404
    if method != "get":
        yield 409
    if method == "patch":
        yield 428


def _drop_unused(schemas: dict[str, Any]) -> None:
    """FastAPI's own shapes of a 422, which ours replaced."""
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
