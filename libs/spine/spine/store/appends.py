"""What one command writes, in one transaction, and what its thread is told of it."""

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
    """A job's row, stored with the events that ask for it; workers are woken when it is there."""

    statement: Statement


class AppendConflict(Exception):
    """Somebody appended to one of the streams since it was read: read again and decide again."""


class AlreadyAnswered(Exception):
    """A command of this actor with this Idempotency-Key has been answered already."""


class StoreUnavailable(Exception):
    """The database cannot be reached; nothing is known to have been stored."""


@dataclass(frozen=True)
class RecordedEvent(StoredEvent):
    """A stored event with who, when and why. When it is read back it has its `position` and its person's `key`."""

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
    """Tells the one thread that waits what became of its writes: a future without its weight."""

    __slots__ = ("_error", "_told")

    def __init__(self) -> None:
        self._error: Exception | None = None
        self._told = threading.Lock()
        self._told.acquire()

    def tell(self, error: Exception | None = None) -> None:
        """Ends the wait; told a second time, nothing changes."""
        if self._told.locked():
            self._error = error
            self._told.release()

    @property
    def told(self) -> bool:
        return not self._told.locked()

    def wait(self) -> None:
        """Returns when all is stored; raises AppendConflict, AlreadyAnswered, StoreUnavailable or a view's error."""
        with self._told:
            if self._error is not None:
                raise self._error


@dataclass(slots=True)
class Append:
    """One command's writes: events of one or several streams, then its view statements, in one transaction.

    `guards` are streams that the decision read and does not write, with the versions they must still be at.
    """

    events: Sequence[RecordedEvent]
    statements: Sequence[Statement] = ()
    answer_key: tuple[str, str] | None = None
    guards: Mapping[str, int] = field(default_factory=dict)
    done: Done = field(default_factory=Done)

    def expected(self) -> dict[str, int]:
        """The version each stream must be at now."""
        first: dict[str, int] = dict(self.guards)
        for event in self.events:
            first.setdefault(str(event.originator_id), event.originator_version - 1)
        return first
