"""Read tables: the rows behind lists and pages, written in the same transaction as the events.

A row is a pure function of an aggregate's state, so the same function returns the current record, the record as of any
day and, by comparing two versions, the history. A table has `id, version, archived`, the columns that lists filter and
sort by, `search` (normalised text), `item jsonb` (shown in lists) and `detail jsonb` (shown only on the page).
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
    """Fields of every record's answer."""

    id: str
    version: int
    archived: bool = False


class OwnedRecord(Record):
    """A record with an owner and a department, on which access rights depend; the names are joined on reading."""

    owner_id: str | None = None
    owner_name: str | None = None
    department_id: str | None = None
    department_name: str | None = None


@dataclass(frozen=True)
class Table(Generic[S]):
    """The read table of an aggregate.

    `record(state, id, version)` returns the answer. `columns` are its fields stored as SQL columns; `detail` those not
    in lists; `search` those that are searched; `costs` those hidden without the right to see costs.
    `joins` are SQL joins onto `t`, `joined` the answer's fields they fill. `open` tables are visible to all staff.
    `filters` maps a filter's name to its SQL predicate over `t`, with `{marks}` for its values, where comparing the
    column of that name is not enough. `pairs` means that the search text has an index of character pairs.
    `warnings` returns what is doubtful about a state, for answers to commands and imports.
    `revision` is raised by hand when `record` computes other values for the same fields: a service that starts with
    another revision, model or columns rebuilds the table. A new column must be nullable, for rows not yet rebuilt.
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
        """Returns the FROM clause: the table, or a query of some of its rows, as `t` with its joins."""
        names = (OWNER_JOIN, DEPARTMENT_JOIN) if self.owned and not self.names_own_people else ()
        return " ".join((f"{rows or self.name} t", *names, *self.joins))

    @property
    def names_own_people(self) -> bool:
        """Whether the table joins owner names itself, as identity does with its own users and departments."""
        return "owner_name" in self.joined

    @property
    def names(self) -> dict[str, str]:
        """Answer fields that are filled on reading, with their SQL."""
        people = {"owner_name": "owner.name", "department_name": "dept.name"} if self.owned else {}
        return {**people, **self.joined}

    @cached_property
    def fingerprint(self) -> str:
        """A digest of everything that determines the rows; the table is rebuilt when it changes."""
        shape = _without_words(self.model.model_json_schema(mode="serialization"))
        parts = [self.revision, shape, self.columns, sorted(self.detail), self.search, sorted(self.names)]
        return sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:16]

    def upsert(self, state: S, stream_id: str, version: int) -> tuple[str, tuple[Any, ...]]:
        """Returns the statement that inserts or updates the row of a state."""
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
        """The columns of a row, in the order of `values`."""
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
        """The statement that copies rows into MADE."""
        return f"COPY {MADE} ({self._columns}) FROM STDIN"

    @cached_property
    def rebuilding(self) -> str:
        """The statement that writes the rows in MADE; a newer row stays if its stream is as new."""
        return f"""INSERT INTO {self.name} ({self._columns}) SELECT {self._columns} FROM {MADE}
            {self._on_conflict} <= excluded.version OR {self.name}.version > ({VERSION.format(table=self.name)})"""  # noqa: S608

    @cached_property
    def differing(self) -> str:
        """The query for the ids of rows in MADE that are missing or different in the table."""
        ours, theirs = (", ".join(f'{side}."{key}"' for key in self.keys) for side in ("r", "t"))
        return f"""SELECT r.id, t.id IS NULL AS missing FROM {MADE} r LEFT JOIN {self.name} t ON t.id = r.id
            WHERE t.id IS NULL OR (t.version <= r.version AND ({ours}) IS DISTINCT FROM ({theirs}))
                OR (t.version > r.version AND t.version > ({VERSION.format(table="t")}))"""  # noqa: S608

    @cached_property
    def stray(self) -> str:
        """The query for the ids of rows without a stream."""
        return f"SELECT t.id FROM {self.name} t WHERE ({VERSION.format(table='t')}) IS NULL ORDER BY t.id"  # noqa: S608

    @cached_property
    def removing(self) -> str:
        """The statement that deletes those of the given rows that have no stream."""
        return f"DELETE FROM {self.name} t WHERE t.id = ANY(%s) AND ({VERSION.format(table='t')}) IS NULL"  # noqa: S608


MADE = "made_rows"
"""The temporary table for rows built from events, until they are compared or written."""
VERSION = "SELECT max(originator_version) FROM events WHERE originator_id = %s || {table}.id"
"""The query for the version of a row's stream; its parameter is the prefix of the stream's name."""


def _without_words(schema: Any) -> Any:
    """Returns the schema without titles and descriptions, which do not affect the rows."""
    if isinstance(schema, dict):
        return {key: _without_words(value) for key, value in schema.items() if not _is_words(key, value)}
    return [_without_words(value) for value in schema] if isinstance(schema, list) else schema


def _is_words(key: str, value: Any) -> bool:
    return key in ("title", "description") and isinstance(value, str)


def search_text(values: "Any") -> str:
    """Returns the normalised text of a row's search column; parts are separated so that no match spans two."""
    parts = (" ".join(value) if isinstance(value, list | tuple) else value for value in values)
    return "\n".join(search_key(part) for part in parts if part)
