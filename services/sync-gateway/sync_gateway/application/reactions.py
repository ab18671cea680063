"""Other contexts' records that this one shows: users, departments, customers."""

from typing import Any

from psycopg import Cursor

from contracts.crm import CustomerEvent
from contracts.identity import DepartmentEvent, UserEvent
from spine.foreign import keep
from spine.messages import Message
from spine.runtime import Runtime

KINDS = {UserEvent: "user", DepartmentEvent: "department", CustomerEvent: "customer"}


def react(cursor: Cursor[Any], message: Message, _: Runtime) -> None:
    """Keeps a copy of what the event tells; the last one of a record stands."""
    event = message.event
    for model, kind in KINDS.items():
        if isinstance(event, model):
            data = event.model_dump(mode="json", exclude={"id", "version", "code", "name", "archived"})
            keep(cursor, kind, event.id, name=event.name, code=event.code, archived=event.archived, data=data)
