"""Users: past events, a command, and the events or the refusal that follow."""

from dataclasses import replace
from datetime import date

from identity.adapters.kinds import USERS
from identity.domain import user
from identity.domain.user import (
    PasswordSet,
    Profile,
    User,
    UserArchived,
    UserDeactivated,
    UserReactivated,
    UserRegistered,
    UserRevised,
)
from spine.testing import Given

SATO = Profile(name="佐藤 花", login="h.sato", roles=("sales",), scope="own")
BOSS = Profile(name="管理者", login="boss", roles=("admin",), scope="all")
REGISTERED = UserRegistered("M001", SATO)
BOSS_REGISTERED = UserRegistered("M000", BOSS)
OTHERS = [Given(USERS, BOSS_REGISTERED).state]
"""Another administrator."""
NOBODY: list[User] = [Given(USERS, REGISTERED).state, Given(USERS, BOSS_REGISTERED, UserDeactivated()).state]
DAY = date(2026, 11, 20)


def profile(**changes: object) -> Profile:
    return Profile(**{"name": "佐藤 花", "login": "h.sato", "roles": ("sales",), "scope": "own", **changes})


def test_a_new_user_is_registered() -> None:
    Given(USERS).when(user.register, "M001", SATO).then(REGISTERED)


def test_registering_the_same_again_changes_nothing() -> None:
    Given(USERS, REGISTERED).when(user.register, "M001", SATO).then()


def test_registering_another_under_the_same_id_is_refused() -> None:
    Given(USERS, REGISTERED).when(user.register, "M002", SATO).refused("user-exists")


def test_a_user_without_roles_is_refused() -> None:
    Given(USERS).when(user.register, "M001", profile(roles=())).refused("roles-missing")


def test_leaving_before_joining_is_refused() -> None:
    wrong = profile(joined_on=date(2026, 4, 1), left_on=date(2026, 3, 31))
    Given(USERS).when(user.register, "M001", wrong).refused("left-before-joined")


def test_revising_keeps_what_was_not_sent() -> None:
    changed = profile(extension="12")
    given = Given(USERS, REGISTERED)
    given.when(user.revise, {"extension": "12"}, OTHERS).then(UserRevised(changed))


def test_revising_to_the_same_changes_nothing() -> None:
    Given(USERS, REGISTERED).when(user.revise, {"name": "佐藤 花"}, OTHERS).then()


def test_the_last_admin_stays_admin() -> None:
    given = Given(USERS, BOSS_REGISTERED)
    given.when(user.revise, {"roles": ("sales",)}, NOBODY).refused("last-admin")
    given.when(user.deactivate, NOBODY).refused("last-admin")
    given.when(user.deactivate, OTHERS).then(UserDeactivated())


def test_a_closed_account_is_no_administrator_to_protect() -> None:
    given = Given(USERS, BOSS_REGISTERED, UserDeactivated())
    changed = Profile(name="管理者", login="boss", roles=("sales",), scope="all")
    given.when(user.revise, {"roles": ("sales",)}, NOBODY).then(UserRevised(changed))


def test_deactivating_and_reactivating_happen_once() -> None:
    Given(USERS, REGISTERED).when(user.deactivate, OTHERS).then(UserDeactivated())
    Given(USERS, REGISTERED, UserDeactivated()).when(user.deactivate, OTHERS).then()
    Given(USERS, REGISTERED, UserDeactivated()).when(user.reactivate).then(UserReactivated())
    Given(USERS, REGISTERED).when(user.reactivate).then()


def test_a_password_of_nobody_is_refused() -> None:
    Given(USERS).when(user.set_password, "a long enough one").refused("user-archived")
    Given(USERS, REGISTERED).when(user.set_password, "a long enough one").then(PasswordSet())


def test_a_poor_password_is_not_set() -> None:
    given = Given(USERS, UserRegistered("M001", profile(login="hanako.sato")))
    given.when(user.set_password, "short").refused("password-length")
    given.when(user.set_password, "Hanako.Sato").refused("password-is-login")


def test_a_closed_account_holds_no_roles() -> None:
    assert Given(USERS, REGISTERED).state.held_roles == {"sales"}
    assert Given(USERS, REGISTERED, UserDeactivated()).state.held_roles == set()
    assert Given(USERS, REGISTERED, UserArchived()).state.held_roles == set()


def test_who_may_sign_in() -> None:
    assert Given(USERS, REGISTERED).state.may_sign_in(DAY)
    assert not Given(USERS).state.may_sign_in(DAY)
    assert not Given(USERS, REGISTERED, UserDeactivated()).state.may_sign_in(DAY)
    assert not Given(USERS, REGISTERED, UserArchived()).state.may_sign_in(DAY)


def test_the_last_day_at_work_is_the_last_to_sign_in() -> None:
    leaver = Given(USERS, UserRegistered("M004", profile(left_on=DAY))).state
    assert leaver.may_sign_in(DAY)
    assert not leaver.may_sign_in(date(2026, 11, 21))


def test_an_export_registers_and_closes_the_account_of_who_left() -> None:
    gone = profile(left_on=date(2026, 11, 19))
    Given(USERS).when(user.enrol, "M004", gone, DAY).then(UserRegistered("M004", gone), UserDeactivated())
    today = profile(left_on=DAY)
    Given(USERS).when(user.enrol, "M004", today, DAY).then(UserRegistered("M004", today))


def test_an_export_leaves_a_known_user_alone() -> None:
    Given(USERS, REGISTERED).when(user.enrol, "M001", profile(name="別人"), DAY).then()


def test_an_import_taken_back_can_come_again() -> None:
    Given(USERS, REGISTERED).when(user.archive).then(UserArchived())
    Given(USERS, REGISTERED, UserArchived()).when(user.archive).then()
    given = Given(USERS, REGISTERED, UserArchived())
    given.when(user.enrol, "M001", SATO, DAY).then(REGISTERED)
    assert Given(USERS, REGISTERED, UserArchived(), REGISTERED).state.may_sign_in(DAY)


def test_the_last_administrator_is_given_no_last_day() -> None:
    """After that day nobody could sign in as administrator."""
    given = Given(USERS, BOSS_REGISTERED)
    given.when(user.revise, {"left_on": DAY}, NOBODY).refused("last-admin")
    given.when(user.revise, {"left_on": DAY}, OTHERS).then(UserRevised(replace(BOSS, left_on=DAY)))


def test_an_administrator_with_a_last_day_is_nobody_to_rely_on() -> None:
    leaving = Given(USERS, UserRegistered("M002", replace(BOSS, left_on=DAY))).state
    Given(USERS, BOSS_REGISTERED).when(user.deactivate, [leaving]).refused("last-admin")
