"""Costs of quotes and products, kept apart: only reports for those with the right to see costs may read them."""

from datetime import datetime
from typing import Any

from psycopg import Cursor

from contracts.billing.products import ProductCostedV1
from contracts.billing.quotes import QuoteCostedV1
from reporting.projections.facts import HEAD, Facts
from reporting.projections.projection import Projection

DDL = f"""
CREATE TABLE quote_costs ({HEAD},
    number text NOT NULL, deal_id text, net bigint NOT NULL, cost_total bigint, margin bigint
);
CREATE TABLE product_costs ({HEAD}, code text NOT NULL, costs jsonb NOT NULL)"""
QUOTE_COSTS = Facts("quote_costs", ("number", "deal_id", "net", "cost_total", "margin"))
PRODUCT_COSTS = Facts("product_costs", ("code", "costs"))


def apply(cursor: Cursor[Any], event: QuoteCostedV1 | ProductCostedV1, at: datetime) -> None:
    match event:
        case QuoteCostedV1():
            row = event.model_dump(include=set(QUOTE_COSTS.columns))
            QUOTE_COSTS.keep(cursor, event.id, event.version, at, row)
        case ProductCostedV1():
            costs = event.model_dump_json(include={"costs"})
            PRODUCT_COSTS.keep(cursor, event.id, event.version, at, {"code": event.code, "costs": costs})


COSTS = Projection(DDL, ("quote_costs", "product_costs"), (QuoteCostedV1, ProductCostedV1), apply)
