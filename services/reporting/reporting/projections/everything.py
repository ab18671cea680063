"""All projections, and how messages are applied to them."""

from collections.abc import Iterable
from typing import Any

from psycopg import Cursor

from contracts import billing, crm, identity
from contracts.published import Published
from edge.feed import entry
from reporting.projections.company import COMPANY
from reporting.projections.costs import COSTS
from reporting.projections.invoices import INVOICES
from reporting.projections.names import NAMES
from reporting.projections.projection import Projection
from reporting.projections.quotes import QUOTES
from reporting.projections.sales import SALES
from spine.runtime import Runtime
from spine.store.appends import Statement
from spine.stream.messages import Message

PROJECTIONS: tuple[Projection, ...] = (*NAMES, COMPANY, SALES, QUOTES, INVOICES, *COSTS)
CONTRACTS: tuple[type[Published], ...] = (*identity.EVENTS, *crm.EVENTS, *billing.EVENTS)
EVERY_VIEW = frozenset(view for projection in PROJECTIONS for view in projection.views)
READERS = {model.type: [each for each in PROJECTIONS if issubclass(model, each.reads)] for model in CONTRACTS}


def apply_all(cursor: Cursor[Any], message: Message, _: Runtime) -> None:
    """Applies a message in the transaction of the consumer's checkpoint; ignores one that no projection reads."""
    for projection in READERS.get(message.type, ()):
        projection.apply(cursor, message.event, message.effective_at)


def tell(cursor: Cursor[Any], messages: Iterable[Message]) -> None:
    """Notifies the browsers which reports changed with a batch, in the transaction that changes them."""
    if views := views_of(messages):
        cursor.execute(*moved(views))


def moved(views: Iterable[str]) -> Statement:
    """Returns the statement that notifies the browsers of changed reports."""
    return entry("changed", {"views": sorted(views)})


def views_of(messages: Iterable[Message]) -> set[str]:
    """Returns the reports that these messages may have changed."""
    return {view for message in messages for projection in READERS.get(message.type, ()) for view in projection.views}
