"""Facts with their validity: one row a version of a record, so that any day can be read and any order is borne.

A row is valid from its own effective_at until the earliest effective_at of a later version. The current row is thus the
one valid for ever, and as of an instant it is the one whose span holds it. Both follow from the set of rows alone, so
messages may come in any order and any number of times.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, NamedTuple

from psycopg import Cursor

Row = Mapping[str, Any]
HEAD = """
    id text NOT NULL, version bigint NOT NULL, valid_from timestamptz NOT NULL, valid_to timestamptz NOT NULL,
    PRIMARY KEY (id, version)"""


class Move(NamedTuple):
    """A record's current facts before and after a message; `before` is None for a new record."""

    before: Row | None
    after: Row


@dataclass(frozen=True)
class Facts:
    """A table of facts. Its DDL begins with HEAD; `columns` are the facts themselves."""

    table: str
    columns: tuple[str, ...]

    def keep(self, cursor: Cursor[Any], record_id: str, version: int, at: datetime, row: Row) -> Move | None:
        """Keeps a version; the move of the current facts, or None for a duplicate or an older version."""
        assert row.keys() == set(self.columns), f"{self.table}: {row.keys() ^ set(self.columns)}"
        found = cursor.execute(self._statement, {**row, "id": record_id, "version": version, "at": at}).fetchone()
        if found is None or not found["current"]:
            return None
        before = {name: found[name] for name in self.columns} if found["known"] else None
        return Move(before, row)

    @cached_property
    def _statement(self) -> bytes:
        names = ", ".join(self.columns)
        values = ", ".join(f"%({name})s" for name in self.columns)
        old = ", ".join(f"old.{name}" for name in self.columns)
        # Written `>= 'infinity'`, so that no index of all current rows tempts a planner without statistics.
        statement = f"""
            WITH kept AS (
                INSERT INTO {self.table} (id, version, valid_from, valid_to, {names})
                VALUES (%(id)s, %(version)s, %(at)s, coalesce((
                    SELECT min(valid_from) FROM {self.table} WHERE id = %(id)s AND version > %(version)s
                ), 'infinity'), {values})
                ON CONFLICT (id, version) DO NOTHING RETURNING valid_to
            ), ended AS (
                UPDATE {self.table} SET valid_to = %(at)s
                WHERE id = %(id)s AND version < %(version)s AND valid_to > %(at)s AND EXISTS (SELECT 1 FROM kept)
            )
            SELECT kept.valid_to = 'infinity' AS current, old.id IS NOT NULL AS known, {old} FROM kept
            LEFT JOIN {self.table} old ON old.id = %(id)s AND old.version < %(version)s AND old.valid_to >= 'infinity'
            """  # noqa: S608 - names of our own code
        return statement.encode()
