"""Use cases of users. Secrets change in the same transaction as the event that records the change."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from edge.work import Work
from identity.adapters import queries, secrets, sessions
from identity.adapters.kinds import USERS
from identity.application import departments
from identity.application.access import access
from identity.domain import department, user
from identity.domain.refusal import Refused
from identity.domain.user import Profile, User
from spine.ids import new_id
from spine.store.streams import Decided, Loaded, Read


def register(work: Work, code: str, profile: Profile) -> Loaded[User]:
    """Registers a user, who cannot sign in before a password is set."""
    stream = USERS.new_stream(new_id())

    def decision(read: Read) -> Decided:
        joined = departments.join(read, profile.department_id, stream.id)
        return [(stream, user.register(read(stream), code, profile)), *joined]

    with queries.unique_names():
        return work.store.decide_together(stream, decision, work.context)


def register_with_password(work: Work, user_id: str, code: str, profile: Profile, password: str) -> None:
    """Registers a user who can sign in at once."""

    def decision(state: User) -> list[user.UserEvent]:
        return [*user.register(state, code, profile), user.PasswordSet()]

    kept = secrets.password_kept(user_id, password)
    work.store.decide(USERS.stream(user_id), decision, work.context, statements=[kept])


def revise(work: Work, user_id: str, base: int, changes: Mapping[str, Any]) -> Loaded[User]:
    """Changes fields that were read at the version `base`."""
    stream = work.guarded(USERS, user_id)

    def decision(read: Read) -> Decided:
        joined = departments.join(read, changes.get("department_id"), user_id)
        revised = user.revise(read(stream), changes, _other_admins(work, read, user_id))
        return [(stream, revised), *joined] if revised else []

    with queries.unique_names():
        loaded = work.edit_together(stream, base, changes, decision)
    access(work.runtime).forget()
    return loaded


def set_password(work: Work, user_id: str, password: str, *, session: str = "") -> Loaded[User]:
    """Replaces the password and ends the user's sessions except the one with the token `session`."""
    stream = work.guarded(USERS, user_id)
    statements = [secrets.password_kept(user_id, password), sessions.all_ended(user_id, but=session)]
    decision = partial(user.set_password, password=password)
    loaded = work.store.decide(stream, decision, work.context, statements=statements)
    access(work.runtime).forget()
    return loaded


def change_own_password(work: Work, current: str, password: str, session: str) -> None:
    """Replaces the person's own password after checking the current one; failures are throttled as at sign-in."""
    pool, user_id = work.runtime.pool, work.person.id
    sessions.count_attempt(pool, user_id, "me", work.context.now)
    if not access(work.runtime).passwords.match(user_id, current):
        raise Refused("password-wrong", field="current")
    sessions.forgive(pool, user_id, "me")
    set_password(work, user_id, password, session=session)


def deactivate(work: Work, user_id: str) -> Loaded[User]:
    """Closes the account and ends its sessions."""
    stream = work.guarded(USERS, user_id)

    def decision(read: Read) -> Decided:
        return [(stream, user.deactivate(read(stream), _other_admins(work, read, user_id)))]

    ended = sessions.all_ended(user_id)
    loaded = work.store.decide_together(stream, decision, work.context, statements=[ended])
    access(work.runtime).forget()
    return loaded


def reactivate(work: Work, user_id: str) -> Loaded[User]:
    """Opens the account again with its previous password."""
    stream = work.guarded(USERS, user_id)

    def decision(read: Read) -> Decided:
        person = read(stream)
        opened = user.reactivate(person)
        belongs_to = person.profile.department_id if opened and person.profile else None
        return [(stream, opened), *departments.join(read, belongs_to, user_id, department.rejoin)]

    return work.store.decide_together(stream, decision, work.context)


def _other_admins(work: Work, read: Read, user_id: str) -> Iterator[User]:
    """Yields the other administrators of the read table, each in the state of its stream."""
    for other in queries.other_admins(work.runtime.pool, user_id):
        yield read(USERS.stream(other))
