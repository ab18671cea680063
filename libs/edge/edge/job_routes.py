"""The routes of background jobs, the same in every context."""

from datetime import datetime
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel

from edge.answers import json_answer, rows_of
from edge.auth import Principal
from edge.rights import COMMON
from spine.problems import Problem

Starter = Annotated[Principal, COMMON.reader("jobs")]
JOB = """SELECT id, kind, status, json_build_object('done', done, 'total', total) AS progress, result, error, made_at,
    ended_at FROM jobs WHERE (actor = %s OR %s)"""


class Progress(BaseModel):
    done: int
    total: int


class JobRecord(BaseModel):
    """A background job, for the person who started it; `error` has a text in `ja` and `en`."""

    id: str
    kind: str
    status: Literal["queued", "running", "done", "failed"]
    progress: Progress
    result: dict[str, Any] | None
    error: dict[str, str] | None
    made_at: datetime
    ended_at: datetime | None


class Jobs(BaseModel):
    items: list[JobRecord]


def job_routes(context: str) -> APIRouter:
    """Returns the routes `GET /api/<context>/jobs` and `/jobs/{id}`."""
    router = APIRouter(prefix=f"/api/{context}/jobs", tags=["jobs"])

    @router.get("", response_model=Jobs)
    def list_jobs(request: Request, person: Starter) -> Response:
        query, mine = f"{JOB} ORDER BY id DESC LIMIT 50", (person.id, False)
        return json_answer({"items": rows_of(request, query, mine)})

    @router.get("/{job_id}", response_model=JobRecord)
    def get_job(request: Request, job_id: str, person: Starter) -> Response:
        found = rows_of(request, f"{JOB} AND id = %s", (person.id, "admin" in person.roles, job_id))
        if not found:
            raise Problem("job-not-found")
        return json_answer(found[0])

    return router
