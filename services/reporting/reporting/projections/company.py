"""The company's settings that reports need: the month the fiscal year begins in."""

from datetime import datetime
from typing import Any

from psycopg import Cursor

from contracts.billing.invoices import CompanyEvent
from reporting.projections.facts import HEAD, Facts
from reporting.projections.projection import Projection

DDL = f"CREATE TABLE company ({HEAD}, fiscal_first_month int NOT NULL)"
FACTS = Facts("company", ("fiscal_first_month",))


def apply(cursor: Cursor[Any], company: CompanyEvent, at: datetime) -> None:
    FACTS.keep(cursor, company.id, company.version, at, {"fiscal_first_month": company.fiscal_first_month})


COMPANY = Projection(DDL, ("company",), (CompanyEvent,), apply, ("ranking",))
