"""Use cases of API keys."""

from collections.abc import Sequence

from edge.work import Work
from identity.adapters import secrets
from identity.adapters.kinds import API_KEYS, USERS
from identity.application.access import access
from identity.domain import api_key
from identity.domain.api_key import ApiKey, ApiKeyIssued
from identity.domain.role import Role
from spine.ids import new_id
from spine.store.streams import Decided, Loaded, Read


def issue(work: Work, name: str, user_id: str, roles: Sequence[Role]) -> tuple[Loaded[ApiKey], str]:
    """Issues a key of a user; returns it with its secret, of which only a digest is stored."""
    holder, stream, secret = work.guarded(USERS, user_id), API_KEYS.new_stream(new_id()), secrets.new_api_key()
    issued = ApiKeyIssued(name, user_id, tuple(roles), secret[-4:])

    def decision(read: Read) -> Decided:
        return [(stream, api_key.issue(read(stream), issued, read(holder).held_roles))]

    kept = secrets.key_kept(stream.id, secret)
    return work.store.decide_together(stream, decision, work.context, statements=[kept]), secret


def revoke(work: Work, key_id: str) -> Loaded[ApiKey]:
    """Revokes a key and deletes its digest."""
    stream = work.guarded(API_KEYS, key_id)
    loaded = work.store.decide(stream, api_key.revoke, work.context, statements=[secrets.key_dropped(key_id)])
    access(work.runtime).forget()
    return loaded
