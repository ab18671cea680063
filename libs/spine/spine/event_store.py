"""Load, decide, append: the one way anything is written.

`store.decide` reads one or several streams, lets a pure decision say what happens, and appends events and read tables
to all of them in one transaction. A conflict means somebody else was first: the decision is made again on what is now
true, unless the caller insists on the version it read.
"""

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, nullcontext, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar

from opentelemetry import trace

from spine.appends import Append, AppendConflict, Done, RecordedEvent, Statement
from spine.codec import Codec
from spine.ids import new_uuid
from spine.personal import kept, new_key
from spine.tables import Table

S = TypeVar("S")
E = TypeVar("E")
ATTEMPTS = 30
TRACER = trace.get_tracer("spine")


@dataclass(frozen=True)
class Aggregate(Generic[S, E]):
    """A kind of stream: `<category>-<id>`, its empty state and its fold."""

    category: str
    initial: S
    evolve: Callable[[S, E], S]
    last_tells: bool = False
    """The last event alone gives the state: a long stream, such as a series of numbers, is not read whole."""

    def stream(self, stream_id: str) -> "Stream[S, E]":
        return Stream(self, stream_id)

    def new_stream(self, stream_id: str) -> "Stream[S, E]":
        """A stream that begins now and need not be read: if it has begun, the append finds out."""
        return Stream(self, stream_id, new=True)

    def fold(self, events: Iterable[E]) -> S:
        state = self.initial
        for event in events:
            state = self.evolve(state, event)
        return state


@dataclass(frozen=True)
class Stream(Generic[S, E]):
    """One aggregate's events."""

    kind: Aggregate[S, E]
    id: str
    new: bool = field(default=False, compare=False)

    @property
    def name(self) -> str:
        return f"{self.kind.category}-{self.id}"


@dataclass(frozen=True, slots=True)
class Loaded(Generic[S]):
    """A state and the version it is at; version 0 has no events. `key` seals what is personal in the stream."""

    id: str
    version: int
    state: S
    key: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class AnswerKey:
    """The Idempotency-Key of a request, the fingerprint of its body, and the status its answer will have."""

    key: str
    fingerprint: str
    status: int = 200


@dataclass(frozen=True, slots=True)
class Context:
    """Who asks, when, and what it follows from. `effective_at` is set where it was so earlier than we learned it."""

    actor: str
    now: datetime
    correlation_id: str
    causation_id: str | None = None
    traceparent: str | None = None
    effective_at: datetime | None = None
    answer: AnswerKey | None = None


@dataclass(frozen=True, slots=True)
class Effective:
    """An event that was so at another time than it is recorded: an import tells a record's earlier life."""

    event: Any
    at: datetime


class VersionMismatch(Exception):
    """The caller insisted on a version that is no longer the stream's."""

    def __init__(self, stream: str, expected: int, actual: int) -> None:
        super().__init__(f"{stream}: expected version {expected}, found {actual}")
        self.expected, self.actual = expected, actual


class Records(Protocol):
    """What the store needs beneath it: the Recorder, or its twin in memory."""

    def append(self, append: Append) -> Done: ...
    def select_recorded(
        self, stream: str, *, until: datetime | None = None, last_only: bool = False
    ) -> list[RecordedEvent]: ...


