"""Definition of a projection: its tables, the events it reads, the reports it feeds."""

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
    """A record's facts, which `row(event)` reads from its event, with their tables and sums.

    `unread` names fields of the event that `row` does not use, so that a rebuild need not decode them.
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
        """Stores the facts of an event; idempotent, in any order between records and between versions."""
        for since, row in self.rows(event, at):
            move = self.facts.keep(cursor, event.id, event.version, since, row)
            if move and self.totals:
                self.totals.move(cursor, move)

    def rows(self, event: Any, at: datetime) -> list[tuple[datetime, Row]]:
        """Returns the facts of an event, each with the time from which they are valid; `at` is the event's own."""
        if not event.restated:
            return [(at, self.row(event))]
        own = {"id": event.id, "version": event.version}
        told = [(each.effective_at, type(event).model_validate(each.facts | own)) for each in event.restated]
        return [(since, self.row(then)) for since, then in told]

    @cached_property
    def decode(self) -> Callable[[bytes], Any]:
        """Returns the function that reads an event from JSON, without the fields that `row` does not use."""
        read = {
            name: (field.annotation, field)
            for name, field in self.reads.model_fields.items()
            if name not in self.unread
        }
        model: Any = create_model(self.reads.__name__, __config__=ConfigDict(extra="ignore"), **read)  # type: ignore[call-overload]
        read_json: Callable[[bytes], Any] = model.model_validate_json
        return read_json
