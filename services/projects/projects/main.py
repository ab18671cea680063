"""The service projects: who works on what, for how long, at what cost."""

from contracts import crm, identity, problems
from edge.service import Service
from intake.service import Intake
from projects.adapters.event_types import EVENT_TYPES, UPCASTERS
from projects.adapters.kinds import MEMBERS
from projects.adapters.views import TABLES
from projects.api import members
from projects.api.rights import RIGHTS
from projects.application.imports import IMPORTERS
from projects.application.publication import PUBLISHES
from projects.application.reactions import react
from projects.domain.refusal import Refused

INTAKE = Intake("projects", IMPORTERS, RIGHTS.table["imports"])
SERVICE = Service(
    name="projects",
    package="projects",
    catalogue=problems("projects"),
    names=EVENT_TYPES,
    upcasters=UPCASTERS,
    kinds=(MEMBERS,),
    tables=TABLES,
    routers=(INTAKE.router, members.router),
    publishes=PUBLISHES,
    refusal=Refused,
    contracts=(*identity.EVENTS, *crm.EVENTS),
    topics=("identity.events", "crm.events"),
    react=react,
    work=INTAKE.work,
    libraries=("intake",),
)
app = SERVICE.app()

if __name__ == "__main__":
    SERVICE.run()