@dataclass
class EventStore:
    """The two verbs, `read` and `decide`, over one context's events. `seals` says whether persons have keys here."""

    recorder: Records
    codec: Codec
    seals: bool = False
    kinds: Mapping[str, Aggregate[Any, Any]] = field(default_factory=dict)
    tables: Mapping[str, Table[Any]] = field(default_factory=dict)
    turns: Sequence[threading.Lock] = field(default_factory=lambda: [threading.Lock() for _ in range(1024)])

    def stream_of(self, name: str) -> Stream[Any, Any] | None:
        """The stream of a stored name, or None for a kind that this code does not know."""
        known = [category for category in self.kinds if name.startswith(f"{category}-")]
        if not known:
            return None
        category = max(known, key=len)
        return self.kinds[category].stream(name.removeprefix(f"{category}-"))

    def recorded(
        self, name: str, *, until: datetime | None = None, last_only: bool = False
    ) -> list[tuple[RecordedEvent, Any]]:
        """A stream's events, or the last one, as recorded and as decoded."""
        rows = self.recorder.select_recorded(name, until=until, last_only=last_only)
        return [(row, self.decode(row)) for row in rows]

    def decode(self, row: RecordedEvent) -> Any:
        return self.codec.decode(row.topic, row.state, str(row.originator_id), row.key)

    def read(self, stream: Stream[S, E], *, until: datetime | None = None, version: int | None = None) -> Loaded[S]:
        """The folded state: now, as of an instant (by effective_at), or at a version."""
        last_only = stream.kind.last_tells and until is None and version is None
        events = self.recorded(stream.name, until=until, last_only=last_only)
        if until is not None:
            events.sort(key=lambda pair: (pair[0].effective_at, pair[0].originator_version))
        if version is not None:
            events = events[:version]
        state = stream.kind.fold(event for _, event in events)
        last = max((row.originator_version for row, _ in events), default=0)
        return Loaded(stream.id, last, state, events[0][0].key if events else None)

    def decide(
        self,
        stream: Stream[S, E],
        decision: Callable[[S], Sequence[E | Effective]],
        context: Context,
        *,
        expected: int | None = None,
    ) -> Loaded[S]:
        """Appends what the decision says of one stream; returns the state after it."""
        (after,) = self.decide_together([stream], lambda state: [decision(state)], context, expected=expected)
        return after

    def decide_together(
        self,
        streams: Sequence[Stream[Any, Any]],
        decision: Callable[..., Sequence[Sequence[Any]]],
        context: Context,
        *,
        expected: int | None = None,
        expected_on: Stream[Any, Any] | None = None,
        statements: Sequence[Statement] = (),
    ) -> list[Loaded[Any]]:
        """Appends to all streams or to none; the decision takes their states and returns their events, in order.

        The first stream is the one the answer shows; `expected` speaks of it, or of `expected_on`, one of the streams.
        """
        insisted = streams.index(expected_on) if expected_on is not None else 0
        for attempt in range(ATTEMPTS):
            with self._turn(streams) if attempt else nullcontext():
                before = [Loaded(s.id, 0, s.kind.initial) if s.new and not attempt else self.read(s) for s in streams]
                if expected is not None and before[insisted].version != expected:
                    raise VersionMismatch(streams[insisted].name, expected, before[insisted].version)
                decided = decision(*(loaded.state for loaded in before))
                with suppress(AppendConflict):
                    return self._append(streams, before, decided, context, statements)
        raise AppendConflict(f"{streams[0].name}: {ATTEMPTS} conflicts in a row")

    @contextmanager
    def _turn(self, streams: Sequence[Stream[Any, Any]]) -> Iterator[None]:
        """Who lost once waits its turn in this process, so that a crowd at one stream cannot starve anybody."""
        with ExitStack() as held:
            for turn in sorted({hash(stream.name) % len(self.turns) for stream in streams}):
                held.enter_context(self.turns[turn])
            yield

    def _append(
        self,
        streams: Sequence[Stream[Any, Any]],
        before: Sequence[Loaded[Any]],
        decided: Sequence[Sequence[Any]],
        context: Context,
        statements: Sequence[Statement],
    ) -> list[Loaded[Any]]:
        rows: list[RecordedEvent] = []
        after: list[Loaded[Any]] = []
        writes: list[Statement] = []
        for stream, loaded, events in zip(streams, before, decided, strict=True):
            bare = [event.event if isinstance(event, Effective) else event for event in events]
            if self.seals and loaded.key is None and any(self.codec.is_personal(event) for event in bare):
                key = new_key()
                loaded = replace(loaded, key=key)
                writes.append(kept(stream.name, key))
            rows += self._rows(stream.name, loaded, events, context)
            state = loaded.state
            for event in bare:
                state = stream.kind.evolve(state, event)
            changed = replace(loaded, version=loaded.version + len(bare), state=state)
            after.append(changed)
            table = self.tables.get(stream.kind.category)
            if bare and table is not None:
                writes.append(table.upsert(changed.state, stream.id, changed.version))
        if rows or context.answer:
            with TRACER.start_as_current_span("append", attributes={"daicho.events": len(rows)}):
                self._wait(rows, [*writes, *(statements if rows else ())], context, streams[0], after[0])
        return after

    def _wait(
        self,
        rows: list[RecordedEvent],
        writes: list[Statement],
        context: Context,
        first: Stream[Any, Any],
        after: Loaded[Any],
    ) -> None:
        key = context.answer
        if key is not None:
            values = (context.actor, key.key, key.fingerprint, key.status, first.name, after.version, context.now)
            writes.append(("INSERT INTO answers VALUES (%s, %s, %s, %s, %s, %s, %s)", values))
        self.recorder.append(Append(rows, writes, (context.actor, key.key) if key else None)).wait()

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
