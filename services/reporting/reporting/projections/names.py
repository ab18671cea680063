"""Who and what the figures are about: departments and people of identity, customers and deals of crm."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from psycopg import Cursor

from contracts.crm.customers import CustomerEvent
from contracts.crm.pipeline import DealEvent
from contracts.identity import DepartmentEvent, UserEvent
from reporting.projections.facts import HEAD, Facts
from reporting.projections.projection import Apply, Projection

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


def _keeping(facts: Facts, row: Callable[[Any], dict[str, Any]]) -> Apply:
    def apply(cursor: Cursor[Any], event: Any, at: datetime) -> None:
        facts.keep(cursor, event.id, event.version, at, row(event))

    return apply


def _names(ddl: str, facts: Facts, reads: type[Any], row: Callable[[Any], dict[str, Any]], *views: str) -> Projection:
    return Projection(ddl, (facts.table,), (reads,), _keeping(facts, row), views)


NAMES = (
    _names(
        DEPARTMENTS_DDL, Facts("departments", ("code", "name", "parent_id", "kind", "position", "archived")),
        DepartmentEvent, department, "forecast",
    ),
    _names(PEOPLE_DDL, Facts("people", ("code", "name", "department_id")), UserEvent, person, "prospects"),
    _names(CUSTOMERS_DDL, Facts("customers", ("code", "name", "merged_into_id")), CustomerEvent, customer, "ranking"),
    _names(DEALS_DDL, Facts("deals", ("number", "name", "stage")), DealEvent, deal, "prospects"),
)  # fmt: skip
