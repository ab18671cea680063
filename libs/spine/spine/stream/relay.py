"""Publishes the event table to Kafka, in order and without loss: the ordered events are the outbox.

The relay reads from its cursor, converts each stored event to its published one, sends it, and moves the cursor after
Kafka's acknowledgement. After a crash it sends unacknowledged events again; readers drop duplicates by position.
"""

import asyncio
import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from aiokafka import AIOKafkaProducer
from opentelemetry.trace import SpanKind
from psycopg import Connection

from spine.runtime import Runtime
from spine.store.appends import RecordedEvent
from spine.store.event_store import dated
from spine.store.history import changed_spans
from spine.store.signals import NOTIFY
from spine.store.streams import Stream
from spine.stream.leadership import lead
from spine.stream.messages import ClusterMonitor, ensure_topics, headers_of, partition_of
from spine.stream.publication import Publication, Publishable
from spine.telemetry import RELAYED, UNRELAYED, current_traceparent, span

LOG = logging.getLogger(__name__)
BATCH = 500
REMEMBERED = 20_000
LIVE_SECONDS = 30
WEDGED_SECONDS = 10
IDLE_SECONDS = 4.0
"""How long the relay waits without a signal; less than the leader's check."""
STANDING = """
SELECT position,
    coalesce((SELECT jsonb_agg(jsonb_build_array(topic, partition, p.position)) FROM relay_partitions p), '[]') AS chain
FROM relay_cursor WHERE relay = 'kafka'"""
MOVE = """
WITH cursor AS (
    UPDATE relay_cursor SET position = %s WHERE relay = 'kafka' AND position = %s RETURNING relay
), chain AS (
    INSERT INTO relay_partitions
    SELECT slot.* FROM cursor, unnest(%s::text[], %s::int[], %s::bigint[]) AS slot (topic, partition, position)
    ON CONFLICT (topic, partition) DO UPDATE SET position = excluded.position
)
SELECT count(*) AS moved FROM cursor"""


@dataclass(frozen=True, slots=True)
class RelayPosition:
    """The relay's cursor, and the last position it sent to each partition.

    Both are read in one query: a republish between two queries would break the chain.
    """

    position: int
    chain: dict[tuple[str, int], int]


@dataclass(frozen=True, slots=True)
class Reached:
    """The state of a stream after its last relayed event; `latest` is the latest effective time of its events."""

    version: int
    state: Any
    latest: datetime


