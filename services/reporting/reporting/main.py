"""reporting: projections of the other contexts' events, and the reports read from them."""

from fastapi import APIRouter

from contracts import problems
from edge.service import Service
from reporting.api import balances, forecasts, live, rankings
from reporting.projections import schema
from reporting.projections.everything import CONTRACTS, apply_all, tell
from spine.runtime import Runtime

ROUTERS: tuple[APIRouter, ...] = (rankings.router, forecasts.router, balances.router, live.router)


def prepare(runtime: Runtime) -> None:
    schema.prepare(runtime.pool)


SERVICE = Service(
    name="reporting",
    package="reporting",
    catalogue=problems("reporting"),
    routers=ROUTERS,
    contracts=CONTRACTS,
    libraries=("edge",),
    topics=("identity.events", "crm.events", "billing.events", "billing.costs"),
    react=apply_all,
    after=tell,
    start=prepare,
)
app = SERVICE.app()

if __name__ == "__main__":
    SERVICE.run()
