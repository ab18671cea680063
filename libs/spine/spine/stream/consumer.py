"""Applies Kafka messages to this service's database, each once: writes and checkpoints are committed together.

Partitions are assigned manually and an advisory lock chooses the active process, so there is no group and no rebalance
between processing and commit. A message not newer than the last one is dropped. One whose `previous` is newer than the
last one shows a gap: the partition is read again from its beginning, and a message whose predecessor is still missing
(the topic keeps 30 days) is skipped until a republish sends it in order.
"""

import asyncio
import logging
import random
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from aiokafka import AIOKafkaConsumer, TopicPartition
from opentelemetry.trace import SpanKind
from psycopg import Cursor, InterfaceError, OperationalError

from spine.runtime import Runtime
from spine.store.appends import StoreUnavailable
from spine.stream.dead_letters import Cause, DeadLetters
from spine.stream.leadership import lead
from spine.stream.messages import PARTITIONS, ClusterMonitor, Message, ensure_topics, received
from spine.telemetry import APPLIED, LAG, MISSING, PARKED, span

LOG = logging.getLogger(__name__)
TRIES = 5
BRAKE = 5
LIVE_BATCH = 50
STALL_SECONDS = 20
React = Callable[[Cursor[Any], Message, Runtime], None]
After = Callable[[Cursor[Any], Sequence[Message]], None]
SAVE = """
INSERT INTO checkpoints (consumer, topic, partition, cluster, log_offset, position) VALUES (%s, %s, %s, %s, %s, %s)
ON CONFLICT (consumer, topic, partition) DO UPDATE
SET cluster = excluded.cluster, log_offset = excluded.log_offset, position = excluded.position"""
GO_ON = f"{SAVE} WHERE checkpoints.position = %s"
STRANGE = Cause("対象外", "not a message of ours")


class Gap(Exception):
    """The message before this one is missing."""

    def __init__(self, message: Message, after: int) -> None:
        super().__init__(f"{message.topic}/{message.partition}: {message.previous} is missing after {after}")
        self.slot = (message.topic, message.partition)


class Superseded(Exception):
    """Another process consumes now, because this one froze or lost its lock; its transaction is rolled back."""


class Stalled(Exception):
    """Messages are waiting but the client receives none (aiokafka#718); a new client does."""


class BrakeOn(Exception):
    """Too many messages failed in a row: consuming pauses instead of parking them all."""


@dataclass
class Checkpoint:
    """The offset and position of the last message applied of a partition."""

    log_offset: int = -1
    position: int = 0


