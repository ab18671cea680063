"""What measurements come to: medians with their spread, ratios of pairs, and whether a number is held."""

import math
import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Spread:
    """Some measurements of one thing."""

    values: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.values)

    def text(self, unit: str = "") -> str:
        """`1.23 × [1.10–1.31]`; a single measurement has no spread."""
        middle = f"{shown(self.median)}{unit}"
        if len(self.values) == 1:
            return middle
        return f"{middle} [{shown(min(self.values))}–{shown(max(self.values))}]"


@dataclass(frozen=True, slots=True)
class Hold:
    """A number to hold: at least or at most `bound`, in `unit`."""

    bound: float
    unit: str
    at_least: bool

    def holds(self, value: float) -> bool:
        return value >= self.bound if self.at_least else value <= self.bound

    @property
    def text(self) -> str:
        return f"{'≥' if self.at_least else '≤'} {shown(self.bound)}{self.unit}"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the results; without `hold` it is only told."""

    what: str
    measured: Spread
    hold: Hold | None = None
    unit: str = ""

    @property
    def cells(self) -> tuple[str, str, str, str]:
        if self.hold is None:
            return self.what, "–", self.measured.text(self.unit), "–"
        held = "yes" if self.hold.holds(self.measured.median) else "**no**"
        return self.what, self.hold.text, self.measured.text(self.hold.unit), held


@dataclass
class Report:
    """What an instrument found: its rows, and paragraphs or tables in Markdown for whoever looks closer."""

    name: str
    rows: list[Row] = field(default_factory=list)
    details: list[str] = field(default_factory=list)


def at_least(bound: float, unit: str = " ×") -> Hold:
    return Hold(bound, unit, at_least=True)


def at_most(bound: float, unit: str) -> Hold:
    return Hold(bound, unit, at_least=False)


def ratios(ours: Sequence[float], theirs: Sequence[float]) -> Spread:
    """Of each pair, ours over theirs: both were measured one right after the other."""
    return Spread(tuple(one / other for one, other in zip(ours, theirs, strict=True)))


def percentile(values: Sequence[float], share: float) -> float:
    """The least value that at least `share` of all do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def alternate(rounds: int, subjects: Mapping[str, Callable[[], float]]) -> dict[str, list[float]]:
    """Measures all subjects in turn, round by round, each second round backwards: what drifts meets all alike."""
    found: dict[str, list[float]] = {name: [] for name in subjects}
    for number in range(rounds):
        names = list(subjects) if number % 2 == 0 else list(subjects)[::-1]
        for name in names:
            found[name].append(subjects[name]())
    return found


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table; the first column is text, the others numbers."""
    match_keys = ["---", *["---:"] * (len(heads) - 1)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in [heads, match_keys, *rows])


def shown(value: float) -> str:
    """Three figures, or all that stand before the point."""
    if value == 0 or not math.isfinite(value):
        return str(value)
    decimals = max(0, 2 - math.floor(math.log10(abs(value))))
    return f"{value:,.{decimals}f}" if abs(value) < 100 else f"{value:,.0f}"
