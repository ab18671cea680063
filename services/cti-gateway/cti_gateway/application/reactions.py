"""Copies of users, departments and customers for the screen pop, and the assignment of extensions to users."""

from typing import Any

from psycopg import Cursor

from contracts.crm import CustomerEvent
from contracts.identity import DepartmentEvent, UserEvent
from cti_gateway.adapters import queries
from cti_gateway.application import extensions
from edge.work import SYSTEM, Work
from spine.runtime import Runtime
from spine.stream.foreign import keep
from spine.stream.messages import Message


def react(cursor: Cursor[Any], message: Message, runtime: Runtime) -> None:
    """Stores a copy of the record in the event; a user's event also reassigns extensions."""
    event = message.event
    if isinstance(event, UserEvent | DepartmentEvent | CustomerEvent):
        keep(cursor, event)
    if isinstance(event, UserEvent):
        _settle_extensions(Work(runtime, SYSTEM, message.context()), cursor, event)


def _settle_extensions(work: Work, cursor: Cursor[Any], user: UserEvent) -> None:
    """Assigns each extension to the first of its users by code, so that every order of events has the same result."""
    for number in sorted((queries.held(cursor, user.id) | {user.extension}) - {""}):
        extensions.settle(work, number, queries.claimant(cursor, number))
