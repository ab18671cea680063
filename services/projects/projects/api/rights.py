"""Rights of projects, each with the roles that have it."""

from edge.rights import Rights

RIGHTS = Rights({"imports": ("admin",)})
