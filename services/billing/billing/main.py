"""The service billing: products, warehouses, quotes, sales, invoices, payments."""

from billing.adapters.event_types import EVENT_TYPES, UPCASTERS
from billing.adapters.kinds import KINDS
from billing.adapters.views import TABLES
from billing.api import closings, company, documents, invoices, payments, products, quotes, sales, tax_rates, warehouses
from billing.api.rights import RIGHTS
from billing.application.closings import CLOSE, close_period
from billing.application.expiry import EXPIRY, expire_quotes
from billing.application.imports import IMPORTERS
from billing.application.invoices import RENDER
from billing.application.printing import render_invoice
from billing.application.publication import PUBLISHES
from billing.application.reactions import react
from billing.domain.refusal import Refused
from contracts import crm, identity, problems
from edge.service import Service
from intake.service import Intake

INTAKE = Intake("billing", IMPORTERS, RIGHTS.table["imports"])
SERVICE = Service(
    name="billing",
    package="billing",
    catalogue=problems("billing"),
    names=EVENT_TYPES,
    upcasters=UPCASTERS,
    kinds=KINDS,
    tables=TABLES,
    routers=(
        INTAKE.router,
        *products.ROUTERS,
        *warehouses.ROUTERS,
        *quotes.ROUTERS,
        *sales.ROUTERS,
        documents.router,
        invoices.router,
        payments.router,
        closings.router,
        company.router,
        tax_rates.router,
    ),
    refusal=Refused,
    publishes=PUBLISHES,
    contracts=identity.EVENTS + crm.EVENTS,
    topics=("identity.events", "crm.events"),
    react=react,
    work={**INTAKE.work, RENDER: render_invoice, CLOSE: close_period, EXPIRY.kind: expire_quotes},
    periodic=(EXPIRY,),
    libraries=("intake",),
)

app = SERVICE.app()

if __name__ == "__main__":
    SERVICE.run()
