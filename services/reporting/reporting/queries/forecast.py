"""見込集計: sales departments as a tree against months; what may be ordered, weighted by 確度, and what is won.

A submitted 見込対象 quote counts in the month it is expected in, a won one in the month it was won in.
A department's figures include the departments below it, so the totals are the sums of the top rows. What belongs
to no sales department is in a last row without a department, if there is any.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from psycopg import Connection

from japan.calendar import add_months, month_text
from reporting.projections.quotes import PARTS
from reporting.queries.scope import Condition, ReportScope

MEASURES = ("amount", "weighted", "won")
KEPT = "forecast_totals t"
CELLS = """
SELECT t.department_id, t.month, sum(t.amount)::bigint AS amount, sum(t.weighted)::bigint AS weighted,
    sum(t.won)::bigint AS won
FROM {source} WHERE t.month BETWEEN %s AND %s AND {rows} GROUP BY 1, 2"""
SALES_DEPARTMENTS = """
SELECT d.id, d.code, d.name, d.parent_id FROM departments d
WHERE d.kind = 'sales' AND NOT d.archived AND d.valid_to = 'infinity' ORDER BY d.position, d.code"""
QUOTES = """
SELECT t.id, t.number, t.subject, t.status, t.deal_id, deal.number AS deal_number, deal.name AS deal_name,
    t.customer_id, t.customer_code, t.customer_name, t.owner_id, p.name AS owner_name, t.department_id,
    d.name AS department_name, t.probability, t.won_on,
    CASE WHEN t.open_month IS NULL THEN 0 ELSE t.net END AS amount,
    CASE WHEN t.open_month IS NULL THEN 0 ELSE t.weighted END AS weighted,
    CASE WHEN t.won_month IS NULL THEN 0 ELSE t.net END AS won
FROM quotes t
LEFT JOIN deals deal ON deal.id = t.deal_id AND deal.valid_to = 'infinity'
LEFT JOIN people p ON p.id = t.owner_id AND p.valid_to = 'infinity'
LEFT JOIN departments d ON d.id = t.department_id AND d.valid_to = 'infinity'
WHERE (t.open_month = %s OR t.won_month = %s) AND {rows} ORDER BY p.name, t.deal_id, t.number"""
Figures = dict[date, dict[str, int]]


def forecast(connection: Connection[Any], lens: ReportScope, first: date, months: int) -> dict[str, Any]:
    """Returns the rows in tree order with a cell a month; `depth` is 0 at the top."""
    span = [add_months(first, n) for n in range(months)]
    departments = connection.execute(SALES_DEPARTMENTS).fetchall()
    own = _own_figures(connection, lens, span)
    rows = [
        _row({**department, "depth": depth}, _sum([own[below] for below in family]), span)
        for department, depth, family in in_tree_order(departments)
    ]
    outside = _sum([figures for department, figures in own.items() if department not in {d["id"] for d in departments}])
    if outside:
        nowhere = {"id": None, "code": "", "name": "", "parent_id": None, "depth": 0}
        rows.append(_row(nowhere, outside, span))
    total = _cells(_sum(list(own.values())), span)
    return {
        "months": [month_text(month) for month in span],
        "rows": rows,
        "totals": {"cells": total, "total": _across(total)},
    }


def quotes(connection: Connection[Any], lens: ReportScope, month: date) -> list[dict[str, Any]]:
    """Returns the quotes behind a cell, by person and deal."""
    rows = lens.rows() & lens.valid()
    return connection.execute(QUOTES.format(rows=rows.sql).encode(), [month, month, *rows.parameters]).fetchall()


def in_tree_order(departments: Sequence[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], int, list[str]]]:
    """Yields each department, parents first, with its depth and the ids of itself and all below it.

    A department whose parent is no sales department is at the top.
    """
    known = {department["id"] for department in departments}
    children: dict[str | None, list[dict[str, Any]]] = defaultdict(list)
    for department in departments:
        children[department["parent_id"] if department["parent_id"] in known else None].append(department)

    def family(department: dict[str, Any]) -> list[str]:
        return [department["id"], *(member for child in children[department["id"]] for member in family(child))]

    def walk(parent: str | None, depth: int) -> Iterator[tuple[dict[str, Any], int, list[str]]]:
        for department in children[parent]:
            yield department, depth, family(department)
            yield from walk(department["id"], depth + 1)

    return walk(None, 0)


def _own_figures(connection: Connection[Any], lens: ReportScope, span: Sequence[date]) -> dict[str, Figures]:
    source, rows = _source(lens), lens.rows()
    query = CELLS.format(source=source.sql, rows=rows.sql)
    own: dict[str, Figures] = defaultdict(dict)
    for row in connection.execute(query.encode(), [*source.parameters, span[0], span[-1], *rows.parameters]):
        own[row["department_id"]][row["month"]] = {measure: row[measure] for measure in MEASURES}
    return own


def _source(lens: ReportScope) -> Condition:
    if lens.until is None:
        return Condition(KEPT)
    valid = lens.valid()
    return Condition(f"({PARTS.format(rows=valid.sql)}) t", valid.parameters)


def _sum(parts: Sequence[Figures]) -> Figures:
    months = {month for figures in parts for month in figures}
    nothing = dict.fromkeys(MEASURES, 0)
    return {
        month: {measure: sum(figures.get(month, nothing)[measure] for figures in parts) for measure in MEASURES}
        for month in months
    }


def _row(department: dict[str, Any], figures: Figures, span: Sequence[date]) -> dict[str, Any]:
    cells = _cells(figures, span)
    names = {name: department[name] for name in ("code", "name", "parent_id", "depth")}
    return {"department_id": department["id"], **names, "cells": cells, "total": _across(cells)}


def _cells(figures: Figures, span: Sequence[date]) -> list[dict[str, Any]]:
    nothing = dict.fromkeys(MEASURES, 0)
    return [{"month": month_text(month), **figures.get(month, nothing)} for month in span]


def _across(cells: Sequence[dict[str, Any]]) -> dict[str, int]:
    return {measure: sum(cell[measure] for cell in cells) for measure in MEASURES}
