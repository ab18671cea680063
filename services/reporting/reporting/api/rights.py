"""Rights of reporting, each with the roles that have it."""

from edge.rights import Rights

RIGHTS = Rights({"reports": ("admin", "manager", "sales", "accounting", "analyst")})
