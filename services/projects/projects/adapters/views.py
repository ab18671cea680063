"""Read table of members."""

from datetime import date
from decimal import Decimal
from typing import Any

from pydantic import BaseModel

from projects.domain.member import Member
from spine.store.tables import Record, Table


class RateRecord(BaseModel):
    valid_from: date
    yen_per_hour: Decimal


class MemberRecord(Record):
    """A member; `rates` are shown only to people who may see costs."""

    code: str
    name: str
    user_id: str
    rates: list[RateRecord] | None = None


def member_record(state: Member, member_id: str, version: int) -> MemberRecord:
    """Returns the row of a registered member."""
    assert state.user_id is not None
    return MemberRecord(
        id=member_id,
        version=version,
        archived=state.archived,
        code=state.code,
        name=state.name,
        user_id=state.user_id,
        rates=[RateRecord(valid_from=rate.valid_from, yen_per_hour=rate.yen_per_hour) for rate in state.rates],
    )


MEMBER_TABLE = Table(
    name="members",
    model=MemberRecord,
    record=member_record,
    columns=("code", "name", "user_id"),
    detail=frozenset({"rates"}),
    search=("code", "name"),
    costs=frozenset({"rates"}),
    sort="code",
)
TABLES: dict[str, Table[Any]] = {"member": MEMBER_TABLE}
