"""Sums kept by difference, so that a report over a million records reads a few thousand rows."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from psycopg import Cursor

from reporting.projections.facts import Move, Row

Key = tuple[Any, ...]
Sums = tuple[int, ...]


@dataclass(frozen=True)
class Totals:
    """A table of sums by key. `parts(row)` says what a record's facts add to which keys."""

    table: str
    keys: tuple[str, ...]
    sums: tuple[str, ...]
    parts: Callable[[Row], Iterable[tuple[Key, Sums]]]

    def move(self, cursor: Cursor[Any], move: Move) -> None:
        """Adds what the record adds now and takes away what it added before."""
        # In key order: two transactions that meet the same rows wait for each other instead of locking each other out.
        changed = sorted(self.difference(move).items(), key=repr)
        if changed:
            cursor.execute(self._statement(len(changed)), [v for key, sums in changed for v in (*key, *sums)])

    def difference(self, move: Move) -> dict[Key, Sums]:
        """What the sums change by, key by key; keys that stay the same are left out."""
        changed: dict[Key, list[int]] = defaultdict(lambda: [0] * len(self.sums))
        for row, sign in ((move.before, -1), (move.after, 1)):
            for key, amounts in self.parts(row) if row else ():
                changed[key] = [known + sign * amount for known, amount in zip(changed[key], amounts, strict=True)]
        return {key: tuple(amounts) for key, amounts in changed.items() if any(amounts)}

    def _statement(self, rows: int) -> str:
        names, keys = ", ".join((*self.keys, *self.sums)), ", ".join(self.keys)
        row = f"({', '.join(['%s'] * (len(self.keys) + len(self.sums)))})"
        marks = ", ".join([row] * rows)
        added = ", ".join(f"{name} = {self.table}.{name} + excluded.{name}" for name in self.sums)
        return f"INSERT INTO {self.table} ({names}) VALUES {marks} ON CONFLICT ({keys}) DO UPDATE SET {added}"  # noqa: S608
