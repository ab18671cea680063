"""What projects tells. Rates go to a topic of their own, which only reporting reads."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from pydantic import BaseModel, ConfigDict

from contracts.published import Published, events_of


class MemberEvent(Published):
    """A member's facts; `user_id` is the person in identity."""

    topic: ClassVar[str] = "projects.events"
    record: ClassVar[str] = "member"

    code: str
    name: str
    user_id: str
    archived: bool


class MemberRegisteredV1(MemberEvent):
    type: ClassVar[str] = "projects.member-registered.v1"


class MemberArchivedV1(MemberEvent):
    type: ClassVar[str] = "projects.member-archived.v1"


class MemberRate(BaseModel):
    """Yen per hour from a day on."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    valid_from: date
    yen_per_hour: Decimal


class MemberRatesSetV1(Published):
    """All rates of a member, the earliest first."""

    type: ClassVar[str] = "projects.member-rates-set.v1"
    topic: ClassVar[str] = "projects.costs"

    rates: tuple[MemberRate, ...]


EVENTS = events_of(__name__)
