"""Rights of identity, each with the roles that have it."""

from edge.auth import STAFF
from edge.rights import Rights

ADMIN = ("admin",)
RIGHTS = Rights(
    {"account": STAFF, "users": ADMIN, "departments": ADMIN, "api-keys": ADMIN, "imports": ADMIN},
)
