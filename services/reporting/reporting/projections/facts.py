"""Facts with their validity: the rows of a record's versions, readable as of any day, written in any order.

A version has one row, valid from the event's effective_at; one whose event was recorded after later-dated ones has a
row for each time from which the record changes. A record's rows are ordered by version and `valid_from`, and a
row is valid until the earliest `valid_from` of any row after it: a version replaces what earlier ones said from its
first row on. The current row is valid until infinity, and as of an instant it is the one whose span holds it. Both
depend on the set of rows alone, so messages may come in any order and any number of times: one by one (`keep`) or all
of a record's together (`fill`).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, NamedTuple

from psycopg import Cursor

Row = Mapping[str, Any]
Place = tuple[int, datetime]
"""The position of a row among its record's rows: version and valid_from."""
Kept = dict[tuple[str, int, datetime], tuple[Any, ...]]
"""The values of rows by id, version and valid_from."""
HEAD = """
    id text NOT NULL, version bigint NOT NULL, valid_from timestamptz NOT NULL,
    valid_to timestamptz NOT NULL DEFAULT 'infinity', PRIMARY KEY (id, version, valid_from)"""


class Move(NamedTuple):
    """A record's current row before and after a message; `before` is None for a new record."""

    id: str
    before: Place | None
    after: Place


class Span(NamedTuple):
    """A row with its validity; `until` is None for the current one."""

    id: str
    version: int
    at: datetime
    until: datetime | None
    values: tuple[Any, ...]


@dataclass(frozen=True)
class Facts:
    """A table of facts. Its DDL begins with HEAD; `columns` are the facts themselves."""

    table: str
    columns: tuple[str, ...]

    def values(self, row: Row) -> tuple[Any, ...]:
        """Returns the facts in the columns' order."""
        return tuple([row[name] for name in self.columns])

    def keep(self, cursor: Cursor[Any], record_id: str, version: int, at: datetime, row: Row) -> Move | None:
        """Stores a row; returns the move of the current facts, or None for a duplicate or an older version."""
        assert row.keys() == set(self.columns), f"{self.table}: {row.keys() ^ set(self.columns)}"
        found = cursor.execute(self._statement, {**row, "id": record_id, "version": version, "at": at}).fetchone()
        if found is None or not found["current"]:
            return None
        before = None if found["version"] is None else (found["version"], found["valid_from"])
        return Move(record_id, before, (version, at))

    def fill(self, cursor: Cursor[Any], kept: Kept) -> None:
        """Writes records of which the table holds nothing yet."""
        current, ended = [], []
        for span in spans(kept):
            if span.until is None:
                current.append((span.id, span.version, span.at, *span.values))
            else:
                ended.append((span.id, span.version, span.at, span.until, *span.values))
        self._copy(cursor, ("id", "version", "valid_from"), current)
        self._copy(cursor, ("id", "version", "valid_from", "valid_to"), ended)

    def _copy(self, cursor: Cursor[Any], head: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> None:
        names = ", ".join((*head, *self.columns))
        described = cursor.execute(f"SELECT {names} FROM {self.table} LIMIT 0".encode()).description or []  # noqa: S608
        with cursor.copy(f"COPY {self.table} ({names}) FROM STDIN (FORMAT BINARY)".encode()) as copy:
            copy.set_types([column.type_code for column in described])
            for row in rows:
                copy.write_row(row)

    @cached_property
    def _statement(self) -> bytes:
        names = ", ".join(self.columns)
        values = ", ".join(f"%({name})s" for name in self.columns)
        # Written `>= 'infinity'`, so that no index of all current rows tempts a planner without statistics.
        statement = f"""
            WITH kept AS (
                INSERT INTO {self.table} (id, version, valid_from, valid_to, {names})
                VALUES (%(id)s, %(version)s, %(at)s, coalesce((
                    SELECT min(valid_from) FROM {self.table}
                    WHERE id = %(id)s AND (version, valid_from) > (%(version)s, %(at)s)
                ), 'infinity'), {values})
                ON CONFLICT (id, version, valid_from) DO NOTHING RETURNING valid_to
            ), ended AS (
                UPDATE {self.table} SET valid_to = %(at)s
                WHERE id = %(id)s AND (version, valid_from) < (%(version)s, %(at)s) AND valid_to > %(at)s
                    AND EXISTS (SELECT 1 FROM kept)
            )
            SELECT kept.valid_to = 'infinity' AS current, old.version, old.valid_from FROM kept
            LEFT JOIN {self.table} old ON old.id = %(id)s AND old.valid_to >= 'infinity'
                AND (old.version, old.valid_from) < (%(version)s, %(at)s)
            """  # noqa: S608 - names of our own code
        return statement.encode()


def spans(kept: Kept) -> Iterator[Span]:
    """Returns each row with its validity."""
    last, until = "", None
    for key in sorted(kept, reverse=True):
        record_id, version, at = key
        until = until if record_id == last else None
        yield Span(record_id, version, at, until, kept[key])
        last, until = record_id, min(at, until or at)
