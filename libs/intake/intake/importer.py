"""Files of records into use cases: dry run, rejected rows with reasons, no second record, undo.

A record is known by (app, its key column), from which its stream's id is derived: the same file again meets the same
streams and changes nothing. A record is taken or refused as a whole. The service says how a record is read and what it
decides; everything else is here.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from spine.runtime import Runtime
from spine.store.streams import Aggregate, Decided, Read, Stream
from spine.stream.foreign import ForeignRecords
from tabular.records import Record


class Rejected(Exception):
    """The record is refused: a reason code, and the field and value that show it."""

    def __init__(self, reason: str, field_name: str = "", value: str = "") -> None:
        super().__init__(reason)
        self.reason, self.field, self.value = reason, field_name, value

    def shown(self) -> dict[str, str]:
        return {"reason": self.reason, "field": self.field, "value": self.value}


@dataclass(frozen=True, slots=True)
class Reading:
    """What a record means: its own stream, what is decided of it and of others, what to warn of."""

    stream: Stream[Any, Any]
    decision: Callable[[Read], Decided]
    warnings: Sequence[Rejected] = ()


class Lookup(Protocol):
    """Finds an id by kind and code among a service's own records."""

    def __call__(self, runtime: Runtime, kind: str, code: str) -> str | None: ...


@dataclass
class Desk:
    """What reading a record may ask: ids by code, people by name, the company's zone, the day of the import there.

    `rows` has the row of each key of the file.
    """

    runtime: Runtime
    app: str
    today: date
    own: Lookup
    keys: frozenset[str] = frozenset()
    people: dict[str, str] = field(default_factory=dict)
    rows: Mapping[str, int] = field(default_factory=dict)

    @property
    def zone(self) -> ZoneInfo:
        return self.runtime.settings.timezone

    def id_of(self, kind: str, code: str, field_name: str = "") -> str:
        """The record's id, own or foreign; Rejected("unknown_reference") when there is none."""
        found = self.find(kind, code)
        if found is None:
            raise Rejected("unknown_reference", field_name, code)
        return found

    def find(self, kind: str, code: str) -> str | None:
        own = self.own(self.runtime, kind, code)
        if own is not None:
            return own
        foreign = ForeignRecords(self.runtime.pool).by_code(kind, code)
        return foreign.id if foreign else None

    def person(self, name: str) -> str | None:
        """The user's id by display name, spaces ignored; None for a name nobody bears."""
        return self.people.get("".join(name.split()))


Withdraw = Callable[[Stream[Any, Any], Read], Decided]


@dataclass(frozen=True)
class Importer:
    """How one app's records come in.

    `references(record)` names the foreign codes that must have arrived first. `withdraw(stream, read)` is the decision
    that takes an imported record back, `referred(runtime, id)` whether something else speaks of it since; it is asked
    again when `withdraw` has read what must not change meanwhile. `ordered` where a rule goes by the order of the file.
    """

    app: str
    key: str
    columns: frozenset[str]
    read: Callable[[Record, Desk], Reading]
    kind: Aggregate[Any, Any]
    withdraw: Withdraw
    referred: Callable[[Runtime, str], bool] = lambda _runtime, _id: False
    references: Callable[[Record], Iterable[tuple[str, str]]] = lambda _record: ()
    own: Lookup = lambda _runtime, _kind, _code: None
    ordered: bool = False
    refusal: type[Exception] = Rejected


def alone(decision: Callable[[Any], Sequence[Any]]) -> Withdraw:
    """Returns the withdrawal of a record that concerns no other: the events that its state leads to."""
    return lambda stream, read: [(stream, decision(read(stream)))]
