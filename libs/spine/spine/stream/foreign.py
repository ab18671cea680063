"""Copies of another context's records, each as in the last published event."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol, Self, TypeVar

from psycopg import Cursor
from psycopg_pool import ConnectionPool

from spine.problems import Problem

KEEP = """
INSERT INTO foreign_records (kind, id, code, name, archived, data) VALUES (%s, %s, %s, %s, %s, %s)
ON CONFLICT (kind, id) DO UPDATE SET code = excluded.code, name = excluded.name, archived = excluded.archived,
    data = excluded.data"""
EACH = "SELECT kind, id, data FROM foreign_records WHERE (kind, id) IN (SELECT * FROM unnest(%s::text[], %s::text[]))"


class PublishedRecord(Protocol):
    """A contract's model of a record, common to all its events; `record` is the kind."""

    record: ClassVar[str]

    @property
    def id(self) -> str: ...
    def model_dump(self, *, mode: str = ...) -> dict[str, Any]: ...
    def model_dump_json(self) -> str: ...
    @classmethod
    def model_validate(cls, obj: Any) -> Self: ...


M = TypeVar("M", bound=PublishedRecord)


@dataclass(frozen=True, slots=True)
class ForeignRecord:
    """The fields of every copy, whatever its kind."""

    id: str
    code: str | None
    name: str
    archived: bool


def keep(cursor: Cursor[Any], event: PublishedRecord) -> None:
    """Stores the record of a published event, in the transaction of the consumer's checkpoint.

    The copy's code is the record's code or number, its name the record's name or subject.
    """
    told = event.model_dump(mode="json")
    code, name = told.get("code", told.get("number")), told.get("name", told.get("subject", ""))
    values = (event.record, event.id, code, name, told.get("archived", False), event.model_dump_json())
    cursor.execute(KEEP, values)


def keep_name(cursor: Cursor[Any], kind: str, record_id: str, *, code: str, name: str, archived: bool) -> None:
    """Stores another code by which a record is looked up; this kind has only code and name."""
    cursor.execute(KEEP, (kind, record_id, code, name, archived, "{}"))


@dataclass(frozen=True)
class ForeignRecords:
    """Looks up copies; a typed one is parsed by the contract's model."""

    pool: ConnectionPool[Any]

    def get(self, model: type[M], record_id: str | None) -> M | None:
        """Returns the copy, or None if it is missing."""
        (found,) = self.get_each((model, record_id))
        return found

    def get_each(self, *wanted: tuple[type[M], str | None]) -> list[M | None]:
        """Returns the copies of these (model, id) pairs with one query; None where it is missing or there is no id."""
        keys = [[model.record for model, _ in wanted], [record_id or "" for _, record_id in wanted]]
        with self.pool.connection() as connection:
            rows = connection.execute(EACH, keys).fetchall()
        found = {(row["kind"], row["id"]): row["data"] for row in rows}
        return [_read(model, found.get((model.record, record_id or ""))) for model, record_id in wanted]

    def require(self, model: type[M], record_id: str, wait: float = 2.0) -> M:
        """Returns the copy, waiting up to `wait` seconds for its event; then raises 503 with Retry-After."""
        deadline = time.monotonic() + wait
        while (record := self.get(model, record_id)) is None:
            if time.monotonic() > deadline:
                raise Problem("not-arrived", headers={"Retry-After": "2"}, kind=model.record)
            time.sleep(0.05)
        return record

    def get_by_code(self, model: type[M], code: str) -> M | None:
        """Returns the copy with a code, or None."""
        with self.pool.connection() as connection:
            query = "SELECT data FROM foreign_records WHERE kind = %s AND code = %s"
            row = connection.execute(query, (model.record, code)).fetchone()
        return _read(model, row["data"] if row else None)

    def by_code(self, kind: str, code: str) -> ForeignRecord | None:
        """Returns the common fields of a copy by kind and code, or None."""
        return next(iter(self._rows("kind = %s AND code = %s", kind, code)), None)

    def all(self, kind: str) -> list[ForeignRecord]:
        return self._rows("kind = %s", kind)

    def _rows(self, where: str, *parameters: str) -> list[ForeignRecord]:
        select = f"SELECT id, code, name, archived FROM foreign_records WHERE {where}"  # noqa: S608
        with self.pool.connection() as connection:
            return [ForeignRecord(**row) for row in connection.execute(select, parameters)]


def _read(model: type[M], told: Mapping[str, Any] | None) -> M | None:
    return model.model_validate(told) if told is not None else None
