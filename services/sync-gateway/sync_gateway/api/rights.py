"""Who may do what in sync: each right and the roles that have it."""

from edge.rights import Rights

RIGHTS = Rights({"connections": ("admin",), "connection-records": ("admin", "accounting")})
