"""Files of records into use cases: dry run, rejected rows with reasons, no second record, undo.

A record is known by (app, its key column), from which its stream's id is derived: the same file again meets the same
streams and changes nothing. A record is taken or refused as a whole. The service names columns and rules; everything
else is here.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from intake.cells import Cells, ParsedRecord
from intake.context import ImportContext
from intake.lookups import OwnTable, Pool, is_referred
from spine.runtime import Runtime
from spine.store.streams import Aggregate, Decided, Read, Stream

Withdraw = Callable[[Stream[Any, Any], Read], Decided]


@dataclass(frozen=True)
class Importer:
    """How one app's records come in.

    `key` is the column of the record's code or number, `columns` what a file must have beside it. `withdraw` is the
    decision that takes an imported record back. A record whose state `exists` stays as it is. `merged` is the column of
    the read table that tells which record it was merged into.
    `referred_by` and `referred_by_copies` are what keeps a record from being taken back, as `is_referred` has them.
    `awaits` are (kind, column): the codes, and the names of a "person", that must have come from other contexts first.
    `number_used` lets the own numbers go on above one of the file. `ordered` where a rule goes by the file's order.
    """

    app: str
    key: str
    columns: Collection[str]
    read: Callable[[Cells], ParsedRecord]
    kind: Aggregate[Any, Any]
    withdraw: Withdraw
    exists: Callable[[Any], bool] = lambda _state: False
    merged: str = "NULL"
    referred_by: Sequence[tuple[str, ...]] = ()
    referred_by_copies: Sequence[tuple[str, str]] = ()
    awaits: Sequence[tuple[str, str]] = ()
    number_used: Callable[[Pool, str], None] = lambda _pool, _number: None
    ordered: bool = False

    def parse(self, cells: Cells) -> ParsedRecord:
        """Reads a record; Rejected when a cell of it cannot be read."""
        parsed = self.read(cells)

        def decision(read: Read) -> Decided:
            return [] if self.exists(read(parsed.stream)) else parsed.decision(read)

        return ParsedRecord(parsed.stream, decision, cells.warnings)

    def referred(self, pool: Pool, record_id: str) -> bool:
        """Returns whether another record refers to one that was imported."""
        return is_referred(pool, record_id, self.referred_by, self.referred_by_copies)


@dataclass(frozen=True)
class Importers:
    """The importers of a context; `refusal` is its domain's exception."""

    each: Sequence[Importer]
    refusal: type[Exception]

    @cached_property
    def by_app(self) -> Mapping[str, Importer]:
        return {importer.app: importer for importer in self.each}

    def context(self, app: str, runtime: Runtime, today: date, rows: Mapping[str, int]) -> ImportContext:
        """Returns what reading a file of the app may ask; `rows` has the row of each of its codes."""
        own = {}
        for each in self.each:
            table = runtime.store.tables[each.kind.category]
            code = next((column for column in ("code", "number") if column in table.columns), "id")
            own[each.kind.category] = OwnTable(each.app, table.name, code, each.merged)
        return ImportContext(runtime, app, self.by_app[app].kind, today, own, rows)


def alone(decision: Callable[[Any], Sequence[Any]]) -> Withdraw:
    """Returns the withdrawal of a record that concerns no other: the events that its state leads to."""
    return lambda stream, read: [(stream, decision(read(stream)))]
