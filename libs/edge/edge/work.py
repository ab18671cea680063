"""The first argument of use cases: the service's runtime, the person, and the context of the request."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, TypeVar

from edge.auth import Principal
from edge.lists import sees, without
from edge.questions import ConfirmNeeded
from japan.notices import Notice
from spine.problems import Problem
from spine.runtime import Runtime
from spine.store.event_store import EventStore
from spine.store.streams import Aggregate, Context, Decided, Effective, Loaded, Read, Stream, VersionMismatch

S = TypeVar("S")
E = TypeVar("E")
EDITS = 5
"""How often an edit is retried after a conflict."""
SYSTEM = Principal("system", "system", frozenset(), "all", rights=frozenset({"costs"}))


@dataclass(frozen=True)
class Work:
    """The first argument of every use case. Reactions and jobs run as `SYSTEM`, who sees everything.

    `confirmed` are the types of questions that the person has confirmed with the command.
    """

    runtime: Runtime
    person: Principal
    context: Context
    confirmed: frozenset[str] = frozenset()

    @property
    def store(self) -> EventStore:
        return self.runtime.store

    @property
    def today(self) -> date:
        """The business day of the request, in the company's zone."""
        return self.day_of(self.context.now)

    def ask(self, questions: Iterable[Notice]) -> None:
        """Raises ConfirmNeeded with the questions that are not confirmed."""
        unconfirmed = [question for question in questions if f"/problems/{question.code}" not in self.confirmed]
        if unconfirmed:
            raise ConfirmNeeded(unconfirmed)

    def on(self, day: date) -> "Work":
        """Returns the same work with events effective from the start of a business day.

        For today or a later day they are effective now, when they became known.
        """
        if day >= self.today:
            return self
        start = self.runtime.settings.midnight(day)
        return replace(self, context=replace(self.context, effective_at=start))

    def day_of(self, at: datetime) -> date:
        """Returns the business day of an instant, in the company's zone."""
        return self.runtime.settings.day_of(at)

    def on_day_of(self, at: datetime) -> "Work":
        """Returns the same work with events effective on the business day of an instant."""
        return self.on(self.day_of(at))

    def dated(self, day: date, decided: Decided) -> Decided:
        """Returns the decided events effective as with `on(day)`, for a day known only after reading records."""
        at = self.on(day).context.effective_at
        if at is None:
            return decided
        return [(stream, [Effective(event, at) for event in events]) for stream, events in decided]

    def guard(self, kind: Aggregate[Any, Any], record_id: str) -> None:
        """Raises `not-found` unless the record exists and the person may see it."""
        with self.runtime.pool.connection() as connection:
            if not sees(connection, self.store.tables[kind.category], self.person, record_id):
                raise Problem("not-found")

    def guarded(self, kind: Aggregate[S, E], record_id: str) -> Stream[S, E]:
        """Returns the record's stream; raises `not-found` unless the person may see it."""
        self.guard(kind, record_id)
        return kind.stream(record_id)

    def edit(
        self,
        stream: Stream[S, E],
        base: int,
        changes: Mapping[str, Any],
        decision: Callable[[S], Sequence[E]],
    ) -> Loaded[S]:
        """Applies changes based on version `base`; merges disjoint fields, raises `edited-meanwhile` on collisions."""

        def alone(read: Read) -> Decided:
            return [(stream, decision(read(stream)))]

        return self.edit_together(stream, base, changes, alone)

    def edit_together(
        self, stream: Stream[S, Any], base: int, changes: Mapping[str, Any], decision: Callable[[Read], Decided]
    ) -> Loaded[S]:
        """Does the same for a decision that also reads or changes other records."""
        for _ in range(EDITS):
            current = self.store.read(stream)
            if base > current.version:
                raise Problem("if-match-malformed", given=base)
            if base < current.version:
                self._refuse_collisions(stream, base, current, changes)
            try:
                return self.store.decide_together(stream, decision, self.context, expected=current.version)
            except VersionMismatch:
                continue
        raise Problem("busy", headers={"Retry-After": "1"})

    def _refuse_collisions(
        self, stream: Stream[Any, Any], base: int, current: Loaded[Any], changes: Mapping[str, Any]
    ) -> None:
        read = as_made(self.runtime, stream.kind, self.person, self.store.read(stream, version=base))
        theirs = as_made(self.runtime, stream.kind, self.person, current)
        yours = json.loads(json.dumps(changes, default=str))
        colliding = [name for name in yours if read.get(name) != theirs.get(name) and yours[name] != theirs.get(name)]
        if colliding:
            sides = {"base": read, "theirs": theirs, "yours": yours}
            extras = {side: {name: values.get(name) for name in colliding} for side, values in sides.items()}
            raise Problem("edited-meanwhile", extras={**extras, "version": current.version})


def as_made(runtime: Runtime, kind: Aggregate[Any, Any], person: Principal, loaded: Loaded[Any]) -> dict[str, Any]:
    """Returns the record of a state as the person may see it, without the names joined on reading."""
    table = runtime.store.tables[kind.category]
    record = table.record(loaded.state, loaded.id, loaded.version).model_dump(mode="json")
    return record if person.sees_costs else dict(without(record, table.costs))
