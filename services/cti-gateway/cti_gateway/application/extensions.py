"""Use cases of extensions."""

from functools import partial

from cti_gateway.domain import extension
from spine.event_store import EventStore
from spine.ids import derived_id
from spine.streams import Aggregate, Context

EXTENSIONS = Aggregate("extension", extension.ExtensionAssignment(), extension.evolve)


def settle(store: EventStore, number: str, holder: str | None, context: Context) -> None:
    """Makes an extension a user's, or nobody's."""
    stream = EXTENSIONS.stream(derived_id("extension", number))
    store.decide(stream, partial(extension.settle, extension=number, holder=holder), context)
