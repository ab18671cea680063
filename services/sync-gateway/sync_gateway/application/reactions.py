"""Other contexts' records that this one shows: users, departments, customers."""

from typing import Any

from psycopg import Cursor

from contracts.crm import CustomerEvent
from contracts.identity import DepartmentEvent, UserEvent
from spine.foreign import keep_known
from spine.messages import Message
from spine.runtime import Runtime

KINDS: dict[type[Any], str] = {UserEvent: "user", DepartmentEvent: "department", CustomerEvent: "customer"}


def react(cursor: Cursor[Any], message: Message, _: Runtime) -> None:
    """Keeps a copy of what the event tells; the last one of a record stands."""
    keep_known(cursor, message.event, KINDS)
