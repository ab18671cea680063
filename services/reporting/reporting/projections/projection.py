"""What a projection is: its tables, the events it reads, the reports it feeds."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from psycopg import Cursor
from pydantic import ConfigDict, create_model

from contracts.published import Published
from reporting.projections.facts import Facts, Row
from reporting.projections.totals import Totals


@dataclass(frozen=True)
class Projection:
    """`row(event)` gives a record's facts as they are after the event; everything else follows from them.

    `unread` names fields of the event that `row` does not look at: a rebuild spares itself decoding them.
    """

    ddl: str
    facts: Facts
    reads: type[Published]
    row: Callable[[Any], Row]
    views: tuple[str, ...] = ()
    totals: Totals | None = None
    unread: tuple[str, ...] = ()

    @property
    def tables(self) -> tuple[str, ...]:
        return (self.facts.table, *(self.totals.tables if self.totals else ()))

    def apply(self, cursor: Cursor[Any], event: Any, at: datetime) -> None:
        """Bears any order between records, late versions and duplicates."""
        move = self.facts.keep(cursor, event.id, event.version, at, self.row(event))
        if move and self.totals:
            self.totals.move(cursor, move)

    @cached_property
    def decode(self) -> Callable[[bytes], Any]:
        """An event from its JSON as far as `row` reads it."""
        read = {
            name: (field.annotation, field)
            for name, field in self.reads.model_fields.items()
            if name not in self.unread
        }
        model: Any = create_model(self.reads.__name__, __config__=ConfigDict(extra="ignore"), **read)  # type: ignore[call-overload]
        read_json: Callable[[bytes], Any] = model.model_validate_json
        return read_json
