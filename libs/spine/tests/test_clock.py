"""Periodic jobs by cron lines in the company's zone, once for any number of processes; signals that wake threads."""

import threading
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from edge.testing import ServiceUnderTest
from spine.runtime import Runtime
from spine.testing import context
from spine.work.clock import LONGEST_WAIT, Clock, Periodic
from spine.work.housekeeping import HOUSEKEEPING
from spine.work.jobs import enqueue

NIGHTLY = Periodic("nightly", "5 0 * * *")
TOKYO = ZoneInfo("Asia/Tokyo")
EVENING = datetime(2026, 11, 29, 20, tzinfo=TOKYO)
DUE = datetime(2026, 11, 30, 0, 5, tzinfo=TOKYO)


@pytest.fixture
def runtime(counters: ServiceUnderTest) -> Runtime:
    return counters.runtime


def queued(runtime: Runtime, kind: str) -> list[dict[str, Any]]:
    with runtime.pool.connection() as connection:
        found = connection.execute("SELECT * FROM jobs WHERE kind = %s ORDER BY id", (kind,)).fetchall()
    return [dict(row) for row in found]


def look(runtime: Runtime, at: datetime, each: Periodic = NIGHTLY) -> float:
    return Clock(runtime, [each], lambda: at).queue_due()


def test_a_cron_line_speaks_in_the_companys_zone() -> None:
    assert NIGHTLY.after(EVENING.astimezone(UTC), TOKYO) == DUE
    assert NIGHTLY.after(DUE, TOKYO) == DUE + timedelta(days=1)


def test_a_job_is_queued_when_its_time_has_come_and_not_before(runtime: Runtime) -> None:
    assert look(runtime, EVENING) == LONGEST_WAIT
    assert look(runtime, DUE - timedelta(seconds=3)) == 3.0
    assert queued(runtime, "nightly") == []
    look(runtime, DUE)
    (job,) = queued(runtime, "nightly")
    assert (job["actor"], job["arguments"]) == ("system", {"due": DUE.astimezone(UTC).isoformat()})


def test_of_many_processes_one_queues_it(runtime: Runtime) -> None:
    look(runtime, EVENING)
    clocks = [Clock(runtime, [NIGHTLY], lambda: DUE) for _ in range(8)]
    threads = [threading.Thread(target=clock.queue_due) for clock in clocks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(queued(runtime, "nightly")) == 1


def test_times_that_passed_while_nothing_ran_are_made_up_for_once(runtime: Runtime) -> None:
    look(runtime, EVENING)
    look(runtime, DUE + timedelta(days=5))
    look(runtime, DUE + timedelta(days=5, hours=1))
    assert len(queued(runtime, "nightly")) == 1
    look(runtime, DUE + timedelta(days=6))
    assert len(queued(runtime, "nightly")) == 2


def test_housekeeping_deletes_answers_and_periodic_jobs_of_more_than_seven_days(
    counters: ServiceUnderTest, runtime: Runtime
) -> None:
    look(runtime, EVENING, HOUSEKEEPING)
    asked = enqueue(runtime, "something asked for", {}, context())
    with runtime.pool.connection() as connection:
        for key, days in (("old", 8), ("new", 6)):
            made = EVENING - timedelta(days=days)
            connection.execute("INSERT INTO answers VALUES ('a', %s, 'f', 200, 's', 1, %s)", (key, made))
        connection.execute("UPDATE jobs SET status = 'done', ended_at = %s", (EVENING - timedelta(days=8),))
        ended = "INSERT INTO jobs (id, kind, actor, arguments, correlation_id, status, ended_at)"
        row = (HOUSEKEEPING.kind, EVENING - timedelta(days=8))
        connection.execute(f"{ended} VALUES ('old', %s, 'system', '{{}}', 'c', 'done', %s)", row)
    look(runtime, EVENING + timedelta(hours=1), HOUSEKEEPING)
    counters.work()
    with runtime.pool.connection() as connection:
        kept = [row["key"] for row in connection.execute("SELECT key FROM answers")]
    assert kept == ["new"]
    assert [job["status"] for job in queued(runtime, HOUSEKEEPING.kind)] == ["done"]
    assert [job["id"] for job in queued(runtime, "something asked for")] == [asked]


def test_a_signal_sent_before_the_wait_is_not_missed(runtime: Runtime) -> None:
    signal, stop = runtime.signals["queued"], threading.Event()
    known = signal.count
    enqueue(runtime, "any", {}, context())
    assert signal.count > known
    signal.wait(known, 3600, stop)


def test_a_wait_ends_when_it_is_to_stop(runtime: Runtime) -> None:
    stop = threading.Event()
    stop.set()
    signal = runtime.signals["appended"]
    signal.wait(signal.count, 3600, stop)


def test_another_process_is_woken_unless_this_one_does_the_work(counters: ServiceUnderTest, runtime: Runtime) -> None:
    other, stop = counters.service.open(runtime.settings), threading.Event()
    threads = [
        threading.Thread(target=part, args=(stop,)) for part in (other.signals.listen, runtime.signals.send_outside)
    ]
    for thread in threads:
        thread.start()
    try:
        heard = other.signals["queued"]
        heard.wait(0, 60, stop)  # listening begins with a signal, since some may have been missed
        appended = other.signals["appended"]
        known, stored = heard.count, appended.count
        with runtime.signals.handling("queued"):
            runtime.signals.send("queued")
        runtime.signals.send("appended")
        appended.wait(stored, 60, stop)
        assert (heard.count, appended.count > stored) == (known, True)
        runtime.signals.send("queued")
        heard.wait(known, 60, stop)
        assert heard.count > known
    finally:
        stop.set()
        for thread in threads:
            thread.join()
        other.close()
