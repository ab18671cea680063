"""The company setting that reports need: the month in which the fiscal year begins."""

from typing import Any

from contracts.billing.invoices import CompanyEvent
from reporting.projections.facts import HEAD, Facts
from reporting.projections.projection import Projection

DDL = f"CREATE TABLE company ({HEAD}, fiscal_first_month int NOT NULL)"


def row(company: CompanyEvent) -> dict[str, Any]:
    return {"fiscal_first_month": company.fiscal_first_month}


COMPANY = Projection(DDL, Facts("company", ("fiscal_first_month",)), CompanyEvent, row, ("ranking",))
