"""What a projection is: its tables, the events it reads, the reports it feeds."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from psycopg import Cursor

from contracts.published import Published
from reporting.projections.totals import Totals

Apply = Callable[[Cursor[Any], Any, datetime], None]


@dataclass(frozen=True)
class Projection:
    """`apply(cursor, event, effective_at)` bears any order between records, late versions and duplicates."""

    ddl: str
    tables: tuple[str, ...]
    reads: tuple[type[Published], ...]
    apply: Apply
    views: tuple[str, ...] = ()
    totals: tuple[Totals, ...] = ()
