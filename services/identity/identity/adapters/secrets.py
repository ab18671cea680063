"""Passwords, session tokens and API secrets: how they are made, hashed and compared."""

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
# One hash takes 64 MiB; a burst of sign-ins must not take all the memory there is.
AT_ONCE = BoundedSemaphore(2)
HASH_OF = "SELECT hash FROM passwords WHERE user_id = %s"
KEEP_HASH = """
INSERT INTO passwords (user_id, hash) VALUES (%s, %s) ON CONFLICT (user_id) DO UPDATE SET hash = excluded.hash"""
KEEP_DIGEST = "INSERT INTO api_key_digests (digest, api_key_id) VALUES (%s, %s) ON CONFLICT (digest) DO NOTHING"
DROP_DIGEST = "DELETE FROM api_key_digests WHERE api_key_id = %s"


def new_token() -> str:
    """256 random bits."""
    return token_urlsafe(32)


def new_api_key() -> str:
    """A new secret of an API key."""
    return API_KEY_PREFIX + new_token()


def digest(token: str) -> bytes:
    """What is stored of a token; a fast hash is enough for a random one."""
    return hashlib.sha256(token.encode()).digest()


def hash_password(password: str) -> str:
    """argon2id with RFC 9106's second recommended parameters."""
    with AT_ONCE:
        return HASHER.hash(normalised(password))


def password_kept(user_id: str, password: str) -> Statement:
    """Returns the statement that replaces a user's password; only its hash is stored."""
    return KEEP_HASH, (user_id, hash_password(password))


def key_kept(key_id: str, secret: str) -> Statement:
    """Returns the statement that makes an API key's secret known; only its digest is stored."""
    return KEEP_DIGEST, (digest(secret), key_id)


def key_dropped(key_id: str) -> Statement:
    """Returns the statement that makes an API key's secret unknown."""
    return DROP_DIGEST, (key_id,)


@cache
def _decoy() -> str:
    """A hash that nothing matches; one is enough for a process."""
    return hash_password(new_token())


class Passwords:
    """Compares a password; an unknown user costs the same time as a wrong password."""

    def __init__(self, pool: ConnectionPool[Any]) -> None:
        self._pool = pool
        _decoy()

    def match(self, user_id: str | None, password: str) -> bool:
        """Whether the password is the user's."""
        with self._pool.connection() as connection:
            row = connection.execute(HASH_OF, (user_id,)).fetchone()
        try:
            with AT_ONCE:
                return HASHER.verify(row["hash"] if row else _decoy(), normalised(password)) and row is not None
        except (VerificationError, InvalidHashError):
            return False
