"""Use cases of API keys."""

from typing import Any

from identity.application.users import USERS
from identity.domain import api_key, user
from spine.event_store import EventStore
from spine.streams import Aggregate, Context, Loaded, Stream

API_KEYS = Aggregate("api-key", api_key.ApiKey(), api_key.evolve)
KEEP_DIGEST = "INSERT INTO api_key_digests (digest, api_key_id) VALUES (%s, %s) ON CONFLICT (digest) DO NOTHING"
DROP_DIGEST = "DELETE FROM api_key_digests WHERE api_key_id = %s"


def issue(
    store: EventStore, key_id: str, issued: api_key.ApiKeyIssued, digest: bytes, context: Context
) -> Loaded[api_key.ApiKey]:
    """Makes a key of a user; only the secret's digest is kept."""

    def decision(key: api_key.ApiKey, person: user.User) -> tuple[list[api_key.ApiKeyEvent], list[user.UserEvent]]:
        held = frozenset(person.profile.roles) if person.profile and person.active else frozenset[str]()
        return api_key.issue(key, issued, held), []

    streams: list[Stream[Any, Any]] = [API_KEYS.new_stream(key_id), USERS.stream(issued.user_id)]
    made, _ = store.decide_together(streams, decision, context, statements=[(KEEP_DIGEST, (digest, key_id))])
    return made


def revoke(store: EventStore, key_id: str, context: Context) -> Loaded[api_key.ApiKey]:
    """Ends a key and forgets its digest."""
    (loaded,) = store.decide_together(
        [API_KEYS.stream(key_id)],
        lambda state: [api_key.revoke(state)],
        context,
        statements=[(DROP_DIGEST, (key_id,))],
    )
    return loaded
