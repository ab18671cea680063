"""Copies of other contexts' records that crm reads."""

from contracts.identity import UserEvent
from spine.runtime import Runtime
from spine.stream.foreign import ForeignRecords


def department_of(runtime: Runtime, user_id: str | None) -> str | None:
    """Returns the department of a user, or None if the copy of the user has not arrived."""
    user = ForeignRecords(runtime.pool).get(UserEvent, user_id) if user_id else None
    return user.department_id if user else None
