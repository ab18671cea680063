"""What must hold after any fault, each in one function that fails with what it found."""

import asyncio
import json
import random
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import psycopg
from aiokafka import AIOKafkaConsumer, TopicPartition
from folds import SERVICES, Fold
from journal import Journal
from psycopg.rows import DictRow, dict_row

from japan.tax import tax_totals
from local.stack import Stack
from reporting.projections import schema
from reporting.rebuild import BESIDE, apply_beside, compare
from spine.runtime import Runtime
from spine.store.tables import Table
from spine.stream.messages import PARTITIONS

BY_KEY = "SELECT actor, key, stream, version, made_at FROM answers WHERE key = ANY(%s)"
CURSOR = """
SELECT (SELECT coalesce(max(notification_id), 0) FROM events) - (SELECT position FROM relay_cursor) AS unsent"""
WAITING = {
    "parked keys": "SELECT count(*) AS n FROM parked_keys",
    "dead letters": "SELECT count(*) AS n FROM dead_letters WHERE status = 'parked'",
    "unfinished jobs": "SELECT count(*) AS n FROM jobs WHERE status IN ('queued', 'running')",
}


def each_acknowledged_command_is_stored_once(runtime: Runtime, fold: Fold, journal: Journal) -> int:
    """I1. Returns how many were acknowledged."""
    entries = [entry for entry in journal.entries if entry.context == runtime.name]
    with runtime.pool.connection() as connection:
        answers = {row["key"]: row for row in connection.execute(BY_KEY, ([entry.key for entry in entries],))}
    stored = {(str(row.originator_id), row.originator_version): row.recorded_at for row in fold.rows}
    lost, refused_but_stored, acknowledged = [], [], 0
    for entry in entries:
        answer = answers.get(entry.key)
        if entry.outcome == "acknowledged":
            acknowledged += 1
            kept = answer and stored.get((answer["stream"], answer["version"])) == answer["made_at"]
            if not (kept and answer["stream"].endswith(entry.id) and answer["version"] <= entry.version):
                lost.append(entry)
        elif entry.outcome == "refused" and answer:
            refused_but_stored.append(entry)
    doubled = _done_without_an_answer(fold, journal, answers)
    assert not lost, f"{runtime.name}: acknowledged and lost: {lost[:3]}"
    assert not refused_but_stored, f"{runtime.name}: stored, then refused when asked again: {refused_but_stored[:3]}"
    assert not doubled, f"{runtime.name}: done without the answer of its key: {doubled[:3]}"
    return acknowledged


def _done_without_an_answer(fold: Fold, journal: Journal, answers: Mapping[str, Any]) -> list[Any]:
    """Commands of the load's person since it began that no key's answer names: one click that was done twice."""
    began = min((entry.began for entry in journal.entries), default=0.0)
    actors = {row["actor"] for row in answers.values()}
    answered = {row["made_at"] for row in answers.values()}
    asked = {
        row.correlation_id: row
        for row in fold.rows
        if row.causation_id is None and row.actor in actors and row.recorded_at.timestamp() >= began
    }
    return [row for row in asked.values() if row.recorded_at not in answered]


def own_tables_equal_a_fold(runtime: Runtime, fold: Fold) -> int:
    """I2. Returns the rows compared."""
    compared = 0
    for category, table in runtime.store.tables.items():
        with runtime.pool.connection() as connection:
            rows = {row["id"]: row for row in connection.execute(f"SELECT * FROM {table.name}".encode())}
        states = fold.of(category)
        assert rows.keys() == states.keys(), f"{table.name}: rows and streams differ: {rows.keys() ^ states.keys()}"
        for record_id, (version, state) in states.items():
            _same(table, rows[record_id], state, version)
        compared += len(rows)
    return compared


def _same(table: Table[Any], row: Mapping[str, Any], state: Any, version: int) -> None:
    record = table.record(state, row["id"], version)
    shown = json.loads(json.dumps(record.model_dump(mode="json", exclude=set(table.names))))
    assert {**row["item"], **row["detail"]} == shown, f"{table.name} {row['id']}: {row} is not {shown}"
    for column in ("version", "archived", *table.columns):
        assert row[column] == getattr(record, column), f"{table.name} {row['id']}: {column}"


