"""Every service's events folded anew, straight from its event table: what its own tables and the stream are held to."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cached_property
from importlib import import_module
from typing import Any

from edge.service import Service
from local.service_list import PACKAGES
from local.stack import Stack
from spine.runtime import Runtime
from spine.settings import Settings
from spine.store.appends import RecordedEvent
from spine.store.history import Dated, changed_spans
from spine.store.streams import Aggregate
from spine.stream.messages import Message, partition_of
from spine.stream.publication import Publication, Publishable

SERVICES: dict[str, Service] = {
    context: import_module(f"{package}.main").SERVICE for context, package in PACKAGES.items()
}
PAGE = 5000


@dataclass
class Fold:
    """One service: the state of every stream, and what was to be published of each event, in order."""

    service: Service
    states: dict[str, tuple[int, Any]] = field(default_factory=dict)
    rows: list[RecordedEvent] = field(default_factory=list)
    published: list[tuple[RecordedEvent, Publishable]] = field(default_factory=list)
    lives: dict[str, list[Dated]] = field(default_factory=dict)

    @cached_property
    def publication(self) -> Publication:
        return self.service.publication

    def of(self, category: str) -> dict[str, tuple[int, Any]]:
        """Version and state by id of one kind of stream."""
        kinds = [kind.category for kind in self.service.kinds]
        longer = [kind for kind in kinds if kind.startswith(f"{category}-")]
        return {
            name.removeprefix(f"{category}-"): state
            for name, state in self.states.items()
            if name.startswith(f"{category}-") and not any(name.startswith(f"{kind}-") for kind in longer)
        }

    def positions(self) -> dict[tuple[str, int], list[int]]:
        """The positions each partition of each topic must hold."""
        found: dict[tuple[str, int], list[int]] = {}
        for row, event in self.published:
            found.setdefault((event.topic, partition_of(str(row.originator_id))), []).append(row.position)
        return found

    def messages(self) -> Iterator[Message]:
        """What readers are told, without Kafka between."""
        for row, event in self.published:
            stream = str(row.originator_id)
            yield Message(
                event.topic, partition_of(stream), 0, stream, event.type, event.id, str(row.event_id), row.position, 0,
                row.recorded_at, row.effective_at, row.actor, row.correlation_id, None, b"", event,
            )  # fmt: skip


@contextmanager
def opened(stack: Stack, context: str) -> Iterator[Runtime]:
    """A service's database and store beside the running service; none of its threads."""
    settings = Settings(database_url=stack.postgres.dsn(context), data=stack.data, secrets=stack.data / "secrets")
    runtime = replace(SERVICES[context], start=lambda _: None).open(settings)
    try:
        yield runtime
    finally:
        runtime.close()


def folded(runtime: Runtime) -> Fold:
    """Reads all events in commit order."""
    fold, position = Fold(SERVICES[runtime.name]), 0
    while rows := runtime.recorder.select_after(position, PAGE):
        for row in rows:
            _take(fold, runtime, row)
        position = rows[-1].position
    return fold


def _take(fold: Fold, runtime: Runtime, row: RecordedEvent) -> None:
    name = str(row.originator_id)
    stream = runtime.store.stream_of(name)
    assert stream is not None, f"{runtime.name}: a stream of no known kind: {name}"
    version, state = fold.states.get(name, (0, stream.kind.initial))
    assert row.originator_version == version + 1, f"{name}: version {row.originator_version} after {version}"
    event = runtime.store.decode(row)
    state = stream.kind.evolve(state, event)
    fold.states[name] = (row.originator_version, state)
    fold.rows.append(row)
    if not name.startswith("dead-letter-") and not stream.kind.latest_event_is_state:
        _tell(fold, stream.kind, row, event)


def _tell(fold: Fold, kind: Aggregate[Any, Any], row: RecordedEvent, event: Any) -> None:
    """What the relay tells of an event."""
    life = fold.lives.setdefault(str(row.originator_id), [])
    life.append(Dated(row.originator_version, row.effective_at, event))
    spans = changed_spans(kind, life)
    told = replace(row, effective_at=spans[0][0])
    fold.published += [(told, each) for each in fold.publication.published(row, event, spans)]
