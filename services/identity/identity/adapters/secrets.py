"""Creates, hashes and compares passwords, session tokens and API secrets."""

import hashlib
from functools import cache
from secrets import token_urlsafe
from threading import BoundedSemaphore
from typing import Any

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from psycopg_pool import ConnectionPool

from identity.domain.password import normalised
from spine.store.appends import Statement

API_KEY_PREFIX = "dk_"
HASHER = PasswordHasher()
# One hash takes 64 MiB; without a limit a burst of sign-ins could use up the memory.
AT_ONCE = BoundedSemaphore(2)
HASH_OF = "SELECT hash FROM passwords WHERE user_id = %s"
KEEP_HASH = """
INSERT INTO passwords (user_id, hash) VALUES (%s, %s) ON CONFLICT (user_id) DO UPDATE SET hash = excluded.hash"""
KEEP_DIGEST = "INSERT INTO api_key_digests (digest, api_key_id) VALUES (%s, %s) ON CONFLICT (digest) DO NOTHING"
DROP_DIGEST = "DELETE FROM api_key_digests WHERE api_key_id = %s"


def new_token() -> str:
    """Returns a session token of 256 random bits."""
    return token_urlsafe(32)


def new_api_key() -> str:
    """Returns a new secret of an API key."""
    return API_KEY_PREFIX + new_token()


def digest(token: str) -> bytes:
    """Returns the stored form of a token; a fast hash is enough for a random value."""
    return hashlib.sha256(token.encode()).digest()


def hash_password(password: str) -> str:
    """Returns the argon2id hash, with RFC 9106's second recommended parameters."""
    with AT_ONCE:
        return HASHER.hash(normalised(password))


def password_kept(user_id: str, password: str) -> Statement:
    """Returns the statement that replaces a user's password; only its hash is stored."""
    return KEEP_HASH, (user_id, hash_password(password))


def key_kept(key_id: str, secret: str) -> Statement:
    """Returns the statement that stores an API key's secret as a digest."""
    return KEEP_DIGEST, (digest(secret), key_id)


def key_dropped(key_id: str) -> Statement:
    """Returns the statement that deletes an API key's secret."""
    return DROP_DIGEST, (key_id,)


@cache
def _decoy() -> str:
    """Returns a hash that nothing matches; one is enough for a process."""
    return hash_password(new_token())


class Passwords:
    """Compares passwords; an unknown user takes the same time as a wrong password."""

    def __init__(self, pool: ConnectionPool[Any]) -> None:
        self._pool = pool
        _decoy()

    def match(self, user_id: str | None, password: str) -> bool:
        """Returns True if the password is the user's."""
        with self._pool.connection() as connection:
            row = connection.execute(HASH_OF, (user_id,)).fetchone()
        try:
            with AT_ONCE:
                return HASHER.verify(row["hash"] if row else _decoy(), normalised(password)) and row is not None
        except (VerificationError, InvalidHashError):
            return False
