"""Files of records into use cases: dry run, rejected rows with reasons, no second record, undo.

A record is known by (app, its key column), from which its stream's id is derived: the same file again meets the same
streams and changes nothing. A record is taken or refused as a whole. The service says how a record is read and what it
decides; everything else is here.
"""

import json
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from spine.documents import load
from spine.event_store import Aggregate, Context, EventStore, Loaded, Stream
from spine.foreign import ForeignRecords
from spine.jobs import Job
from spine.runtime import Runtime
from spine.tabular import Record, read_records

WAIT_SECONDS = 10.0
THREADS = 16
WINDOW = 200
"""Records between two signs of progress."""


class Rejected(Exception):
    """The record is refused: a reason code, and the field and value that show it."""

    def __init__(self, reason: str, field_name: str = "", value: str = "") -> None:
        super().__init__(reason)
        self.reason, self.field, self.value = reason, field_name, value

    def shown(self) -> dict[str, str]:
        return {"reason": self.reason, "field": self.field, "value": self.value}


@dataclass(frozen=True, slots=True)
class Reading:
    """What a record means: the streams it concerns (its own first), what is decided of them, what to warn of."""

    streams: Sequence[Stream[Any, Any]]
    decision: Callable[..., Sequence[Sequence[Any]]]
    warnings: Sequence[Rejected] = ()


class Lookup(Protocol):
    """Finds an id by kind and code among a service's own records."""

    def __call__(self, runtime: Runtime, kind: str, code: str) -> str | None: ...


@dataclass
class Desk:
    """What reading a record may ask: ids by code, people by name, the company's zone."""

    runtime: Runtime
    app: str
    own: Lookup
    keys: frozenset[str] = frozenset()
    people: dict[str, str] = field(default_factory=dict)

    @property
    def zone(self) -> ZoneInfo:
        return self.runtime.settings.timezone

    def id_of(self, kind: str, code: str, field_name: str = "") -> str:
        """The record's id, own or foreign; Rejected("unknown_reference") when there is none."""
        found = self.find(kind, code)
        if found is None:
            raise Rejected("unknown_reference", field_name, code)
        return found

    def find(self, kind: str, code: str) -> str | None:
        own = self.own(self.runtime, kind, code)
        if own is not None:
            return own
        foreign = ForeignRecords(self.runtime.pool).by_code(kind, code)
        return foreign.id if foreign else None

    def person(self, name: str) -> str | None:
        """The user's id by display name, spaces ignored; None for a name nobody bears."""
        return self.people.get("".join(name.split()))


@dataclass(frozen=True)
class Importer:
    """How one app's records come in.

    `references(record)` names the foreign codes that must have arrived first. `withdraw(state)` gives the events that
    take an imported record back, `referred(runtime, id)` whether something else speaks of it since. `ordered` where a
    rule goes by the order of the file. Where taking a record back concerns others, `beside(state)` names their streams,
    and `withdraw` takes their states too, and `record_id`, and gives a list of events for each.
    """

    app: str
    key: str
    columns: frozenset[str]
    read: Callable[[Record, Desk], Reading]
    kind: Aggregate[Any, Any]
    withdraw: Callable[..., Sequence[Any]]
    referred: Callable[[Runtime, str], bool] = lambda _runtime, _id: False
    references: Callable[[Record], Iterable[tuple[str, str]]] = lambda _record: ()
    own: Lookup = lambda _runtime, _kind, _code: None
    ordered: bool = False
    refusal: type[Exception] = Rejected
    beside: Callable[[Any], Sequence[Stream[Any, Any]]] | None = None


class Decider(Protocol):
    """EventStore.decide_together, or its rehearsal."""

    def decide_together(
        self, streams: Sequence[Stream[Any, Any]], decision: Callable[..., Sequence[Sequence[Any]]], context: Context
    ) -> list[Loaded[Any]]: ...


