"""The texts a request may carry."""

from datetime import date
from typing import Annotated

from pydantic import Field, StringConstraints

NO_NUL = r"^[^\x00]*$"
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100, pattern=NO_NUL)]
Code = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=30, pattern=NO_NUL)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200, pattern=NO_NUL)]
Day = Annotated[date, Field(ge=date(1901, 1, 1), le=date(2199, 12, 31))]
"""A business date in the range that reports and calendars know."""
Secret = Annotated[str, StringConstraints(min_length=1, max_length=400, pattern=NO_NUL)]
