"""Users, departments and customers as a screen pop needs them, and the extensions that users hold."""

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
    """Keeps a copy of the record that the event tells of; a user's event also moves the extension."""
    event = message.event
    if isinstance(event, UserEvent | DepartmentEvent | CustomerEvent):
        keep(cursor, event)
    if isinstance(event, UserEvent):
        _settle_extensions(Work(runtime, SYSTEM, message.context()), cursor, event)


def _settle_extensions(work: Work, cursor: Cursor[Any], user: UserEvent) -> None:
    """Of several users with one extension the first by code holds it: so every order of events ends in the same."""
    for number in sorted((queries.held(cursor, user.id) | {user.extension}) - {""}):
        extensions.settle(work, number, queries.claimant(cursor, number))
