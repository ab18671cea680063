"""Decisions on sets of alternative quotes: every command that joins a set or chooses in it writes the set's stream."""

from collections.abc import Callable, Mapping

from billing.adapters.kinds import ALTERNATIVES, QUOTES
from billing.domain import alternatives
from billing.domain.quote import Quote, QuoteContent, QuoteEvent
from spine.store.streams import Decided, Read


def joined(read: Read, quote_id: str, text: QuoteContent) -> Decided:
    """Adds a new alternative to its set, with those that named it as their origin before it existed."""
    above = alternatives.origin(text)
    if above is None:
        return []
    root = alternatives.root_of(quote_id, _origins(read, {quote_id: above}))
    own, whole = read(ALTERNATIVES.stream(quote_id)), ALTERNATIVES.stream(root)
    return [(whole, alternatives.add(read(whole), root, [quote_id, *own.members]))]


def others_of(read: Read, quote_id: str) -> dict[str, Quote]:
    """Returns the other quotes of the set by id, without those that were archived or moved to another set."""
    origin_of = _origins(read)
    root = alternatives.root_of(quote_id, origin_of)
    ids = [key for key in (root, *read(ALTERNATIVES.stream(root)).members) if key != quote_id]
    quotes = {key: read(QUOTES.stream(key)) for key in ids}
    return {
        key: each
        for key, each in quotes.items()
        if each.number and not each.archived and alternatives.root_of(key, origin_of) == root
    }


def chosen(read: Read, quote_id: str, events: list[QuoteEvent], others: Mapping[str, list[QuoteEvent]]) -> Decided:
    """Returns the events of a quote and its alternatives, together with the choice in the set's stream."""
    changed = [(QUOTES.stream(quote_id), events), *((QUOTES.stream(key), told) for key, told in others.items())]
    if not any(told for _, told in changed):
        return []
    whole = ALTERNATIVES.stream(alternatives.root_of(quote_id, _origins(read)))
    return [*changed, (whole, alternatives.choose(read(whole), quote_id))]


def _origins(read: Read, new: Mapping[str, str] | None = None) -> Callable[[str], str | None]:
    """Returns the function that gives a quote's origin; `new` are quotes that are about to name theirs."""
    known = new or {}
    return lambda key: known[key] if key in known else alternatives.origin(read(QUOTES.stream(key)).text)
