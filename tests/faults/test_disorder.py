"""What Kafka may do to a reader: say things twice, late, in another order; and what strangers may put into a topic."""

import asyncio
import random
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from aiokafka import AIOKafkaProducer
from counter_service import counting

from edge.service import Service
from edge.testing import ServiceUnderTest, running, service_under_test
from local.databases import Databases
from local.testing import KafkaServer
from spine.ids import new_id
from spine.runtime import Runtime
from spine.store.appends import RecordedEvent
from spine.stream.messages import PARTITIONS, Headers, Message, ensure_topics, headers_of, partition_of

END_ALL = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()"""
APPLIED = "CREATE TABLE applied (n bigserial, record text NOT NULL, total bigint NOT NULL, text text NOT NULL)"


@dataclass(frozen=True)
class Sent:
    """One record as it lies in the topic."""

    partition: int
    key: bytes | None
    headers: Headers
    value: bytes | None


def apply(cursor: Any, message: Message, _: Runtime) -> None:
    counted = message.event
    cursor.execute(
        "INSERT INTO applied (record, total, text) VALUES (%s, %s, %s)", (message.id, counted.total, counted.name)
    )


class Topic:
    """What a relay would send of streams that count up, and a way to send it in any order."""

    def __init__(self, service: Service, bootstrap: str) -> None:
        self._service, self._bootstrap = service, bootstrap
        self._model, *_ = service.contracts
        self.name = self._model.topic
        self._position, self._last = 0, dict.fromkeys(range(PARTITIONS), 0)

    def next(self, stream: str, total: int, name: str = "A") -> Sent:
        self._position += 1
        partition, at = partition_of(stream), datetime.now(UTC)
        event = self._model(id=stream, name=name, total=total)
        row = RecordedEvent(stream, total, "t", b"", uuid4(), at, at, "t", "c", None, None, self._position)
        headers = headers_of(self._service.name, row, event, self._last[partition], None)
        self._last[partition] = self._position
        return Sent(partition, stream.encode(), headers, event.model_dump_json().encode())

    def send(self, records: list[Sent]) -> None:
        asyncio.run(self._send(records))

    async def _send(self, records: list[Sent]) -> None:
        await ensure_topics(self._bootstrap, [self.name])
        async with AIOKafkaProducer(bootstrap_servers=self._bootstrap, max_request_size=8 << 20) as producer:
            for record in records:
                await producer.send(self.name, record.value, record.key, record.partition, headers=record.headers)
            await producer.flush()


@dataclass
class Reader:
    """The consuming service and the topic it reads."""

    service: ServiceUnderTest
    topic: Topic

    def applied(self) -> list[dict[str, Any]]:
        with self.service.runtime.pool.connection() as connection:
            return list(connection.execute("SELECT record, total FROM applied ORDER BY n").fetchall())

    def letters(self) -> list[dict[str, Any]]:
        query = "SELECT key, type, item->>'kind' AS kind FROM dead_letters WHERE status = 'parked'"
        with self.service.runtime.pool.connection() as connection:
            return list(connection.execute(query).fetchall())


@pytest.fixture
def reader(databases: Databases, kafka_server: KafkaServer) -> Iterator[Reader]:
    service = counting(f"d{new_id()[-8:]}", apply)
    with service_under_test(service, databases.fresh()) as under_test:
        under_test.runtime.settings.kafka = kafka_server.bootstrap
        under_test.runtime.settings.roles = "consume"
        with under_test.runtime.pool.connection() as connection:
            connection.execute(APPLIED)
        yield Reader(under_test, Topic(service, kafka_server.bootstrap))


def until(true: Callable[[], object], seconds: float = 120) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, "it did not come"
        time.sleep(0.1)


def in_order(reader: Reader, streams: list[str], each: int) -> bool:
    """Every stream's counts from 1, once each."""
    rows = reader.applied()
    return all([row["total"] for row in rows if row["record"] == s] == list(range(1, each + 1)) for s in streams)


