"""What billing keeps of other contexts' records: users, departments, customers with their terms, deals."""

from typing import Any

from psycopg import Cursor

from contracts.crm import CustomerEvent, DealEvent
from contracts.identity import DepartmentEvent, UserEvent
from spine.foreign import keep_known
from spine.messages import Message
from spine.runtime import Runtime

KINDS: dict[type[Any], str] = {
    UserEvent: "user",
    DepartmentEvent: "department",
    CustomerEvent: "customer",
    DealEvent: "deal",
}


def react(cursor: Cursor[Any], message: Message, _runtime: Runtime) -> None:
    """Keeps the record's copy as it is after the event; the same event again changes nothing."""
    keep_known(cursor, message.event, KINDS)
