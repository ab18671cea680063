"""The job that imports a file: accepts or rejects each record as a whole and stores the outcome."""

import json
import time
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any

from intake.cells import Cells
from intake.context import ImportContext
from intake.dry_run import Decider, DryRun
from intake.importer import Importer, Importers
from intake.reasons import SHOWN, Rejected, refused
from japan.text import person_key, plain_hyphens
from spine.runtime import Runtime
from spine.store.documents import load
from spine.store.streams import Context
from spine.stream.foreign import ForeignRecords
from spine.work.jobs import Job
from tabular.records import Record, read_records

WAIT_SECONDS = 10.0
THREADS = 16
WINDOW = 200
"""Records between two updates of the progress."""
COUNTS = """SELECT count(*) AS records, count(*) FILTER (WHERE outcome = 'accepted') AS accepted,
    count(*) FILTER (WHERE outcome = 'unchanged') AS unchanged,
    count(*) FILTER (WHERE outcome = 'rejected') AS rejected,
    coalesce(sum(jsonb_array_length(warnings)), 0)::int AS warnings FROM import_rows WHERE import_id = %s"""


WRITTEN = "SELECT max(originator_version) AS version FROM events WHERE originator_id = %s AND causation_id = %s"


@dataclass(frozen=True, slots=True)
class Outcome:
    """The outcome of one record: accepted, unchanged or rejected."""

    row: int
    key: str
    outcome: str
    stream: str = ""
    version: int = 0
    reasons: Sequence[Mapping[str, Any]] = ()
    warnings: Sequence[Mapping[str, str]] = ()


@dataclass(frozen=True, slots=True)
class _Importing:
    """The import of one file; `records` holds the lookups for reading records."""

    importer: Importer
    refusal: type[Exception]
    records: ImportContext
    store: Decider
    context: Context
    repeated: Mapping[int, Outcome]

    def take(self, record: Record) -> Outcome:
        """Imports a record and returns its outcome."""
        if record.row in self.repeated:
            return self.repeated[record.row]
        key = record.fields.get(self.importer.key, "").strip()
        cells = Cells(record, self.records, self.importer.key)
        try:
            return self._decided(cells, key)
        except Rejected as rejected:
            return _rejected(record, key, rejected.shown())
        except self.refusal as refusal:
            return _rejected(record, key, refused(refusal, cells.columns))

    def _decided(self, cells: Cells, key: str) -> Outcome:
        record, parsed, runtime = cells.record, self.importer.parse(cells), self.records.runtime
        stream, version = parsed.stream, runtime.store.read(parsed.stream).version
        if not isinstance(self.store, DryRun):
            self.importer.number_used(runtime.pool, _key(self.importer, record))
        loaded = self.store.decide_together(stream, parsed.decision, self.context)
        after = loaded.version
        written = (after > version and after) if isinstance(self.store, DryRun) else self._written(stream.name)
        doubts = runtime.store.tables[stream.kind.category].warnings(loaded.state)
        warnings = [*(each.shown() for each in parsed.warnings), *(refused(each, cells.columns) for each in doubts)]
        outcome = "accepted" if written else "unchanged"
        return Outcome(record.row, key, outcome, stream.name, written or after, warnings=warnings)

    def _written(self, stream: str) -> int:
        """Returns the last version of the stream that this import wrote, also before a crash; 0 if it wrote none."""
        with self.records.pool.connection() as connection:
            row: Any = connection.execute(WRITTEN, (stream, self.context.causation_id)).fetchone()
        return row["version"] or 0


def run_import(importers: Importers, job: Job, runtime: Runtime) -> dict[str, Any]:
    """Runs the job `import`, whose id is the import's."""
    importer = importers.by_app[job.arguments["app"]]
    table = read_records(load(runtime.pool, job.arguments["sha256"]).bytes)
    rows = {_key(importer, record): record.row for record in reversed(table.records)}
    _await_references(importer, table.records, job, runtime)
    today = runtime.settings.day_of(job.context.now)
    one_by_one = importer.ordered or job.arguments["dry_run"]
    importing = _Importing(
        importer=importer,
        refusal=importers.refusal,
        records=importers.context(importer.app, runtime, today, rows),
        store=DryRun(runtime.store) if job.arguments["dry_run"] else runtime.store,
        context=replace(job.context, answer=None),
        repeated=_repeated(table.records, importer),
    )
    done = 0
    with ThreadPoolExecutor(1 if one_by_one else THREADS) as pool:
        for window in slices(table.records, WINDOW):
            outcomes = list(pool.map(importing.take, window))
            _keep(runtime, job.id, outcomes)
            done += len(outcomes)
            job.progress(done, len(table.records))
    return _counts(runtime, job.id)


def _key(importer: Importer, record: Record) -> str:
    """Returns the record's code, normalised for comparison."""
    return plain_hyphens(record.fields.get(importer.key, ""))


def _repeated(records: Sequence[Record], importer: Importer) -> dict[int, Outcome]:
    """Returns, by row, rejections of records whose key an earlier record of the file has."""
    seen: set[str] = set()
    repeated: dict[int, Outcome] = {}
    for record in records:
        key = _key(importer, record)
        if key and key in seen:
            repeated[record.row] = _rejected(record, key, Rejected("duplicate_key", importer.key, key).shown())
        seen.add(key)
    return repeated


def _rejected(record: Record, key: str, reason: Mapping[str, Any]) -> Outcome:
    return Outcome(record.row, key[:SHOWN], "rejected", reasons=[reason])


def _counts(runtime: Runtime, import_id: str) -> dict[str, Any]:
    """Returns the counts of stored outcomes, which are complete also after a crash and restart."""
    with runtime.pool.connection() as connection:
        row: Any = connection.execute(COUNTS, (import_id,)).fetchone()
    return dict(row)


def _await_references(importer: Importer, records: Sequence[Record], job: Job, runtime: Runtime) -> None:
    """Waits up to WAIT_SECONDS for codes from other contexts; later ones are unknown references."""
    cells = {(kind, record.fields.get(column, "")) for record in records for kind, column in importer.awaits}
    compared = {"person": person_key}
    wanted = {(kind, compared.get(kind, plain_hyphens)(cell)) for kind, cell in cells if cell.strip()}
    foreign, deadline = ForeignRecords(runtime.pool), time.monotonic() + WAIT_SECONDS
    while wanted:
        known = {pair for kind in {kind for kind, _ in wanted} for pair in _known(foreign, kind)}
        missing = sorted(wanted - known)
        _note_waiting(runtime, job.id, [code[:SHOWN] for _, code in missing])
        if not missing or time.monotonic() > deadline:
            break
        time.sleep(0.5)
    _note_waiting(runtime, job.id, [])


def _known(foreign: ForeignRecords, kind: str) -> Iterable[tuple[str, str]]:
    """Returns the known references of a kind: people by name, all others by code."""
    if kind == "person":
        return {(kind, person_key(user.name)) for user in foreign.all("user")}
    return {(kind, record.code or "") for record in foreign.all(kind)}


def _note_waiting(runtime: Runtime, import_id: str, codes: Sequence[str]) -> None:
    with runtime.pool.connection() as connection:
        connection.execute(
            "UPDATE imports SET waiting_for = %s WHERE id = %s", (json.dumps(list(codes[:50])), import_id)
        )


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
    """Yields slices of at most `size` records."""
    return (records[start : start + size] for start in range(0, len(records), size))
