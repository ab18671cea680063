"""The values a request may carry."""

from datetime import UTC, date, datetime
from typing import Annotated

from pydantic import AwareDatetime, Field, StringConstraints

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
