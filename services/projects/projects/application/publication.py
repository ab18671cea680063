"""What projects tells of its members; rates apart from the rest."""

from collections.abc import Sequence

from contracts import projects as contract
from contracts.published import Published
from projects.domain.member import Member, MemberArchived, MemberRegistered
from spine.appends import RecordedEvent


def publish(row: RecordedEvent, event: object, state: object) -> Sequence[Published]:
    """The published events of a stored one."""
    if not isinstance(state, Member):
        return []
    member_id, version = str(row.originator_id).removeprefix("member-"), row.originator_version
    facts = {"code": state.code, "name": state.name, "user_id": state.user_id, "archived": state.archived}
    match event:
        case MemberRegistered(rates=rates):
            shown = [{"valid_from": rate.valid_from, "yen_per_hour": rate.yen_per_hour} for rate in rates]
            told = contract.MemberRegisteredV1.model_validate({"id": member_id, "version": version, **facts})
            costs = contract.MemberRatesSetV1.model_validate({"id": member_id, "version": version, "rates": shown})
            return [told, costs]
        case MemberArchived():
            return [contract.MemberArchivedV1.model_validate({"id": member_id, "version": version, **facts})]
        case _:
            return []
