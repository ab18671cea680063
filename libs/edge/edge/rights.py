"""The rights of a context, in one table of roles: the source of guards, the OpenAPI and the web client's `may`."""

from collections.abc import Iterable, Mapping
from typing import Annotated, Any

from fastapi import Depends

from edge.auth import STAFF, Principal, RequireRoles
from edge.commands import CommandBy


class Rights:
    """The rights of a context and the roles that have each: `Rights({"quotes": ("sales", "manager")})`.

    In the OpenAPI and in the client a right is prefixed with its context: `billing.quotes`.
    """

    def __init__(self, table: Mapping[str, Iterable[str]]) -> None:
        self.table = {right: frozenset(roles) for right, roles in table.items()}

    def required(self, right: str) -> RequireRoles:
        """Returns the dependency that refuses a person without the right."""
        return RequireRoles(self.table[right], right)

    def reader(self, right: str) -> Any:
        """Returns the dependency of a reading route, whose value is the person."""
        return Depends(self.required(right))

    def command(self, right: str) -> Any:
        """Returns the default of a changing route's `Command` argument."""
        return Depends(CommandBy(self.required(right)))


COMMON = Rights({"records": STAFF, "jobs": STAFF, "dead-letters": {"admin"}, "read-tables": {"admin"}})
"""The rights of every context: reading records not limited to some roles, own jobs, and operators' pages."""
Reader = Annotated[Principal, COMMON.reader("records")]
