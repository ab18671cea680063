"""The reading routes of every resource: list, record, as-of, history and export, from one table."""

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Annotated, Any, Literal, TypeVar

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import JSONResponse, StreamingResponse
from pydantic import BaseModel, ConfigDict, create_model

from edge.auth import Principal
from edge.commands import find, record_response, shown
from edge.list_parameters import export_parameters, list_parameters
from edge.lists import RESERVED, Found, ListQuery, found, page, rows, sees, without
from edge.operations import singular
from edge.rights import COMMON, Reader
from spine.problems import Problem
from spine.runtime import Runtime
from spine.store.streams import Aggregate
from spine.store.tables import Table
from spine.work.rebuild import PART
from tabular.records import write_csv, write_xlsx

S = TypeVar("S")
Day = Annotated[date | None, Query(ge=date(1900, 1, 1), le=date(2200, 1, 1))]
READER = COMMON.reader("records")
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class Count(BaseModel):
    value: int
    capped: bool


class Rebuild(BaseModel):
    """The progress of filling a new column: rows rebuilt, and of how many (0 until they are counted)."""

    done: int
    total: int


class Change(BaseModel):
    """One event of a record's history and what it changed: field → [before, after]."""

    version: int
    type: str
    recorded_at: datetime
    effective_at: datetime
    actor_id: str
    actor_name: str | None
    changes: dict[str, list[Any]]


class History(BaseModel):
    items: list[Change]


def list_model(table: Table[Any]) -> type[BaseModel]:
    """Returns the model of a list's answer, for the OpenAPI."""
    name = table.model.__name__
    fields: dict[str, Any] = {
        key: (field.annotation, field) for key, field in table.model.model_fields.items() if key not in table.detail
    }
    item = create_model(f"{name}Item", __config__=ConfigDict(extra="ignore"), **fields)
    shape: dict[str, Any] = {"items": (list[item], ...), "next": (str | None, ...), "count": (Count, ...)}
    shape["rebuild"] = (Rebuild | None, None)
    return create_model(f"{name}List", **shape)


def read_routes(kind: Aggregate[S, Any], table: Table[S], path: str, reader: Any = READER) -> APIRouter:
    """Returns `GET path`, `/export`, `/{id}` and `/{id}/history` of one kind of record, for people with the right."""
    person_type = Annotated[Principal, reader]
    name = path.rsplit("/", 1)[-1]
    router = APIRouter(prefix=path, tags=[name])

    @router.get("", response_model=list_model(table), openapi_extra={"parameters": list_parameters(table)}, name="list")
    def list_records(request: Request, person: person_type) -> Response:
        return Response(_page(_runtime(request), table, person, query_of(request)), media_type="application/json")

    @router.get("/export", openapi_extra={"parameters": export_parameters(table)}, response_class=Response)
    def export(
        request: Request,
        person: person_type,
        format: Literal["csv", "xlsx"] = "csv",  # noqa: A002 - the parameter's public name
        encoding: Literal["utf-8", "cp932"] = "utf-8",
    ) -> Response:
        return export_file(name, list(_all(request, table, person)), format, encoding)

    @router.get("/{record_id}", response_model=table.model)
    def get(request: Request, record_id: str, person: person_type, as_of: Day = None) -> Response:
        runtime = _runtime(request)
        record = shown(runtime, kind, person, record_id)
        if record and as_of is not None:
            record = _as_of(runtime, kind, person, record_id, as_of)
        if record is None:
            raise Problem("not-found")
        return record_response(record)

    @router.get("/{record_id}/history", response_model=History, name=f"get_{singular(name)}_history")
    def history(request: Request, record_id: str, person: person_type) -> Response:
        with _runtime(request).pool.connection() as connection:
            if not sees(connection, table, person, record_id):
                raise Problem("not-found")
        return JSONResponse({"items": history_of(_runtime(request), kind, person, record_id)})

    return router


