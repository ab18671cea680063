"""API key: lets a program act as a user, with at most that user's roles. The secret is never part of an event."""

from dataclasses import dataclass, replace
from typing import assert_never

from identity.domain.limits import within_limits
from identity.domain.refusal import Refused
from identity.domain.role import Role


@dataclass(frozen=True, slots=True)
class ApiKeyIssued:
    name: str
    user_id: str
    roles: tuple[Role, ...]
    last4: str


@dataclass(frozen=True, slots=True)
class ApiKeyRevoked:
    pass


ApiKeyEvent = ApiKeyIssued | ApiKeyRevoked


@dataclass(frozen=True, slots=True)
class ApiKey:
    """An API key; `user_id` is None until it is issued."""

    name: str = ""
    user_id: str | None = None
    roles: tuple[Role, ...] = ()
    last4: str = ""
    revoked: bool = False


def evolve(key: ApiKey, event: ApiKeyEvent) -> ApiKey:
    """Returns the key after the event."""
    match event:
        case ApiKeyIssued(name, user_id, roles, last4):
            return ApiKey(name, user_id, roles, last4)
        case ApiKeyRevoked():
            return replace(key, revoked=True)
        case _:
            assert_never(event)


def issue(key: ApiKey, issued: ApiKeyIssued, held: frozenset[str]) -> list[ApiKeyEvent]:
    """Issues the key. Refused for roles the user does not hold (`held`)."""
    within_limits(issued)
    beyond = [role for role in issued.roles if role not in held]
    if beyond or not issued.roles:
        raise Refused("key-roles-beyond", field="roles", roles="、".join(beyond))
    return [issued] if key.user_id is None else []


def revoke(key: ApiKey) -> list[ApiKeyEvent]:
    """Revokes the key permanently."""
    return [] if key.revoked else [ApiKeyRevoked()]
