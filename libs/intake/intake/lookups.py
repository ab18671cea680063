"""Queries of an import on its own context: ids by code, rejected records, references to a record."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from psycopg_pool import ConnectionPool

Pool = ConnectionPool[Any]
BY_CODE = "SELECT id FROM {0} WHERE {1} = %(code)s AND (NOT archived OR {2} IS NOT NULL)"
REJECTED = """
SELECT EXISTS (SELECT 1 FROM import_rows r JOIN imports i ON i.id = r.import_id WHERE i.app = %(app)s AND NOT i.dry_run
    AND r.outcome = 'rejected' AND normalize(r.key, NFKC) = %(code)s) AS found"""
BY_COLUMN = "SELECT 1 FROM {0} WHERE {1} = %(id)s AND id <> %(id)s AND NOT archived"
BY_LINE = """SELECT 1 FROM {0} WHERE NOT archived
    AND detail->'{1}' @> jsonb_build_array(jsonb_build_object('{2}', %(id)s::text))"""
BY_COPY = "SELECT 1 FROM foreign_records WHERE kind = '{0}' AND NOT archived AND data->>'{1}' = %(id)s"


@dataclass(frozen=True, slots=True)
class OwnTable:
    """The read table of an imported kind of record: its app, its name, its columns of the code and of merging."""

    app: str
    name: str
    code: str
    merged: str

    def id_by_code(self, pool: Pool, code: str) -> str | None:
        """Returns the id of the record with a code that is active or was merged into another."""
        found: str | None = _first(pool, BY_CODE.format(self.name, self.code, self.merged), code=code)
        return found

    def was_rejected(self, pool: Pool, code: str) -> bool:
        """Returns whether an import rejected the record with a code."""
        return bool(_first(pool, REJECTED, app=self.app, code=code))


def is_referred(
    pool: Pool, record_id: str, by: Sequence[tuple[str, ...]], by_copies: Sequence[tuple[str, str]]
) -> bool:
    """Returns whether another record refers to this one.

    `by` are (table, column) or (table, field with its lines, field of a line); `by_copies` are (kind, field) of copies
    of other contexts' records.
    """
    asked = [(BY_COLUMN if len(each) == 2 else BY_LINE).format(*each) for each in by]
    asked += [BY_COPY.format(*each) for each in by_copies]
    query = " OR ".join(f"EXISTS ({each})" for each in asked)
    return bool(asked) and bool(_first(pool, f"SELECT {query} AS found", id=record_id))


def _first(pool: Pool, query: str, **parameters: str) -> Any:
    with pool.connection() as connection:
        row = connection.execute(query.encode(), parameters).fetchone()
    return next(iter(row.values())) if row else None
