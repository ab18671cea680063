"""The values a request may carry, and whose record it makes."""

from datetime import UTC, date, datetime
from typing import Annotated, Any

from pydantic import AwareDatetime, Field, StringConstraints

from crm.application.people import department_of
from edge.commands import Command

NO_NUL = r"^[^\x00]*$"
MONTH = r"^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$"
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200, pattern=NO_NUL)]
Code = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=30, pattern=NO_NUL)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, max_length=300, pattern=NO_NUL)]
Long = Annotated[str, StringConstraints(strip_whitespace=True, max_length=20_000, pattern=NO_NUL)]
Id = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")]
Month = Annotated[str, StringConstraints(pattern=MONTH)]
Yen = Annotated[int, Field(ge=0, le=10**13)]
Day = Annotated[date, Field(ge=date(1901, 1, 1), le=date(2199, 12, 31))]
"""A business date in the range that reports and calendars know."""
Instant = Annotated[AwareDatetime, Field(ge=datetime(1901, 1, 1, tzinfo=UTC), le=datetime(2199, 12, 31, tzinfo=UTC))]


def owned(by: Command, fields: dict[str, Any], owner: str = "owner_id") -> dict[str, Any]:
    """A new record's fields with its owner, the person who makes it unless given, and that owner's department."""
    owner_id = fields.get(owner) or by.person.id
    own = by.person.department_id if owner_id == by.person.id else None
    department_id = fields.get("department_id") or own or department_of(by.runtime, owner_id)
    return {**fields, owner: owner_id, "department_id": department_id}


def handed_over(by: Command, changes: dict[str, Any], owner: str = "owner_id") -> dict[str, Any]:
    """Changes to a record; a new owner brings the own department unless another is given."""
    department_id = department_of(by.runtime, changes.get(owner))
    if department_id and "department_id" not in changes:
        return {**changes, "department_id": department_id}
    return changes
