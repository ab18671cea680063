"""What crm knows of other contexts' records."""

from contracts.identity import UserEvent
from spine.runtime import Runtime
from spine.stream.foreign import ForeignRecords


def department_of(runtime: Runtime, user_id: str | None) -> str | None:
    """Returns the department a user works in, or None when the user has not reached us."""
    user = ForeignRecords(runtime.pool).get(UserEvent, user_id) if user_id else None
    return user.department_id if user else None
