"""Rights of crm, each with the roles that have it."""

from edge.rights import Rights

SELLERS = ("sales", "manager", "admin")
DESK = (*SELLERS, "operator")
RIGHTS = Rights(
    {
        "customers": SELLERS, "contacts": SELLERS, "leads": SELLERS, "deals": SELLERS,
        "activities": DESK, "todos": DESK, "inquiries": DESK,
        "imports": ("admin",),
    }
)  # fmt: skip
