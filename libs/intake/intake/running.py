"""The job that imports a file: each record taken or refused as a whole, with its outcome noted."""

import json
import time
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any

from intake.importer import Desk, Importer, Rejected
from intake.rehearsal import Decider, Rehearsal
from japan.text import plain_hyphens
from spine.runtime import Runtime
from spine.store.documents import load
from spine.store.streams import Context
from spine.stream.foreign import ForeignRecords
from spine.work.jobs import Job
from tabular.records import Record, read_records

WAIT_SECONDS = 10.0
THREADS = 16
WINDOW = 200
"""Records between two signs of progress."""
COUNTS = """SELECT count(*) AS records, count(*) FILTER (WHERE outcome = 'accepted') AS accepted,
    count(*) FILTER (WHERE outcome = 'unchanged') AS unchanged,
    count(*) FILTER (WHERE outcome = 'rejected') AS rejected,
    coalesce(sum(jsonb_array_length(warnings)), 0)::int AS warnings FROM import_rows WHERE import_id = %s"""


WRITTEN = "SELECT max(originator_version) AS version FROM events WHERE originator_id = %s AND causation_id = %s"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one record: accepted, unchanged or rejected."""

    row: int
    key: str
    outcome: str
    stream: str = ""
    version: int = 0
    reasons: Sequence[Mapping[str, Any]] = ()
    warnings: Sequence[Mapping[str, str]] = ()


def run_import(importers: Mapping[str, Importer], job: Job, runtime: Runtime) -> dict[str, Any]:
    """The job `import`: its id is the import's."""
    importer = importers[job.arguments["app"]]
    table = read_records(load(runtime.pool, job.arguments["sha256"]).bytes)
    rows = {record.fields.get(importer.key, ""): record.row for record in reversed(table.records)}
    _await_references(importer, table.records, job, runtime)
    today = job.context.now.astimezone(runtime.settings.timezone).date()
    desk = Desk(runtime, importer.app, today, importer.own, frozenset(rows), _people(runtime), rows)
    store: Decider = Rehearsal(runtime.store) if job.arguments["dry_run"] else runtime.store
    context = replace(job.context, answer=None)
    one_by_one = importer.ordered or job.arguments["dry_run"]
    repeated = _repeated(table.records, importer.key)

    def take(record: Record) -> Outcome:
        return repeated.get(record.row) or _take(importer, record, desk, store, context)

    done = 0
    with ThreadPoolExecutor(1 if one_by_one else THREADS) as pool:
        for window in slices(table.records, WINDOW):
            outcomes = list(pool.map(take, window))
            _keep(runtime, job.id, outcomes)
            done += len(outcomes)
            job.progress(done, len(table.records))
    return _counts(runtime, job.id)


def _repeated(records: Sequence[Record], column: str) -> dict[int, Outcome]:
    """By row, the refusal of a record whose key an earlier one of the file bears: it would be dropped unseen."""
    seen: set[str] = set()
    refused: dict[int, Outcome] = {}
    for record in records:
        key = plain_hyphens(record.fields.get(column, ""))
        if key and key in seen:
            reason = Rejected("duplicate_key", column, key).shown()
            refused[record.row] = Outcome(record.row, key, "rejected", reasons=[reason])
        seen.add(key)
    return refused


def _counts(runtime: Runtime, import_id: str) -> dict[str, Any]:
    """From the noted outcomes, so that a job taken up again after a crash tells the whole."""
    with runtime.pool.connection() as connection:
        row: Any = connection.execute(COUNTS, (import_id,)).fetchone()
    return dict(row)


def _take(importer: Importer, record: Record, desk: Desk, store: Decider, context: Context) -> Outcome:
    key = record.fields.get(importer.key, "").strip()
    try:
        reading = importer.read(record, desk)
        name = reading.stream.name
        before = desk.runtime.store.read(reading.stream).version
        after = store.decide_together(reading.stream, reading.decision, context).version
    except Rejected as rejected:
        return Outcome(record.row, key, "rejected", reasons=[rejected.shown()])
    except importer.refusal as refused:
        return Outcome(record.row, key, "rejected", reasons=[_said(refused)])
    warnings = [warning.shown() for warning in reading.warnings]
    written = (after if after > before else None) if isinstance(store, Rehearsal) else _written(desk, name, context)
    return Outcome(record.row, key, "accepted" if written else "unchanged", name, written or after, warnings=warnings)


def _said(refused: Any) -> dict[str, Any]:
    """A domain's refusal as a reason."""
    reason, details = refused.code.replace("-", "_"), {name: str(value) for name, value in refused.details.items()}
    return {"reason": reason, "field": refused.field or "", "value": "", "details": details}


def _written(desk: Desk, stream: str, context: Context) -> int | None:
    """The version up to which this import wrote the record, also before a crash; None when others wrote it all."""
    with desk.runtime.pool.connection() as connection:
        row: Any = connection.execute(WRITTEN, (stream, context.causation_id)).fetchone()
    version: int | None = row["version"]
    return version


def _await_references(importer: Importer, records: Sequence[Record], job: Job, runtime: Runtime) -> None:
    """Waits for codes still under way from other contexts; what has not come in time is unknown."""
    wanted = {pair for record in records for pair in importer.references(record) if pair[1]}
    foreign, deadline = ForeignRecords(runtime.pool), time.monotonic() + WAIT_SECONDS
    while wanted:
        kinds = {kind for kind, _ in wanted}
        known = {(kind, record.code) for kind in kinds for record in foreign.all(kind)}
        missing = sorted(wanted - known)
        _note_waiting(runtime, job.id, [code for _, code in missing])
        if not missing or time.monotonic() > deadline:
            break
        time.sleep(0.5)
    _note_waiting(runtime, job.id, [])


def _note_waiting(runtime: Runtime, import_id: str, codes: Sequence[str]) -> None:
    with runtime.pool.connection() as connection:
        connection.execute(
            "UPDATE imports SET waiting_for = %s WHERE id = %s", (json.dumps(list(codes[:50])), import_id)
        )


def _people(runtime: Runtime) -> dict[str, str]:
    return {"".join(user.name.split()): user.id for user in ForeignRecords(runtime.pool).all("user")}


def _keep(runtime: Runtime, import_id: str, outcomes: Sequence[Outcome]) -> None:
    insert = """INSERT INTO import_rows VALUES (%s, %s, %s, %s, %s, %s, %s, %s) ON CONFLICT (import_id, row) DO UPDATE
        SET outcome = CASE WHEN import_rows.outcome = 'accepted' THEN 'accepted' ELSE excluded.outcome END"""
    values = [
        (import_id, o.row, o.key, o.outcome, o.stream or None, o.version, _json(o.reasons), _json(o.warnings))
        for o in outcomes
    ]
    with runtime.pool.connection() as connection, connection.transaction(), connection.cursor() as cursor:
        cursor.executemany(insert, values)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def slices(records: Sequence[Record], size: int) -> Iterable[Sequence[Record]]:
    """Slices of at most `size` records."""
    return (records[start : start + size] for start in range(0, len(records), size))
