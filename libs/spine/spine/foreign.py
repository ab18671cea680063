"""Another context's records as this one knows them: id, code, name and the few fields its published events carry."""

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from psycopg import Cursor
from psycopg_pool import ConnectionPool

from spine.problems import Problem

KEEP = """
INSERT INTO foreign_records (kind, id, code, name, archived, data) VALUES (%s, %s, %s, %s, %s, %s)
ON CONFLICT (kind, id) DO UPDATE SET code = excluded.code, name = excluded.name, archived = excluded.archived,
    data = excluded.data"""

EACH = "SELECT * FROM foreign_records WHERE (kind, id) IN (SELECT * FROM unnest(%s::text[], %s::text[]))"


@dataclass(frozen=True, slots=True)
class ForeignRecord:
    """What is known here of another context's record."""

    id: str
    code: str | None
    name: str
    archived: bool
    data: Mapping[str, Any]


def keep(
    cursor: Cursor[Any],
    kind: str,
    record_id: str,
    *,
    name: str,
    code: str | None = None,
    archived: bool = False,
    data: Mapping[str, Any] | None = None,
) -> None:
    """Writes the copy, in the transaction of the consumer's checkpoint."""
    cursor.execute(
        KEEP, (kind, record_id, code, name, archived, json.dumps(data or {}, ensure_ascii=False, default=str))
    )


def keep_known(cursor: Cursor[Any], event: Any, kinds: Mapping[type[Any], str]) -> None:
    """Keeps a copy of what a published event tells, under the kind of its class; its code or number is the code."""
    for model, kind in kinds.items():
        if isinstance(event, model):
            data = event.model_dump(mode="json", exclude={"id", "version", "name", "archived"})
            code = data.get("code", data.get("number"))
            keep(cursor, kind, event.id, name=event.name, code=code, archived=event.archived, data=data)


@dataclass(frozen=True)
class ForeignRecords:
    """Looks the copies up."""

    pool: ConnectionPool[Any]

    def find(self, kind: str, record_id: str) -> ForeignRecord | None:
        return self._one("kind = %s AND id = %s", kind, record_id)

    def find_each(self, *wanted: tuple[str, str | None]) -> list[ForeignRecord | None]:
        """The copies of these (kind, id), looked up together; None for what is not here or has no id."""
        with self.pool.connection() as connection:
            rows = connection.execute(EACH, [list(column) for column in zip(*wanted, strict=True)]).fetchall()
        found = {(row["kind"], row["id"]): _record(row) for row in rows}
        return [found.get((kind, record_id or "")) for kind, record_id in wanted]

    def by_code(self, kind: str, code: str) -> ForeignRecord | None:
        return self._one("kind = %s AND code = %s", kind, code)

    def all(self, kind: str) -> list[ForeignRecord]:
        with self.pool.connection() as connection:
            rows = connection.execute("SELECT * FROM foreign_records WHERE kind = %s", (kind,)).fetchall()
        return [_record(row) for row in rows]

    def require(self, kind: str, record_id: str, wait: float = 2.0) -> ForeignRecord:
        """The copy, waited for up to `wait` seconds; then 503 with Retry-After: the event is still under way."""
        deadline = time.monotonic() + wait
        while (record := self.find(kind, record_id)) is None:
            if time.monotonic() > deadline:
                raise Problem("not-arrived", headers={"Retry-After": "2"}, kind=kind)
            time.sleep(0.05)
        return record

    def _one(self, where: str, *parameters: str) -> ForeignRecord | None:
        with self.pool.connection() as connection:
            row = connection.execute(f"SELECT * FROM foreign_records WHERE {where}", parameters).fetchone()  # noqa: S608
        return _record(row) if row else None


def _record(row: Mapping[str, Any]) -> ForeignRecord:
    return ForeignRecord(row["id"], row["code"], row["name"], row["archived"], row["data"])
