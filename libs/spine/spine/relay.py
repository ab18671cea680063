"""From the event table to Kafka, in order and without loss: the ordered events are the outbox.

The relay reads on from its cursor, turns each own event into the published one, sends it and moves the cursor when
Kafka has acknowledged. After a crash it sends again what it cannot know to have been sent; readers drop by position.
"""

import asyncio
import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from aiokafka import AIOKafkaProducer
from opentelemetry.trace import SpanKind

from spine.leadership import lead
from spine.messages import Publishable, ensure_topics, headers_of, partition_of
from spine.recorder import RecordedEvent
from spine.runtime import Runtime
from spine.telemetry import RELAYED, UNRELAYED, current_traceparent, span

LOG = logging.getLogger(__name__)
BATCH = 500
REMEMBERED = 20_000
LIVE_SECONDS = 30
Publish = Callable[[RecordedEvent, Any, Any], Sequence[Publishable]]
SAVE_CURSOR = """
INSERT INTO relay_cursor VALUES ('kafka', %s) ON CONFLICT (relay) DO UPDATE SET position = excluded.position"""
SAVE_PARTITION = """
INSERT INTO relay_partitions VALUES (%s, %s, %s)
ON CONFLICT (topic, partition) DO UPDATE SET position = excluded.position"""


class Relay:
    """Publishes one service's events; `publish(row, event, state after it)` gives at most one event a topic."""

    def __init__(self, runtime: Runtime, publish: Publish, topics: Sequence[str]) -> None:
        self._runtime, self._publish, self._topics = runtime, publish, topics
        self._states: OrderedDict[str, tuple[int, Any]] = OrderedDict()

    def run(self, stop: threading.Event) -> None:
        """Relays until stopped, whenever this process is the leader."""
        lead(f"relay {self._runtime.name}", self._runtime.settings.database_url, stop, self._work)

    def _work(self, leading: Callable[[], bool]) -> None:
        asyncio.run(self._relay(leading))

    async def _relay(self, leading: Callable[[], bool]) -> None:
        bootstrap = self._runtime.settings.kafka
        await ensure_topics(bootstrap, self._topics)
        producer = AIOKafkaProducer(bootstrap_servers=bootstrap, enable_idempotence=True, max_request_size=8 << 20)
        await producer.start()
        try:
            while leading():
                rows = await asyncio.to_thread(self._next)
                if rows:
                    await asyncio.wait_for(self._send(producer, rows), timeout=60)
                else:
                    UNRELAYED.set(0)
                    await asyncio.to_thread(self._await_append)
        finally:
            await asyncio.wait_for(producer.stop(), timeout=10)

    def _next(self) -> list[RecordedEvent]:
        self._runtime.recorder.appended.clear()
        with self._runtime.pool.connection() as connection:
            row = connection.execute("SELECT position FROM relay_cursor WHERE relay = 'kafka'").fetchone()
        return self._runtime.recorder.select_after(row["position"] if row else 0, BATCH)

    def _await_append(self) -> None:
        """Appends of this process wake the relay; those of another are found within 50 ms."""
        self._runtime.recorder.appended.wait(0.05)

    async def _send(self, producer: AIOKafkaProducer, rows: Sequence[RecordedEvent]) -> None:
        UNRELAYED.set((datetime.now(UTC) - rows[0].recorded_at).total_seconds())
        chain = self._chain()
        sent = []
        for row in rows:
            for event in self._published(row):
                slot = (event.topic, partition_of(str(row.originator_id)))
                sent.append(await self._send_one(producer, row, event, slot[1], chain.get(slot, 0)))
                chain[slot] = row.position
        await asyncio.gather(*sent)
        self._save(rows[-1].position, chain)

    async def _send_one(
        self, producer: AIOKafkaProducer, row: RecordedEvent, event: Publishable, partition: int, previous: int
    ) -> Any:
        live = (datetime.now(UTC) - row.recorded_at).total_seconds() < LIVE_SECONDS
        with span(f"relay {event.type}", SpanKind.PRODUCER, row.traceparent, live=live):
            trace = current_traceparent() if row.traceparent else None
            headers = headers_of(self._runtime.name, row, event, previous, trace)
            body, key = event.model_dump_json().encode(), str(row.originator_id).encode()
            RELAYED.labels(event.topic).inc()
            return await producer.send(event.topic, body, key, partition, headers=headers)

    def _published(self, row: RecordedEvent) -> Sequence[Publishable]:
        stream = self._runtime.store.stream_of(str(row.originator_id))
        if stream is None:
            return []
        event = self._runtime.store.decode(row)
        known = self._states.pop(str(row.originator_id), None)
        if known is not None and known[0] == row.originator_version - 1:
            state = stream.kind.evolve(known[1], event)
        else:
            state = self._runtime.store.read(stream, version=row.originator_version).state
        self._states[str(row.originator_id)] = (row.originator_version, state)
        if len(self._states) > REMEMBERED:
            self._states.popitem(last=False)
        return self._publish(row, event, state)

    def _chain(self) -> dict[tuple[str, int], int]:
        with self._runtime.pool.connection() as connection:
            rows = connection.execute("SELECT * FROM relay_partitions").fetchall()
        return {(row["topic"], row["partition"]): row["position"] for row in rows}

    def _save(self, position: int, chain: dict[tuple[str, int], int]) -> None:
        slots = [(topic, partition, at) for (topic, partition), at in chain.items()]
        with self._runtime.pool.connection() as connection, connection.transaction(), connection.cursor() as cursor:
            cursor.execute(SAVE_CURSOR, (position,))
            cursor.executemany(SAVE_PARTITION, slots)


def republish(runtime: Runtime) -> None:
    """Sends every event again from the first: what a lost Kafka or a new reader needs. Readers drop what they have."""
    with runtime.pool.connection() as connection, connection.transaction():
        connection.execute("DELETE FROM relay_partitions")
        connection.execute("DELETE FROM relay_cursor")
