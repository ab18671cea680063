"""Names that reports show: departments and people of identity, customers and deals of crm."""

from typing import Any

from contracts.crm.customers import CustomerEvent
from contracts.crm.pipeline import DealEvent
from contracts.identity import DepartmentEvent, UserEvent
from reporting.projections.facts import HEAD, Facts
from reporting.projections.projection import Projection

DEPARTMENTS_DDL = f"""
CREATE TABLE departments ({HEAD},
    code text NOT NULL, name text NOT NULL, parent_id text, kind text NOT NULL, position int NOT NULL,
    archived boolean NOT NULL
)"""
PEOPLE_DDL = f"""
CREATE TABLE people ({HEAD}, code text NOT NULL, name text NOT NULL, department_id text)"""
CUSTOMERS_DDL = f"""
CREATE TABLE customers ({HEAD}, code text NOT NULL, name text NOT NULL, merged_into_id text);
CREATE INDEX customers_merged ON customers (id) WHERE merged_into_id IS NOT NULL"""
DEALS_DDL = f"""
CREATE TABLE deals ({HEAD}, number text NOT NULL, name text NOT NULL, stage text NOT NULL)"""


def department(event: DepartmentEvent) -> dict[str, Any]:
    return {
        "code": event.code,
        "name": event.name,
        "parent_id": event.parent_id,
        "kind": event.kind,
        "position": event.position,
        "archived": event.archived,
    }


def person(event: UserEvent) -> dict[str, Any]:
    return {"code": event.code, "name": event.name, "department_id": event.department_id}


def customer(event: CustomerEvent) -> dict[str, Any]:
    return {"code": event.code, "name": event.name, "merged_into_id": event.merged_into_id}


def deal(event: DealEvent) -> dict[str, Any]:
    return {"number": event.number, "name": event.name, "stage": event.stage}


NAMES = (
    Projection(
        DEPARTMENTS_DDL, Facts("departments", ("code", "name", "parent_id", "kind", "position", "archived")),
        DepartmentEvent, department, ("forecast",),
    ),
    Projection(PEOPLE_DDL, Facts("people", ("code", "name", "department_id")), UserEvent, person, ("prospects",)),
    Projection(
        CUSTOMERS_DDL, Facts("customers", ("code", "name", "merged_into_id")), CustomerEvent, customer, ("ranking",)
    ),
    Projection(DEALS_DDL, Facts("deals", ("number", "name", "stage")), DealEvent, deal, ("prospects",)),
)  # fmt: skip
