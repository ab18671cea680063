"""Published events on real Kafka topics by the million, with the headers, keys, partitions and chain of our relay.

`publish(bootstrap, {history.beginning: 10_001, history.one_case: 100_000})` puts there what 100,000 cases tell.
"""

import asyncio
import os
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from multiprocessing import get_context
from uuid import UUID

from aiokafka import AIOKafkaProducer

from bench.history import History, Told
from contracts.published import Published
from spine.store.appends import RecordedEvent
from spine.stream.messages import PARTITIONS, ensure_topics, headers_of, partition_of

TOPICS = ("identity.events", "crm.events", "billing.events", "billing.costs")
BATCH_BYTES = 500_000
Slot = tuple[str, int]


@dataclass
class Sent:
    """The last position sent to each (topic, partition), and how many messages it holds: its next offset."""

    positions: dict[Slot, int] = field(default_factory=dict)
    counts: dict[Slot, int] = field(default_factory=lambda: defaultdict(int))

    @property
    def total(self) -> int:
        return sum(self.counts.values())


def publish(bootstrap: str, histories: Mapping[History, int]) -> Sent:
    """Sends what each history tells of so many cases, in this order; the topics must be empty. A minute a million."""
    asyncio.run(ensure_topics(bootstrap, TOPICS))
    workers = min(os.cpu_count() or 1, PARTITIONS)
    shares = [frozenset(range(worker, PARTITIONS, workers)) for worker in range(workers)]
    sent = Sent()
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        for part in pool.map(partial(_publish_share, bootstrap, dict(histories)), shares):
            sent.positions |= part.positions
            sent.counts |= part.counts
    return sent


def _publish_share(bootstrap: str, histories: dict[History, int], partitions: frozenset[int]) -> Sent:
    """One process's partitions: a stream keeps to its partition, so each chain has one writer."""
    return asyncio.run(_send(bootstrap, _of(histories, partitions)))


def _of(histories: dict[History, int], partitions: frozenset[int]) -> Iterator[tuple[int, Told]]:
    for history, cases in histories.items():
        for number in range(cases):
            for told in history(number):
                if (partition := partition_of(told.stream)) in partitions:
                    yield partition, told


async def _send(bootstrap: str, all_told: Iterator[tuple[int, Told]]) -> Sent:
    sent, batches = Sent(), {}
    producer = AIOKafkaProducer(bootstrap_servers=bootstrap, max_batch_size=BATCH_BYTES, max_request_size=8 << 20)
    await producer.start()
    for partition, told in all_told:
        event = told.make()
        slot = (event.topic, partition)
        message = _message(partition, told, event, sent)
        if slot not in batches:
            batches[slot] = producer.create_batch()
        if batches[slot].append(**message) is None:
            await _deliver(producer, slot, batches.pop(slot))
            batches[slot] = producer.create_batch()
            batches[slot].append(**message)
    for slot, batch in batches.items():
        await _deliver(producer, slot, batch)
    await producer.stop()
    return sent


async def _deliver(producer: AIOKafkaProducer, slot: Slot, batch: "object") -> None:
    topic, partition = slot
    await (await producer.send_batch(batch, topic, partition=partition))


def _message(partition: int, told: Told, event: Published, sent: Sent) -> dict[str, object]:
    """Positions rise over all topics of a partition, as in the event table they would have come from."""
    slot = (event.topic, partition)
    before = max((at for (_, number), at in sent.positions.items() if number == partition), default=partition)
    position = before + PARTITIONS
    row = RecordedEvent(
        originator_id=told.stream, originator_version=event.version, topic=event.type, state=b"",
        event_id=UUID(int=(7 << 76) | (2 << 62) | position), recorded_at=datetime.now(UTC), effective_at=told.at,
        actor="bench", correlation_id=told.stream, causation_id=None, traceparent=None, position=position,
    )  # fmt: skip
    source = event.topic.partition(".")[0]
    headers = headers_of(source, row, event, sent.positions.get(slot, 0), None)
    sent.positions[slot] = position
    sent.counts[slot] += 1
    body = event.model_dump_json().encode()
    return {"key": told.stream.encode(), "value": body, "timestamp": int(time.time() * 1000), "headers": headers}
