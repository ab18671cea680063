"""How a record stood on a day: what was effective by then, folded in the order in which it was recorded.

An event may be recorded after others that were effective later: a payment of the 10th entered after that of the 18th.
A decision was made on what was recorded before it, so the recorded order is the order of the fold; the effective times
only say which events belong to a day. The record as of today is thus always the record.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeVar

from spine.store.streams import Aggregate

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Dated:
    """A decoded event with its version in the stream and the time from which it was so."""

    version: int
    at: datetime
    event: Any


def life_of(kind: Aggregate[S, Any], events: Sequence[Dated]) -> list[Dated]:
    """Returns the events since the record began last, none of them effective before that beginning.

    A record begins with its first event, and anew with each event of the class `begins`, as when an import was undone
    and repeated: what was before is no part of it.
    """
    if not events:
        return []
    began = [n for n, each in enumerate(events) if kind.begins is not None and isinstance(each.event, kind.begins)]
    life = events[max(began, default=0) :]
    birth = life[0].at
    return [each if each.at >= birth else replace(each, at=birth) for each in life]


def as_of(kind: Aggregate[S, Any], events: Sequence[Dated], until: datetime) -> tuple[int, S]:
    """Returns the version and state as of an instant; version 0 while the record had not begun."""
    known = [each for each in life_of(kind, events) if each.at <= until]
    return (known[-1].version if known else 0), kind.fold(each.event for each in known)


def changed_spans(kind: Aggregate[S, Any], events: Sequence[Dated]) -> list[tuple[datetime, S]]:
    """Returns from which instants on the record stands otherwise because of its last event, with its state from there.

    The last pair is always the record as it is now. There is one pair when the event is effective no earlier than all
    before it; else one for its own time and one for each later time at which something else became effective. A record
    that begins anew later than it had begun before stands until then as it stood last: taken back.
    """
    life = life_of(kind, events)
    own = life[-1].at
    instants = sorted({each.at for each in life if each.at >= own})
    spans = [(at, kind.fold(each.event for each in life if each.at <= at)) for at in instants]
    former = life_of(kind, events[:-1]) if len(life) == 1 else []
    if former and former[0].at < own:
        spans.insert(0, (former[0].at, kind.fold(each.event for each in former)))
    return spans
