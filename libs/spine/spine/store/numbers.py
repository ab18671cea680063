"""Running numbers for people to read. They may have gaps; invoices, which may not, are numbered by their own stream."""

import re
from dataclasses import dataclass
from typing import Any

from psycopg_pool import ConnectionPool

# This commit is not flushed to disk: the later commit of the event with the number flushes it too.
NEXT = """
INSERT INTO number_series (series, last) SELECT %s, 1 FROM set_config('synchronous_commit', 'off', true)
ON CONFLICT (series) DO UPDATE SET last = number_series.last + 1 RETURNING last"""
RAISE = """
INSERT INTO number_series (series, last) VALUES (%s, %s)
ON CONFLICT (series) DO UPDATE SET last = greatest(number_series.last, excluded.last)"""


def next_number(pool: ConnectionPool[Any], series: str) -> int:
    """Increments a series and returns its new number."""
    with pool.connection() as connection:
        row: Any = connection.execute(NEXT, (series,)).fetchone()
    return int(row["last"])


def raise_to(pool: ConnectionPool[Any], series: str, used: int) -> None:
    """Raises a series to a number assigned elsewhere, so that it continues above it."""
    with pool.connection() as connection:
        connection.execute(RAISE, (series, used))


@dataclass(frozen=True, slots=True)
class Series:
    """A running number as people read it: `Series("customer", "C", 5)` gives C00001, C00002, …"""

    name: str
    prefix: str
    width: int

    def next(self, pool: ConnectionPool[Any]) -> str:
        """Returns the next number; gaps may occur."""
        return f"{self.prefix}{next_number(pool, self.name):0{self.width}d}"

    def above(self, pool: ConnectionPool[Any], number: str) -> None:
        """Continues above a number assigned elsewhere if it has the same form; ignores any other."""
        if match := re.fullmatch(f"{re.escape(self.prefix)}([0-9]{{{self.width},12}})", number):
            raise_to(pool, self.name, int(match[1]))
