"""Which of its stored events a context publishes, and as what: one table, read by the relay."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, Generic, Protocol, Self, TypeVar

from spine.store.appends import RecordedEvent
from spine.store.streams import Aggregate

S = TypeVar("S")


class Publishable(Protocol):
    """A published event: a model with a stable type and a topic, built from the fields of one record."""

    type: ClassVar[str]
    topic: ClassVar[str]

    @property
    def id(self) -> str: ...
    def model_dump(self, *, mode: str = ..., exclude: set[str] = ...) -> dict[str, Any]: ...
    def model_dump_json(self) -> str: ...
    @classmethod
    def model_validate(cls, obj: Any) -> Self: ...


Model = type[Publishable]
Spans = Sequence[tuple[datetime, Any]]
"""The states of a record that an event changed, each with its effective time; the last is the current state."""


@dataclass(frozen=True)
class Publishes(Generic[S]):
    """How the events of one kind of record are published.

    `facts(state)` returns the fields of the published model except `id` and `version`. `events` maps a stored event's
    class to its model, or to a function that chooses the model by the state; a class without entry is not published.
    """

    kind: Aggregate[S, Any]
    facts: Callable[[S], Mapping[str, Any]]
    events: Mapping[type[Any], Model | Callable[[S], Model]]

    def published(self, row: RecordedEvent, event: object, spans: Spans) -> Publishable | None:
        """Returns the published event, or None if the event is not published.

        If the event changed the record from several instants on, `restated` holds the state from each of them.
        """
        chosen = self.events.get(type(event))
        if chosen is None:
            return None
        state = spans[-1][1]
        model: Model = chosen if isinstance(chosen, type) else chosen(state)
        told = self._told(row, state)
        if len(spans) > 1:
            told["restated"] = [
                {"effective_at": at, "facts": _facts(model.model_validate(self._told(row, then)))} for at, then in spans
            ]
        return model.model_validate(told)

    def _told(self, row: RecordedEvent, state: S) -> dict[str, Any]:
        record_id = str(row.originator_id).removeprefix(f"{self.kind.category}-")
        return {"id": record_id, "version": row.originator_version, **self.facts(state)}


def _facts(model: Publishable) -> dict[str, Any]:
    return model.model_dump(mode="json", exclude={"id", "version", "restated"})


class Publication:
    """Everything a context publishes, by the class of the stored event."""

    def __init__(self, tables: Sequence[Publishes[Any]]) -> None:
        self._tables: dict[type[Any], list[Publishes[Any]]] = {}
        for table in tables:
            for event in table.events:
                self._tables.setdefault(event, []).append(table)

    def published(self, row: RecordedEvent, event: object, spans: Spans) -> list[Publishable]:
        """Returns the published events of a stored event, at most one for each topic."""
        tables = self._tables.get(type(event), ())
        return [told for table in tables if (told := table.published(row, event, spans)) is not None]

    @property
    def topics(self) -> list[str]:
        """The topics of the published events; a model that is chosen by the state has the topic of the others."""
        models: Any = [model for tables in self._tables.values() for table in tables for model in table.events.values()]
        return sorted({model.topic for model in models if hasattr(model, "topic")})
