"""Loads, decides and appends: the only way events are written.

A decision reads one or several streams and returns events; the events and the read tables of all streams are stored in
one transaction. It requires the version of every stream that was read, also of those without new events. On a conflict
another command was first, and the decision is repeated with the new states, unless the caller requires the version it
read.
"""

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Protocol, TypeVar

from opentelemetry import trace

from spine.ids import new_uuid
from spine.store.appends import Append, AppendConflict, Done, QueuedJob, RecordedEvent, Statement
from spine.store.codec import Codec
from spine.store.history import Dated, as_of
from spine.store.personal import kept, new_key
from spine.store.streams import Aggregate, Context, Decided, Effective, Loaded, Read, Stream, VersionMismatch
from spine.store.tables import Table

S = TypeVar("S")
E = TypeVar("E")
ATTEMPTS = 30
"""How often a decision is tried at most.

Each conflict means that another command succeeded, and within a process the losers retry one after the other
(`stream_locks`), so that only other processes can be first again: 30 in a row do not happen by chance.
"""
TRACER = trace.get_tracer("spine")


class Records(Protocol):
    """The storage below the event store: the Recorder, or the one in memory for tests."""

    def append(self, append: Append) -> Done: ...
    def select_versions(self, streams: Sequence[str]) -> dict[str, int]: ...
    def select_recorded(self, stream: str, *, last_only: bool = False) -> list[RecordedEvent]: ...


