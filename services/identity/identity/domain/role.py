"""What a person may do (roles), whose records they see (scope), and what else they may read (rights)."""

from collections.abc import Iterable
from typing import Literal

Role = Literal["admin", "manager", "sales", "production", "accounting", "operator", "analyst"]
Scope = Literal["own", "department", "all"]

RIGHTS: dict[str, frozenset[str]] = {"costs": frozenset({"admin", "manager", "accounting", "analyst"})}
SEES_ALL = frozenset({"admin", "accounting", "analyst"})


def rights(roles: Iterable[str]) -> tuple[str, ...]:
    """Returns the rights that come with any of these roles, in a fixed order."""
    held = frozenset(roles)
    return tuple(right for right, bearers in RIGHTS.items() if held & bearers)


def effective_scope(roles: Iterable[str], scope: Scope) -> Scope:
    """Returns the given scope, or all if a role covers the whole company."""
    return "all" if frozenset(roles) & SEES_ALL else scope
