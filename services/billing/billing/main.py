"""billing: products, warehouses, quotes, sales, invoices, payments."""

from billing.adapters.documents import render_invoice
from billing.adapters.event_types import EVENT_TYPES, UPCASTERS
from billing.adapters.views import TABLES
from billing.api import closings, company, documents, invoices, payments, products, quotes, sales, warehouses
from billing.application.closings import CLOSE, CLOSINGS, close_period
from billing.application.companies import COMPANIES
from billing.application.imports import IMPORTERS
from billing.application.invoices import INVOICES, NUMBERS, RENDER
from billing.application.payments import PAYMENTS
from billing.application.products import PRODUCTS
from billing.application.publication import publish
from billing.application.quotes import QUOTES
from billing.application.reactions import react
from billing.application.sales import SALES
from billing.application.warehouses import WAREHOUSES
from billing.domain.refusal import Refused
from contracts import crm, identity, problems
from edge.service import Service
from intake.service import Intake

INTAKE = Intake("billing", IMPORTERS, roles=("admin", "accounting"))
SERVICE = Service(
    name="billing",
    package="billing",
    catalogue=problems("billing"),
    names=EVENT_TYPES,
    upcasters=UPCASTERS,
    kinds=(PRODUCTS, WAREHOUSES, QUOTES, SALES, INVOICES, NUMBERS, PAYMENTS, CLOSINGS, COMPANIES),
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
    ),
    refusal=Refused,
    publish=publish,
    publishes=("billing.events", "billing.costs"),
    contracts=identity.EVENTS + crm.EVENTS,
    topics=("identity.events", "crm.events"),
    react=react,
    work={**INTAKE.work, RENDER: render_invoice, CLOSE: close_period},
    libraries=("intake",),
)

app = SERVICE.app()

if __name__ == "__main__":
    SERVICE.run()
