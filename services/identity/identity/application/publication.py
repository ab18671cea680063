"""What identity tells other contexts of its own events. A changed password is nobody else's business."""

from collections.abc import Sequence
from typing import Any

from contracts import identity as contract
from contracts.published import Published
from identity.domain import department, user
from spine.appends import RecordedEvent

USER_EVENTS: dict[type[Any], type[contract.UserEvent]] = {
    user.UserRegistered: contract.UserRegisteredV1,
    user.UserRevised: contract.UserRevisedV1,
    user.UserDeactivated: contract.UserDeactivatedV1,
    user.UserReactivated: contract.UserReactivatedV1,
    user.UserArchived: contract.UserArchivedV1,
}
DEPARTMENT_EVENTS: dict[type[Any], type[contract.DepartmentEvent]] = {
    department.DepartmentRegistered: contract.DepartmentRegisteredV1,
    department.DepartmentRevised: contract.DepartmentRevisedV1,
    department.DepartmentArchived: contract.DepartmentArchivedV1,
}


def publish(row: RecordedEvent, event: object, state: object) -> Sequence[Published]:
    """The published event of a stored one, with the record's facts after it."""
    stream, version = str(row.originator_id), row.originator_version
    if type(event) in USER_EVENTS:
        assert isinstance(state, user.User)
        return [_user(USER_EVENTS[type(event)], stream.removeprefix("user-"), version, state)]
    if type(event) in DEPARTMENT_EVENTS:
        assert isinstance(state, department.Department)
        return [_department(DEPARTMENT_EVENTS[type(event)], stream.removeprefix("department-"), version, state)]
    return []


def _user(model: type[contract.UserEvent], user_id: str, version: int, state: user.User) -> contract.UserEvent:
    assert state.profile is not None
    return model(
        id=user_id,
        version=version,
        code=state.code,
        name=state.profile.name,
        kana=state.profile.kana,
        department_id=state.profile.department_id,
        roles=state.profile.roles,
        scope=state.profile.scope,
        extension=state.profile.extension,
        active=state.active,
        archived=state.archived,
    )


def _department(
    model: type[contract.DepartmentEvent], department_id: str, version: int, state: department.Department
) -> contract.DepartmentEvent:
    assert state.profile is not None
    return model(
        id=department_id,
        version=version,
        code=state.code,
        name=state.profile.name,
        parent_id=state.profile.parent_id,
        kind=state.profile.kind,
        position=state.profile.position,
        valid_from=state.profile.valid_from,
        archived=state.archived,
    )
