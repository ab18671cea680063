"""Users, departments and customers as a screen pop needs them, and the extensions that users hold."""

from typing import Any

from psycopg import Cursor

from contracts.crm import CustomerEvent
from contracts.identity import DepartmentEvent, UserEvent
from cti_gateway.application import extensions
from spine.foreign import keep_known
from spine.messages import Message
from spine.runtime import Runtime

KINDS: dict[type[Any], str] = {UserEvent: "user", DepartmentEvent: "department", CustomerEvent: "customer"}
HELD = "SELECT extension FROM extensions WHERE user_id = %s"
CLAIMANT = """
SELECT id FROM foreign_records
WHERE kind = 'user' AND NOT archived AND (data->>'active')::boolean AND data->>'extension' = %s
ORDER BY code, id LIMIT 1"""


def react(cursor: Cursor[Any], message: Message, runtime: Runtime) -> None:
    """Keeps a copy of what the event tells; a user's event also moves the extension."""
    event = message.event
    keep_known(cursor, event, KINDS)
    if isinstance(event, UserEvent):
        _settle_extensions(cursor, event, message, runtime)


def _settle_extensions(cursor: Cursor[Any], user: UserEvent, message: Message, runtime: Runtime) -> None:
    """Of several users with one extension the first by code holds it: so every order of events ends in the same."""
    touched = {row["extension"] for row in cursor.execute(HELD, (user.id,)).fetchall()} | {user.extension}
    for number in sorted(touched - {""}):
        claimant = cursor.execute(CLAIMANT, (number,)).fetchone()
        extensions.settle(runtime.store, number, claimant["id"] if claimant else None, message.context())
