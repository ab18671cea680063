"""A set of alternative quotes 代替見積: its members and the one chosen, in the stream of its root."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import assert_never

from billing.domain.quote import QuoteContent


@dataclass(frozen=True, slots=True)
class AlternativeAdded:
    quote_id: str


@dataclass(frozen=True, slots=True)
class AlternativeChosen:
    """Recorded when an alternative is won or made the one that counts in the forecast."""

    quote_id: str


AlternativesEvent = AlternativeAdded | AlternativeChosen


@dataclass(frozen=True, slots=True)
class Alternatives:
    """A set; `members` are all quotes that were ever added to the root, `chosen` is the last one chosen."""

    members: tuple[str, ...] = ()
    chosen: str | None = None


def evolve(alternatives: Alternatives, event: AlternativesEvent) -> Alternatives:
    match event:
        case AlternativeAdded(quote_id):
            return replace(alternatives, members=(*alternatives.members, quote_id))
        case AlternativeChosen(quote_id):
            return replace(alternatives, chosen=quote_id)
        case _:
            assert_never(event)


def origin(text: QuoteContent) -> str | None:
    """Returns the id of the quote that this one is an alternative to; None for an addition, which joins no set."""
    return text.alternative_of_id if text.relation == "alternative" else None


def root_of(quote_id: str, origin_of: Callable[[str], str | None]) -> str:
    """Returns the id of the set's first quote; if quotes name each other in a cycle, the smallest id."""
    path = [quote_id]
    while (above := origin_of(path[-1])) is not None:
        if above in path:
            return min(path[path.index(above) :])
        path.append(above)
    return path[-1]


def add(alternatives: Alternatives, root: str, quote_ids: Iterable[str]) -> list[AlternativesEvent]:
    """Adds the quotes that are not yet in the set."""
    return [AlternativeAdded(key) for key in quote_ids if key != root and key not in alternatives.members]


def choose(alternatives: Alternatives, quote_id: str) -> list[AlternativesEvent]:
    """Records the choice; returns no event for a quote without alternatives."""
    known = not alternatives.members or alternatives.chosen == quote_id
    return [] if known else [AlternativeChosen(quote_id)]
