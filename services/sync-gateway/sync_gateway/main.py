"""The service sync-gateway: exchanges quotes, products and sales with accounting packages."""

from contracts import crm, identity, problems
from edge.service import Service
from sync_gateway.adapters.event_types import EVENT_TYPES, UPCASTERS
from sync_gateway.adapters.kinds import CONNECTIONS
from sync_gateway.adapters.views import TABLES
from sync_gateway.api import connections
from sync_gateway.application.publication import PUBLISHES
from sync_gateway.application.reactions import react

SERVICE = Service(
    name="sync",
    package="sync_gateway",
    catalogue=problems("sync"),
    names=EVENT_TYPES,
    upcasters=UPCASTERS,
    kinds=(CONNECTIONS,),
    tables=TABLES,
    routers=(connections.router,),
    publishes=PUBLISHES,
    contracts=(*identity.EVENTS, *crm.EVENTS),
    topics=("identity.events", "crm.events"),
    react=react,
)
app = SERVICE.app()

if __name__ == "__main__":
    SERVICE.run()
