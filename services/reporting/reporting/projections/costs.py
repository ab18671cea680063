"""Costs of quotes and products, in tables of their own: only people with the right to see costs may read them."""

from typing import Any

from psycopg.types.json import Jsonb

from contracts.billing.products import ProductCostedV1
from contracts.billing.quotes import QuoteCostedV1
from reporting.projections.facts import HEAD, Facts
from reporting.projections.projection import Projection

QUOTE_DDL = f"""
CREATE TABLE quote_costs ({HEAD},
    number text NOT NULL, deal_id text, net bigint NOT NULL, cost_total bigint, margin bigint
)"""
PRODUCT_DDL = f"""
CREATE TABLE product_costs ({HEAD}, code text NOT NULL, costs jsonb NOT NULL)"""


def quote(event: QuoteCostedV1) -> dict[str, Any]:
    return {
        "number": event.number,
        "deal_id": event.deal_id,
        "net": event.net,
        "cost_total": event.cost_total,
        "margin": event.margin,
    }


def product(event: ProductCostedV1) -> dict[str, Any]:
    return {"code": event.code, "costs": Jsonb([cost.model_dump(mode="json") for cost in event.costs])}


COSTS = (
    Projection(
        QUOTE_DDL, Facts("quote_costs", ("number", "deal_id", "net", "cost_total", "margin")), QuoteCostedV1, quote,
        unread=("lines",),
    ),
    Projection(PRODUCT_DDL, Facts("product_costs", ("code", "costs")), ProductCostedV1, product),
)  # fmt: skip
