"""What projects publishes of its members; rates apart from the rest."""

from typing import Any

from contracts.projects import MemberArchivedV1, MemberRatesSetV1, MemberRegisteredV1
from projects.adapters.kinds import MEMBERS
from projects.domain.member import Member, MemberArchived, MemberRegistered
from spine.stream.publication import Publishes


def member_facts(state: Member) -> dict[str, Any]:
    """Returns what everybody may know of a member."""
    return {"code": state.code, "name": state.name, "user_id": state.user_id, "archived": state.archived}


def rate_facts(state: Member) -> dict[str, Any]:
    """Returns what an hour of a member costs."""
    return {"rates": [{"valid_from": rate.valid_from, "yen_per_hour": rate.yen_per_hour} for rate in state.rates]}


PUBLISHES = (
    Publishes(MEMBERS, member_facts, {MemberRegistered: MemberRegisteredV1, MemberArchived: MemberArchivedV1}),
    Publishes(MEMBERS, rate_facts, {MemberRegistered: MemberRatesSetV1}),
)