@dataclass
class Rehearsal:
    """Decides without storing; what earlier records of the file decided is remembered, so a dry run tells the truth."""

    store: EventStore
    states: dict[str, Loaded[Any]] = field(default_factory=dict)

    def decide_together(
        self,
        streams: Sequence[Stream[Any, Any]],
        decision: Callable[..., Sequence[Sequence[Any]]],
        context: Context,  # noqa: ARG002 - as EventStore has it
    ) -> list[Loaded[Any]]:
        before = [self.states.get(stream.name) or self.store.read(stream) for stream in streams]
        decided = decision(*(loaded.state for loaded in before))
        for stream, loaded, events in zip(streams, before, decided, strict=True):
            bare = [getattr(event, "event", event) for event in events]
            state = loaded.state
            for event in bare:
                state = stream.kind.evolve(state, event)
            self.states[stream.name] = replace(loaded, version=loaded.version + len(bare), state=state)
        return [self.states[stream.name] for stream in streams]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one record: accepted, unchanged or rejected."""

    row: int
    key: str
    outcome: str
    stream: str = ""
    version: int = 0
    reasons: Sequence[Mapping[str, str]] = ()
    warnings: Sequence[Mapping[str, str]] = ()


def run_import(importers: Mapping[str, Importer], job: Job, runtime: Runtime) -> dict[str, Any]:
    """The job `import`: its id is the import's."""
    importer = importers[job.arguments["app"]]
    table = read_records(load(runtime.pool, job.arguments["sha256"]).bytes)
    keys = frozenset(record.fields.get(importer.key, "") for record in table.records)
    _await_references(importer, table.records, job, runtime)
    desk = Desk(runtime, importer.app, importer.own, keys, _people(runtime))
    store: Decider = Rehearsal(runtime.store) if job.arguments["dry_run"] else runtime.store
    context = replace(job.context, answer=None)
    counts: Counter[str] = Counter()
    one_by_one = importer.ordered or job.arguments["dry_run"]
    with ThreadPoolExecutor(1 if one_by_one else THREADS) as pool:
        for window in slices(table.records, WINDOW):
            outcomes = list(pool.map(lambda record: _take(importer, record, desk, store, context), window))
            _keep(runtime, job.id, outcomes)
            counts.update(outcome.outcome for outcome in outcomes)
            counts["warnings"] += sum(len(outcome.warnings) for outcome in outcomes)
            job.progress(counts["accepted"] + counts["unchanged"] + counts["rejected"], len(table.records))
    return {
        "records": len(table.records),
        **{name: counts[name] for name in ("accepted", "unchanged", "rejected", "warnings")},
    }


def _take(importer: Importer, record: Record, desk: Desk, store: Decider, context: Context) -> Outcome:
    key = record.fields.get(importer.key, "").strip()
    try:
        reading = importer.read(record, desk)
        before = desk.runtime.store.read(reading.streams[0]).version
        after = store.decide_together(reading.streams, reading.decision, context)[0]
    except Rejected as rejected:
        return Outcome(record.row, key, "rejected", reasons=[rejected.shown()])
    except importer.refusal as refused:
        reason = str(getattr(refused, "code", refused)).replace("-", "_")
        return Outcome(record.row, key, "rejected", reasons=[{"reason": reason, "field": "", "value": str(refused)}])
    outcome = "accepted" if after.version > before else "unchanged"
    warnings = [warning.shown() for warning in reading.warnings]
    return Outcome(record.row, key, outcome, reading.streams[0].name, after.version, warnings=warnings)


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


def undo_import(importers: Mapping[str, Importer], job: Job, runtime: Runtime) -> dict[str, Any]:
    """The job `undo-import`: withdraws by events what nobody has changed or referred to since, and lists the rest."""
    import_id = job.arguments["import_id"]
    importer = importers[job.arguments["app"]]
    rows = _accepted(runtime, import_id)
    kept: list[tuple[dict[str, Any], str]] = []
    waiting, before = rows[::-1], len(rows) + 1
    # A record that only others of the same import speak of goes once they are gone, so until nothing more goes.
    while waiting and len(waiting) < before:
        before = len(waiting)
        told = [(row, _withdraw(importer, row, job, runtime)) for row in waiting]
        kept += [(row, why) for row, why in told if why == "changed"]
        waiting = [row for row, why in told if why == "referred"]
        job.progress(len(rows) - len(waiting), len(rows))
    kept += [(row, "referred") for row in waiting]
    with runtime.pool.connection() as connection:
        connection.execute("UPDATE imports SET undone_at = now() WHERE id = %s", (import_id,))
    left = [{"row": row["row"], "key": row["key"], "why": why} for row, why in kept]
    return {"withdrawn": len(rows) - len(kept), "kept": left}


def _withdraw(importer: Importer, row: Mapping[str, Any], job: Job, runtime: Runtime) -> str | None:
    stream = importer.kind.stream(row["stream"].removeprefix(f"{importer.kind.category}-"))
    version, loaded = row["version"], runtime.store.read(stream)
    if getattr(loaded.state, "archived", False):
        return None
    if _changed(runtime, stream, version):
        return "changed"
    if importer.referred(runtime, stream.id):
        return "referred"
    if importer.beside is None:
        runtime.store.decide(stream, importer.withdraw, job.context, expected=loaded.version)
    else:
        streams = [stream, *importer.beside(loaded.state)]
        decision = partial(importer.withdraw, record_id=stream.id)
        runtime.store.decide_together(streams, decision, job.context, expected=loaded.version)
    return None


def _changed(runtime: Runtime, stream: Stream[Any, Any], version: int) -> bool:
    """Whether a person changed it since; what other files or their undoing did to it is told by `referred`."""
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
