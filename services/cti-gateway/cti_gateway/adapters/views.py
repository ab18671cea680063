"""Read table of extensions."""

from typing import Any

from cti_gateway.domain.extension import ExtensionAssignment
from spine.store.tables import Record, Table


class ExtensionRecord(Record):
    extension: str
    user_id: str | None
    user_name: str | None = None


def extension_record(state: ExtensionAssignment, extension_id: str, version: int) -> ExtensionRecord:
    """Returns the row of an extension that was assigned at least once."""
    return ExtensionRecord(id=extension_id, version=version, extension=state.extension, user_id=state.user_id)


EXTENSION_TABLE = Table(
    name="extensions",
    model=ExtensionRecord,
    record=extension_record,
    columns=("extension", "user_id"),
    search=("extension",),
    joins=("LEFT JOIN foreign_records person ON person.kind = 'user' AND person.id = t.user_id",),
    joined={"user_name": "person.name"},
    sort="extension",
)
TABLES: dict[str, Table[Any]] = {"extension": EXTENSION_TABLE}
