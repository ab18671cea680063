"""Events on Kafka: CloudEvents in binary mode, each with the sender's `position` and its partition's `previous` one."""

import asyncio
import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, ClassVar, Protocol

from aiokafka import AIOKafkaConsumer
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import TopicAlreadyExistsError, for_code

from spine.appends import RecordedEvent
from spine.event_store import Context

PARTITIONS = 12
RETENTION = {"retention.ms": str(30 * 24 * 3600 * 1000)}
Headers = list[tuple[str, bytes]]


class Publishable(Protocol):
    """What a context's publication gives: a model with a stable type and a topic."""

    type: ClassVar[str]
    topic: ClassVar[str]

    @property
    def id(self) -> str: ...
    def model_dump_json(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Message:
    """A received event. `id` is the record it tells of; `event` the contract's model, None for a type unknown here."""

    topic: str
    partition: int
    offset: int
    key: str
    type: str
    id: str
    event_id: str
    position: int
    previous: int
    recorded_at: datetime
    effective_at: datetime
    actor: str
    correlation_id: str
    traceparent: str | None
    body: bytes
    event: Any = None

    @property
    def data(self) -> dict[str, Any]:
        loaded: dict[str, Any] = json.loads(self.body)
        return loaded

    def context(self, now: datetime | None = None) -> Context:
        """The context of a reaction: same actor and correlation, caused by this event."""
        return Context(self.actor, now or datetime.now(UTC), self.correlation_id, self.event_id, self.traceparent)


def partition_of(stream: str) -> int:
    """A stream stays on one partition for ever, whoever computes it."""
    return zlib.crc32(stream.encode()) % PARTITIONS


def headers_of(source: str, row: RecordedEvent, event: Publishable, previous: int, traceparent: str | None) -> Headers:
    """The CloudEvents attributes, ours as extensions."""
    values = {
        "ce_specversion": "1.0",
        "ce_id": str(row.event_id),
        "ce_type": event.type,
        "ce_source": f"/daicho/{source}",
        "ce_subject": event.id,
        "ce_time": row.recorded_at.astimezone(UTC).isoformat(),
        "ce_effectiveat": row.effective_at.astimezone(UTC).isoformat(),
        "ce_actor": row.actor,
        "ce_correlationid": row.correlation_id,
        "ce_position": str(row.position),
        "ce_previous": str(previous),
        "content-type": "application/json",
    }
    if traceparent:
        values["traceparent"] = traceparent
    return [(name, value.encode()) for name, value in values.items()]


def received(record: Any, models: Mapping[str, Any]) -> Message:
    """A Kafka record as a message; ValueError or KeyError when it is none of ours."""
    headers = {name: value.decode() for name, value in record.headers}
    model = models.get(headers["ce_type"])
    return Message(
        topic=record.topic,
        partition=record.partition,
        offset=record.offset,
        key=record.key.decode(),
        type=headers["ce_type"],
        id=headers["ce_subject"],
        event_id=headers["ce_id"],
        position=int(headers["ce_position"]),
        previous=int(headers["ce_previous"]),
        recorded_at=datetime.fromisoformat(headers["ce_time"]),
        effective_at=datetime.fromisoformat(headers["ce_effectiveat"]),
        actor=headers["ce_actor"],
        correlation_id=headers["ce_correlationid"],
        traceparent=headers.get("traceparent"),
        body=record.value,
        event=model.model_validate_json(record.value) if model else None,
    )


async def ensure_topics(bootstrap: str, topics: Sequence[str]) -> None:
    """Makes the topics that are missing: 12 partitions each, for ever; three replicas where brokers allow it."""
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    try:
        wanted = sorted(set(topics) - set(await admin.list_topics()))
        replicas = min(3, len((await admin.describe_cluster())["brokers"]))
        new = [NewTopic(name, PARTITIONS, replicas, topic_configs=RETENTION) for name in wanted]
        if new:
            answer = await admin.create_topics(new)
            for _, code, *_ in answer.topic_errors:
                if code not in (0, TopicAlreadyExistsError.errno):
                    raise for_code(code)
            await _await_leaders(admin, wanted)
    finally:
        await admin.close()


async def _await_leaders(admin: AIOKafkaAdminClient, topics: Sequence[str]) -> None:
    """A new topic answers once each partition has its leader."""
    for _ in range(100):
        described = await admin.describe_topics(list(topics))
        if all(len(topic["partitions"]) == PARTITIONS and not topic["error_code"] for topic in described):
            return
        await asyncio.sleep(0.1)


async def cluster_of(consumer: AIOKafkaConsumer) -> str:
    """The id of the cluster: offsets mean nothing in another one."""
    await consumer._client.force_metadata_update()
    admin = AIOKafkaAdminClient(bootstrap_servers=consumer._client._bootstrap_servers)
    await admin.start()
    try:
        described: dict[str, Any] = await admin.describe_cluster()
        return str(described.get("cluster_id"))
    finally:
        await admin.close()
