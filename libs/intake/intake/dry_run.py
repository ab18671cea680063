"""The dry run of an import: makes and remembers decisions without storing them."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any, Protocol, TypeVar

from spine.store.event_store import EventStore
from spine.store.streams import Context, Decided, Loaded, Read, Stream

S = TypeVar("S")


class Decider(Protocol):
    """EventStore.decide_together, or its dry run."""

    def decide_together(
        self, shown: Stream[S, Any], decision: Callable[[Read], Decided], context: Context
    ) -> Loaded[S]: ...


@dataclass
class DryRun:
    """Decides without storing; remembers decisions about earlier records, so that later ones see their states."""

    store: EventStore
    states: dict[str, Loaded[Any]] = field(default_factory=dict)

    def decide_together(
        self,
        shown: Stream[S, Any],
        decision: Callable[[Read], Decided],
        context: Context,  # noqa: ARG002 - as EventStore has it
    ) -> Loaded[S]:
        for stream, events in decision(lambda stream: self._load(stream).state):
            loaded = self._load(stream)
            bare = [getattr(event, "event", event) for event in events]
            state = loaded.state
            for event in bare:
                state = stream.kind.evolve(state, event)
            self.states[stream.name] = replace(loaded, version=loaded.version + len(bare), state=state)
        return self._load(shown)

    def _load(self, stream: Stream[S, Any]) -> Loaded[S]:
        return self.states.get(stream.name) or self.store.read(stream)
