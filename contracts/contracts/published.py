"""What every published event is: a frozen model, its stable name, its topic."""

from typing import ClassVar

from pydantic import BaseModel, ConfigDict


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
