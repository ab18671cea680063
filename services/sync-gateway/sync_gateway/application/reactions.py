"""Copies of other contexts' records: users, departments, customers."""

from typing import Any

from psycopg import Cursor

from contracts.crm import CustomerEvent
from contracts.identity import DepartmentEvent, UserEvent
from spine.runtime import Runtime
from spine.stream.foreign import keep
from spine.stream.messages import Message


def react(cursor: Cursor[Any], message: Message, _: Runtime) -> None:
    """Stores a copy of the record in the event, in place of an earlier copy."""
    if isinstance(message.event, UserEvent | DepartmentEvent | CustomerEvent):
        keep(cursor, message.event)
