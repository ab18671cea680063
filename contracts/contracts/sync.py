"""What the accounting-software gateway tells."""

from typing import ClassVar, Literal

from contracts.published import Published, events_of


class ConnectionEvent(Published):
    """A connection's facts. `owners` names, per master, the side that may change it."""

    topic: ClassVar[str] = "sync.events"
    record: ClassVar[str] = "connection"

    package: Literal["yayoi", "pca", "tryton"]
    name: str
    owners: dict[str, Literal["daicho", "package"]]


class ConnectionMadeV1(ConnectionEvent):
    type: ClassVar[str] = "sync.connection-made.v1"


EVENTS = events_of(__name__)
