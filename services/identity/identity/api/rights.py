"""Who may do what in identity: each right and the roles that have it."""

from edge.auth import STAFF
from edge.rights import Rights

ADMIN = ("admin",)
RIGHTS = Rights(
    {"account": STAFF, "users": ADMIN, "departments": ADMIN, "api-keys": ADMIN, "imports": ADMIN},
)
