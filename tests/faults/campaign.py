"""Faults under load, one after the other, and the books compared: `make faults`, or the short form in `make test`.

A campaign is reproduced by its seed: which process, how long, which commands. What the machine adds is not.
"""

import random
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx
import invariants
from faults import Fault, kafka_lost
from folds import SERVICES, folded, opened
from load import Clerk, Load

from local.stack import Stack

READY_SECONDS = 10.0
PATIENCE = 240.0


@dataclass
class Round:
    """One fault: seconds until the stack took commands again, and until a new event had reached every reader."""

    name: str
    ready: float
    flowing: float


@dataclass
class Report:
    """What came of a campaign."""

    seed: int
    rounds: list[Round] = field(default_factory=list)
    seconds: float = 0.0
    commands: dict[str, int] = field(default_factory=dict)
    checked: dict[str, int] = field(default_factory=dict)
    complaints: list[str] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """Commands a second over the whole campaign, faults included."""
        return self.commands.get("commands", 0) / self.seconds if self.seconds else 0.0


def campaign(
    stack: Stack,
    faults: Sequence[tuple[str, Fault]],
    report: Report,
    pause: float,
    say: Callable[[Round], object] = lambda _: None,
) -> None:
    """Strikes with each fault in turn while commands run, `pause` seconds apart; then holds the books together."""
    chance, began = random.Random(report.seed), time.monotonic()
    with Load(stack.url, password(stack), report.seed) as load:
        try:
            probe = Clerk(stack.url, password(stack), load.journal, load.pace)
            for name, fault in faults:
                time.sleep(chance.uniform(0.5, 1) * pause)
                report.rounds.append(_round(stack, name, fault, chance, probe))
                say(report.rounds[-1])
        finally:
            report.seconds = time.monotonic() - began
    report.commands, report.complaints = load.journal.counts(), load.complaints
    load.journal.write(stack.data / "logs" / "journal.jsonl")
    report.checked = check(stack, load, report.seed, wiped=any(fault is kafka_lost for _, fault in faults))


def password(stack: Stack) -> str:
    return (stack.data / "secrets" / "admin-password").read_text().strip()


def _round(stack: Stack, name: str, fault: Fault, chance: random.Random, probe: Clerk) -> Round:
    since = fault(stack, chance)
    invariants.eventually(lambda: _is_ready(stack), PATIENCE, f"{name}: ready")
    ready = time.monotonic() - since
    _flow(stack, probe)
    return Round(name, ready, time.monotonic() - since)


def _is_ready(stack: Stack) -> bool:
    try:
        return httpx.get(f"{stack.url}/healthz", timeout=5).is_success
    except httpx.HTTPError:
        return False


def _flow(stack: Stack, probe: Clerk) -> None:
    """A customer that crm takes now is a customer of billing, and the quote made for it stands in reporting."""
    customer = probe.post("/api/crm/customers", {"name": "見張り"})
    body = {"subject": "見張り", "customer_id": customer["id"], "lines": [{"name": "品", "quantity": "1"}]}
    quote = probe.post("/api/billing/quotes", body)
    arrived = {
        "billing": ("SELECT 1 FROM foreign_records WHERE kind = 'customer' AND id = %s", customer["id"]),
        "crm": ("SELECT 1 FROM foreign_records WHERE kind = 'quote' AND id = %s", quote["id"]),
        "reporting": ("SELECT 1 FROM quotes WHERE id = %s", quote["id"]),
    }
    for context, (query, record_id) in arrived.items():
        what = f"{context} hears of {record_id}"
        invariants.eventually(lambda c=context, q=query, r=record_id: _holds(stack, c, q, r), PATIENCE, what)


def _holds(stack: Stack, context: str, query: str, record_id: str) -> bool:
    with invariants.connected(stack, context) as connection:
        return connection.execute(query.encode(), (record_id,)).fetchone() is not None


def check(stack: Stack, load: Load, seed: int, *, wiped: bool = False) -> dict[str, int]:
    """All invariants; what each compared."""
    checked: dict[str, Any] = {"seconds until still": round(invariants.nothing_stands_still(stack, PATIENCE))}
    folds = {}
    for context in SERVICES:
        with opened(stack, context) as runtime:
            fold = folds[context] = folded(runtime)
            stored = invariants.each_acknowledged_command_is_stored_once(runtime, fold, load.journal)
            checked["acknowledged"] = checked.get("acknowledged", 0) + stored
            checked["rows"] = checked.get("rows", 0) + invariants.own_tables_equal_a_fold(runtime, fold)
            checked["messages"] = checked.get("messages", 0) + invariants.the_chain_is_whole(stack, fold, wiped=wiped)
            checked["events"] = checked.get("events", 0) + len(fold.rows)
    checked["invoices"] = invariants.invoices_add_up(folds["billing"])
    with opened(stack, "reporting") as runtime:
        checked["told again in any order"] = invariants.projections_equal_a_fold(runtime, folds, seed)
    return checked


def spread(seconds: list[float]) -> str:
    """min / median / max."""
    return f"{min(seconds):.1f} / {statistics.median(seconds):.1f} / {max(seconds):.1f}"
