"""Field types of request bodies, the same in every context; their limits are in `japan.limits`.

Texts are trimmed and contain no NUL, which PostgreSQL cannot store. A field that a PATCH may omit is written
`name: Name | MISSING = MISSING`: if omitted, it is not in `model_dump()`, and the OpenAPI shows no default.
"""

from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Annotated

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints

from japan import limits
from japan.limits import FIRST_DAY, LAST_DAY

WITHOUT_NUL = r"^[^\x00]*$"


def text(most: int, least: int = 0) -> StringConstraints:
    """Returns the constraints of a trimmed text of `least` to `most` characters."""
    return StringConstraints(strip_whitespace=True, min_length=least or None, max_length=most, pattern=WITHOUT_NUL)


Name = Annotated[str, text(limits.NAME, 1)]
Code = Annotated[str, text(limits.CODE, 1)]
Text = Annotated[str, text(limits.TEXT)]
Reason = Annotated[str, text(limits.TEXT, 1)]
Prose = Annotated[str, text(limits.PROSE)]
Id = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")]
Day = Annotated[date, Field(ge=FIRST_DAY, le=LAST_DAY)]
Month = Annotated[str, StringConstraints(pattern=r"^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$")]
Instant = Annotated[
    AwareDatetime,
    Field(ge=datetime.combine(FIRST_DAY, time.min, UTC), le=datetime.combine(LAST_DAY, time.min, UTC)),
]
Yen = Annotated[int, Field(ge=0, le=limits.YEN)]
SignedYen = Annotated[int, Field(ge=-limits.YEN, le=limits.YEN)]
Percent = Annotated[int, Field(ge=0, le=100)]
Quantity = Annotated[Decimal, Field(ge=0, max_digits=12, decimal_places=3)]
UnitPrice = Annotated[Decimal, Field(max_digits=14, decimal_places=2)]
Cost = Annotated[Decimal, Field(ge=0, max_digits=14, decimal_places=2)]


class Body(BaseModel):
    """A request body; unknown fields are refused."""

    model_config = ConfigDict(extra="forbid")


class Confirmable(BaseModel):
    """The extra field of commands that may ask questions: the types of the confirmed ones."""

    confirm: Annotated[list[Text], Field(max_length=20, exclude=True)] = []
