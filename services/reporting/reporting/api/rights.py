"""Who may do what in reporting: each right and the roles that have it."""

from edge.rights import Rights

RIGHTS = Rights({"reports": ("admin", "manager", "sales", "accounting", "analyst")})
