"""From the event table through Kafka into another database: in order, once, with no message lost unnoticed."""

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest
from aiokafka import TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, RecordsToDelete
from aiokafka.errors import KafkaError
from counter_service import COUNTERS, Opened, count, counting

from edge.testing import ServiceUnderTest, running, service_under_test
from local.testing import Databases, KafkaServer
from spine.ids import new_id
from spine.runtime import Runtime
from spine.stream.messages import Message
from spine.stream.relay import republish
from spine.testing import context

APPLIED = """
CREATE TABLE IF NOT EXISTS applied (event_id text PRIMARY KEY, record text NOT NULL, total bigint NOT NULL,
    n bigserial NOT NULL)"""


def until(true: Callable[[], object], seconds: float = 60) -> None:
    """Waits long, because the tests check whether something happens, not how fast."""
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, "it did not come"
        time.sleep(0.05)


def apply(cursor: Any, message: Message, runtime: Runtime) -> None:
    if message.event.name == "poison" and runtime.parts.get("poison", True):
        raise ValueError("cannot be applied")
    cursor.execute(
        "INSERT INTO applied (event_id, record, total) VALUES (%s, %s, %s)",
        (message.event_id, message.id, message.event.total),
    )


def send_again(runtime: Runtime) -> None:
    with runtime.pool.connection() as connection:
        republish(connection)


@pytest.fixture
def stream(
    databases: Databases, kafka_server: KafkaServer, request: pytest.FixtureRequest
) -> Iterator[ServiceUnderTest]:
    name = f"s{abs(hash(request.node.name)) % 10**8}"
    service = counting(name, apply)
    with service_under_test(service, databases.fresh()) as under_test:
        under_test.runtime.settings.kafka = kafka_server.bootstrap
        with under_test.runtime.pool.connection() as connection:
            connection.execute(APPLIED)
        yield under_test


def applied(service: ServiceUnderTest) -> list[dict[str, Any]]:
    with service.runtime.pool.connection() as connection:
        return list(connection.execute("SELECT * FROM applied ORDER BY n").fetchall())


def write(service: ServiceUnderTest, streams: int, each: int) -> list[str]:
    ids = [new_id() for _ in range(streams)]
    for record_id in ids:
        service.runtime.store.decide(COUNTERS.stream(record_id), lambda _: [Opened("A", "t")], context())
    for _ in range(each):
        for record_id in ids:
            service.runtime.store.decide(COUNTERS.stream(record_id), lambda c: count(c, 1), context())
    return ids


def test_every_event_is_applied_once_and_in_its_stream_s_order(stream: ServiceUnderTest) -> None:
    with running(stream.service, stream.runtime):
        ids = write(stream, 20, 5)
        until(lambda: len(applied(stream)) == 120)
    for record_id in ids:
        assert [row["total"] for row in applied(stream) if row["record"] == record_id] == [0, 1, 2, 3, 4, 5]


def test_republishing_everything_applies_nothing_twice(stream: ServiceUnderTest) -> None:
    with running(stream.service, stream.runtime):
        write(stream, 5, 3)
        until(lambda: len(applied(stream)) == 20)
        send_again(stream.runtime)
        write(stream, 1, 0)
        until(lambda: len(applied(stream)) == 21)
    assert len(applied(stream)) == 21


def test_a_consumer_that_forgot_its_offsets_drops_what_it_has(stream: ServiceUnderTest) -> None:
    with running(stream.service, stream.runtime):
        write(stream, 5, 1)
        until(lambda: len(applied(stream)) == 10)
    with stream.runtime.pool.connection() as connection:
        connection.execute("UPDATE checkpoints SET cluster = 'another'")
    with running(stream.service, stream.runtime):
        write(stream, 1, 0)
        until(lambda: len(applied(stream)) == 11)


def test_a_message_that_cannot_be_applied_parks_its_key_and_no_other(stream: ServiceUnderTest) -> None:
    store = stream.runtime.store
    bad = COUNTERS.stream(new_id())
    with running(stream.service, stream.runtime):
        store.decide(bad, lambda _: [Opened("poison", "t")], context())
        store.decide(bad, lambda c: count(c, 1), context())
        (good,) = write(stream, 1, 1)
        until(lambda: [row["record"] for row in applied(stream)] == [good, good])
        path = f"/api/{stream.service.name}/dead-letters"
        until(lambda: len(stream.get(f"{path}?status=parked").json()["items"]) == 2)
        letters = stream.get(f"{path}?status=parked&sort=parked_at").json()["items"]
        assert {letter["key"] for letter in letters} == {bad.name}
        younger = max(letters, key=lambda letter: letter["position"])
        assert stream.post(f"{path}/{younger['id']}/replay").status_code == 409
        oldest = min(letters, key=lambda letter: letter["position"])
        again = stream.post(f"{path}/{oldest['id']}/replay")
        assert (again.status_code, again.json()["type"]) == (409, "/problems/letter-fails-again")
        assert stream.post(f"{path}/replay").json() == {"replayed": 0, "parked": 2}
        stream.runtime.parts["poison"] = False
        assert stream.post(f"{path}/replay").json() == {"replayed": 2, "parked": 0}
        assert [row["total"] for row in applied(stream) if row["record"] == bad.id] == [0, 1]
        store.decide(bad, lambda c: count(c, 1), context())
        until(lambda: [row["total"] for row in applied(stream) if row["record"] == bad.id] == [0, 1, 2])


def test_a_gap_is_seen_and_read_again(stream: ServiceUnderTest) -> None:
    """The checkpoint is set far before the next message's `previous`, so the consumer reads the partition again."""
    with running(stream.service, stream.runtime):
        ids = write(stream, 12, 1)
        until(lambda: len(applied(stream)) == 24)
    with stream.runtime.pool.connection() as connection:
        connection.execute("DELETE FROM applied")
        connection.execute("UPDATE checkpoints SET position = 0")
    with running(stream.service, stream.runtime):
        for record_id in ids:
            stream.runtime.store.decide(COUNTERS.stream(record_id), lambda c: count(c, 1), context())
        until(lambda: len(applied(stream)) == 36)


def test_a_topic_that_lost_its_beginning_is_completed_by_a_republish(stream: ServiceUnderTest) -> None:
    """A new reader finds messages without predecessors; it gets them by the republish instead of losing them."""
    with running(stream.service, stream.runtime):
        write(stream, 12, 1)
        until(lambda: len(applied(stream)) == 24)
    asyncio.run(forget_first_messages(stream.runtime.settings.kafka, f"{stream.service.name}.events"))
    with stream.runtime.pool.connection() as connection:
        connection.execute("DELETE FROM applied")
        connection.execute("DELETE FROM checkpoints")
    with running(stream.service, stream.runtime):
        write(stream, 3, 0)
        send_again(stream.runtime)
        until(lambda: len(applied(stream)) == 27)


async def forget_first_messages(bootstrap: str, topic: str) -> None:
    """Deletes the first message of each partition, as retention does."""
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    slots = {TopicPartition(topic, n): RecordsToDelete(before_offset=1) for n in range(12)}
    for slot, upto in slots.items():
        with suppress(KafkaError):
            await admin.delete_records({slot: upto})
    await admin.close()
