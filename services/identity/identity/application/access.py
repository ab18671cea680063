"""Authentication: turns a session cookie or an API key into a signed token of the person's rights."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from identity.adapters import queries, sessions
from identity.adapters.kinds import API_KEYS, USERS
from identity.adapters.secrets import API_KEY_PREFIX, Passwords, digest
from identity.adapters.signing import SigningKeys
from identity.adapters.token_cache import TokenCache
from identity.domain import role
from identity.domain.refusal import Refused
from identity.domain.user import User
from spine.runtime import Runtime


@dataclass
class Access:
    """Verifies credentials; tokens are cached for five seconds."""

    runtime: Runtime
    keys: SigningKeys
    passwords: Passwords
    _tokens: TokenCache = field(default_factory=TokenCache)

    def remembered(self, credential: str) -> str | None:
        """Returns the cached JWT of a credential."""
        return self._tokens.get(credential)

    def token(self, credential: str, now: datetime) -> str | None:
        """Returns the JWT of a session token or an API key, or None."""
        generation = self._tokens.generation
        is_key = credential.startswith(API_KEY_PREFIX)
        claims = self._of_api_key(credential, now) if is_key else self._of_session(credential, now)
        if claims is None:
            return None
        token = self.keys.sign(claims, now)
        self._tokens.keep(credential, token, generation)
        return token

    def forget(self) -> None:
        """Clears the cache after somebody's rights changed."""
        self._tokens.forget()

    def sign_in(self, login: str, password: str, address: str, now: datetime) -> tuple[str, str]:
        """Returns a user id and the new session's token.

        Every failure is refused in the same way; 429 after too many failures.
        """
        sessions.count_attempt(self.runtime.pool, login, address, now)
        user_id = queries.by_login(self.runtime.pool, login)
        matches = self.passwords.match(user_id, password)
        if user_id is None or not matches or not self.person(user_id).may_sign_in(self._today(now)):
            raise Refused("sign-in-refused")
        sessions.forgive(self.runtime.pool, login, address)
        return user_id, sessions.open_session(self.runtime.pool, user_id, now)

    def sign_out(self, token: str) -> None:
        """Ends the session of a token; ending it twice is no error."""
        sessions.end_session(self.runtime.pool, token)
        self.forget()

    def person(self, user_id: str) -> User:
        """Returns the current state of the user."""
        return self.runtime.store.read(USERS.stream(user_id)).state

    def _of_session(self, token: str, now: datetime) -> dict[str, Any] | None:
        user_id = sessions.user_of(self.runtime.pool, token, now)
        return self._claims(user_id, None, now) if user_id else None

    def _of_api_key(self, secret: str, now: datetime) -> dict[str, Any] | None:
        key_id = queries.of_api_key(self.runtime.pool, digest(secret))
        if key_id is None:
            return None
        key = self.runtime.store.read(API_KEYS.stream(key_id)).state
        return None if key.revoked or key.user_id is None else self._claims(key.user_id, frozenset(key.roles), now)

    def _claims(self, user_id: str, limit: frozenset[str] | None, now: datetime) -> dict[str, Any] | None:
        """Returns the claims of a person; a key's roles limit the person's."""
        person = self.person(user_id)
        if person.profile is None or not person.may_sign_in(self._today(now)):
            return None
        profile = person.profile
        roles = [held for held in profile.roles if limit is None or held in limit]
        scope = role.effective_scope(roles, profile.scope)
        department = profile.department_id
        # Only this scope needs the departments, and the space in a header is limited.
        departments = queries.below(self.runtime.pool, department) if department and scope == "department" else []
        return {
            "sub": user_id,
            "name": profile.name,
            "roles": roles,
            "scope": scope,
            "department_id": department,
            "departments": departments,
            "rights": list(role.rights(roles)),
        }

    def _today(self, now: datetime) -> date:
        return self.runtime.settings.day_of(now)


def access(runtime: Runtime) -> Access:
    """Returns the service's Access, which is created at start."""
    found: Access = runtime.parts["access"]
    return found
