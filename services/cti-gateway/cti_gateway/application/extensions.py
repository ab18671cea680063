"""Use cases of extensions."""

from functools import partial

from cti_gateway.adapters.kinds import EXTENSIONS
from cti_gateway.domain import extension
from edge.work import Work
from spine.ids import derived_id


def settle(work: Work, number: str, holder: str | None) -> None:
    """Assigns an extension to a user, or to nobody."""
    decision = partial(extension.settle, extension=number, holder=holder)
    work.store.decide(EXTENSIONS.stream(derived_id("extension", number)), decision, work.context)
