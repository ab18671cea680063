"""Who a request comes from: a session cookie or an API key becomes a signed statement of what that person may do."""

import time
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from identity.adapters import directory, sessions
from identity.adapters.secrets import API_KEY_PREFIX, Passwords, digest
from identity.adapters.signing import SigningKeys
from identity.application.api_keys import API_KEYS
from identity.application.users import USERS
from identity.domain import role
from identity.domain.refusal import Refused
from identity.domain.user import User
from spine.runtime import Runtime

REMEMBERED = 5.0
AT_MOST = 10_000
KEY_OF_DIGEST = "SELECT api_key_id FROM api_key_digests WHERE digest = %s"


@dataclass
class Access:
    """Checks credentials; a verified one is remembered for five seconds, so that a page costs one look-up."""

    runtime: Runtime
    keys: SigningKeys
    passwords: Passwords
    _known: dict[bytes, tuple[float, str]] = field(default_factory=dict)
    _generation: int = 0

    def remembered(self, credential: str) -> str | None:
        """The JWT of a credential verified moments ago."""
        until, token = self._known.get(digest(credential), (0.0, ""))
        return token if time.monotonic() < until else None

    def token(self, credential: str) -> str | None:
        """The JWT of a session token or an API key, or None."""
        generation, now = self._generation, datetime.now(UTC)
        is_key = credential.startswith(API_KEY_PREFIX)
        claims = self._of_api_key(credential, now) if is_key else self._of_session(credential, now)
        if claims is None:
            return None
        token = self.keys.sign(claims, now)
        if generation == self._generation:
            if len(self._known) >= AT_MOST:
                self._known.clear()
            self._known[digest(credential)] = (time.monotonic() + REMEMBERED, token)
        return token

    def forget(self) -> None:
        """Somebody's rights changed: everything is looked up again."""
        self._generation += 1
        self._known.clear()

    def sign_in(self, login: str, password: str, address: str) -> tuple[str, str]:
        """A user id and the new session's token. Refused the same way for every cause; 429 after too many failures."""
        now = datetime.now(UTC)
        sessions.count_attempt(self.runtime.pool, login, address, now)
        user_id = directory.user_with_login(self.runtime.pool, login)
        matches = self.passwords.match(user_id, password)
        if user_id is None or not matches or not self._person(user_id).may_sign_in(self._today(now)):
            raise Refused("sign-in-refused")
        sessions.forgive(self.runtime.pool, login, address)
        return user_id, sessions.open_session(self.runtime.pool, user_id, now)

    def _of_session(self, token: str, now: datetime) -> dict[str, Any] | None:
        user_id = sessions.user_of(self.runtime.pool, token, now)
        return self._claims(user_id, None, now) if user_id else None

    def _of_api_key(self, secret: str, now: datetime) -> dict[str, Any] | None:
        with self.runtime.pool.connection() as connection:
            row = connection.execute(KEY_OF_DIGEST, (digest(secret),)).fetchone()
        if row is None:
            return None
        key = self.runtime.store.read(API_KEYS.stream(row["api_key_id"])).state
        return None if key.revoked or key.user_id is None else self._claims(key.user_id, frozenset(key.roles), now)

    def _claims(self, user_id: str, limit: frozenset[str] | None, now: datetime) -> dict[str, Any] | None:
        """What services read of a person; a key's roles limit the person's."""
        person = self._person(user_id)
        if person.profile is None or not person.may_sign_in(self._today(now)):
            return None
        profile = person.profile
        roles = [held for held in profile.roles if limit is None or held in limit]
        scope = role.effective_scope(roles, profile.scope)
        department = profile.department_id
        # Only this scope asks for the departments; a header has little room.
        departments = directory.below(self.runtime.pool, department) if department and scope == "department" else []
        return {
            "sub": user_id,
            "name": profile.name,
            "roles": roles,
            "scope": scope,
            "department_id": department,
            "departments": departments,
            "rights": list(role.rights(roles)),
        }

    def _person(self, user_id: str) -> User:
        return self.runtime.store.read(USERS.stream(user_id)).state

    def _today(self, now: datetime) -> date:
        return now.astimezone(self.runtime.settings.timezone).date()


def access(runtime: Runtime) -> Access:
    """The service's Access, put among its parts at the start."""
    found: Access = runtime.parts["access"]
    return found
