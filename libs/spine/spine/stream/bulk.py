"""Reads topics from their beginning in large batches, for a rebuild; a `Consumer` of the given name continues there.

The consumer's rule for new messages applies: one not newer than the last is dropped, and one whose predecessor is not
in the topic is skipped until a republish sends it in order.
"""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from aiokafka import AIOKafkaConsumer, TopicPartition
from psycopg import Cursor

from spine.stream.consumer import SAVE, Checkpoint
from spine.stream.messages import PARTITIONS, cluster_of, ensure_topics


class PartitionRange(NamedTuple):
    """A partition's messages from offset `first` to before `end`, as read from its cluster."""

    cluster: str
    topic: str
    partition: int
    first: int
    end: int

    @property
    def messages(self) -> int:
        return self.end - self.first


class RawEvent(NamedTuple):
    """The parts of a message that a fold needs."""

    type: str
    effective_at: datetime
    body: bytes


@dataclass
class PartitionReader:
    """Yields the new messages of a partition range in order.

    `mark` is the checkpoint of the last message processed; `missing` counts the skipped ones.
    """

    bootstrap: str
    stretch: PartitionRange
    mark: Checkpoint = field(default_factory=Checkpoint)
    missing: int = 0

    def __iter__(self) -> Iterator[RawEvent]:
        mark = self.mark
        for record in _records(self.bootstrap, self.stretch):
            headers = dict(record.headers)
            position = int(headers.get("ce_position", 0))  # messages of other senders have none
            if int(headers.get("ce_previous", 0)) > mark.position:
                self.missing += 1
                continue
            if position > mark.position:
                at = datetime.fromisoformat(headers["ce_effectiveat"].decode())
                yield RawEvent(headers["ce_type"].decode(), at, record.value)
                mark.position = position
            mark.log_offset = record.offset

    def save(self, cursor: Cursor[Any], consumer: str) -> None:
        """Stores the checkpoint, in the transaction that writes what was read."""
        slot = (self.stretch.topic, self.stretch.partition, self.stretch.cluster)
        cursor.execute(SAVE, (consumer, *slot, self.mark.log_offset, self.mark.position))


def stretches(bootstrap: str, topics: Sequence[str]) -> list[PartitionRange]:
    """Returns the partition ranges that hold messages, the longest first."""
    found = asyncio.run(_stretches(bootstrap, topics))
    return sorted((each for each in found if each.messages), key=lambda each: -each.messages)


async def _stretches(bootstrap: str, topics: Sequence[str]) -> list[PartitionRange]:
    await ensure_topics(bootstrap, topics)
    slots = [TopicPartition(topic, partition) for topic in topics for partition in range(PARTITIONS)]
    async with AIOKafkaConsumer(bootstrap_servers=bootstrap) as consumer:
        cluster, first = await cluster_of(bootstrap), await consumer.beginning_offsets(slots)
        end = await consumer.end_offsets(slots)
        return [PartitionRange(cluster, slot.topic, slot.partition, first[slot], end[slot]) for slot in slots]


def _records(bootstrap: str, stretch: PartitionRange) -> Iterator[Any]:
    slot = TopicPartition(stretch.topic, stretch.partition)
    with asyncio.Runner() as runner:
        consumer = runner.run(_opened(bootstrap, slot, stretch.first))
        try:
            while runner.run(consumer.position(slot)) < stretch.end:
                for records in runner.run(consumer.getmany(timeout_ms=1000)).values():
                    yield from records
        finally:
            runner.run(consumer.stop())


async def _opened(bootstrap: str, slot: TopicPartition, first: int) -> AIOKafkaConsumer:
    consumer = AIOKafkaConsumer(
        bootstrap_servers=bootstrap, enable_auto_commit=False, auto_offset_reset="earliest",
        max_partition_fetch_bytes=8 << 20,
    )  # fmt: skip
    await consumer.start()
    consumer.assign([slot])
    consumer.seek(slot, first)
    return consumer
