"""The objects a service's code runs with: settings, database, event store."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ParamSpec, TypeVar

from psycopg_pool import ConnectionPool

from spine.settings import Settings
from spine.store.codec import Codec, Upcaster
from spine.store.event_store import EventStore
from spine.store.recorder import Recorder, datastore
from spine.store.signals import Signals
from spine.store.streams import Aggregate
from spine.store.tables import Table

P = ParamSpec("P")
T = TypeVar("T")


@dataclass
class Runtime:
    """One service's database and event store; `parts` holds the service's own objects (a PDF renderer, a client)."""

    name: str
    settings: Settings
    pool: ConnectionPool[Any]
    store: EventStore
    recorder: Recorder
    signals: Signals
    parts: dict[str, Any] = field(default_factory=dict)

    async def in_thread(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Runs a blocking function in a thread, outside the event loop."""
        return await asyncio.to_thread(function, *args, **kwargs)

    def close(self) -> None:
        self.recorder.close()


def open_runtime(
    name: str,
    settings: Settings,
    names: Mapping[str, type[Any]],
    upcasters: Mapping[str, tuple[str, Upcaster]],
    kinds: Sequence[Aggregate[Any, Any]],
    tables: Mapping[str, Table[Any]],
) -> Runtime:
    """Connects to the service's database and returns its Runtime; the migrations must have been applied."""
    store = datastore(settings.database_url)
    signals = Signals(settings.database_url, store.pool)
    recorder = Recorder(store, settings.database_url, lambda: signals.send("appended"))
    events = EventStore(
        recorder, Codec(names, upcasters), encrypts_personal_data=True,
        kinds={kind.category: kind for kind in kinds}, tables=tables, wake_workers=lambda: signals.send("queued"),
    )  # fmt: skip
    return Runtime(name, settings, store.pool, events, recorder, signals)
