"""Lookups for reading a record, beyond its own cells."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from intake.lookups import OwnTable, Pool
from intake.reasons import Rejected
from japan.text import person_key
from spine.ids import derived_id
from spine.runtime import Runtime
from spine.store.streams import Aggregate, Stream
from spine.stream.foreign import ForeignRecords


@dataclass(frozen=True)
class ImportContext:
    """Looks up ids by code and people by name; has the company's zone and the day of the import in it.

    `own` maps kinds to tables of this context, `rows` each code in the file to its row.
    """

    runtime: Runtime
    app: str
    kind: Aggregate[Any, Any]
    today: date
    own: Mapping[str, OwnTable]
    rows: Mapping[str, int] = field(default_factory=dict)

    @property
    def zone(self) -> ZoneInfo:
        return self.runtime.settings.timezone

    @property
    def pool(self) -> Pool:
        return self.runtime.pool

    def midnight(self, day: date) -> datetime:
        """Returns the beginning of a day in the company's zone."""
        return self.runtime.settings.midnight(day)

    def day_of(self, at: datetime | None) -> date | None:
        """Returns the day of an instant in the company's zone."""
        return self.runtime.settings.day_of(at) if at else None

    @cached_property
    def _people(self) -> Mapping[str, Sequence[str]]:
        people: dict[str, list[str]] = {}
        for user in ForeignRecords(self.pool).all("user"):
            if not user.archived:
                people.setdefault(person_key(user.name), []).append(user.id)
        return people

    def people(self, name: str) -> Sequence[str]:
        """Returns the ids of the users with a display name, ignoring spaces and width."""
        return self._people.get(person_key(name), ())

    def stream(self, code: str) -> Stream[Any, Any]:
        """Returns the stream of the record with a code of this file; the record may exist already."""
        return self.kind.stream(self.own_id(self.kind.category, code) or derived_id(self.app, code))

    def own_id(self, kind: str, code: str) -> str | None:
        """Returns the id of a record of this context by code or number, None for an unknown one."""
        return self.own[kind].id_by_code(self.pool, code) if kind in self.own else None

    def in_file(self, kind: str, code: str) -> bool:
        """Returns whether the code is that of a record of this file, in any row."""
        return kind == self.kind.category and code in self.rows

    def id_of(self, kind: str, code: str, column: str) -> str:
        """Returns the id of the record whose code is in a cell, of this or another context.

        Raises Rejected: reference_rejected if an import rejected that record, unknown_reference if there is none.
        """
        if self.in_file(kind, code):
            return self.stream(code).id
        if kind not in self.own:
            copy = ForeignRecords(self.pool).by_code(kind, code)
            found = copy.id if copy else None
        else:
            found = self.own_id(kind, code)
        if found is None:
            refused = kind in self.own and self.own[kind].was_rejected(self.pool, code)
            raise Rejected("reference_rejected" if refused else "unknown_reference", column, code)
        return found
