"""Queries of use cases on the read tables."""

from typing import Any

from psycopg_pool import ConnectionPool

from japan.text import company_key

Pool = ConnectionPool[Any]

BY_NAME = "SELECT id FROM customers WHERE name_key = %s AND NOT archived LIMIT 2"


def customer_by_name(pool: Pool, name: str) -> str | None:
    """Returns the customer with an equal name, in any spelling of its legal form; None if there are several."""
    with pool.connection() as connection:
        rows = connection.execute(BY_NAME, (company_key(name),)).fetchall()
    return rows[0]["id"] if len(rows) == 1 else None
