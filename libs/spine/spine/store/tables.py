"""Read tables: what a list and a page show, written in the same transaction as the events.

A row is a pure function of an aggregate's state, so the same function gives today's record, the record as of any day
and, by comparing two versions, the history. A table has `id, version, archived`, the columns it filters and sorts by,
`search` (normalised text), `item jsonb` (what a list shows) and `detail jsonb` (what only the page shows).
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from typing import Any, Generic, TypeVar

from pydantic import BaseModel
from pydantic_core import to_json

from japan.notices import Notice
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
    `warnings` says what is doubtful about a state; answers to commands and imports show it.
    `revision` is raised by hand when `record` makes other values of the same fields: a service that starts with another
    revision, model or columns rebuilds the table. A new column must be nullable, for rows that are not rebuilt yet.
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
    revision: int = 1
    warnings: Callable[[S], Sequence[Notice]] = lambda _: ()

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

    @cached_property
    def fingerprint(self) -> str:
        """A digest of all that decides what a row holds: another one means that rows are to be made anew."""
        shape = _without_words(self.model.model_json_schema(mode="serialization"))
        parts = [self.revision, shape, self.columns, sorted(self.detail), self.search, sorted(self.names)]
        return sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:16]

    def upsert(self, state: S, stream_id: str, version: int) -> tuple[str, tuple[Any, ...]]:
        """The statement that makes the row what the state says."""
        return self._statement, self.values(state, stream_id, version)

    def values(self, state: S, stream_id: str, version: int) -> tuple[Any, ...]:
        """Returns the row's values, in the order of `keys`."""
        record = self.record(state, stream_id, version)
        return (
            *(getattr(record, key) for key in ("id", "version", "archived", *self.columns)),
            search_text(getattr(record, key) for key in self.search),
            record.model_dump_json(exclude=self._unlisted),
            to_json({key: getattr(record, key) for key in self.detail}).decode(),
        )

    @cached_property
    def _unlisted(self) -> set[str]:
        return {*self.names, *self.detail}

    @cached_property
    def _statement(self) -> str:
        marks = ", ".join(["%s"] * len(self.keys))
        return f"INSERT INTO {self.name} ({self._columns}) VALUES ({marks}) {self._on_conflict} < excluded.version"  # noqa: S608

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The columns that a row is written with."""
        return ("id", "version", "archived", *self.columns, "search", "item", "detail")

    @cached_property
    def _columns(self) -> str:
        return ", ".join(f'"{key}"' for key in self.keys)

    @property
    def _on_conflict(self) -> str:
        updates = ", ".join(f'"{key}" = excluded."{key}"' for key in self.keys[1:])
        return f"ON CONFLICT (id) DO UPDATE SET {updates} WHERE {self.name}.version"

    @cached_property
    def copying(self) -> str:
        """The statement that takes rows into MADE."""
        return f"COPY {MADE} ({self._columns}) FROM STDIN"

    @cached_property
    def rebuilding(self) -> str:
        """The statement that writes the rows in MADE, unless a row is newer by now and its stream with it."""
        return f"""INSERT INTO {self.name} ({self._columns}) SELECT {self._columns} FROM {MADE}
            {self._on_conflict} <= excluded.version OR {self.name}.version > ({VERSION.format(table=self.name)})"""  # noqa: S608

    @cached_property
    def differing(self) -> str:
        """The query for the ids of those rows in MADE that the table lacks or holds otherwise."""
        ours, theirs = (", ".join(f'{side}."{key}"' for key in self.keys) for side in ("r", "t"))
        return f"""SELECT r.id, t.id IS NULL AS missing FROM {MADE} r LEFT JOIN {self.name} t ON t.id = r.id
            WHERE t.id IS NULL OR (t.version <= r.version AND ({ours}) IS DISTINCT FROM ({theirs}))
                OR (t.version > r.version AND t.version > ({VERSION.format(table="t")}))"""  # noqa: S608

    @cached_property
    def stray(self) -> str:
        """The query for the ids of rows that belong to no stream."""
        return f"SELECT t.id FROM {self.name} t WHERE ({VERSION.format(table='t')}) IS NULL ORDER BY t.id"  # noqa: S608

    @cached_property
    def removing(self) -> str:
        """The statement that removes those of many rows that belong to no stream."""
        return f"DELETE FROM {self.name} t WHERE t.id = ANY(%s) AND ({VERSION.format(table='t')}) IS NULL"  # noqa: S608


MADE = "made_rows"
"""The temporary table that rows made from events stand in until they are compared or written."""
VERSION = "SELECT max(originator_version) FROM events WHERE originator_id = %s || {table}.id"
"""The version of a row's stream, whose name begins with the parameter."""


def _without_words(schema: Any) -> Any:
    """The schema without titles and descriptions: what is said of a field does not change what it holds."""
    if isinstance(schema, dict):
        return {key: _without_words(value) for key, value in schema.items() if not _is_words(key, value)}
    return [_without_words(value) for value in schema] if isinstance(schema, list) else schema


def _is_words(key: str, value: Any) -> bool:
    return key in ("title", "description") and isinstance(value, str)


def search_text(values: "Any") -> str:
    """The normalised text of a row's search column; parts are kept apart so that a hit never spans two."""
    parts = (" ".join(value) if isinstance(value, list | tuple) else value for value in values)
    return "\n".join(search_key(part) for part in parts if part)
