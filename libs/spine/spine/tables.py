"""Read tables: what a list and a page show, written in the same transaction as the events.

A row is a pure function of an aggregate's state, so the same function gives today's record, the record as of any day
and, by comparing two versions, the history. A table has `id, version, archived`, the columns it filters and sorts by,
`search` (normalised text), `item jsonb` (what a list shows) and `detail jsonb` (what only the page shows).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Generic, TypeVar

from pydantic import BaseModel

from japan.text import search_key

S = TypeVar("S")
OWNER_JOIN = "LEFT JOIN foreign_records owner ON owner.kind = 'user' AND owner.id = t.owner_id"
DEPARTMENT_JOIN = "LEFT JOIN foreign_records dept ON dept.kind = 'department' AND dept.id = t.department_id"


class Record(BaseModel):
    """What every record's answer has."""

    id: str
    version: int
    archived: bool = False


class OwnedRecord(Record):
    """A record that rights are judged by; the names are joined when it is read."""

    owner_id: str | None = None
    owner_name: str | None = None
    department_id: str | None = None
    department_name: str | None = None


@dataclass(frozen=True)
class Table(Generic[S]):
    """How an aggregate is read.

    `record(state, id, version)` makes the answer. `columns` are its fields kept as SQL columns; `detail` those not in
    lists; `search` those the search box looks through; `costs` those hidden without the right to see costs.
    `joins` are SQL joins onto `t`, `joined` the answer's fields they fill. `open` tables are visible to all staff.
    `filters` maps a filter's name to its SQL predicate over `t`, `{marks}` standing for its values, where comparing the
    column of that name is not enough. `pairs` says that an index of the search text's pairs of characters is there.
    """

    name: str
    model: type[Record]
    record: Callable[[S, str, int], Record]
    columns: tuple[str, ...] = ()
    detail: frozenset[str] = frozenset()
    search: tuple[str, ...] = ()
    costs: frozenset[str] = frozenset()
    joins: tuple[str, ...] = ()
    joined: Mapping[str, str] = field(default_factory=dict)
    filters: Mapping[str, str] = field(default_factory=dict)
    open: bool = False
    pairs: bool = False
    sort: str = "id"

    @property
    def owned(self) -> bool:
        return issubclass(self.model, OwnedRecord)

    def source(self, rows: str = "") -> str:
        """FROM clause: the table, or a query of some of its rows, as `t` with its joins."""
        names = (OWNER_JOIN, DEPARTMENT_JOIN) if self.owned and not self.names_own_people else ()
        return " ".join((f"{rows or self.name} t", *names, *self.joins))

    @property
    def names_own_people(self) -> bool:
        """identity joins its own users and departments."""
        return "owner_name" in self.joined

    @property
    def names(self) -> dict[str, str]:
        """Answer fields filled at reading, with the SQL that fills them."""
        people = {"owner_name": "owner.name", "department_name": "dept.name"} if self.owned else {}
        return {**people, **self.joined}

    def upsert(self, state: S, stream_id: str, version: int) -> tuple[str, tuple[Any, ...]]:
        """The statement that makes the row what the state says."""
        record = self.record(state, stream_id, version)
        values = (
            *(getattr(record, key) for key in ("id", "version", "archived", *self.columns)),
            search_text(getattr(record, key) for key in self.search),
            record.model_dump_json(exclude=self._unlisted),
            record.model_dump_json(include=set(self.detail)),
        )
        return self._statement, values

    @cached_property
    def _unlisted(self) -> set[str]:
        return {*self.names, *self.detail}

    @cached_property
    def _statement(self) -> str:
        keys = ("id", "version", "archived", *self.columns, "search", "item", "detail")
        updates = ", ".join(f'"{key}" = excluded."{key}"' for key in keys[1:])
        columns, marks = ", ".join(f'"{key}"' for key in keys), ", ".join(["%s"] * len(keys))
        return (
            f"INSERT INTO {self.name} ({columns}) VALUES ({marks}) "  # noqa: S608 - names of our own code
            f"ON CONFLICT (id) DO UPDATE SET {updates} WHERE {self.name}.version < excluded.version"
        )


def search_text(values: "Any") -> str:
    """The normalised text of a row's search column; parts are kept apart so that a hit never spans two."""
    parts = (" ".join(value) if isinstance(value, list | tuple) else value for value in values)
    return "\n".join(search_key(part) for part in parts if part)
