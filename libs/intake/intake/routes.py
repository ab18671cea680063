"""The routes of imports, the same in every context."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Annotated, Any, Literal

from fastapi import APIRouter, File, Form, Request, Response, UploadFile
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from edge.answers import json_answer, rows_of
from edge.commands import Command
from edge.job_routes import Progress
from edge.rights import Rights
from intake.importer import Importer
from intake.reasons import worded
from spine.ids import new_id
from spine.problems import Problem
from spine.runtime import Runtime
from spine.store.documents import load, store
from spine.store.streams import Context
from spine.work.jobs import enqueue, queue, queueing
from tabular.records import TableUnreadable, read_records, write_csv

IMPORT = """
SELECT i.id, i.app, i.file_name, i.dry_run, i.waiting_for, i.made_at, i.undone_at, u.name AS actor_name, j.status,
    j.error, json_build_object('done', j.done, 'total', j.total) AS progress,
    coalesce(j.result->'records', '0') AS records,
    coalesce(j.result->'accepted', '0') AS accepted, coalesce(j.result->'rejected', '0') AS rejected,
    coalesce(j.result->'unchanged', '0') AS unchanged, coalesce(j.result->'warnings', '0') AS warnings
FROM imports i JOIN jobs j ON j.id = i.id LEFT JOIN foreign_records u ON u.kind = 'user' AND u.id = i.actor"""
Row = dict[str, Any]
CSV: dict[int | str, dict[str, Any]] = {200: {"content": {"text/csv": {}}}}


class ImportRecord(BaseModel):
    """An import of a file and its results. `waiting_for` are codes that have not arrived from other contexts."""

    id: str
    app: str
    file_name: str
    dry_run: bool
    status: Literal["queued", "running", "done", "failed"]
    error: dict[str, str] | None
    progress: Progress
    records: int
    accepted: int
    rejected: int
    unchanged: int
    warnings: int
    waiting_for: list[str]
    made_at: datetime
    actor_name: str | None
    undone_at: datetime | None


class Rejection(BaseModel):
    """A rejected record: its row in the file, its key, the reason and the cell concerned."""

    row: int
    key: str | None
    reason: str
    field: str
    value: str
    ja: str
    en: str


class Imports(BaseModel):
    """The imports of a context; `apps` are the kinds of files it accepts."""

    items: list[ImportRecord]
    apps: list[str]


class Rejections(BaseModel):
    items: list[Rejection]


class Started(BaseModel):
    id: str


def import_routes(context: str, importers: Mapping[str, Importer], roles: Iterable[str]) -> APIRouter:
    """Returns the routes of `/api/<context>/imports`, for people with one of these roles."""
    rights = Rights({"imports": roles})
    router = APIRouter(prefix=f"/api/{context}/imports", tags=["imports"], dependencies=[rights.reader("imports")])
    _add_pages(router, list(importers))
    importing = rights.command("imports")

    @router.post("", status_code=202, response_model=Started, name="start import")
    def start(
        file: Annotated[UploadFile, File()],
        app: Annotated[str, Form()],
        dry_run: Annotated[bool, Form()] = False,  # noqa: FBT002 - a form field
        by: Command = importing,
    ) -> Response:
        content = file.file.read()
        _refuse_unreadable(importers, app, content)
        import_id = start_import(by.work.runtime, app, file.filename or app, content, by.work.context, dry_run=dry_run)
        location = {"Location": f"/api/{context}/jobs/{import_id}"}
        return JSONResponse({"id": import_id}, 202, location)

    @router.post("/{import_id}/undo", status_code=202, response_model=Started, name="undo import")
    def undo(import_id: str, by: Command = importing) -> Response:
        found = _import(by.request, import_id)
        if found["dry_run"] or found["undone_at"] or found["status"] != "done":
            raise Problem("import-not-undoable", why=found["status"])
        arguments = {"import_id": import_id, "app": found["app"]}
        job_id = enqueue(by.work.runtime, "undo-import", arguments, by.work.context)
        return JSONResponse({"id": job_id}, 202, {"Location": f"/api/{context}/jobs/{job_id}"})

    return router


def _add_pages(router: APIRouter, apps: list[str]) -> None:
    @router.get("", response_model=Imports, name="list imports")
    def imports(request: Request) -> Response:
        return json_answer({"items": rows_of(request, f"{IMPORT} ORDER BY i.id DESC LIMIT 100", ()), "apps": apps})

    @router.get("/{import_id}", response_model=ImportRecord, name="get import")
    def one(request: Request, import_id: str) -> Response:
        return json_answer(_import(request, import_id))

    @router.get("/{import_id}/rejections", response_model=Rejections, name="list rejections")
    def rejections(request: Request, import_id: str) -> Response:
        return json_answer({"items": [_shown(request, row, "reasons") for row in _rejected(request, import_id)]})

    @router.get("/{import_id}/warnings", response_model=Rejections, name="list warnings")
    def warnings(request: Request, import_id: str) -> Response:
        """Returns the accepted records that have warnings."""
        query = "SELECT row, key, warnings FROM import_rows WHERE import_id = %s AND warnings <> '[]' ORDER BY row"
        return json_answer(
            {"items": [_shown(request, row, "warnings") for row in rows_of(request, query, (import_id,))]}
        )

    @router.get("/{import_id}/rejections.csv", response_class=Response, responses=CSV, name="export rejections")
    def rejections_file(request: Request, import_id: str) -> Response:
        disposition = {"Content-Disposition": 'attachment; filename="rejected.csv"'}
        body = _rejected_file(request, import_id)
        return Response(body, media_type="text/csv; charset=utf-8", headers=disposition)


def start_import(runtime: Runtime, app: str, file_name: str, content: bytes, context: Context, *, dry_run: bool) -> str:
    """Stores the file and queues its import; returns the import's id, which is also the job's."""
    import_id = new_id()
    digest = store(runtime.pool, content, "import", file_name)
    arguments = {"app": app, "sha256": digest, "dry_run": dry_run}
    insert = "INSERT INTO imports (id, app, file_name, sha256, dry_run, actor) VALUES (%s, %s, %s, %s, %s, %s)"
    with queueing(runtime) as connection:
        connection.execute(insert, (import_id, app, file_name, digest, dry_run, context.actor))
        queue(connection, "import", arguments, context, import_id)
    return import_id


def _refuse_unreadable(importers: Mapping[str, Importer], app: str, content: bytes) -> None:
    importer = importers.get(app)
    if importer is None:
        raise Problem("import-app-unknown", app=app, known="、".join(importers))
    try:
        table = read_records(content)
    except TableUnreadable as error:
        raise Problem("file-unreadable", ja=error.ja, en=error.en) from error
    missing = "、".join(sorted({importer.key, *importer.columns} - set(table.columns)))
    if missing:
        raise Problem(
            "file-unreadable", ja=f"次の列がありません: {missing}", en=f"These columns are missing: {missing}"
        )


def _import(request: Request, import_id: str) -> Row:
    found = rows_of(request, f"{IMPORT} WHERE i.id = %s", (import_id,))
    if not found:
        raise Problem("not-found")
    return found[0]


def _rejected(request: Request, import_id: str) -> list[Row]:
    query = "SELECT row, key, reasons FROM import_rows WHERE import_id = %s AND outcome = 'rejected' ORDER BY row"
    return rows_of(request, query, (import_id,))


def _shown(request: Request, row: Row, why: str) -> Row:
    reason = row[why][0]
    ja, en = worded(reason, request.app.state.catalogue)
    said = {name: reason[name] for name in ("reason", "field", "value")}
    return {"row": row["row"], "key": row["key"], **said, "ja": ja, "en": en}


def _rejected_file(request: Request, import_id: str) -> bytes:
    """Returns a CSV of the rejected rows with their reasons, to be corrected and imported again."""
    runtime: Runtime = request.app.state.runtime
    found = rows_of(request, "SELECT sha256 FROM imports WHERE id = %s", (import_id,))
    if not found:
        raise Problem("not-found")
    table = read_records(load(runtime.pool, found[0]["sha256"]).bytes)
    why = {row["row"]: _shown(request, row, "reasons") for row in _rejected(request, import_id)}
    rows = [
        [line.get(column, "") for column in table.columns] + [f"{why[record.row]['ja']}（{why[record.row]['field']}）"]
        for record in table.records
        if record.row in why
        for line in record.lines(table.columns)
    ]
    return write_csv([*table.columns, "理由"], rows, "utf-8-sig")
