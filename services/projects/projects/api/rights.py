"""Who may do what in projects: each right and the roles that have it."""

from edge.rights import Rights

RIGHTS = Rights({"imports": ("admin",)})
