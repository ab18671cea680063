"""Projections are idempotent and independent of the order of messages: the rows are the same."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from psycopg import Cursor

from japan.calendar import add_months
from reporting.projections import schema
from reporting.projections.everything import apply_all
from reporting.projections.facts import Facts
from reporting.projections.quotes import FACTS as QUOTES
from reporting.projections.quotes import TOTALS as QUOTE_TOTALS
from reporting.projections.sales import FACTS as SALES
from reporting.projections.sales import TOTALS as SALE_TOTALS
from reporting.projections.totals import Totals

pytestmark = pytest.mark.servers
START = datetime(2026, 4, 1, tzinfo=UTC)
SALE = st.fixed_dictionaries(
    {
        "net": st.integers(-500, 500),
        "on": st.sampled_from([date(2026, 4, 30), date(2026, 5, 1)]),
        "customer_id": st.sampled_from(["c1", "c2"]),
        "owner_id": st.sampled_from(["u1", None]),
        "billing": st.sampled_from(["unbilled", "billed"]),
        "archived": st.booleans(),
    }
)
QUOTE = st.fixed_dictionaries(
    {
        "net": st.integers(-500, 500),
        "status": st.sampled_from(["draft", "submitted", "won", "lost"]),
        "probability": st.sampled_from([None, 33, 100]),
        "expected_month": st.sampled_from([None, "2026-04", "2026-05"]),
        "won_on": st.just(date(2026, 5, 2)),
        "counts": st.booleans(),
        "archived": st.booleans(),
    }
)
Told = tuple[Any, datetime]


def lives(record: str, facts: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[list[tuple[str, int, Any, int]]]:
    """Generates versions of a record, (id, version, facts, effective hour), with the hours in any order."""
    hours = st.integers(0, 9)
    made = st.lists(st.tuples(facts, hours), min_size=1, max_size=4)
    return made.map(lambda life: [(record, n, given_facts, hour) for n, (given_facts, hour) in enumerate(life, 1)])


def histories(facts: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[Any]:
    """Generates events in order, and the same in any order with duplicates."""
    whole = st.tuples(lives("r1", facts), lives("r2", facts)).map(lambda pair: pair[0] + pair[1])
    return whole.flatmap(
        lambda told: st.tuples(
            st.just(told),
            st.lists(st.sampled_from(told), max_size=4).flatmap(lambda again: st.permutations(told + again)),
        )
    )


def tell(cursor: Cursor[Any], build: Callable[..., Any], make: SimpleNamespace, told: list[Any]) -> None:
    for record, version, facts, hour in told:
        event = build(record, version=version, **facts)
        apply_all(cursor, make.message(event, START + timedelta(hours=hour)), None)  # type: ignore[arg-type]


def rows(cursor: Cursor[Any], table: str) -> list[Any]:
    return sorted(map(repr, cursor.execute(f"SELECT to_jsonb(t) FROM {table} t".encode()).fetchall()))


def sums(cursor: Cursor[Any], totals: Totals, table: str) -> dict[Any, Any]:
    """Returns a table of sums without the keys whose sums are zero."""
    found = cursor.execute(f"SELECT * FROM {table}".encode()).fetchall()
    kept = {tuple(row[k] for k in totals.tables[table]): tuple(row[s] for s in totals.sums) for row in found}
    return {key: value for key, value in kept.items() if any(value)}


def every_sum(cursor: Cursor[Any], totals: Totals) -> dict[str, Any]:
    return {table: sums(cursor, totals, table) for table in totals.tables}


def sale_parts(sale: dict[str, Any]) -> Iterator[tuple[Any, Any]]:
    """Yields each of the three quarters in which a slip's month may lie."""
    for months in range(3) if sale["month"] else ():
        whose = sale["customer_id"], sale["department_id"], sale["owner_id"]
        yield (add_months(sale["month"], -months), *whose), (sale["net"], 1)


def quote_parts(quote: dict[str, Any]) -> Iterator[tuple[Any, Any]]:
    whose = quote["department_id"], quote["owner_id"]
    if quote["open_month"]:
        yield (quote["open_month"], *whose), (quote["net"], quote["weighted"], 0)
    if quote["won_month"]:
        yield (quote["won_month"], *whose), (0, 0, quote["net"])


PARTS = {"sales": sale_parts, "quotes": quote_parts}


def recomputed(cursor: Cursor[Any], facts: Facts, totals: Totals) -> dict[str, Any]:
    """Returns the sums recomputed from the current rows alone."""
    select = f"SELECT {', '.join(facts.columns)} FROM {facts.table} WHERE valid_to = 'infinity'".encode()
    parts = [part for row in cursor.execute(select).fetchall() for part in PARTS[facts.table](row)]
    first, *_ = totals.tables.values()
    return {table: added(parts, [first.index(key) for key in keys]) for table, keys in totals.tables.items()}


def added(parts: list[tuple[Any, Any]], keys: list[int]) -> dict[Any, Any]:
    summed: dict[Any, Any] = {}
    for key, amounts in parts:
        short = tuple(key[n] for n in keys)
        summed[short] = tuple(map(sum, zip(summed.get(short, [0] * len(amounts)), amounts, strict=True)))
    return {key: value for key, value in summed.items() if any(value)}


CASES = [(SALES, "sale", SALE_TOTALS, SALE), (QUOTES, "quote", QUOTE_TOTALS, QUOTE)]


@pytest.mark.parametrize(("facts", "name", "totals", "values"), CASES)
def test_any_order_and_any_repetition_give_the_same(
    reporting: Any, make: Any, facts: Facts, name: str, totals: Totals, values: Any
) -> None:
    build = getattr(make, name)

    @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
    @given(histories(values))
    def holds(history: Any) -> None:
        told, shuffled = history
        with reporting.unkept() as cursor:
            tell(cursor, build, make, told)
            in_order, summed = rows(cursor, facts.table), every_sum(cursor, totals)
            assert summed == recomputed(cursor, facts, totals)
        with reporting.unkept() as cursor:
            tell(cursor, build, make, shuffled)
            assert rows(cursor, facts.table) == in_order
            assert every_sum(cursor, totals) == summed

    holds()


@pytest.mark.parametrize(("facts", "name", "totals", "values"), CASES)
def test_the_row_valid_at_an_instant_is_the_latest_version_so_by_then(
    reporting: Any, make: Any, facts: Facts, name: str, totals: Totals, values: Any
) -> None:
    @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
    @given(histories(values), st.integers(-1, 10))
    def holds(history: Any, hour: int) -> None:
        told, shuffled = history
        at = START + timedelta(hours=hour)
        expected = {
            (record, max(n for r, n, _, h in told if r == record and h <= hour))
            for record, _, _, h in told
            if h <= hour
        }
        with reporting.unkept() as cursor:
            tell(cursor, getattr(make, name), make, shuffled)
            select = f"SELECT id, version FROM {facts.table} WHERE valid_from <= %s AND valid_to > %s".encode()
            assert {(row["id"], row["version"]) for row in cursor.execute(select, (at, at)).fetchall()} == expected

    holds()


def test_tables_of_another_release_are_refused_with_what_to_do(reporting: Any) -> None:
    pool = reporting.service.runtime.pool
    schema.prepare(pool)
    with pool.connection() as connection:
        connection.execute("UPDATE projection_schema SET fingerprint = 'another'")
    with pytest.raises(SystemExit, match=r"reporting\.rebuild"):
        schema.prepare(pool)
