"""The service cti-gateway: telephones. So far it stores the user of each extension."""

from contracts import crm, identity, problems
from cti_gateway.adapters.event_types import EVENT_TYPES, UPCASTERS
from cti_gateway.adapters.kinds import EXTENSIONS
from cti_gateway.adapters.views import TABLES
from cti_gateway.api import extensions
from cti_gateway.application.publication import PUBLISHES
from cti_gateway.application.reactions import react
from edge.service import Service

SERVICE = Service(
    name="cti",
    package="cti_gateway",
    catalogue=problems("cti"),
    names=EVENT_TYPES,
    upcasters=UPCASTERS,
    kinds=(EXTENSIONS,),
    tables=TABLES,
    routers=(extensions.router,),
    publishes=PUBLISHES,
    contracts=(*identity.EVENTS, *crm.EVENTS),
    topics=("identity.events", "crm.events"),
    react=react,
)
app = SERVICE.app()

if __name__ == "__main__":
    SERVICE.run()
