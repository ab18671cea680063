"""The service identity: users, departments, sign-in, API keys."""

from datetime import UTC, datetime

from contracts import problems
from edge.service import Service
from identity.adapters import signing
from identity.adapters.event_types import EVENT_TYPES, UPCASTERS
from identity.adapters.kinds import KINDS
from identity.adapters.secrets import Passwords
from identity.adapters.views import TABLES
from identity.api import api_keys, departments, gateway, sessions, users
from identity.api.rights import RIGHTS
from identity.application.access import Access, access
from identity.application.bootstrap import make_first_admin
from identity.application.imports import IMPORTERS
from identity.application.publication import PUBLISHES
from identity.domain.refusal import Refused
from identity.settings import FirstAdmin
from intake.service import Intake
from spine.runtime import Runtime

CATALOGUE = problems("identity")


def start(runtime: Runtime) -> None:
    """Loads the signing keys and creates the first administrator."""
    keys = signing.load(runtime.settings.secrets)
    runtime.parts["access"] = Access(runtime, keys, Passwords(runtime.pool))
    try:
        make_first_admin(runtime, FirstAdmin().admin_password, datetime.now(UTC))
    except Refused as refused:
        runtime.close()
        wording = CATALOGUE[refused.code]
        sentences = (wording[language].format_map(refused.details) for language in ("ja", "en"))
        raise SystemExit(" / ".join(("DAICHO_ADMIN_PASSWORD", *sentences))) from None


INTAKE = Intake("identity", IMPORTERS, RIGHTS.table["imports"])
SERVICE = Service(
    name="identity",
    package="identity",
    catalogue=CATALOGUE,
    names=EVENT_TYPES,
    upcasters=UPCASTERS,
    kinds=KINDS,
    tables=TABLES,
    routers=(INTAKE.router, sessions.router, users.router, departments.router, api_keys.router, gateway.router),
    refusal=Refused,
    publishes=PUBLISHES,
    work=INTAKE.work,
    libraries=("intake",),
    verifier=lambda runtime: access(runtime).keys,
    start=start,
)
app = SERVICE.app()

if __name__ == "__main__":
    SERVICE.run()
