"""`python -m <service>.rebuild <table>` rebuilds a read table; with `--compare` it only prints what differs."""

import argparse
import sys
from collections.abc import Sequence

from edge.service import Service
from spine.runtime import Runtime
from spine.work import rebuild

SHOWN = 20
"""How many ids of differing rows are printed."""


def main(service: Service, arguments: Sequence[str] | None = None) -> int:
    """Rebuilds or compares a table; returns 0, or 1 if the comparison found rows that differ from their events."""
    parser = argparse.ArgumentParser(prog=f"python -m {service.package}.rebuild", description=__doc__)
    parser.add_argument("table", choices=sorted(table.name for table in service.tables.values()))
    parser.add_argument("--compare", action="store_true", help="write nothing, list the rows that differ")
    asked = parser.parse_args(arguments)
    runtime = service.open(service.settings())
    try:
        return _compare(runtime, asked.table) if asked.compare else _rebuild(runtime, asked.table)
    finally:
        runtime.close()


def _rebuild(runtime: Runtime, table: str) -> int:
    rebuild.again(runtime, table)
    rebuild.rebuild(runtime, table, _progress)
    sys.stdout.write(f"{table}: rebuilt\n")
    return 0


def _compare(runtime: Runtime, table: str) -> int:
    found = rebuild.compare(runtime, table, _progress)
    odd = {"differs": found.differing, "is missing": found.missing, "has no events": found.stray}
    counts = ", ".join(f"{len(ids):,} {what}" for what, ids in odd.items())
    sys.stdout.write(f"{table}: {found.same:,} as their events say, {counts}\n")
    for what, ids in odd.items():
        sys.stdout.write("".join(f"  {record_id} {what}\n" for record_id in ids[:SHOWN]))
    return 1 if any(odd.values()) else 0


def _progress(done: int, total: int) -> None:
    sys.stderr.write(f"\r{done:,} of {total:,}" + ("\n" if done == total else ""))
