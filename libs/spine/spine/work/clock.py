"""Periodic jobs, queued by cron lines in the company's time zone, once however many processes run."""

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from cronsim import CronSim

from spine.ids import new_id
from spine.runtime import Runtime
from spine.store.streams import Context
from spine.work.jobs import queue, queueing

LOG = logging.getLogger(__name__)
LONGEST_WAIT = 60.0
"""Seconds after which schedules are read again, also those that another process has just added."""
NEXT = "SELECT next_at FROM schedules WHERE kind = %s"
BEGIN = "INSERT INTO schedules (kind, next_at) VALUES (%s, %s) ON CONFLICT DO NOTHING"
MOVE = "UPDATE schedules SET next_at = %s WHERE kind = %s AND next_at = %s"


@dataclass(frozen=True, slots=True)
class Periodic:
    """A kind of job and its cron line in the company's time zone: `5 0 * * *` is 00:05 each day."""

    kind: str
    cron: str

    def after(self, at: datetime, zone: ZoneInfo) -> datetime:
        """Returns the first scheduled time after an instant, in UTC."""
        return next(CronSim(self.cron, at.astimezone(zone))).astimezone(UTC)


class Clock:
    """Queues periodic jobs when they are due; `now` returns the current time with its zone."""

    def __init__(
        self, runtime: Runtime, periodic: Sequence[Periodic], now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._runtime, self._periodic, self._now = runtime, periodic, now

    def run(self, stop: threading.Event) -> None:
        """Queues due jobs until `stop` is set."""
        while not stop.is_set():
            try:
                seconds = self.queue_due()
            except Exception:
                LOG.exception("clock: the database did not answer")
                seconds = 2.0
            stop.wait(seconds)

    def queue_due(self) -> float:
        """Queues the jobs that are due; returns the seconds until the next call.

        Times missed while no process ran are made up by one job.
        """
        now, due_in = self._now(), [LONGEST_WAIT]
        for each in self._periodic:
            due_in.append((self._next(each, now) - now).total_seconds())
        return max(0.0, min(due_in))

    def _next(self, each: Periodic, now: datetime) -> datetime:
        following = each.after(now, self._runtime.settings.timezone)
        with queueing(self._runtime) as connection:
            connection.execute(BEGIN, (each.kind, following))
            row = connection.execute(NEXT, (each.kind,)).fetchone()
            due: datetime = row["next_at"] if row else following
            if due > now:
                return due
            # Several processes may see the due time; only the one whose update finds it unchanged queues the job.
            if connection.execute(MOVE, (following, each.kind, due)).rowcount:
                context = Context("system", now, new_id())
                queue(connection, each.kind, {"due": due.isoformat()}, context)
        return following
