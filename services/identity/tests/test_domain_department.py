"""Departments and API keys: past events, a command, and the events or the refusal that follow."""

from dataclasses import replace

from identity.adapters.kinds import API_KEYS, DEPARTMENTS
from identity.domain import api_key, department, role
from identity.domain.api_key import ApiKeyIssued, ApiKeyRevoked
from identity.domain.department import (
    Department,
    DepartmentArchived,
    DepartmentJoined,
    DepartmentRegistered,
    DepartmentRevised,
    Profile,
)
from spine.testing import Given

HEAD = Profile("営業本部", "sales")
REGISTERED = DepartmentRegistered("100", HEAD)
ISSUED = ApiKeyIssued("連携", "user-1", ("sales",), "abcd")


def test_a_department_is_registered_once() -> None:
    Given(DEPARTMENTS).when(department.register, "100", HEAD).then(REGISTERED)
    Given(DEPARTMENTS, REGISTERED).when(department.register, "100", HEAD).then()
    Given(DEPARTMENTS, REGISTERED).when(department.register, "200", HEAD).refused("department-exists")


def test_a_department_never_stands_under_itself() -> None:
    given = Given(DEPARTMENTS, REGISTERED)
    given.when(department.revise, "me", {"parent_id": "child"}, ["child", "me"]).refused("department-cycle")
    moved = replace(HEAD, parent_id="other")
    given.when(department.revise, "me", {"parent_id": "other"}, ["other"]).then(DepartmentRevised(moved))


def test_the_line_above_ends_at_the_top_at_what_is_unknown_and_in_a_ring() -> None:
    tree = {
        name: Department(name, replace(HEAD, parent_id=above))
        for name, above in {
            "team": "one",
            "one": "head",
            "head": None,
            "left": "right",
            "right": "left",
            "orphan": "gone",
        }.items()
    }

    def line(name: str | None) -> list[str]:
        return department.line_of(name, lambda above: tree.get(above, Department()))

    assert line("team") == ["team", "one", "head"]
    assert line("left") == ["left", "right"]
    assert line("orphan") == ["orphan", "gone"]
    assert line(None) == line("") == []


def test_only_an_open_department_takes_somebody_in() -> None:
    Given(DEPARTMENTS, REGISTERED).when(department.join, "user-1").then(DepartmentJoined("user-1"))
    Given(DEPARTMENTS).when(department.join, "user-1").refused("department-unknown")
    closed = Given(DEPARTMENTS, REGISTERED, DepartmentArchived())
    closed.when(department.join, "user-1").refused("department-unknown")
    closed.when(department.rejoin, "user-1").refused("department-closed")
    Given(DEPARTMENTS, REGISTERED).when(department.rejoin, "user-1").then(DepartmentJoined("user-1"))
    Given(DEPARTMENTS).when(department.rejoin, "user-1").refused("department-unknown")


def test_a_revision_of_nothing_says_nothing() -> None:
    Given(DEPARTMENTS, REGISTERED).when(department.revise, "me", {"name": "営業本部"}, []).then()
    Given(DEPARTMENTS).when(department.revise, "me", {"name": "営業本部"}, []).refused("department-archived")


def test_only_an_unused_department_is_closed() -> None:
    Given(DEPARTMENTS, REGISTERED).when(department.archive, used_by=1).refused("department-in-use")
    Given(DEPARTMENTS, REGISTERED).when(department.archive, used_by=0).then(DepartmentArchived())
    Given(DEPARTMENTS, REGISTERED, DepartmentArchived()).when(department.archive, used_by=0).then()


def test_a_key_has_at_most_its_users_roles() -> None:
    Given(API_KEYS).when(api_key.issue, ISSUED, frozenset({"sales"})).then(ISSUED)
    Given(API_KEYS).when(api_key.issue, ISSUED, frozenset({"operator"})).refused("key-roles-beyond")
    none = replace(ISSUED, roles=())
    Given(API_KEYS).when(api_key.issue, none, frozenset({"sales"})).refused("key-roles-beyond")


def test_a_key_is_revoked_once() -> None:
    Given(API_KEYS, ISSUED).when(api_key.revoke).then(ApiKeyRevoked())
    Given(API_KEYS, ISSUED, ApiKeyRevoked()).when(api_key.revoke).then()


def test_costs_are_seen_by_those_who_answer_for_them() -> None:
    bearers = {"admin", "manager", "accounting", "analyst"}
    others = {"sales", "production", "operator"}
    assert all(role.rights([one]) == ("costs",) for one in bearers)
    assert all(role.rights([one]) == () for one in others)
    assert role.rights(["sales", "manager"]) == ("costs",)


def test_roles_that_look_after_the_whole_company_see_all_of_it() -> None:
    assert role.effective_scope(["accounting"], "own") == "all"
    assert role.effective_scope(["manager"], "department") == "department"
    assert role.effective_scope(["sales"], "own") == "own"
