"""The keys of persons: one row a stream, written with the stream's first personal event, gone when it is erased."""

from secrets import token_bytes
from typing import Any

from psycopg_pool import ConnectionPool

from spine.store.appends import Statement


def new_key() -> bytes:
    """An AES-256 key."""
    return token_bytes(32)


def kept(stream: str, key: bytes) -> Statement:
    """The statement that keeps a stream's key, for the transaction of the event it seals."""
    return "INSERT INTO person_keys (stream, key) VALUES (%s, %s)", (stream, key)


def erase(pool: ConnectionPool[Any], stream: str) -> None:
    """Makes the stream's personal fields unreadable for ever."""
    with pool.connection() as connection:
        connection.execute("DELETE FROM person_keys WHERE stream = %s", (stream,))
