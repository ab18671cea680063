"""Rights of billing, each with the roles that have it."""

from edge.rights import Rights

ACCOUNTING = ("accounting", "admin")
STEWARDS = (*ACCOUNTING, "manager")
SELLERS = (*STEWARDS, "sales")
RIGHTS = Rights(
    {
        "quotes": SELLERS, "sales": SELLERS,
        "invoices": STEWARDS, "invoice-corrections": ACCOUNTING, "closings": ACCOUNTING, "payments": ACCOUNTING,
        "products": STEWARDS, "warehouses": STEWARDS, "company": ACCOUNTING, "tax-rates": ACCOUNTING,
        "imports": ACCOUNTING,
    }
)  # fmt: skip
