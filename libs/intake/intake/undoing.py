"""The job that undoes an import: withdraws, by events, records not changed or referred to since."""

from collections.abc import Mapping
from typing import Any

from intake.importer import Importer, Importers
from spine.runtime import Runtime
from spine.store.streams import Decided, Read, Stream
from spine.work.jobs import Job


class Referred(Exception):
    """Another record refers to this one."""


def undo_import(importers: Importers, job: Job, runtime: Runtime) -> dict[str, Any]:
    """Runs the job `undo-import`: withdraws the records not changed or referred to since, and returns the others."""
    import_id = job.arguments["import_id"]
    importer = importers.by_app[job.arguments["app"]]
    rows = _accepted(runtime, import_id)
    kept: list[tuple[dict[str, Any], str]] = []
    waiting, before = rows[::-1], len(rows) + 1
    # A record referred to only by others of the import can go after them, so this repeats until nothing changes.
    while waiting and len(waiting) < before:
        before = len(waiting)
        told = [(row, _withdraw(importers.refusal, importer, row, job, runtime)) for row in waiting]
        kept += [(row, why) for row, why in told if why == "changed"]
        waiting = [row for row, why in told if why == "referred"]
        job.progress(len(rows) - len(waiting), len(rows))
    kept += [(row, "referred") for row in waiting]
    with runtime.pool.connection() as connection:
        connection.execute("UPDATE imports SET undone_at = now() WHERE id = %s", (import_id,))
    left = [{"row": row["row"], "key": row["key"], "why": why} for row, why in kept]
    return {"withdrawn": len(rows) - len(kept), "kept": left}


def _withdraw(
    refusal: type[Exception], importer: Importer, row: Mapping[str, Any], job: Job, runtime: Runtime
) -> str | None:
    stream = importer.kind.stream(row["stream"].removeprefix(f"{importer.kind.category}-"))
    version, loaded = row["version"], runtime.store.read(stream)
    if getattr(loaded.state, "archived", False):
        return None
    if _changed(runtime, stream, version):
        return "changed"
    if importer.referred(runtime.pool, stream.id):
        return "referred"

    def decision(read: Read) -> Decided:
        withdrawn = importer.withdraw(stream, read)
        if importer.referred(runtime.pool, stream.id):
            raise Referred  # referred to in the meantime, before `withdraw` read its streams
        return withdrawn

    try:
        runtime.store.decide_together(stream, decision, job.context, expected=loaded.version)
    except (Referred, refusal):
        return "referred"
    return None


def _changed(runtime: Runtime, stream: Stream[Any, Any], version: int) -> bool:
    """Returns whether a person changed the record since; changes by other imports are found by `referred`."""
    query = """SELECT EXISTS (SELECT 1 FROM events e WHERE e.originator_id = %s AND e.originator_version > %s
        AND NOT EXISTS (SELECT 1 FROM jobs j WHERE j.id = e.causation_id AND j.kind IN ('import', 'undo-import')))
        AS changed"""
    with runtime.pool.connection() as connection:
        row: Any = connection.execute(query, (stream.name, version)).fetchone()
    return bool(row["changed"])


def _accepted(runtime: Runtime, import_id: str) -> list[dict[str, Any]]:
    query = "SELECT * FROM import_rows WHERE import_id = %s AND outcome = 'accepted' ORDER BY row"
    with runtime.pool.connection() as connection:
        return list(connection.execute(query, (import_id,)).fetchall())
