"""results.md: the machine, a row for each number, then what each instrument has to tell."""

import os
import platform
import subprocess
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from bench.measuring import Report, table
from bench.settings import QUICK, ROUNDS, SECONDS
from local.kafka import VERSION as KAFKA
from local.paths import REPOSITORY
from local.postgres import SETTINGS, binary

FILE = Path(__file__).parent / "results.md"
LIBRARIES = ("fastapi", "uvicorn", "pydantic", "psycopg", "eventsourcing", "aiokafka", "sqlalchemy")
HEAD = """\
# What was measured

{date}, by `{command}` in {minutes:.0f} minutes at commit {commit}.
{machine}
The machine's load when it began was {load:.1f}: a quiet one is below 0.5, and only then do these numbers count.

Written by the command; do not edit. Each number is the median of its rounds with the least and the greatest beside it.
Ratios are of pairs measured one right after the other, in alternating order, on the same PostgreSQL (fsync on), so what
the machine does besides meets both. "hold" is what design promises; "–" is told without a promise. Clients, servers and
PostgreSQL share the same cores.

PBX event → browser is not measured: that part of the product is not built yet."""


def show(report: Report) -> None:
    """The report on the screen."""
    print(rows(report), *report.details, sep="\n\n", flush=True)


def rows(*reports: Report) -> str:
    return table(["what", "hold", "measured", "held"], [row.cells for report in reports for row in report.rows])


def write(reports: list[Report], seconds: float, load: float) -> None:
    """Writes the file; `load` is the machine's load average before anything was measured."""
    command = "QUICK=1 make bench" if QUICK else "make bench"
    head = HEAD.format(
        date=f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC", command=command, minutes=seconds / 60, commit=_commit(),
        machine=_machine(), load=load,
    )  # fmt: skip
    parts = [head, "## Numbers to hold", rows(*reports), "# In detail"]
    for report in reports:
        parts += [f"## {report.name}", *report.details]
    FILE.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def _machine() -> str:
    model = [
        line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line
    ]
    memory = int(Path("/proc/meminfo").read_text().split()[1]) / 1024**2
    libraries = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    settings = ", ".join(
        f"{name} {value}" for name, value in SETTINGS.items() if name in ("shared_buffers", "work_mem")
    )
    return (
        f"{os.cpu_count()} cores ({model[0]}), {memory:.0f} GB, Linux {platform.release()}, "
        f"Python {platform.python_version()}, {_said(binary('postgres'), '--version')} ({settings}), "
        f"Kafka {KAFKA}, {libraries}. "
        f"{ROUNDS} rounds of {SECONDS} s unless said otherwise."
    )


def _commit() -> str:
    changed = _said("git", "-C", REPOSITORY, "status", "--porcelain", "--untracked-files=no")
    return _said("git", "-C", REPOSITORY, "rev-parse", "--short", "HEAD") + (" and changes" if changed else "")


def _said(*command: str | Path) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
