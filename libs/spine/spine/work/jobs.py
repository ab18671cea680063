"""Background jobs: rows taken with SKIP LOCKED and kept by a heartbeat; a job whose process died is taken again.

A job's function must be idempotent: after a crash it runs again from the start.
"""

import json
import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from opentelemetry.trace import SpanKind
from psycopg import Connection

from spine.ids import new_id
from spine.problems import Problem, document
from spine.runtime import Runtime
from spine.store.appends import QueuedJob
from spine.store.streams import Context
from spine.telemetry import span

LOG = logging.getLogger(__name__)
STALE_SECONDS = 30
MAX_ATTEMPTS = 5
ENQUEUE = "INSERT INTO jobs (id, kind, actor, arguments, correlation_id, traceparent) VALUES (%s, %s, %s, %s, %s, %s)"
TAKE = f"""
UPDATE jobs SET status = 'running', heartbeat = now(), attempts = attempts + 1
WHERE id = (
    SELECT id FROM jobs
    WHERE kind = ANY(%s) AND not_before <= now()
      AND (status = 'queued' OR (status = 'running' AND heartbeat < now() - interval '{STALE_SECONDS} s'))
    ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
RETURNING *"""  # noqa: S608
IDLE_SECONDS = 5.0
"""How long a worker waits without a signal, so the longest delay of a retried or abandoned job."""


@dataclass
class Job:
    """A running background job."""

    id: str
    kind: str
    arguments: Mapping[str, Any]
    context: Context
    attempts: int
    runtime: Runtime

    def progress(self, done: int, total: int) -> None:
        """Stores the progress and renews the heartbeat, so that no other worker takes the job."""
        self._execute("UPDATE jobs SET done = %s, total = %s, heartbeat = now() WHERE id = %s", done, total, self.id)

    def _execute(self, query: str, *parameters: object) -> None:
        with self.runtime.pool.connection() as connection:
            connection.execute(query, parameters)


JobFunction = Callable[[Job, Runtime], Mapping[str, Any] | None]


def queued(kind: str, arguments: Mapping[str, Any], context: Context, job_id: str | None = None) -> QueuedJob:
    """Returns a job to be queued in the same transaction as the events that cause it."""
    body = json.dumps(arguments, ensure_ascii=False, default=str)
    row = (job_id or new_id(), kind, context.actor, body, context.correlation_id, context.traceparent)
    return QueuedJob((ENQUEUE, row))


def queue(
    connection: Connection[Any],
    kind: str,
    arguments: Mapping[str, Any],
    context: Context,
    job_id: str | None = None,
) -> None:
    """Queues a job in the connection's transaction, as in `queueing`."""
    connection.execute(*queued(kind, arguments, context, job_id).statement)


@contextmanager
def queueing(runtime: Runtime) -> Iterator[Connection[Any]]:
    """Yields a connection in a transaction, to queue a job with other rows; wakes the workers after the commit."""
    with runtime.pool.connection() as connection, connection.transaction():
        yield connection
    runtime.signals.send("queued")


def enqueue(runtime: Runtime, kind: str, arguments: Mapping[str, Any], context: Context) -> str:
    """Queues a job; returns its id."""
    job_id = new_id()
    with queueing(runtime) as connection:
        queue(connection, kind, arguments, context, job_id)
    return job_id


class Workers:
    """Runs queued jobs of the kinds in `work`, one at a time."""

    def __init__(
        self, runtime: Runtime, work: Mapping[str, JobFunction], catalogue: Mapping[str, Any], refusal: type[Exception]
    ) -> None:
        self._runtime, self._work, self._catalogue, self._refusal = runtime, work, catalogue, refusal

    def run(self, stop: threading.Event) -> None:
        """Runs jobs until `stop` is set."""
        queued = self._runtime.signals["queued"]
        while not stop.is_set():
            known = queued.count
            try:
                if not self._run_one():
                    queued.wait(known, IDLE_SECONDS, stop)
            except Exception:
                LOG.exception("jobs: the database did not answer")
                stop.wait(2)

    def _run_one(self) -> bool:
        with self._runtime.pool.connection() as connection:
            row = connection.execute(TAKE, (list(self._work),)).fetchone()
        if row is None:
            return False
        job = Job(row["id"], row["kind"], row["arguments"], _context(row), row["attempts"], self._runtime)
        with span(f"job {job.kind}", SpanKind.CONSUMER, row["traceparent"], live=False), _Heartbeat(job):
            self._perform(job)
        return True

    def _perform(self, job: Job) -> None:
        try:
            result = self._work[job.kind](job, self._runtime)
        except Problem as problem:
            self._fail(job, document(self._catalogue, problem))
        except self._refusal as refused:
            code, details = getattr(refused, "code", ""), getattr(refused, "details", {})
            self._fail(job, document(self._catalogue, Problem(code, **details)))
        except Exception as error:
            LOG.exception("job %s %s failed", job.kind, job.id)
            self._retry(job, error)
        else:
            self._end(job, "done", "result", dict(result or {}))

    def _fail(self, job: Job, body: Mapping[str, Any]) -> None:
        self._end(job, "failed", "error", {"ja": body["title"], "en": body["title_en"]})

    def _retry(self, job: Job, error: Exception) -> None:
        if job.attempts >= MAX_ATTEMPTS:
            text = {"ja": f"処理に失敗しました（{error}）。", "en": f"The work failed ({error})."}
            self._end(job, "failed", "error", text)
            return
        query = "UPDATE jobs SET status = 'queued', not_before = now() + %s * interval '1 s' WHERE id = %s"
        with self._runtime.pool.connection() as connection:
            connection.execute(query, (2**job.attempts, job.id))

    def _end(self, job: Job, status: str, column: str, body: Mapping[str, Any]) -> None:
        query = f"UPDATE jobs SET status = %s, {column} = %s, ended_at = now() WHERE id = %s"  # noqa: S608
        with self._runtime.pool.connection() as connection:
            connection.execute(query, (status, json.dumps(body, ensure_ascii=False, default=str), job.id))


class _Heartbeat:
    """Renews the heartbeat while a job's function runs, so that slow progress does not lose the job."""

    def __init__(self, job: Job) -> None:
        self._job, self._ended = job, threading.Event()
        self._thread = threading.Thread(target=self._beat, daemon=True)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._ended.set()

    def _beat(self) -> None:
        while not self._ended.wait(STALE_SECONDS / 3):
            try:
                with self._job.runtime.pool.connection() as connection:
                    connection.execute("UPDATE jobs SET heartbeat = now() WHERE id = %s", (self._job.id,))
            except Exception:
                LOG.exception("heartbeat of job %s", self._job.id)


def _context(row: Mapping[str, Any]) -> Context:
    made: datetime = row["made_at"]
    return Context(row["actor"], made, row["correlation_id"], row["id"], row["traceparent"])
