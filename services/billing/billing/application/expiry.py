"""The nightly job that lets quotes expire after their 有効期限."""

from contextlib import suppress
from datetime import date, timedelta
from functools import partial
from typing import Any

from billing.adapters import queries
from billing.adapters.kinds import QUOTES
from billing.domain import outcome
from billing.domain.refusal import Refused
from edge.work import SYSTEM, Work
from spine.runtime import Runtime
from spine.work.clock import Periodic
from spine.work.jobs import Job

EXPIRY = Periodic("expire-quotes", "5 0 * * *")


def expire_quotes(job: Job, runtime: Runtime) -> dict[str, Any]:
    """Expires each submitted quote whose last valid day is before today, as of the day after that."""
    work = Work(runtime, SYSTEM, job.context)
    due = queries.run_out(runtime.pool, work.today)
    for done, (quote_id, valid_until) in enumerate(due, 1):
        with suppress(Refused):  # meanwhile won, lost or given a later day
            _expire(work, quote_id, valid_until)
        job.progress(done, len(due))
    return {"quotes": len(due)}


def _expire(work: Work, quote_id: str, valid_until: date) -> None:
    stream = QUOTES.stream(quote_id)
    # A quote that was submitted after its last valid day cannot expire before it was submitted.
    latest, _ = work.store.recorded(stream.name, last_only=True)[0]
    on = max(valid_until + timedelta(days=1), work.day_of(latest.effective_at))
    work.store.decide(stream, partial(outcome.expire, on=on), work.on(on).context)
