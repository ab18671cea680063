"""What any operation may refuse, written into the OpenAPI in one place: RFC 9457 problems by status.

A route names only what is its own: `responses={409: {}}` where reading may fail so, and 428 where it asks for If-Match
without being a PATCH.
"""

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI

from edge.problem_answers import MEDIA_TYPE
from spine.problems import Catalogue

ALWAYS = (401, 403, 422, 503)
FILES = ("text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
TEXT = {"type": "string"}
COMPLAINT = {
    "type": "object", "description": "What is wrong with one field.",
    "properties": {"field": TEXT, "ja": TEXT, "en": TEXT}, "required": ["field", "ja", "en"],
}  # fmt: skip
IF_MATCH = {
    "name": "If-Match", "in": "header", "required": True, "schema": TEXT,
    "description": "The version that was read, as its ETag gave it.",
}  # fmt: skip
PROBLEM = (
    "A refusal (RFC 9457): `title` says what to do, in Japanese, `errors` which fields it concerns. A 412 on colliding "
    "edits adds `base`, `theirs` and `yours` by field, and the `version` that stands now."
)


def describe_problems(app: FastAPI, catalogue: Catalogue) -> None:
    """Lets the application's OpenAPI say what it refuses."""
    plain = app.openapi

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            described = plain()
            schemas = described.setdefault("components", {}).setdefault("schemas", {})
            schemas |= {"Complaint": COMPLAINT, "Problem": _problem(catalogue)}
            for replaced in ("HTTPValidationError", "ValidationError"):
                schemas.pop(replaced, None)
            for path, methods in described["paths"].items():
                for method, operation in methods.items():
                    _describe(path, method, operation)
        assert app.openapi_schema is not None
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]


def _problem(catalogue: Catalogue) -> dict[str, Any]:
    types = [f"/problems/{code}" for code in sorted(catalogue)]
    errors = {"type": "array", "items": {"$ref": "#/components/schemas/Complaint"}}
    properties = {"type": {"type": "string", "enum": types}, "status": {"type": "integer"}}
    properties |= {"title": TEXT, "title_en": TEXT, "errors": errors}
    required = ["type", "status", "title", "title_en"]
    return {"type": "object", "description": PROBLEM, "properties": properties, "required": required}


def _describe(path: str, method: str, operation: dict[str, Any]) -> None:
    answers = operation["responses"]
    if path.endswith("/export"):
        answers["200"]["content"] = {media_type: {} for media_type in FILES}
    statuses = {*ALWAYS, *(int(status) for status in answers if int(status) >= 400), *_usual(path, method)}
    if 428 in statuses:
        statuses.add(412)
        operation.setdefault("parameters", []).append(IF_MATCH)
    content = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    for status in sorted(statuses):
        answers[str(status)] = {"description": HTTPStatus(status).phrase, "content": content}


def _usual(path: str, method: str) -> Iterator[int]:
    if "{" in path:
        yield 404
    if method != "get":
        yield 409
    if method == "patch":
        yield 428
