"""projects: who works on what, for how long, at what cost."""

from contracts import crm, identity, problems
from edge.service import Service
from intake.service import Intake
from projects.adapters.event_types import EVENT_TYPES, UPCASTERS
from projects.adapters.kinds import MEMBERS
from projects.adapters.views import TABLES
from projects.api import members
from projects.api.rights import RIGHTS
from projects.application.imports import MEMBER_IMPORTER
from projects.application.publication import PUBLISHES
from projects.application.reactions import react

INTAKE = Intake("projects", (MEMBER_IMPORTER,), RIGHTS.table["imports"])
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
    contracts=(*identity.EVENTS, *crm.EVENTS),
    topics=("identity.events", "crm.events"),
    react=react,
    work=INTAKE.work,
    libraries=("intake",),
)
app = SERVICE.app()

if __name__ == "__main__":
    SERVICE.run()