@dataclass
class EventStore:
    """Reads and appends the events of one context, with `read` and `decide`.

    `encrypts_personal_data` is False only without personal keys, as in tests.
    """

    recorder: Records
    codec: Codec
    encrypts_personal_data: bool = False
    kinds: Mapping[str, Aggregate[Any, Any]] = field(default_factory=dict)
    tables: Mapping[str, Table[Any]] = field(default_factory=dict)
    wake_workers: Callable[[], None] = field(default=lambda: None, repr=False)
    # Locks by the hash of a stream's name bound the memory; two streams that share one only wait longer.
    stream_locks: Sequence[threading.Lock] = field(
        default_factory=lambda: [threading.Lock() for _ in range(1024)], repr=False
    )

    def stream_of(self, name: str) -> Stream[Any, Any] | None:
        """Returns the stream of a stored name, or None for a kind that this code does not know."""
        known = [category for category in self.kinds if name.startswith(f"{category}-")]
        if not known:
            return None
        category = max(known, key=len)
        return self.kinds[category].stream(name.removeprefix(f"{category}-"))

    def recorded(self, name: str, *, last_only: bool = False) -> list[tuple[RecordedEvent, Any]]:
        """Returns a stream's events, or the last one, as recorded and as decoded."""
        rows = self.recorder.select_recorded(name, last_only=last_only)
        return [(row, self.decode(row)) for row in rows]

    def decode(self, row: RecordedEvent) -> Any:
        return self.codec.decode(row.topic, row.state, str(row.originator_id), row.key)

    def read(self, stream: Stream[S, E], *, until: datetime | None = None, version: int | None = None) -> Loaded[S]:
        """Returns the folded state: current, as of an instant (events effective by then), or at a version."""
        last_only = stream.kind.latest_event_is_state and until is None and version is None
        events = self.recorded(stream.name, last_only=last_only)
        key = events[0][0].key if events else None
        if until is not None:
            known, state = as_of(stream.kind, dated(events), until)
            return Loaded(stream.id, known, state, key)
        state = stream.kind.fold(event for _, event in events[:version])
        return Loaded(stream.id, events[:version][-1][0].originator_version if events[:version] else 0, state, key)

    def decide(
        self,
        stream: Stream[S, E],
        decision: Callable[[S], Sequence[E | Effective]],
        context: Context,
        *,
        expected: int | None = None,
        statements: Sequence[Statement] = (),
        jobs: Sequence[QueuedJob] = (),
    ) -> Loaded[S]:
        """Appends the events that the decision returns for one stream; returns the new state."""

        def alone(read: Read) -> Decided:
            return [(stream, decision(read(stream)))]

        return self.decide_together(stream, alone, context, expected=expected, statements=statements, jobs=jobs)

    def decide_together(
        self,
        shown: Stream[S, E],
        decision: Callable[[Read], Decided],
        context: Context,
        *,
        expected: int | None = None,
        expected_on: Stream[Any, Any] | None = None,
        statements: Sequence[Statement] = (),
        jobs: Sequence[QueuedJob] = (),
    ) -> Loaded[S]:
        """Appends to all streams that the decision returns, or to none; returns the new state of `shown`.

        The decision gets `read` and may read any streams; it returns pairs of stream and events. The events are stored
        only if no stream it read has changed. `shown` is the stream of the command's answer; `expected` is the version
        of it, or of `expected_on`. If there are events, `statements` are executed and `jobs` queued with them.

        Raises VersionMismatch if `expected` is not the version, AppendConflict after ATTEMPTS conflicts.
        """
        insisted, reads = expected_on or shown, Reads(self)
        statements = [*statements, *(job.statement for job in jobs)]
        for attempt in range(ATTEMPTS):
            with self._turn(reads.names if attempt else ()):
                reads = Reads(self, trusting=not attempt)
                if expected is not None and (found := reads.load(insisted).version) != expected:
                    raise VersionMismatch(insisted.name, expected, found)
                try:
                    decided = decision(reads)
                except Exception:
                    # Streams read one after the other may mix states of different moments: no refusal rests on that.
                    if attempt < ATTEMPTS - 1 and self._moved(reads):
                        continue
                    raise
                with suppress(AppendConflict):
                    after = self._append(shown, reads, decided, context, statements)
                    if jobs:
                        self.wake_workers()
                    return after
        raise AppendConflict(f"{shown.name}: {ATTEMPTS} conflicts in a row")

    def _moved(self, reads: "Reads") -> bool:
        if len(reads.versions) < 2:
            return False
        now = self.recorder.select_versions(list(reads.versions))
        return any(now.get(name, 0) != version for name, version in reads.versions.items())

    @contextmanager
    def _turn(self, names: Iterable[str]) -> Iterator[None]:
        """Holds the locks of the streams during a retry, so that many commands on one stream starve none."""
        with ExitStack() as held:
            for turn in sorted({hash(name) % len(self.stream_locks) for name in names}):
                held.enter_context(self.stream_locks[turn])
            yield

    def _append(
        self,
        shown: Stream[S, E],
        reads: "Reads",
        decided: Decided,
        context: Context,
        statements: Sequence[Statement],
    ) -> Loaded[S]:
        rows: list[RecordedEvent] = []
        writes: list[Statement] = []
        after: dict[str, Loaded[Any]] = {}
        for stream, events in decided:
            if events:
                after[stream.name] = self._changed(stream, reads.load(stream), events, rows, writes, context)
        changed: Loaded[S] = after.get(shown.name) or reads.load(shown)
        if rows or context.answer:
            guards = {name: version for name, version in reads.versions.items() if name not in after} if rows else {}
            with TRACER.start_as_current_span("append", attributes={"daicho.events": len(rows)}):
                self._wait(rows, [*writes, *(statements if rows else ())], guards, context, shown, changed)
        return changed

    def _changed(
        self,
        stream: Stream[Any, Any],
        loaded: Loaded[Any],
        events: Sequence[Any],
        rows: list[RecordedEvent],
        writes: list[Statement],
        context: Context,
    ) -> Loaded[Any]:
        """Returns the stream after its new events; adds their rows and statements to `rows` and `writes`."""
        bare = [event.event if isinstance(event, Effective) else event for event in events]
        if self.encrypts_personal_data and loaded.key is None and any(self.codec.is_personal(event) for event in bare):
            key = new_key()
            loaded = replace(loaded, key=key)
            writes.append(kept(stream.name, key))
        rows += self._rows(stream.name, loaded, events, context)
        state = loaded.state
        for event in bare:
            state = stream.kind.evolve(state, event)
        changed = replace(loaded, version=loaded.version + len(bare), state=state)
        table = self.tables.get(stream.kind.category)
        if table is not None:
            writes.append(table.upsert(changed.state, stream.id, changed.version))
        return changed

    def _wait(
        self,
        rows: list[RecordedEvent],
        writes: list[Statement],
        guards: Mapping[str, int],
        context: Context,
        shown: Stream[Any, Any],
        after: Loaded[Any],
    ) -> None:
        key = context.answer
        if key is not None:
            values = (context.actor, key.key, key.fingerprint, key.status, shown.name, after.version, context.now)
            writes.append(("INSERT INTO answers VALUES (%s, %s, %s, %s, %s, %s, %s)", values))
        self.recorder.append(Append(rows, writes, (context.actor, key.key) if key else None, guards)).wait()

    def _rows(
        self, stream: str, loaded: Loaded[Any], events: Sequence[Any], context: Context
    ) -> Iterator[RecordedEvent]:
        for version, event in enumerate(events, loaded.version + 1):
            effective = event.at if isinstance(event, Effective) else (context.effective_at or context.now)
            bare = event.event if isinstance(event, Effective) else event
            yield RecordedEvent(
                originator_id=stream,
                originator_version=version,
                topic=self.codec.name(bare),
                state=self.codec.encode(bare, stream, loaded.key),
                event_id=new_uuid(),
                recorded_at=context.now,
                effective_at=effective,
                actor=context.actor,
                correlation_id=context.correlation_id,
                causation_id=context.causation_id,
                traceparent=context.traceparent,
            )


class Reads:
    """The streams that one decision has read, each once, with the versions that the append requires.

    While `trusting`, a stream marked as new is assumed empty and not read: if it is not, the append conflicts.
    """

    def __init__(self, store: EventStore, *, trusting: bool = False) -> None:
        self._store, self._trusting = store, trusting
        self._loaded: dict[str, Loaded[Any]] = {}
        self.versions: dict[str, int] = {}

    def __call__(self, stream: Stream[S, Any], /) -> S:
        return self.load(stream).state

    def load(self, stream: Stream[S, Any]) -> Loaded[S]:
        if stream.name not in self._loaded:
            trusted = stream.new and self._trusting
            self._loaded[stream.name] = (
                Loaded(stream.id, 0, stream.kind.initial) if trusted else self._store.read(stream)
            )
            if not trusted:
                self.versions[stream.name] = self._loaded[stream.name].version
        return self._loaded[stream.name]

    @property
    def names(self) -> list[str]:
        return list(self._loaded)


def dated(events: Sequence[tuple[RecordedEvent, Any]]) -> list[Dated]:
    """Returns recorded events as `Dated`, for the functions in `history`."""
    return [Dated(row.originator_version, row.effective_at, event) for row, event in events]
