"""Who asks, and what they may see: EdDSA JWTs from identity, roles, scope, and one predicate for every reader."""

from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

import jwt
from fastapi import Request

from spine.problems import Problem
from spine.tables import Table

ISSUER, AUDIENCE = "daicho/identity", "daicho"
Scope = Literal["own", "department", "all"]
STAFF = frozenset({"admin", "manager", "sales", "production", "accounting", "operator", "analyst"})


@dataclass(frozen=True, slots=True)
class Principal:
    """The signed-in person. `departments` are the ids of the own department and all below it."""

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


class Verifier(Protocol):
    """Turns a bearer token into its claims or raises jwt.InvalidTokenError."""

    def __call__(self, token: str) -> dict[str, Any]: ...


@dataclass
class JwksVerifier:
    """Verifies with identity's published keys, fetched once and again when an unknown key id appears."""

    url: str
    client: jwt.PyJWKClient = field(init=False)

    def __post_init__(self) -> None:
        self.client = jwt.PyJWKClient(self.url, cache_jwk_set=True, lifespan=3600, timeout=5)

    def __call__(self, token: str) -> dict[str, Any]:
        return verify(token, self.client.get_signing_key_from_jwt(token).key)


def verify(token: str, key: Any) -> dict[str, Any]:
    """The claims of a token signed with EdDSA by identity for us and still valid."""
    required: Any = {"require": ["exp", "sub", "aud", "iss"]}
    claims: dict[str, Any] = jwt.decode(
        token, key, algorithms=["EdDSA"], audience=AUDIENCE, issuer=ISSUER, options=required, leeway=5
    )
    return claims


def principal(request: Request) -> Principal:
    """The request's person; 401 without a valid token."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer":
        raise Problem("not-signed-in")
    try:
        claims = request.app.state.verifier(token)
    except (jwt.InvalidTokenError, jwt.PyJWKClientError) as error:
        raise Problem("not-signed-in") from error
    return Principal(
        id=claims["sub"],
        name=claims.get("name", ""),
        roles=frozenset(claims.get("roles", ())),
        scope=claims.get("scope", "own"),
        department_id=claims.get("department_id"),
        departments=tuple(claims.get("departments", ())),
        rights=frozenset(claims.get("rights", ())),
    )


@dataclass(frozen=True)
class Allowed:
    """A dependency: the person has one of these roles, or 403."""

    roles: frozenset[str]

    def __call__(self, request: Request) -> Principal:
        person = principal(request)
        if not person.roles & self.roles:
            raise Problem("not-allowed")
        return person


def visible(person: Principal, table: Table[Any]) -> tuple[str, list[Any]]:
    """The SQL predicate over `t` that every list, page, export and search adds, and its parameters."""
    if table.open or not table.owned:
        return "TRUE", []
    return owned_by(person)


def owned_by(person: Principal, prefix: str = "t.") -> tuple[str, list[Any]]:
    """The predicate over owner_id and department_id for a person's scope."""
    if person.scope == "all":
        return "TRUE", []
    if person.scope == "department":
        return f"({prefix}owner_id = %s OR {prefix}department_id = ANY(%s))", [person.id, list(person.departments)]
    return f"{prefix}owner_id = %s", [person.id]
