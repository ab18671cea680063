"""The scope of a report: the reader's rights, the filters asked for, and the day it is read as of."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from edge.auth import Principal, owned_by

BELOW = """t.department_id = ANY(ARRAY(
    WITH RECURSIVE below AS (
        SELECT id FROM departments WHERE id = %s AND valid_to = 'infinity'
        UNION SELECT d.id FROM departments d JOIN below b ON d.parent_id = b.id WHERE d.valid_to = 'infinity'
    ) SELECT id FROM below))"""


class Condition(NamedTuple):
    """A piece of SQL and its parameters."""

    sql: str
    parameters: tuple[Any, ...] = ()

    def __and__(self, other: "Condition") -> "Condition":
        return Condition(f"{self.sql} AND {other.sql}", self.parameters + other.parameters)


@dataclass(frozen=True)
class ReportScope:
    """`day` is what counts as today; `until` the end of the as-of day, None for the present."""

    person: Principal
    day: date
    until: datetime | None = None
    department_id: str | None = None
    owner_id: str | None = None
    first_month: int = 4

    @property
    def is_whole(self) -> bool:
        """Returns True if neither rights nor filters narrow the report: it covers the whole company."""
        return self.person.scope == "all" and not self.department_id and not self.owner_id

    def rows(self) -> Condition:
        """Returns which rows of `t` count: those the person may see, of the department and below, of the owner."""
        predicate, parameters = owned_by(self.person)
        condition = Condition(predicate, tuple(parameters))
        if self.department_id:
            condition &= Condition(BELOW, (self.department_id,))
        if self.owner_id:
            condition &= Condition("t.owner_id = %s", (self.owner_id,))
        return condition

    def valid(self, alias: str = "t") -> Condition:
        """Returns which row of each record counts: the current one, or the one valid at the end of the as-of day."""
        if self.until is None:
            return Condition(f"{alias}.valid_to = 'infinity'")
        return Condition(f"({alias}.valid_from <= %s AND {alias}.valid_to > %s)", (self.until, self.until))
