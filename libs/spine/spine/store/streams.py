"""Streams of events as commands see them: kinds, states at a version, and the context of a command."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar

S = TypeVar("S")
E = TypeVar("E")


@dataclass(frozen=True)
class Aggregate(Generic[S, E]):
    """A kind of stream: `<category>-<id>`, its empty state and its fold. `begins` is the event that begins a record."""

    category: str
    initial: S
    evolve: Callable[[S, E], S]
    begins: type[Any] | None = None
    latest_event_is_state: bool = False
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


class Read(Protocol):
    """Gives a decision the state of a stream, and keeps what was read for the append to insist on."""

    def __call__(self, stream: Stream[S, Any], /) -> S: ...


Decided = Iterable[tuple[Stream[Any, Any], Sequence[Any]]]
"""Each stream that something happened to, with its new events; others that were read are left out."""


class VersionMismatch(Exception):
    """The caller insisted on a version that is no longer the stream's."""

    def __init__(self, stream: str, expected: int, actual: int) -> None:
        super().__init__(f"{stream}: expected version {expected}, found {actual}")
        self.expected, self.actual = expected, actual
