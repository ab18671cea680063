"""Authentication and visibility: EdDSA JWTs from identity, roles, scope, and one SQL predicate for all reading."""

import asyncio
import time
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

import jwt
from fastapi import Request

from spine.problems import Problem
from spine.store.tables import Table

ISSUER, AUDIENCE = "daicho/identity", "daicho"
Scope = Literal["own", "department", "all"]
MOST_TOKENS = 10_000
STAFF = frozenset({"admin", "manager", "sales", "production", "accounting", "operator", "analyst"})


@dataclass(frozen=True, slots=True)
class Principal:
    """The signed-in person. `departments` are the ids of their department and all below it."""

    id: str
    name: str
    roles: frozenset[str]
    scope: Scope
    department_id: str | None = None
    departments: tuple[str, ...] = ()
    rights: frozenset[str] = frozenset()

    @property
    def sees_costs(self) -> bool:
        return "costs" in self.rights

    def sees(self, owner_id: str | None, department_id: str | None) -> bool:
        """Returns whether the person's scope includes a record of this owner and department; `owned_by` is its SQL."""
        within = self.scope == "department" and department_id in self.departments
        return self.scope == "all" or owner_id == self.id or within


class Verifier(Protocol):
    """Returns the claims of a bearer token or raises jwt.InvalidTokenError."""

    def __call__(self, token: str) -> dict[str, Any]: ...


@dataclass
class JwksVerifier:
    """Verifies with identity's published keys, fetched once and again for an unknown key id."""

    url: str
    client: jwt.PyJWKClient = field(init=False)

    def __post_init__(self) -> None:
        self.client = jwt.PyJWKClient(self.url, cache_jwk_set=True, lifespan=3600, timeout=5)

    def __call__(self, token: str) -> dict[str, Any]:
        return verify(token, self.client.get_signing_key_from_jwt(token).key)


def verify(token: str, key: Any) -> dict[str, Any]:
    """Returns the claims of a valid EdDSA token of identity for our audience; raises jwt.InvalidTokenError."""
    required: Any = {"require": ["exp", "sub", "aud", "iss"]}
    claims: dict[str, Any] = jwt.decode(
        token, key, algorithms=["EdDSA"], audience=AUDIENCE, issuer=ISSUER, options=required, leeway=5
    )
    return claims


@dataclass
class TokenCache:
    """Caches the person of each verified token until it expires, so that a signature is checked once."""

    people: dict[str, tuple[float, Principal]] = field(default_factory=dict)

    def of(self, token: str) -> Principal | None:
        until, person = self.people.get(token, (0.0, None))
        return person if time.time() < until else None

    def keep(self, token: str, until: float, person: Principal) -> None:
        if len(self.people) >= MOST_TOKENS:
            self.people.clear()
        self.people[token] = until, person


def principal(request: Request) -> Principal:
    """Returns the request's person; raises 401 without a valid token."""
    token = _token(request)
    tokens: TokenCache = request.app.state.tokens
    if person := tokens.of(token):
        return person
    try:
        claims = request.app.state.verifier(token)
    except (jwt.InvalidTokenError, jwt.PyJWKClientError) as error:
        raise Problem("not-signed-in") from error
    person = Principal(
        id=claims["sub"],
        name=claims.get("name", ""),
        roles=frozenset(claims.get("roles", ())),
        scope=claims.get("scope", "own"),
        department_id=claims.get("department_id"),
        departments=tuple(claims.get("departments", ())),
        rights=frozenset(claims.get("rights", ())),
    )
    tokens.keep(token, claims["exp"], person)
    return person


def _token(request: Request) -> str:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer":
        raise Problem("not-signed-in")
    return token


@dataclass(frozen=True)
class RequireRoles:
    """A dependency that returns the person if they have one of the roles; raises 403 otherwise."""

    roles: frozenset[str]
    right: str

    async def __call__(self, request: Request) -> Principal:
        # Only a new token needs a thread, because its keys may have to be fetched.
        tokens: TokenCache = request.app.state.tokens
        person = tokens.of(_token(request))
        if person is None:
            person = await asyncio.to_thread(principal, request)
        if not person.roles & self.roles:
            raise Problem("not-allowed")
        return person


def visible(person: Principal, table: Table[Any]) -> tuple[str, list[Any]]:
    """Returns the SQL predicate over `t`, with parameters, that every list, page, export and search adds."""
    if table.open or not table.owned:
        return "TRUE", []
    return owned_by(person)


def owned_by(person: Principal, prefix: str = "t.") -> tuple[str, list[Any]]:
    """Returns the SQL predicate over owner_id and department_id for a person's scope, with parameters."""
    if person.scope == "all":
        return "TRUE", []
    if person.scope == "department":
        return f"({prefix}owner_id = %s OR {prefix}department_id = ANY(%s))", [person.id, list(person.departments)]
    return f"{prefix}owner_id = %s", [person.id]
