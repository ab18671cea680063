"""Copies of other contexts' records in billing: users, departments, customers with their terms, deals."""

from typing import Any

from psycopg import Cursor

from contracts.crm import CustomerEvent, DealEvent
from contracts.identity import DepartmentEvent, UserEvent
from spine.runtime import Runtime
from spine.stream.foreign import keep
from spine.stream.messages import Message


def react(cursor: Cursor[Any], message: Message, _runtime: Runtime) -> None:
    """Stores a copy of the record in the event; idempotent."""
    if isinstance(message.event, UserEvent | DepartmentEvent | CustomerEvent | DealEvent):
        keep(cursor, message.event)
