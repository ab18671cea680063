"""User (メンバー): a member of staff, with department and roles. Passwords are never part of an event."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, assert_never

from identity.domain import password as rules
from identity.domain.limits import within_limits
from identity.domain.refusal import Refused
from identity.domain.role import Role, Scope

PERSONAL = {"personal": True}


@dataclass(frozen=True, slots=True)
class Profile:
    """The fields an administrator edits."""

    name: str = field(metadata=PERSONAL)
    login: str = field(metadata=PERSONAL)
    roles: tuple[Role, ...]
    scope: Scope
    kana: str = field(default="", metadata=PERSONAL)
    email: str = field(default="", metadata=PERSONAL)
    department_id: str | None = None
    extension: str = ""
    joined_on: date | None = None
    left_on: date | None = None


@dataclass(frozen=True, slots=True)
class UserRegistered:
    code: str
    profile: Profile


@dataclass(frozen=True, slots=True)
class UserRevised:
    profile: Profile


@dataclass(frozen=True, slots=True)
class PasswordSet:
    """The password changed. The password itself is not in the event but in a row that can be overwritten."""


@dataclass(frozen=True, slots=True)
class UserDeactivated:
    pass


@dataclass(frozen=True, slots=True)
class UserReactivated:
    pass


@dataclass(frozen=True, slots=True)
class UserArchived:
    pass


UserEvent = UserRegistered | UserRevised | PasswordSet | UserDeactivated | UserReactivated | UserArchived


@dataclass(frozen=True, slots=True)
class User:
    """A user; `profile` is None until it is registered."""

    code: str = ""
    profile: Profile | None = None
    active: bool = False
    password_set: bool = False
    archived: bool = False

    def may_sign_in(self, on: date) -> bool:
        """Returns True if the account is open on a business date; the last day at work is included."""
        if self.profile is None or self.archived or not self.active:
            return False
        return self.profile.left_on is None or on <= self.profile.left_on

    @property
    def held_roles(self) -> frozenset[Role]:
        """The roles in effect: none while the account is closed."""
        return frozenset(self.profile.roles) if self.profile is not None and self.active else frozenset()

    @property
    def administers(self) -> bool:
        """True if the company can rely on this administrator: the account is open and no last day is set."""
        stays = self.profile is not None and self.profile.left_on is None
        return stays and "admin" in self.held_roles


def evolve(user: User, event: UserEvent) -> User:
    """Returns the user after the event."""
    match event:
        case UserRegistered(code, profile):
            return User(code, profile, active=True)
        case UserRevised(profile):
            return replace(user, profile=profile)
        case PasswordSet():
            return replace(user, password_set=True)
        case UserDeactivated():
            return replace(user, active=False)
        case UserReactivated():
            return replace(user, active=True)
        case UserArchived():
            return replace(user, active=False, archived=True)
        case _:
            assert_never(event)


def exists(user: User) -> bool:
    """Returns True if the user is registered and not archived; a closed account counts."""
    return user.profile is not None and not user.archived


def register(user: User, code: str, profile: Profile) -> list[UserEvent]:
    """Registers the user. Refused if the id is taken with other contents."""
    _check(profile)
    within_limits(code=code)
    if user.profile is None or user.archived:
        return [UserRegistered(code, profile)]
    if (user.code, user.profile) != (code, profile):
        raise Refused("user-exists", field="code", known=user.code)
    return []


def revise(user: User, changes: Mapping[str, Any], others: Iterable[User]) -> list[UserEvent]:
    """Changes fields of the profile. Refused if none of the `others` would be left as administrator."""
    before = _registered(user)
    profile = replace(before, **changes)
    if profile == before:
        return []
    _check(profile)
    if user.administers and not replace(user, profile=profile).administers and not _anybody_administers(others):
        raise Refused("last-admin", field="left_on" if profile.left_on else "roles")
    return [UserRevised(profile)]


def set_password(user: User, password: str) -> list[UserEvent]:
    """Records that the password changed. Refused if the password breaks the rules."""
    rules.check(password, _registered(user).login)
    return [PasswordSet()]


def deactivate(user: User, others: Iterable[User]) -> list[UserEvent]:
    """Closes the account. Refused if none of the `others` would be left as administrator."""
    _registered(user)
    if not user.active:
        return []
    if user.administers and not _anybody_administers(others):
        raise Refused("last-admin")
    return [UserDeactivated()]


def reactivate(user: User) -> list[UserEvent]:
    """Opens the account again."""
    _registered(user)
    return [] if user.active else [UserReactivated()]


def enrol(user: User, code: str, profile: Profile, on: date) -> Sequence[UserEvent]:
    """Returns the events of an imported member: a known one stays unchanged, one who left cannot sign in."""
    if exists(user):
        return []
    left = profile.left_on is not None and profile.left_on < on
    return [*register(user, code, profile), *([UserDeactivated()] if left else [])]


def archive(user: User) -> list[UserEvent]:
    """Archives the user when the import is undone."""
    return [] if user.profile is None or user.archived else [UserArchived()]


def _registered(user: User) -> Profile:
    if user.profile is None or user.archived:
        raise Refused("user-archived")
    return user.profile


def _anybody_administers(users: Iterable[User]) -> bool:
    return any(user.administers for user in users)


def _check(profile: Profile) -> None:
    within_limits(profile)
    if not profile.roles:
        raise Refused("roles-missing", field="roles")
    if profile.joined_on and profile.left_on and profile.left_on < profile.joined_on:
        raise Refused("left-before-joined", field="left_on", joined_on=profile.joined_on)
