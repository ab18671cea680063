"""Keys of personal data: one per stream, stored with its first personal event, deleted to erase the person."""

from secrets import token_bytes
from typing import Any

from psycopg_pool import ConnectionPool

from spine.store.appends import Statement


def new_key() -> bytes:
    """Returns a new AES-256 key."""
    return token_bytes(32)


def kept(stream: str, key: bytes) -> Statement:
    """Returns the statement that stores a stream's key, for the transaction of the event it encrypts."""
    return "INSERT INTO person_keys (stream, key) VALUES (%s, %s)", (stream, key)


def erase(pool: ConnectionPool[Any], stream: str) -> None:
    """Deletes the stream's key, which makes its personal fields unreadable for ever."""
    with pool.connection() as connection:
        connection.execute("DELETE FROM person_keys WHERE stream = %s", (stream,))