def _page(runtime: Runtime, table: Table[Any], person: Principal, query: ListQuery) -> bytes:
    """Returns a page of a list, with the progress of a new column if the list filters or sorts by it."""
    with runtime.pool.connection() as connection:
        found = page(connection, table, person, query)
    return found.body(runtime.parts[PART].of(table.name, query.names))


def query_of(request: Request) -> ListQuery:
    """Returns the list query of the request's URL."""
    given = request.query_params
    filters = {name: given.getlist(name) for name in given if name not in RESERVED}
    try:
        limit = int(given.get("limit", "50"))
    except ValueError as error:
        raise Problem("filter-malformed", detail="limit") from error
    archived = given.get("archived") == "true"
    return ListQuery(given.get("q", ""), given.get("sort", ""), given.get("cursor"), limit, filters, archived)


def export_file(name: str, items: list[dict[str, Any]], kind: str, encoding: str) -> Response:
    """Returns rows as a file that is safe to open in a spreadsheet, without nested values."""
    columns = [key for key, value in items[0].items() if not isinstance(value, list | dict)] if items else ["id"]
    cells = [[_cell(item.get(column)) for column in columns] for item in items]
    disposition = {"Content-Disposition": f'attachment; filename="{name}.{kind}"'}
    if kind == "xlsx":
        return Response(write_xlsx(columns, cells), media_type=XLSX, headers=disposition)
    body = write_csv(columns, cells, "cp932" if encoding == "cp932" else "utf-8-sig")
    charset = "Shift_JIS" if encoding == "cp932" else "utf-8"
    return StreamingResponse(iter([body]), media_type=f"text/csv; charset={charset}", headers=disposition)


def _cell(value: object) -> str:
    return "" if value is None else str(value)


def _all(request: Request, table: Table[Any], person: Principal) -> Iterator[dict[str, Any]]:
    with _runtime(request).pool.connection() as connection:
        yield from rows(connection, table, person, query_of(request))


def _as_of(runtime: Runtime, kind: Aggregate[S, Any], person: Principal, record_id: str, day: date) -> Found | None:
    """Returns the record as of the end of a day in the company's zone, with today's names, or None."""
    table = runtime.store.tables[kind.category]
    today = find(runtime, kind, person, record_id) or {}
    until = datetime.combine(day, time.max, runtime.settings.timezone)
    loaded = runtime.store.read(kind.stream(record_id), until=until)
    if loaded.version == 0:
        return None
    then = table.record(loaded.state, record_id, loaded.version).model_dump(mode="json")
    then.update({name: today.get(name) for name in table.names})
    return found(then if person.sees_costs else without(then, table.costs))


def history_of(runtime: Runtime, kind: Aggregate[S, Any], person: Principal, record_id: str) -> list[dict[str, Any]]:
    table = runtime.store.tables[kind.category]
    state, items = kind.initial, []
    before: dict[str, Any] = {}
    events = runtime.store.recorded(kind.stream(record_id).name)
    names = _actor_names(runtime, {row.actor for row, _ in events})
    for row, event in events:
        state = kind.evolve(state, event)
        after = table.record(state, record_id, row.originator_version).model_dump(
            mode="json", exclude={"version", "id"}
        )
        shown = after if person.sees_costs else without(after, table.costs)
        items.append(
            {
                "version": row.originator_version,
                "type": row.topic,
                "recorded_at": row.recorded_at.isoformat(),
                "effective_at": row.effective_at.isoformat(),
                "actor_id": row.actor,
                "actor_name": names.get(row.actor),
                "changes": {key: [before.get(key), value] for key, value in shown.items() if before.get(key) != value},
            }
        )
        before = shown
    return items[::-1]


def _actor_names(runtime: Runtime, ids: set[str]) -> dict[str, str]:
    with runtime.pool.connection() as connection:
        found = connection.execute(
            "SELECT id, name FROM foreign_records WHERE kind = 'user' AND id = ANY(%s)", (list(ids),)
        ).fetchall()
    return {row["id"]: row["name"] for row in found}


def _runtime(request: Request) -> Runtime:
    runtime: Runtime = request.app.state.runtime
    return runtime


__all__ = ["Reader", "export_file", "query_of", "read_routes"]
