"""Rights of sync, each with the roles that have it."""

from edge.rights import Rights

RIGHTS = Rights({"connections": ("admin",), "connection-records": ("admin", "accounting")})
