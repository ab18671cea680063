"""Queries on the read tables, which no single stream can answer."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from psycopg.errors import UniqueViolation
from psycopg_pool import ConnectionPool

from identity.domain.refusal import Refused

Pool = ConnectionPool[Any]
BELOW = """
WITH RECURSIVE tree AS (
    SELECT id FROM departments WHERE id = %s
    UNION SELECT below.id FROM departments below JOIN tree ON below.parent_id = tree.id)
SELECT id FROM tree"""
USED_BY = """
SELECT (SELECT count(*) FROM users WHERE department_id = %(id)s AND active)
     + (SELECT count(*) FROM departments WHERE parent_id = %(id)s AND NOT archived) AS n"""
OTHER_ADMINS = "SELECT id FROM users WHERE active AND NOT archived AND id <> %s AND item->'roles' ? 'admin' ORDER BY id"
BY_LOGIN = "SELECT id FROM users WHERE login = %s AND NOT archived"
OF_API_KEY = "SELECT api_key_id AS id FROM api_key_digests WHERE digest = %s"
NAME_OF = "SELECT name FROM departments WHERE id = %s"
FIRST_START_LOCK = 4_202_620
NOBODY = "SELECT NOT EXISTS (SELECT 1 FROM users) AS nobody"
TAKEN = {
    "users_login_unique": ("login-taken", "login"),
    "users_code_unique": ("code-taken", "code"),
    "departments_code_unique": ("code-taken", "code"),
}


def below(pool: Pool, department_id: str) -> list[str]:
    """Returns a department and all below it, including archived ones, which may still own records."""
    return [row["id"] for row in _rows(pool, BELOW, (department_id,))]


def used_by(pool: Pool, department_id: str) -> int:
    """Returns how many active users and open departments belong to a department."""
    (row,) = _rows(pool, USED_BY, {"id": department_id})
    return int(row["n"])


def department_name(pool: Pool, department_id: str | None) -> str | None:
    """Returns the department's name, or None if there is no such department."""
    return next((row["name"] for row in _rows(pool, NAME_OF, (department_id,))), None)


def other_admins(pool: Pool, user_id: str) -> list[str]:
    """Returns the ids of all other users who may be administrators."""
    return [row["id"] for row in _rows(pool, OTHER_ADMINS, (user_id,))]


def by_login(pool: Pool, login: str) -> str | None:
    """Returns the id of the user with a login in its normalised form."""
    return next((row["id"] for row in _rows(pool, BY_LOGIN, (login,))), None) if login else None


def of_api_key(pool: Pool, digest: bytes) -> str | None:
    """Returns the id of the API key whose secret has this digest."""
    return next((row["id"] for row in _rows(pool, OF_API_KEY, (digest,))), None)


@contextmanager
def first_start(pool: Pool) -> Iterator[bool]:
    """Yields True if there is no user at all; other replicas that start meanwhile wait until the block ends."""
    with pool.connection() as connection, connection.transaction():
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (FIRST_START_LOCK,))
        row: Any = connection.execute(NOBODY).fetchone()
        yield row["nobody"]


@contextmanager
def unique_names() -> Iterator[None]:
    """Refuses a code or login that the unique indexes refuse; they also decide between simultaneous requests."""
    try:
        yield
    except UniqueViolation as error:
        code, field = TAKEN[error.diag.constraint_name or ""]
        raise Refused(code, field=field) from error


def _rows(pool: Pool, query: str, parameters: Any) -> list[dict[str, Any]]:
    with pool.connection() as connection:
        return list(connection.execute(query.encode(), parameters))
