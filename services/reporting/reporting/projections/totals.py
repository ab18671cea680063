"""Incrementally updated sums, so that a report over a million records reads a few thousand rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from psycopg import Cursor

from reporting.projections.facts import Move


@dataclass(frozen=True)
class Totals:
    """Tables of the same sums, each grouped by its keys; the first has all keys, the others some of them.

    `parts` is a query for what facts `t` add to which keys, with `t.version`, `t.valid_from` and a placeholder `{rows}`
    for the rows of `t`: one record's as a message comes, all current ones in a rebuild, those of a past day in a
    report.
    """

    parts: str
    sums: tuple[str, ...]
    tables: Mapping[str, tuple[str, ...]]

    def move(self, cursor: Cursor[Any], move: Move) -> None:
        """Adds the record's new values and subtracts its old ones."""
        before = move.before or (None, None)
        places = {"before": before[0], "before_from": before[1], "after": move.after[0], "after_from": move.after[1]}
        cursor.execute(self._moving, {"id": move.id, **places})

    def fill(self, cursor: Cursor[Any]) -> None:
        """Computes the sums of all current facts into the empty tables."""
        first, *coarser = self.tables
        current = self.parts.format(rows="t.valid_to = 'infinity'")
        cursor.execute(self._adding(first, self._summed(self.tables[first], f"({current}) parts")).encode())
        for table in coarser:
            cursor.execute(self._adding(table, self._summed(self.tables[table], first)).encode())

    @cached_property
    def _moving(self) -> bytes:
        # One statement, so a message costs one round trip: what the new row adds less what the old one added is summed
        # once, keys whose sums stay the same are left out, and every table is updated from that result.
        first, *_ = self.tables.values()
        before, after = "(%(before)s, %(before_from)s)", "(%(after)s, %(after_from)s)"
        parts = self.parts.format(rows=f"t.id = %(id)s AND (t.version, t.valid_from) IN ({before}, {after})")
        is_after = f"(version, valid_from) = {after}"
        signed = [f"CASE WHEN {is_after} THEN {name} ELSE -{name} END AS {name}" for name in self.sums]
        signed_parts = f"(SELECT {', '.join([*first, *signed])} FROM ({parts}) parts) signed"  # noqa: S608
        added = [
            f"{self._adding(table, self._summed(keys, 'moved'))} {self._on_conflict(table, keys)}"
            for table, keys in self.tables.items()
        ]
        all_but_last = "".join(f", added_{n} AS ({each})" for n, each in enumerate(added[:-1]))
        return f"WITH moved AS MATERIALIZED ({self._summed(first, signed_parts)}){all_but_last} {added[-1]}".encode()

    def _adding(self, table: str, summed: str) -> str:
        return f"INSERT INTO {table} ({', '.join([*self.tables[table], *self.sums])}) {summed}"

    def _on_conflict(self, table: str, keys: Sequence[str]) -> str:
        added = ", ".join(f"{name} = {table}.{name} + excluded.{name}" for name in self.sums)
        return f"ON CONFLICT ({', '.join(keys)}) DO UPDATE SET {added}"

    def _summed(self, keys: Sequence[str], source: str) -> str:
        # Ordered by key: neighbouring rows are stored together, and two transactions that update the same rows take the
        # locks in the same order, so they cannot deadlock.
        by, summed = ", ".join(keys), ", ".join(f"sum({name})::bigint AS {name}" for name in self.sums)
        anything = " OR ".join(f"sum({name}) <> 0" for name in self.sums)
        return f"SELECT {by}, {summed} FROM {source} GROUP BY {by} HAVING {anything} ORDER BY {by}"  # noqa: S608
