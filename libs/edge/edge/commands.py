"""Commands (changing requests): the person, the version they read, and the answer."""

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from fastapi import Request, Response

from edge.auth import Principal, RequireRoles
from edge.fields import Confirmable
from edge.lists import Found, found, one
from edge.questions import worded
from edge.work import Work, as_made
from spine.ids import new_id
from spine.problems import Problem
from spine.runtime import Runtime
from spine.store.streams import Aggregate, AnswerKey, Context, Loaded
from spine.telemetry import current_traceparent

LONGEST_VERSION = 18
"""The most digits of a version; more may not fit a bigint."""
LONGEST_KEY = 200
ANSWERED = "SELECT fingerprint, status, stream, version FROM answers WHERE actor = %s AND key = %s"


@dataclass(frozen=True, slots=True)
class StoredResponse:
    """The stored answer to a command: repeating it returns the same record at that version."""

    status: int
    stream: str
    version: int


@dataclass(frozen=True)
class Command:
    """A changing request of an authorised person; `work` is the argument of its use case."""

    work: Work
    request: Request

    def read_version(self) -> int:
        """Returns the version the person read, from If-Match; raises 428 without it, 422 if it is not a version."""
        given = self.request.headers.get("if-match", "").strip().removeprefix("W/").strip('"')
        if not given:
            raise Problem("if-match-missing")
        if not given.isdecimal() or len(given) > LONGEST_VERSION:
            raise Problem("if-match-malformed", given=given[:LONGEST_VERSION])
        return int(given)

    def confirming(self, body: Confirmable) -> Work:
        """Returns the work with the questions that the person has confirmed."""
        return replace(self.work, confirmed=frozenset(body.confirm))

    def answer(self, kind: Aggregate[Any, Any], loaded: Loaded[Any], status: int = 200) -> Response:
        """Returns the record after the command, with its warnings."""
        return record_answer(self.request, self.work.person, kind, loaded, status)

    def created(self, kind: Aggregate[Any, Any], loaded: Loaded[Any], path: str | None = None) -> Response:
        """Returns 201 with the new record and its Location."""
        return record_answer(self.request, self.work.person, kind, loaded, 201, path)


def work_of(request: Request, person: Principal) -> Work:
    """Returns the Work of a request that changes nothing."""
    return Work(request.app.state.runtime, person, Context(person.id, datetime.now(UTC), new_id()))


@dataclass(frozen=True)
class CommandBy:
    """A dependency that returns the Command of a person with one of the required roles; raises 403 otherwise."""

    required: RequireRoles

    async def __call__(self, request: Request) -> Command:
        person = await self.required(request)
        runtime: Runtime = request.app.state.runtime
        return Command(Work(runtime, person, await _context(request, person)), request)


async def _context(request: Request, person: Principal) -> Context:
    context = Context(person.id, datetime.now(UTC), new_id(), traceparent=current_traceparent())
    key = request.headers.get("idempotency-key")
    if not key or request.headers.get("content-type", "").startswith("multipart/"):
        return context  # importing the same file again changes nothing
    if len(key) > LONGEST_KEY:
        raise Problem("idempotency-key-too-long", longest=LONGEST_KEY)
    body = await request.body()
    print_of = hashlib.sha256(f"{request.method} {request.url.path}\n".encode() + body).hexdigest()
    request.state.answer = AnswerKey(key, print_of, request.scope["route"].status_code or 200)
    return replace(context, answer=request.state.answer)


def stored_response(runtime: Runtime, person: Principal, key: AnswerKey) -> StoredResponse | None:
    """Returns the stored answer to this key, if any; raises 422 if it was for another body.

    Read only after a command failed: the append itself refuses a key that has an answer.
    """
    with runtime.pool.connection() as connection:
        row = connection.execute(ANSWERED, (person.id, key.key)).fetchone()
    if row and row["fingerprint"] != key.fingerprint:
        raise Problem("idempotency-key-reused")
    return StoredResponse(row["status"], row["stream"], row["version"]) if row else None


def shown(runtime: Runtime, kind: Aggregate[Any, Any], person: Principal, record_id: str) -> Found | None:
    """Returns the record with its details as JSON text, or None."""
    with runtime.pool.connection() as connection:
        return one(connection, runtime.store.tables[kind.category], person, record_id)


def find(runtime: Runtime, kind: Aggregate[Any, Any], person: Principal, record_id: str) -> dict[str, Any] | None:
    """Returns the record with its details, or None."""
    record = shown(runtime, kind, person, record_id)
    return json.loads(record.body) if record else None


def record_answer(
    request: Request,
    person: Principal,
    kind: Aggregate[Any, Any],
    loaded: Loaded[Any],
    status: int,
    path: str | None = None,
) -> Response:
    """Returns a record with its warnings and ETag, and with a Location (below `path`) for status 201."""
    runtime: Runtime = request.app.state.runtime
    # A person who gave a record to another owner may not see it any more; they still get the state they made.
    record = shown(runtime, kind, person, loaded.id) or found(as_made(runtime, kind, person, loaded))
    notices = runtime.store.tables[kind.category].warnings(loaded.state)
    answer = record_response(_warning(record, worded(request.app.state.catalogue, notices)), status)
    if status == 201:
        answer.headers["Location"] = f"{(path or request.url.path).rstrip('/')}/{loaded.id}"
    return answer


def _warning(record: Found, warnings: list[dict[str, Any]]) -> Found:
    """Returns the record's text with the warnings after its fields."""
    return replace(record, body=f'{record.body[:-1]},"warnings":{json.dumps(warnings, ensure_ascii=False)}}}')


def record_response(record: Found, status: int = 200) -> Response:
    """Returns a record's text as an HTTP answer with its ETag."""
    return Response(record.body, status, {"ETag": f'"{record.version}"'}, "application/json")