def woven(records: list[Sent], chance: random.Random) -> list[Sent]:
    """Each partition in its own order, the partitions in any, and a fifth of the records again some time later."""
    lanes = [[record for record in records if record.partition == n] for n in range(PARTITIONS)]
    for lane in lanes:
        for _ in range(len(lane) // 5):
            first = chance.randrange(len(lane))
            lane.insert(chance.randrange(first, min(first + 50, len(lane))) + 1, lane[first])
    order = [n for n, lane in enumerate(lanes) for _ in lane]
    chance.shuffle(order)
    remaining = [iter(lane) for lane in lanes]
    return [next(remaining[n]) for n in order]


def test_repeats_and_any_order_between_partitions_change_nothing(reader: Reader, seed: int) -> None:
    streams = [f"counter-{new_id()}" for _ in range(100)]
    records = [reader.topic.next(stream, total) for total in range(1, 31) for stream in streams]
    reader.topic.send(woven(records, random.Random(seed)))
    with running(reader.service.service, reader.service.runtime):
        until(lambda: len(reader.applied()) >= len(records))
    assert in_order(reader, streams, 30)
    assert len(reader.applied()) == len(records)


def test_what_comes_before_its_predecessor_waits_until_all_is_sent_again(reader: Reader, seed: int) -> None:
    """Swapped on a partition: nothing is applied out of turn, nothing is skipped, and a republish mends it."""
    streams = [f"counter-{new_id()}" for _ in range(40)]
    records = [reader.topic.next(stream, total) for total in range(1, 6) for stream in streams]
    swapped, chance = list(records), random.Random(seed)
    for _ in range(20):
        first = chance.randrange(len(swapped) - 20)
        swapped[first], swapped[first + 19] = swapped[first + 19], swapped[first]
    with running(reader.service.service, reader.service.runtime):
        reader.topic.send(swapped)
        until(reader.applied)
        reader.topic.send(records)
        until(lambda: len(reader.applied()) >= len(records))
    assert in_order(reader, streams, 5)
    assert len(reader.applied()) == len(records)


def poison(topic: Topic, chance: random.Random) -> dict[str, Sent]:
    """Strangers without our headers, and records of ours that cannot be read or applied."""

    def stranger(headers: Headers, value: bytes | None = b"{}", key: bytes | None = b"k") -> Sent:
        return Sent(chance.randrange(PARTITIONS), key, headers, value)

    def spoiled(name: str = "A", value: bytes | None = b"") -> Sent:
        record = topic.next(f"counter-{new_id()}", 1, name)
        return Sent(record.partition, record.key, record.headers, record.value if value == b"" else value)

    sample = topic.next(f"counter-{new_id()}", 1)
    without = [pair for pair in sample.headers if pair[0] != "ce_position"]
    return {
        "none": sample,
        "no headers": stranger([]),
        "no headers, no key": stranger([], key=None),
        "no headers, no value": stranger([], value=None),
        "a header short": stranger(without),
        "position is no number": stranger([*without, ("ce_position", b"x")]),
        "header of no encoding": stranger([("ce_type", b"\xff\xfe")]),
        "NUL in a header": stranger([*sample.headers, ("ce_actor", b"a\0b")]),
        "NUL in the key": stranger(sample.headers, key=b"a\0b"),
        "1.5 MB of nothing": stranger([], b"x" * 1_500_000),
        "bad JSON": spoiled(value=b"{"),
        "no value": spoiled(value=None),
        "another shape": spoiled(value=b'{"id": 1}'),
        "a lone surrogate": spoiled(value=b'{"id": "a", "name": "\\ud800", "total": 1}'),
        "NUL in the text": spoiled("a\0b"),
        "1.5 MB that is not JSON": spoiled(value=b"[" * 1_500_000),
    }


def test_poison_is_parked_and_nobody_else_is_held_up(reader: Reader, seed: int) -> None:
    chance = random.Random(seed)
    streams = [f"counter-{new_id()}" for _ in range(40)]
    bad: list[Sent] = []
    records: list[Sent] = []
    for total in range(1, 6):
        for n, stream in enumerate(streams):
            records.append(reader.topic.next(stream, total))
            if total == 3 and n == 20:
                bad = list(poison(reader.topic, chance).values())
                records += bad
    with running(reader.service.service, reader.service.runtime):
        reader.topic.send(records)
        until(lambda: len(reader.applied()) >= 201 and len(reader.letters()) >= len(bad) - 1)
    assert in_order(reader, streams, 5)
    assert len(reader.applied()) == 201
    assert len(reader.letters()) == len(bad) - 1
    strangers = [letter for letter in reader.letters() if not letter["type"]]
    assert len(strangers) == 9
    _is_given_up(reader)


def _is_given_up(reader: Reader) -> None:
    """A stranger is never applied: replaying it is refused, discarding it is not."""
    path = f"/api/{reader.service.service.name}/dead-letters"
    letters = reader.service.get(f"{path}?status=parked&limit=50").json()["items"]
    stranger = next(letter for letter in letters if not letter["type"])
    assert reader.service.post(f"{path}/{stranger['id']}/replay").status_code == 409
    assert reader.service.post(f"{path}/{stranger['id']}/discard", json={"reason": "誤送信"}).status_code == 200


def test_no_message_is_parked_because_the_database_is_away(reader: Reader) -> None:
    """Connections end while messages are applied: they are applied later, and none stands among the dead letters."""
    streams = [f"counter-{new_id()}" for _ in range(30)]
    records = [reader.topic.next(stream, total) for total in range(1, 31) for stream in streams]
    over = threading.Event()
    with running(reader.service.service, reader.service.runtime):
        cutter = threading.Thread(target=_cut, args=(reader, over), daemon=True)
        cutter.start()
        try:
            for n in range(0, len(records), 50):
                reader.topic.send(records[n : n + 50])
        finally:
            over.set()
            cutter.join()
        until(lambda: len(reader.applied()) >= len(records))
    assert in_order(reader, streams, 30)
    assert reader.letters() == []


def _cut(reader: Reader, over: threading.Event) -> None:
    """Ends every other connection to the database, again and again."""
    with psycopg.connect(reader.service.runtime.settings.database_url, autocommit=True) as connection:
        while not over.wait(0.5):
            connection.execute(END_ALL)
