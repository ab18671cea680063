"""Event streams as commands use them: kinds, states at a version, and the context of a command."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar

S = TypeVar("S")
E = TypeVar("E")


@dataclass(frozen=True)
class Aggregate(Generic[S, E]):
    """A kind of stream, `<category>-<id>`: initial state and fold. `begins` is the event that begins a record."""

    category: str
    initial: S
    evolve: Callable[[S, E], S]
    begins: type[Any] | None = None
    latest_event_is_state: bool = False
    """Whether the last event alone determines the state, so that a long stream (a number series) is not read whole."""

    def stream(self, stream_id: str) -> "Stream[S, E]":
        return Stream(self, stream_id)

    def new_stream(self, stream_id: str) -> "Stream[S, E]":
        """Returns a stream that is assumed empty and not read first; the append fails if it has events already."""
        return Stream(self, stream_id, new=True)

    def fold(self, events: Iterable[E]) -> S:
        state = self.initial
        for event in events:
            state = self.evolve(state, event)
        return state


@dataclass(frozen=True)
class Stream(Generic[S, E]):
    """The stream of one aggregate. A `new` one is assumed empty and not read first."""

    kind: Aggregate[S, E]
    id: str
    new: bool = field(default=False, compare=False)

    @property
    def name(self) -> str:
        return f"{self.kind.category}-{self.id}"


@dataclass(frozen=True, slots=True)
class Loaded(Generic[S]):
    """A state and its version; version 0 has no events. `key` encrypts the personal fields of the stream."""

    id: str
    version: int
    state: S
    key: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class AnswerKey:
    """The Idempotency-Key of a request, the fingerprint of its body, and the status of its answer."""

    key: str
    fingerprint: str
    status: int = 200


@dataclass(frozen=True, slots=True)
class Context:
    """Who makes a command, when, and what caused it. `effective_at` is set if it took effect before it is recorded."""

    actor: str
    now: datetime
    correlation_id: str
    causation_id: str | None = None
    traceparent: str | None = None
    effective_at: datetime | None = None
    answer: AnswerKey | None = None


@dataclass(frozen=True, slots=True)
class Effective:
    """An event that took effect at another time than it is recorded, as when an import brings a record's history."""

    event: Any
    at: datetime


class Read(Protocol):
    """Returns the state of a stream to a decision and notes its version, which the append then requires."""

    def __call__(self, stream: Stream[S, Any], /) -> S: ...


Decided = Iterable[tuple[Stream[Any, Any], Sequence[Any]]]
"""Each changed stream with its new events; streams that were only read are left out."""


class VersionMismatch(Exception):
    """The caller required a version that is no longer the stream's."""

    def __init__(self, stream: str, expected: int, actual: int) -> None:
        super().__init__(f"{stream}: expected version {expected}, found {actual}")
        self.expected, self.actual = expected, actual
