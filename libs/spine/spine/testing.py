"""Helpers for tests of events: given/when/then, and a recorder in memory."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Generic, TypeVar

from eventsourcing.popo import POPOApplicationRecorder

from spine.ids import new_id
from spine.store.appends import Append, AppendConflict, Done, RecordedEvent
from spine.store.streams import Aggregate, Context

S = TypeVar("S")
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def context(now: datetime = NOW, actor: str = "tester") -> Context:
    """Returns a context for decisions in tests."""
    return Context(actor, now, new_id())


@dataclass(frozen=True)
class Given(Generic[S]):
    """The events before a decision: `Given(QUOTES, drafted, submitted).when(quote.win, on=DAY).then(QuoteWon(DAY))`."""

    kind: Aggregate[S, Any]
    events: tuple[Any, ...]

    def __init__(self, kind: Aggregate[S, Any], *events: Any) -> None:
        object.__setattr__(self, "kind", kind)
        object.__setattr__(self, "events", events)

    @property
    def state(self) -> S:
        return self.kind.fold(self.events)

    def when(self, decision: Callable[..., Sequence[Any]], *args: Any, **kwargs: Any) -> "Outcome":
        try:
            return Outcome(list(decision(self.state, *args, **kwargs)), None)
        except Exception as error:  # noqa: BLE001 - a refusal is an outcome
            return Outcome([], error)


@dataclass(frozen=True)
class Outcome:
    """The events that a decision returned, or the error that it raised."""

    events: list[Any]
    error: Exception | None

    def then(self, *expected: Any) -> None:
        if self.error is not None:
            raise self.error
        assert self.events == list(expected)

    def refused(self, code: str) -> None:
        assert self.error is not None, f"not refused: {self.events}"
        assert getattr(self.error, "code", None) == code, repr(self.error)


class MemoryRecords(POPOApplicationRecorder):
    """The eventsourcing library's in-memory recorder with our metadata, for use cases tested without a server."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[RecordedEvent] = []
        self._writing = threading.Lock()

    def append(self, append: Append) -> Done:
        with self._writing:
            for stream, version in append.expected().items():
                if len(self.select_recorded(stream)) != version:
                    append.done.tell(AppendConflict())
                    return append.done
            self.insert_events(list(append.events))
            self.rows += [replace(event, position=len(self.rows) + n) for n, event in enumerate(append.events, 1)]
        append.done.tell()
        return append.done

    def select_versions(self, streams: Sequence[str]) -> dict[str, int]:
        return {name: len(rows) for name in streams if (rows := self.select_recorded(name))}

    def select_recorded(self, stream: str, *, last_only: bool = False) -> list[RecordedEvent]:
        rows = [row for row in self.rows if row.originator_id == stream]
        return rows[-1:] if last_only else rows
