"""What every published event is: a frozen model, its stable name, its topic."""

from datetime import datetime
from operator import not_
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field


class Restated(BaseModel):
    """States how a record stands from an instant on until the next, the last of them being the event's own facts.

    Set only where an event was recorded after later-dated ones, or where a record was registered anew. Empty in the
    usual case, and then not sent: the event's facts hold from its effective_at on.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    effective_at: datetime
    facts: dict[str, Any]


class Published(BaseModel):
    """An event other contexts may read. `id` and `version` are those of the record it tells of.

    A concrete event derives from its record's facts (`QuoteEvent`, …), so a reader who wants the state matches the base
    class and one who wants the occasion matches the concrete one. `record` names the kind of record.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    type: ClassVar[str] = ""
    topic: ClassVar[str] = ""
    record: ClassVar[str] = ""

    id: str
    version: int
    restated: tuple[Restated, ...] = Field(default=(), exclude_if=not_)
