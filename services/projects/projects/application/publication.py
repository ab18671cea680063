"""The events that projects publishes of members; rates are published apart."""

from typing import Any

from contracts.projects import MemberArchivedV1, MemberRatesSetV1, MemberRegisteredV1
from projects.adapters.kinds import MEMBERS
from projects.domain.member import Member, MemberArchived, MemberRegistered
from spine.stream.publication import Publishes


def member_facts(state: Member) -> dict[str, Any]:
    """Returns the published facts of a member."""
    return {"code": state.code, "name": state.name, "user_id": state.user_id, "archived": state.archived}


def rate_facts(state: Member) -> dict[str, Any]:
    """Returns the hourly rates of a member."""
    return {"rates": [{"valid_from": rate.valid_from, "yen_per_hour": rate.yen_per_hour} for rate in state.rates]}


PUBLISHES = (
    Publishes(MEMBERS, member_facts, {MemberRegistered: MemberRegisteredV1, MemberArchived: MemberArchivedV1}),
    Publishes(MEMBERS, rate_facts, {MemberRegistered: MemberRatesSetV1}),
)
