"""The dry run: decisions made and remembered, nothing stored."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from spine.event_store import Context, EventStore, Loaded, Stream


class Decider(Protocol):
    """EventStore.decide_together, or its rehearsal."""

    def decide_together(
        self, streams: Sequence[Stream[Any, Any]], decision: Callable[..., Sequence[Sequence[Any]]], context: Context
    ) -> list[Loaded[Any]]: ...


@dataclass
class Rehearsal:
    """Decides without storing; what earlier records of the file decided is remembered, so a dry run tells the truth."""

    store: EventStore
    states: dict[str, Loaded[Any]] = field(default_factory=dict)

    def decide_together(
        self,
        streams: Sequence[Stream[Any, Any]],
        decision: Callable[..., Sequence[Sequence[Any]]],
        context: Context,  # noqa: ARG002 - as EventStore has it
    ) -> list[Loaded[Any]]:
        before = [self.states.get(stream.name) or self.store.read(stream) for stream in streams]
        decided = decision(*(loaded.state for loaded in before))
        for stream, loaded, events in zip(streams, before, decided, strict=True):
            bare = [getattr(event, "event", event) for event in events]
            state = loaded.state
            for event in bare:
                state = stream.kind.evolve(state, event)
            self.states[stream.name] = replace(loaded, version=loaded.version + len(bare), state=state)
        return [self.states[stream.name] for stream in streams]
