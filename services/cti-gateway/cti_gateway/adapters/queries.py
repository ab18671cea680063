"""Queries on extensions and the users who have them, in the transaction that stored a user's copy."""

from typing import Any

from psycopg import Cursor

HELD = "SELECT extension FROM extensions WHERE user_id = %s"
CLAIMANT = """
SELECT id FROM foreign_records
WHERE kind = 'user' AND NOT archived AND (data->>'active')::boolean AND data->>'extension' = %s
ORDER BY code, id LIMIT 1"""


def held(cursor: Cursor[Any], user_id: str) -> set[str]:
    """Returns the extensions assigned to a user."""
    return {row["extension"] for row in cursor.execute(HELD, (user_id,)).fetchall()}


def claimant(cursor: Cursor[Any], extension: str) -> str | None:
    """Returns the user who has the extension; of several users, the first by code."""
    row = cursor.execute(CLAIMANT, (extension,)).fetchone()
    return row["id"] if row else None
