"""Stores sessions and failed sign-ins as rows."""

from datetime import datetime, timedelta
from typing import Any

from psycopg_pool import ConnectionPool

from identity.adapters.secrets import digest, new_token
from identity.domain import throttle
from spine.problems import Problem
from spine.store.appends import Statement

LIFETIME = timedelta(hours=12)
# Each use extends a session, but not every request writes that: it would be a commit each.
SLIDE_AFTER = timedelta(minutes=5)
OPEN = "INSERT INTO sessions (digest, user_id, expires_at) VALUES (%s, %s, %s)"
FIND = "SELECT user_id, expires_at FROM sessions WHERE digest = %s AND expires_at > %s"
SLIDE = "UPDATE sessions SET expires_at = %s WHERE digest = %s"
END_ALL = "DELETE FROM sessions WHERE user_id = %s AND digest <> %s"
FIRST_ATTEMPT = "INSERT INTO sign_in_attempts VALUES (%s, %s, 0, %s) ON CONFLICT DO NOTHING"
ATTEMPTS = "SELECT failures, last_at FROM sign_in_attempts WHERE account = %s AND address = %s FOR UPDATE"
COUNT = "UPDATE sign_in_attempts SET failures = %s, last_at = %s WHERE account = %s AND address = %s"
FORGIVE = "DELETE FROM sign_in_attempts WHERE account = %s AND address = %s"


def open_session(pool: ConnectionPool[Any], user_id: str, now: datetime) -> str:
    """Opens a session and returns its token; expired sessions are deleted on the way."""
    token = new_token()
    with pool.connection() as connection, connection.transaction():
        connection.execute("DELETE FROM sessions WHERE expires_at <= %s", (now,))
        connection.execute("DELETE FROM sign_in_attempts WHERE last_at <= %s", (now - throttle.FORGOTTEN_AFTER,))
        connection.execute(OPEN, (digest(token), user_id, now + LIFETIME))
    return token


def user_of(pool: ConnectionPool[Any], token: str, now: datetime) -> str | None:
    """Returns the user of a session and extends the session; None if it has ended."""
    with pool.connection() as connection:
        row = connection.execute(FIND, (digest(token), now)).fetchone()
        if row is None:
            return None
        if row["expires_at"] < now + LIFETIME - SLIDE_AFTER:
            connection.execute(SLIDE, (now + LIFETIME, digest(token)))
    user_id: str = row["user_id"]
    return user_id


def end_session(pool: ConnectionPool[Any], token: str) -> None:
    """Ends one session; ending it twice is no error."""
    with pool.connection() as connection:
        connection.execute("DELETE FROM sessions WHERE digest = %s", (digest(token),))


def all_ended(user_id: str, but: str = "") -> Statement:
    """Returns the statement that ends a user's sessions except the one with the token `but`."""
    return END_ALL, (user_id, digest(but))


def count_attempt(pool: ConnectionPool[Any], account: str, address: str, now: datetime) -> None:
    """Counts an attempt as failed until `forgive`, so that parallel attempts gain nothing. 429 while one must wait."""
    key = (digest(account), address)
    with pool.connection() as connection, connection.transaction():
        connection.execute(FIRST_ATTEMPT, (*key, now))
        row: Any = connection.execute(ATTEMPTS, key).fetchone()
        wait = throttle.wait(row["failures"], row["last_at"], now)
        if wait:
            seconds = int(wait.total_seconds()) + 1
            raise Problem("too-many-attempts", headers={"Retry-After": str(seconds)}, seconds=seconds)
        connection.execute(COUNT, (throttle.counted(row["failures"], row["last_at"], now), now, *key))


def forgive(pool: ConnectionPool[Any], account: str, address: str) -> None:
    """Deletes the failures after a successful attempt."""
    with pool.connection() as connection:
        connection.execute(FORGIVE, (digest(account), address))
