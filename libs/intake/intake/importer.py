"""Imports files of records through use cases: dry run, rejected rows with reasons, no duplicates, undo.

A record is identified by (app, its key column), from which its stream's id is derived: importing the same file again
finds the same streams and changes nothing. A record is accepted or rejected as a whole. The service defines columns and
rules; everything else is here.
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
    """How the records of one app are imported.

    `key` is the column of the record's code or number, `columns` the other columns a file must have. `withdraw` is the
    decision that undoes the import of a record. A record whose state `exists` is not changed. `merged` is the column of
    the read table with the record it was merged into.
    `referred_by` and `referred_by_copies` are the references, as for `is_referred`, that prevent an undo.
    `awaits` are (kind, column) of codes, and names of a "person", that must first arrive from other contexts.
    `number_used` raises the number series above a number of the file. `ordered` is for rules that depend on the order.
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
        """Parses a record; raises Rejected if a cell cannot be read."""
        parsed = self.read(cells)

        def decision(read: Read) -> Decided:
            return [] if self.exists(read(parsed.stream)) else parsed.decision(read)

        return ParsedRecord(parsed.stream, decision, cells.warnings)

    def referred(self, pool: Pool, record_id: str) -> bool:
        """Returns whether another record refers to an imported one."""
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
        """Returns the lookups for reading a file of the app; `rows` maps each of its codes to its row."""
        own = {}
        for each in self.each:
            table = runtime.store.tables[each.kind.category]
            code = next((column for column in ("code", "number") if column in table.columns), "id")
            own[each.kind.category] = OwnTable(each.app, table.name, code, each.merged)
        return ImportContext(runtime, app, self.by_app[app].kind, today, own, rows)


def alone(decision: Callable[[Any], Sequence[Any]]) -> Withdraw:
    """Returns the withdrawal of a record that affects no other, from a decision on its state alone."""
    return lambda stream, read: [(stream, decision(read(stream)))]
