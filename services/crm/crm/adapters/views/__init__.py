"""The read tables of crm, one per kind of record."""

from typing import Any

from crm.adapters.views.activities import ACTIVITY_TABLE, TODO_TABLE
from crm.adapters.views.contacts import CONTACT_TABLE
from crm.adapters.views.customers import CUSTOMER_TABLE
from crm.adapters.views.deals import DEAL_TABLE
from crm.adapters.views.inquiries import INQUIRY_TABLE
from crm.adapters.views.leads import LEAD_TABLE
from spine.store.tables import Table

TABLES: dict[str, Table[Any]] = {
    "customer": CUSTOMER_TABLE,
    "contact": CONTACT_TABLE,
    "lead": LEAD_TABLE,
    "deal": DEAL_TABLE,
    "activity": ACTIVITY_TABLE,
    "todo": TODO_TABLE,
    "inquiry": INQUIRY_TABLE,
}

__all__ = [
    "ACTIVITY_TABLE", "CONTACT_TABLE", "CUSTOMER_TABLE", "DEAL_TABLE", "INQUIRY_TABLE", "LEAD_TABLE", "TABLES",
    "TODO_TABLE",
]  # fmt: skip
