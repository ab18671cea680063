"""Making read tables anew from their events: folded and compared, and written with indexes, on one core.

The process keeps to one core, PostgreSQL runs where it will. Each customer has one event.
"""

import os
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from bench.measuring import Report, Row, Spread, at_least
from bench.results import show
from bench.servers import postgres_server
from bench.settings import choose
from crm.adapters.kinds import CUSTOMERS
from crm.domain import customer
from crm.main import SERVICE
from spine.ids import new_id
from spine.runtime import Runtime
from spine.testing import context
from spine.work import rebuild

RECORDS = choose(50_000, 4_000)
ROUNDS = choose(3, 1)
COPY = """
INSERT INTO events (originator_id, originator_version, topic, state, event_id, recorded_at, effective_at, actor,
    correlation_id, causation_id, traceparent)
SELECT 'customer-' || gen_random_uuid(), originator_version, topic,
    convert_to(replace(replace(convert_from(state, 'UTF8'), 'C00001', 'C' || lpad((n + 1)::text, 6, '0')),
        '第三営業所', '第' || n || '営業所'), 'UTF8'),
    gen_random_uuid(), recorded_at, effective_at, actor, correlation_id, causation_id, traceparent
FROM events, generate_series(1, %s) AS n WHERE originator_id = %s"""


def measure() -> Report:
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with postgres_server() as server:
        settings = SERVICE.settings(database_url=server.create_database("crm"))
        runtime = replace(SERVICE, start=lambda _: None).open(settings)
        try:
            return _report(runtime)
        finally:
            runtime.close()


def _report(runtime: Runtime) -> Report:
    _fill(runtime)
    written = _speeds(runtime, _write)
    found = rebuild.compare(runtime, "customers", lambda *_: None)
    assert found == rebuild.Compared(same=RECORDS), f"{found.same} same of {RECORDS}"
    compared = _speeds(runtime, lambda at: rebuild.compare(at, "customers", lambda *_: None))
    rows = [
        Row(f"read table of {RECORDS:,} customers, folded and compared, rows/s", compared, at_least(20_000, "/s")),
        Row("the same, written with its 17 indexes, rows/s", written),
    ]
    return Report("read_tables", rows)


def _fill(runtime: Runtime) -> None:
    """One customer through a command, the others copied from its event: what is measured is reading and folding."""
    profile = customer.Profile(
        name="株式会社小林商事 第三営業所", kana="コバヤシショウジ", phone="03-1234-5678", postal_code="1000005",
        email="info@kobayashi.example.co.jp", address="東京都千代田区丸の内1-2-3", industry="製造業", rank="A",
        owner_id=new_id(), department_id=new_id(), notes="備考",
    )  # fmt: skip
    stream = CUSTOMERS.stream(new_id())
    runtime.store.decide(stream, lambda state: customer.register(state, "C00001", profile), context())
    with runtime.pool.connection() as connection:
        connection.execute(COPY.encode(), (RECORDS - 1, stream.name))
        connection.execute("ANALYZE events")


def _write(runtime: Runtime) -> None:
    rebuild.again(runtime, "customers")
    rebuild.rebuild(runtime, "customers", lambda *_: None)


def _speeds(runtime: Runtime, work: Callable[[Runtime], Any]) -> Spread:
    """Rows a second of each round."""
    speeds = []
    for _ in range(ROUNDS):
        began = time.monotonic()
        work(runtime)
        speeds.append(RECORDS / (time.monotonic() - began))
    return Spread(tuple(speeds))


if __name__ == "__main__":
    show(measure())
