"""From Kafka to an open browser: the real consumer, and the real event stream over HTTP."""

import asyncio
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import httpx
import pytest
import uvicorn
from aiokafka import AIOKafkaProducer

from contracts.published import Published
from edge.auth import verify
from edge.feed import feed_of
from edge.service import Service
from edge.testing import KEY, token
from reporting.main import SERVICE
from reporting.projections import bulk
from reporting.projections.everything import EVERY_VIEW
from reporting.rebuild import Unfit, rebuild
from spine.runtime import Runtime
from spine.settings import Settings
from spine.store.appends import RecordedEvent
from spine.stream.messages import ensure_topics, headers_of, partition_of

pytestmark = pytest.mark.servers


@pytest.fixture
def service() -> Service:
    """Returns the real service, with a topic of its own because other tests share the broker."""
    verifier = lambda _: lambda given: verify(given, KEY.public_key())  # noqa: E731
    return replace(SERVICE, topics=(f"test-of-reporting-{uuid4()}",), verifier=verifier)


@contextmanager
def running(service: Service, dsn: str, kafka: str) -> Iterator[tuple[str, Runtime]]:
    """Starts the service's threads and a real HTTP server; yields its address."""
    runtime = service.open(Settings(database_url=dsn, kafka=kafka, roles="api,consume"))
    app, stop = service.app(), threading.Event()
    service.attach(app, runtime)
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_config=None, timeout_graceful_shutdown=1))
    threads = [threading.Thread(target=part, args=(stop,), daemon=True) for part in service.threads(runtime)]
    threads.append(threading.Thread(target=server.run, daemon=True))
    for thread in threads:
        thread.start()
    while not server.started:
        time.sleep(0.02)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}", runtime
    finally:
        stop.set()
        server.should_exit = True
        for thread in threads:
            thread.join(timeout=10)
        runtime.close()


async def send(bootstrap: str, topic: str, events: list[Published], times: int = 1) -> None:
    """Publishes as billing's relay does, `times` times, as after a crash."""
    await ensure_topics(bootstrap, [topic])
    async with AIOKafkaProducer(bootstrap_servers=bootstrap, enable_idempotence=True) as producer:
        for _ in range(times):
            last: dict[int, int] = {}
            for position, event in enumerate(events, 1):
                partition = partition_of(event.id)
                headers = headers_of("billing", recorded(event, position), event, last.get(partition, 0), None)
                body = event.model_dump_json().encode()
                await producer.send_and_wait(topic, body, event.id.encode(), partition, headers=headers)
                last[partition] = position


def recorded(event: Published, position: int) -> RecordedEvent:
    now = datetime.now(UTC)
    return RecordedEvent(
        originator_id=event.id, originator_version=event.version, topic=event.type, state=b"", event_id=uuid4(),
        recorded_at=now, effective_at=now, actor="tester", correlation_id="c", causation_id=None, traceparent=None,
        position=position,
    )  # fmt: skip


def until_moved(lines: Iterator[str], views: set[str]) -> None:
    """Reads `changed` events until they have named all these views."""
    for line in lines:
        if line.startswith("data: "):
            views -= set(json.loads(line.removeprefix("data: "))["views"])
        if not views:
            return


def ranked(client: httpx.Client, address: str) -> int:
    body = client.get(f"{address}/api/reporting/ranking", params={"year": 2026, "quarter": 3}).json()
    return int(body["total"]["net"])


def test_an_event_on_kafka_moves_the_report_and_tells_the_browser(
    service: Service, database_url: str, kafka_server: Any, make: Any
) -> None:
    headers = {"Authorization": f"Bearer {token('manager')}"}
    sales = [make.sale("s1", net=700), make.sale("s2", net=1), make.sale("s1", version=2, net=800)]
    with (
        running(service, database_url, kafka_server.bootstrap) as (address, runtime),
        httpx.Client(headers=headers) as client,
    ):
        assert client.get(f"{address}/readyz").status_code == 200
        with client.stream("GET", f"{address}/api/reporting/live", timeout=30) as stream:
            assert stream.headers["content-type"].startswith("text/event-stream")
            lines = stream.iter_lines()
            begin = next(line.removeprefix("id: ") for line in lines if line.startswith("id: "))
            asyncio.run(send(kafka_server.bootstrap, service.topics[0], sales, times=2))
            while ranked(client, address) != 801:  # the messages may have come in several batches
                until_moved(lines, {"ranking", "unbilled"})
        away = {"Last-Event-ID": begin}
        with client.stream("GET", f"{address}/api/reporting/live", headers=away, timeout=30) as stream:
            until_moved(stream.iter_lines(), {"ranking", "unbilled"})
        with runtime.pool.connection() as connection:
            letters = connection.execute("SELECT count(*) AS n FROM dead_letters").fetchone()
            assert letters is not None
            assert letters["n"] == 0


def test_rebuild_beside_the_serving_tables_refuses_what_differs_then_swaps(
    service: Service, database_url: str, kafka_server: Any, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    headers = {"Authorization": f"Bearer {token('manager')}"}
    sales = [make.sale(f"r{number}", net=number) for number in range(100)]
    asyncio.run(send(kafka_server.bootstrap, service.topics[0], sales))
    with (
        running(service, database_url, kafka_server.bootstrap) as (address, runtime),
        httpx.Client(headers=headers) as client,
    ):
        net = sum(range(100))
        while ranked(client, address) != net:
            time.sleep(0.05)
        assert not any(any(counts) for counts in rebuild(runtime, service).values())
        assert ranked(client, address) == net
        with runtime.pool.connection() as connection:
            connection.execute("UPDATE staff_totals SET net = net + 1")
        with pytest.raises(Unfit, match=r"staff_totals 3/3"):
            rebuild(runtime, service)
        with monkeypatch.context() as broken, pytest.raises(ZeroDivisionError):
            broken.setattr(bulk, "complete", lambda *_: 1 // 0)
            rebuild(runtime, service, accept=True)
        assert ranked(client, address) == net + 1
        before = feed_of(runtime).newest()
        assert rebuild(runtime, service, accept=True)["staff_totals"] == (3, 3)
        assert [json.loads(each.data)["views"] for each in feed_of(runtime).since(before)] == [sorted(EVERY_VIEW)]
        assert ranked(client, address) == net
        asyncio.run(send(kafka_server.bootstrap, service.topics[0], [*sales, make.sale("later", net=10_000)]))
        while ranked(client, address) != net + 10_000:
            time.sleep(0.05)


def test_rebuild_fills_a_first_database_from_what_the_topics_hold(
    service: Service, database_url: str, kafka_server: Any, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rebuild runs before the service, in several processes; the service continues from the rebuilt tables."""
    monkeypatch.setattr(bulk, "FEW", 0)
    topic, bootstrap = service.topics[0], kafka_server.bootstrap
    asyncio.run(send(bootstrap, topic, [make.sale(f"f{number}", net=1) for number in range(50)], times=2))
    runtime = service.open(Settings(database_url=database_url, kafka=bootstrap))
    assert rebuild(runtime, service, accept=True)["sales"] == (0, 50)
    with runtime.pool.connection() as connection:
        stands = connection.execute("SELECT consumer, sum(position) AS n FROM checkpoints GROUP BY 1").fetchall()
    runtime.close()
    partitions = {partition_of(f"f{number}"): number + 1 for number in range(50)}
    assert stands == [{"consumer": "reporting", "n": sum(partitions.values())}]
