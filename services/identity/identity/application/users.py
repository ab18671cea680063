"""Use cases of users: load, decide, append. Secrets change in the same transaction as the event that tells of them."""

from functools import partial

from identity.domain import user
from spine.appends import Statement
from spine.event_store import EventStore
from spine.streams import Aggregate, Context, Loaded

USERS = Aggregate("user", user.User(), user.evolve)
KEEP_HASH = """
INSERT INTO passwords (user_id, hash) VALUES (%s, %s) ON CONFLICT (user_id) DO UPDATE SET hash = excluded.hash"""
END_SESSIONS = "DELETE FROM sessions WHERE user_id = %s AND digest <> %s"


def register(store: EventStore, user_id: str, code: str, profile: user.Profile, context: Context) -> Loaded[user.User]:
    """Makes a user, who cannot sign in before a password is set."""
    return store.decide(USERS.new_stream(user_id), partial(user.register, code=code, profile=profile), context)


def register_with_password(
    store: EventStore, user_id: str, code: str, profile: user.Profile, password_hash: str, context: Context
) -> None:
    """Makes a user who can sign in at once."""

    def decision(state: user.User) -> list[list[user.UserEvent]]:
        return [[*user.register(state, code, profile), user.PasswordSet()]]

    keep: Statement = (KEEP_HASH, (user_id, password_hash))
    store.decide_together([USERS.stream(user_id)], decision, context, statements=[keep])


def set_password(
    store: EventStore, user_id: str, password_hash: str, context: Context, *, keep: bytes = b""
) -> Loaded[user.User]:
    """Replaces the password and ends the user's sessions but the one with the digest `keep`."""
    statements: list[Statement] = [
        (KEEP_HASH, (user_id, password_hash)),
        (END_SESSIONS, (user_id, keep)),
    ]
    (loaded,) = store.decide_together(
        [USERS.stream(user_id)], lambda state: [user.set_password(state)], context, statements=statements
    )
    return loaded


def deactivate(store: EventStore, user_id: str, context: Context, *, another_admin: bool) -> Loaded[user.User]:
    """Closes the account and ends its sessions."""
    (loaded,) = store.decide_together(
        [USERS.stream(user_id)],
        lambda state: [user.deactivate(state, another_admin=another_admin)],
        context,
        statements=[(END_SESSIONS, (user_id, b""))],
    )
    return loaded


def reactivate(store: EventStore, user_id: str, context: Context) -> Loaded[user.User]:
    """Opens the account again, with the password it had."""
    return store.decide(USERS.stream(user_id), user.reactivate, context)
