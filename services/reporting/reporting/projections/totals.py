"""Sums kept by difference, so that a report over a million records reads a few thousand rows."""

from dataclasses import dataclass
from typing import Any

from psycopg import Cursor

from reporting.projections.facts import Move


@dataclass(frozen=True)
class Totals:
    """A table of sums by key.

    `parts` is a query for what facts `t` add to which keys, with `t.version` and a place `{rows}` for which rows of `t`
    are meant: one record's as a message comes, all current ones in a rebuild, those of a past day in a report.
    `finer` are totals of the same parts by more keys, from which a rebuild sums these.
    """

    table: str
    keys: tuple[str, ...]
    sums: tuple[str, ...]
    parts: str
    finer: "Totals | None" = None

    def move(self, cursor: Cursor[Any], move: Move) -> None:
        """Adds what the record adds now and takes away what it added before."""
        cursor.execute(self._moving, move._asdict())

    def fill(self, cursor: Cursor[Any]) -> None:
        """Sums all current facts, or the finer sums, into the empty table."""
        current = self.parts.format(rows="t.valid_to = 'infinity'")
        parts = f"SELECT * FROM {self.finer.table}" if self.finer else current  # noqa: S608
        cursor.execute(self._summing(parts, "{}").encode())

    @property
    def _moving(self) -> bytes:
        keys = ", ".join(self.keys)
        added = ", ".join(f"{name} = {self.table}.{name} + excluded.{name}" for name in self.sums)
        record = self.parts.format(rows="t.id = %(id)s AND t.version IN (%(before)s, %(after)s)")
        signed = "CASE WHEN version = %(after)s THEN {} ELSE -{} END"
        return f"{self._summing(record, signed)} ON CONFLICT ({keys}) DO UPDATE SET {added}".encode()

    def _summing(self, parts: str, amount: str) -> str:
        keys, sums = ", ".join(self.keys), [f"sum({amount.replace('{}', name)})" for name in self.sums]
        # In key order: what is read together lies together, and two transactions that meet the same rows wait for each
        # other instead of locking each other out.
        anything = " OR ".join(f"{each} <> 0" for each in sums)
        return f"""
            INSERT INTO {self.table} ({keys}, {", ".join(self.sums)})
            SELECT {keys}, {", ".join(sums)} FROM ({parts}) parts
            GROUP BY {keys} HAVING {anything} ORDER BY {keys}"""  # noqa: S608 - names of our own code
