"""The writes of one command, in one transaction, and their result for the waiting thread."""

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from eventsourcing.persistence import StoredEvent

Statement = tuple[str, Sequence[Any]]


@dataclass(frozen=True, slots=True)
class QueuedJob:
    """The statement that stores a job with the events that cause it; workers are woken after the commit."""

    statement: Statement


class AppendConflict(Exception):
    """One of the streams has changed since it was read: read and decide again."""


class AlreadyAnswered(Exception):
    """This actor already has an answer for this Idempotency-Key."""


class StoreUnavailable(Exception):
    """The database cannot be reached; it is unknown whether the events were stored."""


@dataclass(frozen=True)
class RecordedEvent(StoredEvent):
    """A stored event with actor, times and causes; when read, also its `position` and its personal `key`."""

    event_id: UUID
    recorded_at: datetime
    effective_at: datetime
    actor: str
    correlation_id: str
    causation_id: str | None
    traceparent: str | None
    position: int = 0
    key: bytes | None = field(default=None, repr=False)


class Done:
    """The result of an append, for the one waiting thread: a lightweight future."""

    __slots__ = ("_error", "_told")

    def __init__(self) -> None:
        self._error: Exception | None = None
        self._told = threading.Lock()
        self._told.acquire()

    def tell(self, error: Exception | None = None) -> None:
        """Sets the result and wakes the waiting thread; a second call has no effect."""
        if self._told.locked():
            self._error = error
            self._told.release()

    @property
    def told(self) -> bool:
        return not self._told.locked()

    def wait(self) -> None:
        """Waits until all is stored; raises AppendConflict, AlreadyAnswered, StoreUnavailable or an SQL error."""
        with self._told:
            if self._error is not None:
                raise self._error


@dataclass(slots=True)
class Append:
    """One command's writes in one transaction: events of one or several streams, then its other statements.

    `guards` maps streams that the decision only read to the versions they must still have.
    """

    events: Sequence[RecordedEvent]
    statements: Sequence[Statement] = ()
    answer_key: tuple[str, str] | None = None
    guards: Mapping[str, int] = field(default_factory=dict)
    done: Done = field(default_factory=Done)

    def expected(self) -> dict[str, int]:
        """Returns the version that each stream must have before the append."""
        first: dict[str, int] = dict(self.guards)
        for event in self.events:
            first.setdefault(str(event.originator_id), event.originator_version - 1)
        return first
