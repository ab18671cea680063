"""What every published event is: a frozen model, its stable name, its topic."""

import sys
from typing import ClassVar

from pydantic import BaseModel, ConfigDict


class Published(BaseModel):
    """An event other contexts may read. `id` and `version` are those of the record it tells of.

    A concrete event derives from its record's facts (`QuoteEvent`, …), so a reader who wants the state matches the base
    class and one who wants the occasion matches the concrete one.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    type: ClassVar[str] = ""
    topic: ClassVar[str] = ""

    id: str
    version: int


def events_of(context: str) -> tuple[type[Published], ...]:
    """Returns the events that a context's module defines, or the modules of its package, in the order of definition.

    An event is a class with a `type`. The facts that it derives from have none.
    """
    return tuple(found for found in vars(sys.modules[context]).values() if _is_event(found, context))


def _is_event(found: object, context: str) -> bool:
    if not (isinstance(found, type) and issubclass(found, Published) and found.type):
        return False
    return f"{found.__module__}.".startswith(f"{context}.")