class Consumer:
    """Applies messages with `react(cursor, message, runtime)`, which must tolerate any order between streams.

    `after(cursor, messages)` is called at the end of the transaction of each batch with new messages.
    """

    def __init__(
        self,
        runtime: Runtime,
        name: str,
        topics: Sequence[str],
        models: Mapping[str, Any],
        react: React,
        after: After = lambda *_: None,
    ) -> None:
        self._runtime, self._name, self._topics, self._models = runtime, name, topics, models
        self._react, self._after = react, after
        self._dead = DeadLetters(runtime, name)
        self._at: dict[tuple[str, int], Checkpoint] = {}
        self._read_again: set[tuple[str, int]] = set()
        self._unread: dict[TopicPartition, tuple[int, float]] = {}
        self._cluster = ""
        self._failures = 0

    def run(self, stop: threading.Event) -> None:
        """Consumes until stopped, whenever this process is the leader."""
        lead(f"consumer {self._name}", self._runtime.settings.database_url, stop, self._work)

    def _work(self, leading: Callable[[], bool]) -> None:
        asyncio.run(self._consume(leading))

    async def _consume(self, leading: Callable[[], bool]) -> None:
        watch = ClusterMonitor(self._runtime.settings.kafka)
        await watch.look()
        self._cluster, self._unread = watch.cluster, {}
        await ensure_topics(watch.bootstrap, self._topics)
        consumer = AIOKafkaConsumer(
            bootstrap_servers=watch.bootstrap, enable_auto_commit=False, auto_offset_reset="earliest",
            max_partition_fetch_bytes=8 << 20, fetch_max_wait_ms=100,
        )  # fmt: skip
        await consumer.start()
        try:
            await self._seek(consumer)
            while leading():
                batches = await consumer.getmany(timeout_ms=200, max_records=1000)
                records = [record for batch in batches.values() for record in batch]
                if records:
                    await self._apply_all(consumer, records)
                if await watch.look():
                    await asyncio.wait_for(self._refuse_stall(consumer), STALL_SECONDS)
        finally:
            await asyncio.wait_for(consumer.stop(), timeout=3)

    async def _refuse_stall(self, consumer: AIOKafkaConsumer) -> None:
        now, unread = time.monotonic(), {}
        for slot, end in (await consumer.end_offsets(consumer.assignment())).items():
            offset = await consumer.position(slot)
            known, since = self._unread.get(slot, (offset, now))
            if offset != end:
                unread[slot] = (offset, since if known == offset else now)
        self._unread = unread
        if any(now - since > STALL_SECONDS for _, since in unread.values()):
            raise Stalled(str(unread))

    async def _seek(self, consumer: AIOKafkaConsumer) -> None:
        slots = [TopicPartition(topic, n) for topic in self._topics for n in range(PARTITIONS)]
        consumer.assign(slots)
        with self._runtime.pool.connection() as connection:
            rows = connection.execute("SELECT * FROM checkpoints WHERE consumer = %s", (self._name,)).fetchall()
        self._at = {(row["topic"], row["partition"]): _checkpoint(row, self._cluster) for row in rows}
        for slot in slots:
            offset = self._at.get((slot.topic, slot.partition), Checkpoint()).log_offset
            if offset >= 0:
                consumer.seek(slot, offset + 1)
            else:
                await consumer.seek_to_beginning(slot)

    async def _apply_all(self, consumer: AIOKafkaConsumer, records: Sequence[Any]) -> None:
        try:
            await asyncio.to_thread(self._apply_together, records)
        except BrakeOn:
            LOG.error("%s: brake on, everything fails; waiting", self._name)
            await asyncio.sleep(10)
            self._failures = 0
            await self._seek(consumer)
        except Gap as gap:
            LOG.error("%s: %s; reading the partition again", self._name, gap)
            self._read_again.add(gap.slot)
            self._forget_offset(*gap.slot)
            await self._seek(consumer)

    def _apply_together(self, records: Sequence[Any]) -> None:
        """Applies a batch in one transaction; if a message fails, each message in its own."""
        try:
            self._apply(records)
        except Gap:
            raise
        except Exception:  # noqa: BLE001 - the failing message is found one by one
            for record in records:
                self._apply_alone(record)

    def _apply(self, records: Sequence[Any]) -> None:
        at = {slot: Checkpoint(c.log_offset, c.position) for slot, c in self._at.items()}
        fresh: list[Message] = []
        with self._runtime.pool.connection() as connection, connection.transaction(), connection.cursor() as cursor:
            for record in records:
                message = received(record, self._models)
                if not message.type:
                    self._dead.park(message, STRANGE)
                if self._is_new(message, at):
                    fresh.append(message)
                    self._handle(cursor, message, live=len(records) <= LIVE_BATCH)
            self._save(cursor, at)
            if fresh:
                self._after(cursor, fresh)
        self._at = at
        self._read_again -= {(message.topic, message.partition) for message in fresh}
        self._measure(fresh)

    def _is_new(self, message: Message, at: dict[tuple[str, int], Checkpoint]) -> bool:
        mark = at.setdefault((message.topic, message.partition), Checkpoint())
        # Positions decide, not offsets: the relay may send a message again, which then has a new offset.
        if message.previous > mark.position:
            return self._await_missing(message, mark)
        # The offset advances past a duplicate too, or a restart would read it again.
        mark.log_offset = message.offset
        if message.position <= mark.position:
            return False
        mark.position = message.position
        return True

    def _await_missing(self, message: Message, mark: Checkpoint) -> bool:
        if (message.topic, message.partition) not in self._read_again:
            raise Gap(message, mark.position)
        MISSING.labels(self._name, message.topic).inc()
        return False

    def _handle(self, cursor: Cursor[Any], message: Message, *, live: bool) -> None:
        if self._dead.is_parked(cursor, message):
            self._dead.park(message, Cause("後続", "an earlier message of this key is parked"))
            return
        if not live:
            self._react(cursor, message, self._runtime)
            return
        with span(f"consume {message.type}", SpanKind.CONSUMER, message.traceparent, consumer=self._name):
            self._react(cursor, message, self._runtime)

    def _apply_alone(self, record: Any) -> None:
        for attempt in range(TRIES):
            try:
                self._apply([record])
            except (Gap, Superseded):
                raise
            except Exception as error:
                if _database_is_away(error):
                    raise
                LOG.warning(
                    "%s: try %s of %s/%s failed: %r", self._name, attempt + 1, record.topic, record.offset, error
                )
                cause = Cause(type(error).__name__, str(error))
                time.sleep(random.uniform(0, 0.1 * 2**attempt))  # noqa: S311 - jitter
            else:
                self._failures = 0
                return
        self._park(record, cause)

    def _park(self, record: Any, cause: Cause) -> None:
        if self._failures >= BRAKE:
            raise BrakeOn
        self._failures += 1
        message = received(record, {})
        at = {slot: Checkpoint(c.log_offset, c.position) for slot, c in self._at.items()}
        self._dead.park(message, cause)
        with self._runtime.pool.connection() as connection, connection.transaction(), connection.cursor() as cursor:
            self._is_new(message, at)
            self._dead.hold_key(cursor, message)
            self._save(cursor, at)
        self._at = at
        PARKED.labels(self._name).inc()

    def _save(self, cursor: Cursor[Any], at: dict[tuple[str, int], Checkpoint]) -> None:
        compared = [(slot, mark, self._at.get(slot, Checkpoint())) for slot, mark in at.items()]
        rows = [
            (self._name, *slot, self._cluster, mark.log_offset, mark.position, before.position)
            for slot, mark, before in compared
            if mark != before
        ]
        if rows:
            cursor.executemany(GO_ON, rows)
            if cursor.rowcount != len(rows):
                raise Superseded(self._name)

    def _forget_offset(self, topic: str, partition: int) -> None:
        query = "UPDATE checkpoints SET log_offset = -1 WHERE consumer = %s AND topic = %s AND partition = %s"
        with self._runtime.pool.connection() as connection:
            connection.execute(query, (self._name, topic, partition))

    def _measure(self, messages: Sequence[Message]) -> None:
        for message in messages:
            APPLIED.labels(self._name, message.topic).inc()
        if messages:
            LAG.labels(self._name).set((datetime.now(UTC) - messages[-1].recorded_at).total_seconds())


def _checkpoint(row: Mapping[str, Any], cluster: str) -> Checkpoint:
    """Returns a stored checkpoint, without the offset if it is of another cluster; positions stay valid."""
    return Checkpoint(row["log_offset"] if row["cluster"] == cluster else -1, row["position"])


def _database_is_away(error: Exception) -> bool:
    """Returns whether the database is lost, starting, stopping or full, so that no message is parked for it."""
    if isinstance(error, OperationalError):
        return error.sqlstate is None or error.sqlstate[:2] in ("08", "53", "57")
    return isinstance(error, StoreUnavailable | InterfaceError)
