"""States of a record as of a day: the events effective by then, folded in the order in which they were recorded.

An event may be recorded after others that took effect later: a payment of the 10th entered after that of the 18th.
Each decision was based on the events recorded before it, so they are folded in recorded order; the effective times only
select the events of a day. The state as of today is thus always the current state.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeVar

from spine.store.streams import Aggregate

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Dated:
    """A decoded event with its version in the stream and its effective time."""

    version: int
    at: datetime
    event: Any


def life_of(kind: Aggregate[S, Any], events: Sequence[Dated]) -> list[Dated]:
    """Returns the events since the record last began, none effective before that beginning.

    A record begins with its first event, and again with each event of the class `begins`, as when an import was undone
    and repeated; events before that no longer count.
    """
    if not events:
        return []
    began = [n for n, each in enumerate(events) if kind.begins is not None and isinstance(each.event, kind.begins)]
    life = events[max(began, default=0) :]
    birth = life[0].at
    return [each if each.at >= birth else replace(each, at=birth) for each in life]


def as_of(kind: Aggregate[S, Any], events: Sequence[Dated], until: datetime) -> tuple[int, S]:
    """Returns the version and state as of an instant; version 0 if the record had not begun."""
    known = [each for each in life_of(kind, events) if each.at <= until]
    return (known[-1].version if known else 0), kind.fold(each.event for each in known)


def changed_spans(kind: Aggregate[S, Any], events: Sequence[Dated]) -> list[tuple[datetime, S]]:
    """Returns the instants from which the last event changed the state, each with the state from then on.

    The last pair holds the current state. If no earlier event takes effect later than the last one, it is the only
    pair; otherwise there is one pair for its own time and one for each later effective time. If a record begins again
    later than it first began, a first pair gives its last state before that, withdrawn, from the former beginning.
    """
    life = life_of(kind, events)
    own = life[-1].at
    instants = sorted({each.at for each in life if each.at >= own})
    spans = [(at, kind.fold(each.event for each in life if each.at <= at)) for at in instants]
    former = life_of(kind, events[:-1]) if len(life) == 1 else []
    if former and former[0].at < own:
        spans.insert(0, (former[0].at, kind.fold(each.event for each in former)))
    return spans
