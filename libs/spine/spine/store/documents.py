"""Files stored by the hash of their bytes: an issued file can be verified, and equal files are stored once."""

import hashlib
from dataclasses import dataclass
from typing import Any

from psycopg_pool import ConnectionPool

STORE = "INSERT INTO documents (sha256, bytes, media_type, name) VALUES (%s, %s, %s, %s) ON CONFLICT DO NOTHING"


@dataclass(frozen=True, slots=True)
class Document:
    """A stored file."""

    sha256: str
    bytes: bytes
    media_type: str
    name: str


def store(pool: ConnectionPool[Any], content: bytes, media_type: str, name: str) -> str:
    """Stores a file; returns the SHA-256 of its bytes in hex."""
    digest = hashlib.sha256(content).hexdigest()
    with pool.connection() as connection:
        connection.execute(STORE, (digest, content, media_type, name))
    return digest


def load(pool: ConnectionPool[Any], sha256: str) -> Document:
    """Returns a file; raises LookupError if there is none, ValueError if its bytes no longer have that hash."""
    with pool.connection() as connection:
        row = connection.execute("SELECT * FROM documents WHERE sha256 = %s", (sha256,)).fetchone()
    if row is None:
        raise LookupError(sha256)
    content = bytes(row["bytes"])
    if hashlib.sha256(content).hexdigest() != sha256:
        raise ValueError(f"document {sha256} has been altered")
    return Document(sha256, content, row["media_type"], row["name"])
