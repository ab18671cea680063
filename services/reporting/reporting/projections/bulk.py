"""Fills empty tables from whole partitions at once: the first and longest part of a rebuild.

All messages of a record are on one partition, so one partition is enough to compute its records' rows with their
validity, in any order and with duplicates. Sums and indexes are built once, when all rows are there.
"""

import gc
import logging
import os
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context, parent_process
from typing import Any

import psycopg
from psycopg import Cursor
from psycopg_pool import ConnectionPool

from reporting.projections import schema
from reporting.projections.everything import PROJECTIONS, READERS
from reporting.projections.facts import Kept
from reporting.projections.totals import Totals
from spine.stream.bulk import PartitionRange, PartitionReader, RawEvent

LOG = logging.getLogger(__name__)
FEW = 20_000  # below so many messages, starting other processes costs more than it saves
PROCESSES = min(4, os.cpu_count() or 1)
# So that a million rows are sorted and summed in memory instead of on disk.
ROOMY = "SET LOCAL maintenance_work_mem = '256MB'; SET LOCAL work_mem = '256MB'"


@dataclass(frozen=True, slots=True)
class Beside:
    """The database and schema where the tables are built, and the consumer that builds them."""

    database_url: str
    kafka: str
    schema: str
    consumer: str


class Partition:
    """The facts collected from the messages of one partition."""

    def __init__(self) -> None:
        self._kept: defaultdict[str, Kept] = defaultdict(dict)

    def take(self, told: RawEvent) -> None:
        """Collects one message; one that no projection reads is skipped without decoding."""
        for projection in READERS.get(told.type, ()):
            event = projection.decode(told.body)
            kept = self._kept[projection.facts.table]
            for since, row in projection.rows(event, told.effective_at):
                kept.setdefault((event.id, event.version, since), projection.facts.values(row))

    def write(self, cursor: Cursor[Any]) -> None:
        for projection in PROJECTIONS:
            if kept := self._kept.get(projection.facts.table):
                projection.facts.fill(cursor, kept)


def fill(beside: Beside, stretches: Sequence[PartitionRange]) -> Iterator[tuple[int, int]]:
    """Fills the facts, partitions in parallel; yields for each its messages and how many lacked their predecessor."""
    if sum(each.messages for each in stretches) < FEW:
        yield from (fill_one(beside, each) for each in stretches)
        return
    with ProcessPoolExecutor(PROCESSES, get_context("spawn"), _prepare_process) as processes:
        running = [processes.submit(fill_one, beside, stretch) for stretch in stretches]
        try:
            for done in as_completed(running):
                yield done.result()
        finally:
            processes.shutdown(cancel_futures=True)


def fill_one(beside: Beside, stretch: PartitionRange) -> tuple[int, int]:
    """Stores one partition's rows and the consumer's position after them, in one transaction."""
    reading, partition = PartitionReader(beside.kafka, stretch), Partition()
    try:
        for told in reading:
            partition.take(told)
    except Exception:
        LOG.exception("%s/%s: left to the consumer from here", stretch.topic, stretch.partition)
    with psycopg.connect(beside.database_url) as connection, connection.cursor() as cursor:
        schema.use(cursor, beside.schema)
        partition.write(cursor)
        reading.save(cursor, beside.consumer)
    return stretch.messages, reading.missing


def complete(pool: ConnectionPool[Any], place: str, indexes: Sequence[schema.Index]) -> None:
    """Builds sums and indexes from all rows, in parallel, then the planner's statistics."""
    every = [projection.totals for projection in PROJECTIONS if projection.totals]
    summed = {table for totals in every for table in totals.tables}

    def run(step: Callable[[Cursor[Any]], None]) -> None:
        with pool.connection() as connection, connection.transaction(), connection.cursor() as cursor:
            schema.use(cursor, place)
            cursor.execute(ROOMY)
            step(cursor)

    def total(totals: Totals, cursor: Cursor[Any]) -> None:
        totals.fill(cursor)
        for index in indexes:
            if index.table in totals.tables:
                schema.put_index(index, cursor)

    steps = [partial(total, totals) for totals in every]
    steps += [partial(schema.put_index, index) for index in indexes if index.table not in summed]
    with ThreadPoolExecutor(PROCESSES) as threads:
        list(threads.map(run, steps))
    run(partial(schema.seal, indexes))


def _prepare_process() -> None:
    """Turns garbage collection off: it finds almost no cycles here and takes a third of the time."""
    gc.disable()
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Ends the process with its parent: a worker of a killed parent would wait for ever."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
