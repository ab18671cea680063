"""results.md: the machine, a row for each number, then what each instrument has to tell."""

import os
import platform
import re
import subprocess
from datetime import UTC, datetime
from importlib.metadata import version
from itertools import takewhile
from pathlib import Path

from bench.measuring import Report, table
from bench.settings import INSTRUMENTS, QUICK, ROUNDS, SECONDS
from local.kafka import VERSION as KAFKA
from local.paths import REPOSITORY
from local.postgres import SETTINGS, binary

FILE = Path(__file__).parent / "results.md"
LIBRARIES = ("fastapi", "uvicorn", "pydantic", "psycopg", "eventsourcing", "aiokafka", "sqlalchemy")
HEAD = """\
# What was measured

{machine}

Written by `make bench`; do not edit. Each part says when and at which commit it was measured, and the machine's load
before it began: a quiet one is below 0.5, and only then do the numbers count. Each number is the median of its rounds
with the least and the greatest beside it. Ratios are of pairs measured one right after the other, in alternating order,
on the same PostgreSQL (fsync on), so what the machine does besides meets both. "hold" is what design promises; "–" is
told without a promise. Clients, servers and PostgreSQL share the same cores.

PBX event → browser is not measured: that part of the product is not built yet."""


def show(report: Report) -> None:
    """The report on the screen."""
    print(rows(report), *report.details, sep="\n\n", flush=True)


def rows(*reports: Report) -> str:
    return table(["what", "hold", "measured", "held"], [row.cells for report in reports for row in report.rows])


def write(report: Report, load: float) -> None:
    """Puts what an instrument found in the place of what it found before; `load` is the machine's before the run."""
    parts = _parts(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
    when = (
        f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC at commit {_commit()}, load {load:.1f}{', QUICK=1' if QUICK else ''}."
    )
    parts[report.name] = "\n\n".join([when, rows(report), *report.details])
    known = [name for name in INSTRUMENTS if name in parts]
    every = [line for name in known for line in _first_table(parts[name])]
    whole = [HEAD.format(machine=_machine()), "## Numbers to hold", "\n".join([*rows().splitlines(), *every])]
    whole += ["# In detail", *(f"## {name}\n\n{parts[name]}" for name in known)]
    FILE.write_text("\n\n".join(whole) + "\n", encoding="utf-8")


def _parts(text: str) -> dict[str, str]:
    """What is told of each instrument, by its name."""
    found = re.split(r"^## (.+)$", text.partition("\n# In detail\n")[2], flags=re.MULTILINE)[1:]
    return {name: part.strip() for name, part in zip(found[::2], found[1::2], strict=True)}


def _first_table(part: str) -> list[str]:
    """The rows of the numbers to hold, which stand first."""
    lines = part.splitlines()
    start = next(n for n, line in enumerate(lines) if line.startswith("|"))
    return list(takewhile(lambda line: line.startswith("|"), lines[start + 2 :]))


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
    changed = _said(
        "git", "-C", REPOSITORY, "status", "--porcelain", "--untracked-files=no", "--", ":!bench/results.md"
    )
    return _said("git", "-C", REPOSITORY, "rev-parse", "--short", "HEAD") + (" and changes" if changed else "")


def _said(*command: str | Path) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
