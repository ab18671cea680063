"""The service crm: customers, contacts, leads, deals, activities, to-dos, inquiries."""

from contracts import billing, identity, problems
from crm.adapters.event_types import EVENT_TYPES, UPCASTERS
from crm.adapters.kinds import KINDS
from crm.adapters.views import TABLES
from crm.api import activities, contacts, customers, deals, inquiries, leads, search, todos
from crm.api.rights import RIGHTS
from crm.application.imports import IMPORTERS
from crm.application.publication import PUBLISHES
from crm.application.reactions import react
from crm.domain.refusal import Refused
from edge.service import Service
from intake.service import Intake

INTAKE = Intake("crm", IMPORTERS, RIGHTS.table["imports"])
SERVICE = Service(
    name="crm",
    package="crm",
    names=EVENT_TYPES,
    upcasters=UPCASTERS,
    kinds=KINDS,
    tables=TABLES,
    routers=(
        INTAKE.router, *customers.ROUTERS, contacts.router, leads.router, *deals.ROUTERS, activities.router,
        todos.router, inquiries.router, search.router,
    ),
    refusal=Refused,
    catalogue=problems("crm"),
    publishes=PUBLISHES,
    contracts=(*identity.EVENTS, *billing.EVENTS),
    topics=("identity.events", "billing.events"),
    react=react,
    work=INTAKE.work,
    libraries=("intake",),
)  # fmt: skip
app = SERVICE.app()

if __name__ == "__main__":
    SERVICE.run()
