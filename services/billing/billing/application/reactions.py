"""What billing keeps of other contexts' records: users, departments, customers with their terms, deals."""

from typing import Any

from psycopg import Cursor

from contracts.crm import CustomerEvent, DealEvent
from contracts.identity import DepartmentEvent, UserEvent
from spine.foreign import keep
from spine.messages import Message
from spine.runtime import Runtime


def react(cursor: Cursor[Any], message: Message, _runtime: Runtime) -> None:
    """Keeps the record's copy as it is after the event; the same event again changes nothing."""
    event = message.event
    match event:
        case UserEvent():
            _keep(cursor, "user", event, event.code)
        case DepartmentEvent():
            _keep(cursor, "department", event, event.code)
        case CustomerEvent():
            _keep(cursor, "customer", event, event.code)
        case DealEvent():
            _keep(cursor, "deal", event, event.number)
        case _:
            return


def _keep(
    cursor: Cursor[Any], kind: str, event: UserEvent | DepartmentEvent | CustomerEvent | DealEvent, code: str
) -> None:
    data = event.model_dump(mode="json", exclude={"id", "version", "name", "archived"})
    keep(cursor, kind, event.id, name=event.name, code=code, archived=event.archived, data=data)
