"""Questions about all users and departments, which no single stream can answer."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from psycopg.errors import UniqueViolation
from psycopg_pool import ConnectionPool

from identity.domain.refusal import Refused

ABOVE = """
WITH RECURSIVE line AS (
    SELECT id, parent_id FROM departments WHERE id = %s AND NOT archived
    UNION SELECT above.id, above.parent_id FROM departments above JOIN line ON above.id = line.parent_id)
SELECT id FROM line"""
BELOW = """
WITH RECURSIVE tree AS (
    SELECT id FROM departments WHERE id = %s
    UNION SELECT below.id FROM departments below JOIN tree ON below.parent_id = tree.id)
SELECT id FROM tree"""
USED_BY = """
SELECT (SELECT count(*) FROM users WHERE department_id = %(id)s AND active)
     + (SELECT count(*) FROM departments WHERE parent_id = %(id)s AND NOT archived) AS n"""
ANOTHER_ADMIN = """
SELECT EXISTS (SELECT 1 FROM users WHERE active AND NOT archived AND id <> %s AND item->'roles' ? 'admin') AS found"""
BY_LOGIN = "SELECT id FROM users WHERE login = %s AND NOT archived"
TAKEN = {
    "users_login_unique": ("login-taken", "login"),
    "users_code_unique": ("code-taken", "code"),
    "departments_code_unique": ("code-taken", "code"),
}


def line(pool: ConnectionPool[Any], department_id: str) -> list[str]:
    """A department and all above it. Refused when there is none, or it was closed."""
    found = _ids(pool, ABOVE, department_id)
    if not found:
        raise Refused("department-unknown", field="department_id")
    return found


def below(pool: ConnectionPool[Any], department_id: str) -> list[str]:
    """A department and all below it, archived ones too: their records are still somebody's."""
    return _ids(pool, BELOW, department_id)


def used_by(pool: ConnectionPool[Any], department_id: str) -> int:
    """How many active users and open departments belong to a department."""
    with pool.connection() as connection:
        row: Any = connection.execute(USED_BY, {"id": department_id}).fetchone()
    return int(row["n"])


def another_admin(pool: ConnectionPool[Any], user_id: str) -> bool:
    """Whether somebody else could administer."""
    with pool.connection() as connection:
        row: Any = connection.execute(ANOTHER_ADMIN, (user_id,)).fetchone()
    return bool(row["found"])


def user_with_login(pool: ConnectionPool[Any], login: str) -> str | None:
    """The id behind a login in its compared form."""
    found = _ids(pool, BY_LOGIN, login)
    return found[0] if found and login else None


@contextmanager
def unique_names() -> Iterator[None]:
    """Codes and logins are kept apart by indexes, which hold against two requests at once; this says so in words."""
    try:
        yield
    except UniqueViolation as error:
        code, field = TAKEN[error.diag.constraint_name or ""]
        raise Refused(code, field=field) from error


def _ids(pool: ConnectionPool[Any], query: str, parameter: str) -> list[str]:
    with pool.connection() as connection:
        return [row["id"] for row in connection.execute(query, (parameter,))]
