"""Deletes rows that are kept for a few days only."""

from datetime import datetime, timedelta
from typing import Any

from spine.runtime import Runtime
from spine.work.clock import Periodic
from spine.work.jobs import Job

HOUSEKEEPING = Periodic("housekeeping", "7 * * * *")
KEPT = timedelta(days=7)
"""How long stored responses to Idempotency-Keys and rows of ended periodic jobs are kept."""
ANSWERS = "DELETE FROM answers WHERE made_at < %s"
JOBS = "DELETE FROM jobs WHERE kind IN (SELECT kind FROM schedules) AND ended_at < %s"


def keep_house(job: Job, runtime: Runtime) -> dict[str, Any]:
    """Deletes old stored responses and old rows of periodic jobs; returns how many of each."""
    before = datetime.fromisoformat(job.arguments["due"]) - KEPT
    with runtime.pool.connection() as connection:
        answers = connection.execute(ANSWERS, (before,)).rowcount
        jobs = connection.execute(JOBS, (before,)).rowcount
    return {"answers": answers, "jobs": jobs}