class Relay:
    """Publishes one service's events."""

    def __init__(self, runtime: Runtime, publication: Publication, topics: Sequence[str]) -> None:
        self._runtime, self._publication, self._topics = runtime, publication, topics
        self._reached: OrderedDict[str, Reached] = OrderedDict()

    def run(self, stop: threading.Event) -> None:
        """Relays until stopped, whenever this process is the leader."""

        def work(leading: Callable[[], bool]) -> None:
            with self._runtime.signals.handling("appended"):
                asyncio.run(self._relay(leading, stop))

        lead(f"relay {self._runtime.name}", self._runtime.settings.database_url, stop, work)

    async def _relay(self, leading: Callable[[], bool], stop: threading.Event) -> None:
        watch = ClusterMonitor(self._runtime.settings.kafka)
        await watch.look()
        await ensure_topics(watch.bootstrap, self._topics)
        producer = AIOKafkaProducer(
            bootstrap_servers=watch.bootstrap, enable_idempotence=True, max_request_size=8 << 20,
            request_timeout_ms=WEDGED_SECONDS * 1000,
        )  # fmt: skip
        await producer.start()
        try:
            known: RelayPosition | None = None
            appended = self._runtime.signals["appended"]
            while leading():
                await watch.look()
                heard = appended.count
                start, rows = await asyncio.to_thread(self._next, known)
                known = await self._send(producer, start, rows) if rows else None
                if not rows:
                    UNRELAYED.set(0)
                    await asyncio.to_thread(appended.wait, heard, IDLE_SECONDS, stop)
        finally:
            await asyncio.wait_for(producer.stop(), timeout=3)

    def _next(self, known: RelayPosition | None) -> tuple[RelayPosition, list[RecordedEvent]]:
        start = known or self._stands()
        return start, self._runtime.recorder.select_after(start.position, BATCH)

    def _stands(self) -> RelayPosition:
        with self._runtime.pool.connection() as connection:
            row: Any = connection.execute(STANDING).fetchone()
        return RelayPosition(row["position"], {(topic, partition): at for topic, partition, at in row["chain"]})

    async def _send(
        self, producer: AIOKafkaProducer, start: RelayPosition, rows: list[RecordedEvent]
    ) -> RelayPosition | None:
        age = (datetime.now(UTC) - rows[0].recorded_at).total_seconds()
        live, sent = age < LIVE_SECONDS, []
        moved: dict[tuple[str, int], int] = {}
        UNRELAYED.set(age)
        causes = (row.traceparent for row in rows)
        with nullcontext() if live else span("relay", SpanKind.PRODUCER, *causes, live=False):
            for row in rows:
                effective_at, published = self._published(row)
                told = replace(row, effective_at=effective_at)
                for event in published:
                    slot = (event.topic, partition_of(str(row.originator_id)))
                    previous, moved[slot] = moved.get(slot, start.chain.get(slot, 0)), row.position
                    with span(f"relay {event.type}", SpanKind.PRODUCER, row.traceparent) if live else nullcontext():
                        sent.append(await self._send_one(producer, told, event, slot[1], previous))
        for acknowledged in sent:  # a producer that hangs (aiokafka#1017) is replaced
            await (acknowledged if acknowledged.done() else asyncio.wait_for(acknowledged, WEDGED_SECONDS))
        return self._moved(start, rows[-1].position, moved)

    async def _send_one(
        self, producer: AIOKafkaProducer, row: RecordedEvent, event: Publishable, partition: int, previous: int
    ) -> Any:
        trace = current_traceparent() if row.traceparent else None
        headers = headers_of(self._runtime.name, row, event, previous, trace)
        body, key = event.model_dump_json().encode(), str(row.originator_id).encode()
        RELAYED.labels(event.topic).inc()
        return await producer.send(event.topic, body, key, partition, headers=headers)

    def _published(self, row: RecordedEvent) -> tuple[datetime, list[Publishable]]:
        """Returns the effective time of a row and its published events."""
        name = str(row.originator_id)
        stream = self._runtime.store.stream_of(name)
        if stream is None:
            return row.effective_at, []
        event = self._runtime.store.decode(row)
        spans = self._spans(stream, row, event)
        before = self._reached.pop(name, None)
        latest = max(before.latest, spans[-1][0]) if before else spans[-1][0]
        self._reached[name] = Reached(row.originator_version, spans[-1][1], latest)
        if len(self._reached) > REMEMBERED:
            self._reached.popitem(last=False)
        return spans[0][0], self._publication.published(row, event, spans)

    def _spans(self, stream: Stream[Any, Any], row: RecordedEvent, event: Any) -> list[tuple[datetime, Any]]:
        """Returns the states that the event changed; reads the stream only if the remembered state is not enough."""
        if row.originator_version == 1:
            return [(row.effective_at, stream.kind.evolve(stream.kind.initial, event))]
        before = self._reached.get(stream.name)
        follows = before is not None and before.version == row.originator_version - 1
        again = stream.kind.begins is not None and isinstance(event, stream.kind.begins)
        if before is not None and follows and not again and row.effective_at >= before.latest:
            return [(row.effective_at, stream.kind.evolve(before.state, event))]
        events = dated(self._runtime.store.recorded(stream.name)[: row.originator_version])
        return changed_spans(stream.kind, events)

    def _moved(self, before: RelayPosition, position: int, moved: dict[tuple[str, int], int]) -> RelayPosition | None:
        """Stores and returns the new relay position; None if a republish has reset the cursor in the meantime."""
        slots = [[topic for topic, _ in moved], [partition for _, partition in moved], list(moved.values())]
        with self._runtime.pool.connection() as connection:
            row: Any = connection.execute(MOVE, (position, before.position, *slots)).fetchone()
        return RelayPosition(position, before.chain | moved) if row["moved"] else None


def republish(connection: Connection[Any]) -> None:
    """Makes the relay send every event again, for a lost Kafka or a new reader; readers drop duplicates."""
    with connection.transaction():
        connection.execute("UPDATE relay_cursor SET position = 0")
        connection.execute("DELETE FROM relay_partitions")
        connection.execute(NOTIFY, ("appended",))
