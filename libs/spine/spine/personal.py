"""The keys of persons: one row a stream, read through a small cache, gone when the person is erased."""

from secrets import token_bytes
from typing import Any

from psycopg_pool import ConnectionPool

OBTAIN = """
WITH made AS (INSERT INTO person_keys (stream, key) VALUES (%s, %s) ON CONFLICT (stream) DO NOTHING RETURNING key)
SELECT key FROM made UNION ALL SELECT key FROM person_keys WHERE stream = %s LIMIT 1"""


class PersonKeys:
    """The `Keys` of the codec over the table person_keys."""

    def __init__(self, pool: ConnectionPool[Any]) -> None:
        self._pool = pool

    def obtain(self, stream: str) -> bytes:
        with self._pool.connection() as connection:
            row: Any = connection.execute(OBTAIN, (stream, token_bytes(32), stream)).fetchone()
        return row["key"] if row else self.obtain(stream)

    def find(self, stream: str) -> bytes | None:
        with self._pool.connection() as connection:
            row: Any = connection.execute("SELECT key FROM person_keys WHERE stream = %s", (stream,)).fetchone()
        return row["key"] if row else None

    def erase(self, stream: str) -> None:
        with self._pool.connection() as connection:
            connection.execute("DELETE FROM person_keys WHERE stream = %s", (stream,))
