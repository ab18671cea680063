"""Publishes users and departments; a changed password is private."""

from typing import Any

from contracts import identity as contract
from identity.adapters.kinds import DEPARTMENTS, USERS
from identity.domain import department, user
from spine.stream.publication import Publishes


def user_facts(state: user.User) -> dict[str, Any]:
    """Returns the published facts of a user."""
    profile = state.profile
    assert profile is not None
    return {
        "code": state.code,
        "name": profile.name,
        "kana": profile.kana,
        "department_id": profile.department_id,
        "roles": profile.roles,
        "scope": profile.scope,
        "extension": profile.extension,
        "active": state.active,
        "archived": state.archived,
    }


def department_facts(state: department.Department) -> dict[str, Any]:
    """Returns the published facts of a department."""
    profile = state.profile
    assert profile is not None
    return {
        "code": state.code,
        "name": profile.name,
        "parent_id": profile.parent_id,
        "kind": profile.kind,
        "position": profile.position,
        "valid_from": profile.valid_from,
        "archived": state.archived,
    }


PUBLISHES = (
    Publishes(
        USERS,
        user_facts,
        {
            user.UserRegistered: contract.UserRegisteredV1,
            user.UserRevised: contract.UserRevisedV1,
            user.UserDeactivated: contract.UserDeactivatedV1,
            user.UserReactivated: contract.UserReactivatedV1,
            user.UserArchived: contract.UserArchivedV1,
        },
    ),
    Publishes(
        DEPARTMENTS,
        department_facts,
        {
            department.DepartmentRegistered: contract.DepartmentRegisteredV1,
            department.DepartmentRevised: contract.DepartmentRevisedV1,
            department.DepartmentArchived: contract.DepartmentArchivedV1,
        },
    ),
)
