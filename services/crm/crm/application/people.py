"""What crm knows of identity's users."""

from spine.foreign import ForeignRecords
from spine.runtime import Runtime


def department_of(runtime: Runtime, user_id: str | None) -> str | None:
    """The department a user works in, if it has reached us."""
    user = ForeignRecords(runtime.pool).find("user", user_id) if user_id else None
    return user.data.get("department_id") if user else None
