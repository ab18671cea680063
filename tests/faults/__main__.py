"""`make faults`: every kind of fault, many rounds, and `results.md`. Twenty minutes; exits 1 when anything was amiss.

`DAICHO_SEED` repeats a run, `DAICHO_ROUNDS` multiplies its rounds (1), `DAICHO_FAULTS` names the faults to run by the
beginnings of their names, comma-separated; the other rows of the results stay.
"""

import os
import random
import sys
from collections.abc import Callable
from pathlib import Path

import campaign
from campaign import READY_SECONDS, Report, spread
from faults import Fault, apart, down, freeze, kafka_lost, kill, postgres_stopped_at_once, started_before_kafka

from local.ports import free_ports
from local.progress import Progress
from local.scratch import scratch_dir
from local.service_list import PACKAGES
from local.stack import Stack

RESULTS = Path(__file__).parent / "results.md"
HEAD = """# Faults under load: results

`make faults` wrote this: every kind of fault on a whole stack of which 50 commands a second are asked, and after each
kind all books compared (see [README.md](README.md)). Seconds are min / median / max over the rounds, from the end of
the fault: *ready* until `/healthz` is well (at most {ready:.0f} s, or the run fails), *flowing* until an event made
after it had gone through crm, billing and reporting. *Compared* are events, messages, rows and invoices.
`DAICHO_SEED=<seed> DAICHO_FAULTS="<fault>" make faults` repeats a row.

"""
COLUMNS = (
    "fault", "seed", "rounds", "commands/s", "acknowledged", "unclear at first", "lost, doubled or amiss", "ready",
    "flowing", "compared",
)  # fmt: skip
SPLIT = ("crm", "billing", "reporting")


def plan(workers: list[str]) -> dict[str, tuple[int, Fault]]:
    """Rounds and fault by name; `workers` are the relays and consumers that run as processes of their own."""
    return {
        "service killed": (14, kill(*PACKAGES)),
        "gateway killed": (4, kill("gateway")),
        "PostgreSQL stopped at once": (5, postgres_stopped_at_once),
        "PostgreSQL killed, down up to 20 s": (4, down("postgres", 0, 20, crash=True)),
        "Kafka stopped for 5 to 60 s": (3, down("kafka", 5, 60)),
        "Kafka killed, down for 5 to 60 s": (3, down("kafka", 5, 60, crash=True)),
        "Kafka frozen for 5 to 30 s": (2, freeze(5, 30, "kafka")),
        "services started before Kafka": (2, started_before_kafka),
        "relay or consumer killed": (12, kill(*workers)),
        "relay or consumer frozen for 25 s": (4, freeze(24, 28, *workers)),
        # The last: from then on messages may stand before their predecessors, until the republish brought all in order.
        "Kafka lost, republished": (3, kafka_lost),
    }


def main() -> int:
    seed = int(os.environ.get("DAICHO_SEED") or random.SystemRandom().randrange(10**6))
    times = float(os.environ.get("DAICHO_ROUNDS") or 1)
    wanted = tuple(filter(None, os.environ.get("DAICHO_FAULTS", "").split(",")))
    progress = Progress(sys.stderr)
    progress.say(f"seed {seed}", "")
    amiss = False
    with scratch_dir("faults") as data:
        stack = Stack(data, free_ports(1)[0], progress, fsync=False)
        try:
            stack.start()
            workers: list[str] = []
            for name, (rounds, _) in plan(workers).items():
                if not name.startswith(wanted or ""):
                    continue
                if name.startswith("relay") and not workers:
                    workers += [worker for context in SPLIT for worker in apart(stack, context, replicas=2)]
                fault = plan(workers)[name][1]
                number = max(1, round(rounds * times))
                amiss |= _run(stack, name, [(name, fault)] * number, seed, progress)
        finally:
            stack.stop()
    return int(amiss)


def _run(stack: Stack, name: str, faults: list[tuple[str, Fault]], seed: int, progress: Progress) -> bool:
    """One kind of fault; writes its row and says whether something was amiss."""
    report = Report(seed)
    try:
        campaign.campaign(stack, faults, report, pause=6, say=lambda each: progress.say(str(each), ""))
        late = [each for each in report.rounds if each.ready > READY_SECONDS]
        amiss = f"{len(late)} of {len(report.rounds)} rounds not ready in time" if late else ""
    except AssertionError as error:
        amiss = str(error).split("\n")[0][:300]
    if report.commands.get("500"):
        amiss += f" {report.commands['500']} answers were 500"
    progress.say(f"{name}: {amiss or 'well'}", str(report))
    note(name, report, amiss)
    return bool(amiss)


def note(name: str, report: Report, amiss: str) -> None:
    """Puts the row in the place of an earlier one of the same fault."""
    lines = RESULTS.read_text(encoding="utf-8").splitlines() if RESULTS.exists() else []
    kept = [line for line in lines if line.startswith("| ")][1:]
    rows = {line.split(" | ")[0].removeprefix("| "): line for line in kept}
    rows[name] = _row(
        name, report.seed, len(report.rounds), f"{report.rate:.0f}", report.checked.get("acknowledged", "–"),
        report.commands.get("unclear", "–"), amiss or "none", _spread(report, lambda each: each.ready),
        _spread(report, lambda each: each.flowing),
        ", ".join(str(report.checked.get(each, "–")) for each in ("events", "messages", "rows", "invoices")),
    )  # fmt: skip
    table = [_row(*COLUMNS), "|---" * len(COLUMNS) + "|", *rows.values()]
    RESULTS.write_text(HEAD.format(ready=READY_SECONDS) + "\n".join(table) + "\n", encoding="utf-8")


def _row(*cells: object) -> str:
    return f"| {' | '.join(map(str, cells))} |"


def _spread(report: Report, seconds: Callable[[campaign.Round], float]) -> str:
    return spread([seconds(each) for each in report.rounds]) if report.rounds else "–"


if __name__ == "__main__":
    sys.exit(main())
