"""What use cases ask the read side."""

from typing import Any

from psycopg_pool import ConnectionPool

from japan.text import company_key

Pool = ConnectionPool[Any]

BY_NAME = "SELECT id FROM customers WHERE name_key = %s AND NOT archived LIMIT 2"


def customer_by_name(pool: Pool, name: str) -> str | None:
    """Returns the one customer whose name compares equal, however its legal form is written; None for several."""
    with pool.connection() as connection:
        rows = connection.execute(BY_NAME, (company_key(name),)).fetchall()
    return rows[0]["id"] if len(rows) == 1 else None
