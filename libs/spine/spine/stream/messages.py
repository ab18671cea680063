"""Events on Kafka: CloudEvents in binary mode, with the sender's `position` and the partition's `previous` one."""

import asyncio
import json
import time
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import TopicAlreadyExistsError, for_code

from spine.store.appends import RecordedEvent
from spine.store.streams import Context
from spine.stream.publication import Publishable

PARTITIONS = 12
LOOK_SECONDS = 5.0
RETENTION = {"retention.ms": str(30 * 24 * 3600 * 1000)}
Headers = list[tuple[str, bytes]]


@dataclass(frozen=True, slots=True)
class Message:
    """A received event. `id` is the id of its record; `event` the contract's model, None for a type unknown here.

    A message without `type` was not sent by our services.
    """

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
        """Returns the context of a reaction: same actor and correlation, caused by this event."""
        return Context(self.actor, now or datetime.now(UTC), self.correlation_id, self.event_id, self.traceparent)


def partition_of(stream: str) -> int:
    """Returns the partition of a stream, which never changes."""
    return zlib.crc32(stream.encode()) % PARTITIONS


def headers_of(source: str, row: RecordedEvent, event: Publishable, previous: int, traceparent: str | None) -> Headers:
    """Returns the CloudEvents attributes as headers, our own as extensions."""
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
    """Returns a Kafka record as a message; raises ValueError if the body does not fit its type."""
    try:
        headers = {name: _text(value) for name, value in record.headers}
        message = _addressed(record, headers)
    except (LookupError, TypeError, ValueError):  # a header is missing or has no value
        return _stranger(record)
    model = models.get(message.type)
    return replace(message, event=model.model_validate_json(message.body)) if model else message


def _addressed(record: Any, headers: Mapping[str, str]) -> Message:
    return Message(
        topic=record.topic,
        partition=record.partition,
        offset=record.offset,
        key=_text(record.key),
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
        body=record.value or b"",
    )


def _stranger(record: Any) -> Message:
    """Returns a message without type for a record not sent by our services.

    Its key is unique, so that parking it blocks no other message; its position 0 moves no checkpoint.
    """
    key, at = f"{record.partition}/{record.offset}", datetime.fromtimestamp(record.timestamp / 1000, UTC)
    where = (record.topic, record.partition, record.offset, f"{key} {at.isoformat()}")
    return Message(*where, "", "", "", 0, 0, at, at, "", key, None, record.value or b"")


def _text(value: bytes) -> str:
    """Returns a header as text; raises ValueError for a NUL, which no text column stores."""
    if b"\0" in value:
        raise ValueError("NUL")
    return value.decode()


async def ensure_topics(bootstrap: str, topics: Sequence[str]) -> None:
    """Creates missing topics: 12 partitions each, never changed; three replicas if there are enough brokers."""
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
    """Waits up to 10 seconds until each partition of the topics has a leader."""
    for _ in range(100):
        described = await admin.describe_topics(list(topics))
        if all(len(topic["partitions"]) == PARTITIONS and not topic["error_code"] for topic in described):
            return
        await asyncio.sleep(0.1)


class AnotherCluster(Exception):
    """Kafka was replaced by another cluster: offsets, topics and producers of the old one are invalid."""


@dataclass
class ClusterMonitor:
    """Checks that Kafka answers and is still the same cluster; its user restarts if not."""

    bootstrap: str
    cluster: str = ""
    looked: float = 0.0

    async def look(self) -> bool:
        """Checks if the last check is older than LOOK_SECONDS; returns whether it did. Raises AnotherCluster."""
        if time.monotonic() - self.looked < LOOK_SECONDS:
            return False
        cluster = await asyncio.wait_for(cluster_of(self.bootstrap), 2 * LOOK_SECONDS)
        if self.cluster not in ("", cluster):
            raise AnotherCluster(f"{self.cluster} is now {cluster}")
        self.cluster, self.looked = cluster, time.monotonic()
        return True


async def cluster_of(bootstrap: str) -> str:
    """Returns the id of the cluster."""
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    try:
        described: dict[str, Any] = await admin.describe_cluster()
        return str(described.get("cluster_id"))
    finally:
        await admin.close()