def projections_equal_a_fold(reporting: Runtime, folds: Mapping[str, Fold], seed: int) -> int:
    """I3. All published events of all services, a fifth of them twice, in any order: the same facts and totals."""
    messages = [message for fold in folds.values() for message in fold.messages()]
    chance = random.Random(seed)
    messages += chance.sample(messages, len(messages) // 5)
    chance.shuffle(messages)
    with reporting.pool.connection() as connection, connection.transaction(force_rollback=True):
        connection.execute("CREATE SCHEMA rebuild")
        schema.create(connection, BESIDE)
        with connection.cursor() as cursor:
            for message in messages:
                if message.topic in SERVICES["reporting"].topics:
                    apply_beside(cursor, message, reporting)
        connection.execute("SET LOCAL search_path TO public")
        differing = {table: counts for table, counts in compare(connection).items() if any(counts)}
    assert not differing, f"reporting: rows only served, only folded: {differing}"
    return len(messages)


def invoices_add_up(fold: Fold, *, documents: bool = True) -> int:
    """I4. Taxable totals are those of the invoice's sales, tax is computed on these alone, numbers have no gap.

    Returns how many were numbered; each has its document, unless these may still be under way.
    """
    sales, numbers = fold.of("sale"), list[str]()
    for invoice_id, (_, invoice) in fold.of("invoice").items():
        if invoice.status not in ("issued", "void") or invoice.source != "daicho" or invoice.draft.credits_id:
            continue
        draft, numbers = invoice.draft, [*numbers, invoice.number]
        lines = [line for entry in draft.sales for line in sales[entry.sale_id][1].slip.lines if line.counts]
        terms = draft.terms
        due = tax_totals(
            ((line.tax_class, line.rate, line.amount) for line in lines), terms.tax_method, terms.tax_rounding
        )
        assert draft.totals.taxes == due.taxes, f"invoice {invoice_id}: {draft.totals.taxes} is not {due.taxes}"
        assert (draft.totals.net, draft.totals.tax, draft.totals.gross) == (due.net, due.tax, due.gross), invoice_id
        if invoice.status == "issued":
            assert invoice.document or not documents, f"invoice {invoice_id} has no document"
            billed = {sales[entry.sale_id][1].invoice_id for entry in draft.sales}
            assert billed == {invoice_id}, f"invoice {invoice_id}: its sales say {billed}"
    counted = sorted(int(number.rpartition("-")[2]) for number in numbers)
    assert counted == list(range(1, len(counted) + 1)), "invoice numbers have a gap or a repeat"
    return len(counted)


def the_chain_is_whole(stack: Stack, fold: Fold, *, wiped: bool = False) -> int:
    """I5. Each message names the one before it on its partition, and none is missing.

    Where Kafka was wiped, messages may stand before their predecessors until the republish brought all in order.
    """
    expected = fold.positions()
    told = asyncio.run(_told(stack, sorted({topic for topic, _ in expected}))) if expected else {}
    for slot, positions in expected.items():
        follows(told.get(slot, []), positions, str(slot), wiped=wiped)
    return sum(map(len, expected.values()))


def follows(told: Sequence[tuple[int, int]], positions: Sequence[int], where: str, *, wiped: bool = False) -> None:
    """Whether a partition's messages, each a position and the previous one, tell these positions as a reader takes it:
    what is not newer is dropped.
    """
    last, seen = 0, []
    for position, previous in told:
        if previous > last:
            assert wiped, f"{where}: {position} says it follows {previous}, but {last} came before"
        elif position > last:
            last = position
            seen.append(position)
    assert seen == list(positions), f"{where}: not sent: {sorted(set(positions) - set(seen))[:5]}"


async def _told(stack: Stack, topics: list[str]) -> dict[tuple[str, int], list[tuple[int, int]]]:
    """Position and previous of every message from the beginning, by topic and partition."""
    bootstrap = f"127.0.0.1:{stack.ports['kafka']}"
    consumer = AIOKafkaConsumer(
        bootstrap_servers=bootstrap, enable_auto_commit=False, auto_offset_reset="earliest",
        max_partition_fetch_bytes=8 << 20,
    )  # fmt: skip
    await consumer.start()
    found: dict[tuple[str, int], list[tuple[int, int]]] = {}
    try:
        slots = [TopicPartition(topic, n) for topic in topics for n in range(PARTITIONS)]
        consumer.assign(slots)
        await consumer.seek_to_beginning()
        ends = await consumer.end_offsets(slots)
        while any([await consumer.position(slot) < end for slot, end in ends.items()]):
            for slot, records in (await consumer.getmany(timeout_ms=200)).items():
                told = [dict(record.headers) for record in records]
                pairs = [(int(each["ce_position"]), int(each["ce_previous"])) for each in told if "ce_position" in each]
                found.setdefault((slot.topic, slot.partition), []).extend(pairs)
    finally:
        await consumer.stop()
    return found


def nothing_stands_still(stack: Stack, patience: float) -> float:
    """I6. Waits until all is sent, applied and worked off; returns the seconds it took, fails after `patience`."""
    began = time.monotonic()
    while True:
        standing = _standing(stack)
        if not standing:
            return time.monotonic() - began
        assert time.monotonic() - began < patience, f"stands still: {standing}"
        time.sleep(0.2)


def _standing(stack: Stack) -> dict[str, Any]:
    """What is not done yet, by service."""
    sent: dict[tuple[str, int], int] = {}
    found: dict[str, Any] = {}
    for context in SERVICES:
        with connected(stack, context) as connection:
            unsent: Any = connection.execute(CURSOR).fetchone()
            waits = {name: connection.execute(query.encode()).fetchone()["n"] for name, query in WAITING.items()}  # type: ignore[index]
            waits["unsent"] = unsent["unsent"]
            rows = connection.execute("SELECT topic, partition, position FROM relay_partitions").fetchall()
            sent |= {(row["topic"], row["partition"]): row["position"] for row in rows}
            rows = connection.execute("SELECT consumer, topic, partition, position FROM checkpoints").fetchall()
            found[context] = (waits, rows)
    return {context: late for context, (waits, rows) in found.items() if (late := _late(context, waits, rows, sent))}


def connected(stack: Stack, context: str) -> psycopg.Connection[DictRow]:
    return psycopg.connect(stack.postgres.dsn(context), row_factory=dict_row)


def _late(context: str, waits: Mapping[str, int], rows: list[Any], sent: Mapping[tuple[str, int], int]) -> list[Any]:
    at = {(row["topic"], row["partition"]): row["position"] for row in rows if row["consumer"] == context}
    mine = {slot: position for slot, position in sent.items() if slot[0] in SERVICES[context].topics}
    behind = [
        f"{slot} {at.get(slot, 0)} of {position}" for slot, position in mine.items() if at.get(slot, 0) < position
    ]
    return [*(f"{n} {name}" for name, n in waits.items() if n), *behind[:3]]


def eventually(true: Callable[[], object], patience: float, what: str) -> float:
    """Waits for what must come; returns the seconds it took."""
    began = time.monotonic()
    while not true():
        assert time.monotonic() - began < patience, f"{what}: not within {patience:.0f} s"
        time.sleep(0.1)
    return time.monotonic() - began
