"""The kinds of streams that identity stores."""

from identity.domain import api_key, department, user
from spine.store.streams import Aggregate

USERS = Aggregate("user", user.User(), user.evolve, begins=user.UserRegistered)
DEPARTMENTS = Aggregate(
    "department", department.Department(), department.evolve, begins=department.DepartmentRegistered
)
DEPARTMENT_MEMBERS = Aggregate(
    "department-members", department.Membership(), department.evolve_membership, latest_event_is_state=True
)
"""The streams that record who joined a department; a command that closes the department reads them."""
API_KEYS = Aggregate("api-key", api_key.ApiKey(), api_key.evolve)
KINDS = (USERS, DEPARTMENTS, DEPARTMENT_MEMBERS, API_KEYS)
