"""The bulk path of a rebuild and the consumer, one message at a time, give the same tables from the same messages."""

from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from psycopg import Cursor

from contracts.billing.products import ProductCostedV1
from contracts.published import Published, Restated
from reporting.projections import schema
from reporting.projections.bulk import Partition
from reporting.projections.everything import PROJECTIONS, apply_all
from spine.stream.bulk import RawEvent

pytestmark = pytest.mark.servers
START = datetime(2026, 4, 1, tzinfo=UTC)
DAYS = st.dates(date(2026, 3, 30), date(2026, 6, 2))
NAMES = st.text("亜a\t\n\\", max_size=3)
IDS = st.sampled_from(["1", "2"])
HOURS = st.integers(0, 9).map(lambda hour: START + timedelta(hours=hour))
MONTHS = st.fixed_dictionaries({"month": st.integers(1, 12)})
FACTS = {
    "sale": {
        "net": st.integers(-500, 500), "on": DAYS, "customer_id": IDS, "owner_id": st.one_of(IDS, st.none()),
        "billing": st.sampled_from(["unbilled", "billed"]), "customer_name": NAMES, "archived": st.booleans(),
    },
    "quote": {
        "net": st.integers(-500, 500), "status": st.sampled_from(["draft", "submitted", "won", "lost"]),
        "probability": st.sampled_from([None, 33, 100]), "expected_month": st.sampled_from([None, "2026-04"]),
        "won_on": DAYS, "counts": st.booleans(), "archived": st.booleans(),
    },
    "invoice": {"balance": st.integers(-500, 500), "number": st.one_of(NAMES, st.none()), "due_on": DAYS},
    "customer": {"name": NAMES, "merged_into_id": st.one_of(IDS, st.none())},
    "department": {"parent_id": st.one_of(IDS, st.none()), "archived": st.booleans()},
    "person": {"name": NAMES}, "deal": {"name": NAMES},
}  # fmt: skip
COSTS = st.lists(st.fixed_dictionaries({"since": DAYS, "unit_cost": st.decimals(0, 99, places=2)}), max_size=2)
Happened = tuple[Published, datetime]
OWN = {"id", "version", "restated"}


def product(record_id: str, version: int, costs: list[dict[str, Any]]) -> ProductCostedV1:
    return ProductCostedV1.model_validate({"id": record_id, "version": version, "code": "P1", "costs": costs})


def happened(told: list[Happened]) -> Happened:
    """Returns the last event, marked as recorded after later-dated ones if there are several."""
    restated = tuple(Restated(effective_at=at, facts=each.model_dump(mode="json", exclude=OWN)) for each, at in told)
    event, at = told[-1]
    return event.model_copy(update={"restated": restated if len(told) > 1 else ()}), at


def lives(make: SimpleNamespace) -> st.SearchStrategy[list[Happened]]:
    """Generates up to four versions of one record of any kind, some restated, with effective times in any order."""
    builders: dict[str, tuple[Any, st.SearchStrategy[dict[str, Any]]]] = {
        kind: (getattr(make, kind), st.fixed_dictionaries(facts)) for kind, facts in FACTS.items()
    }
    builders["company"] = lambda _, version, month: make.company(version, month), MONTHS
    builders["product"] = product, st.fixed_dictionaries({"costs": COSTS})

    def life(kind: str) -> st.SearchStrategy[list[Happened]]:
        build, facts = builders[kind]
        version = st.lists(st.tuples(facts, HOURS), min_size=1, max_size=3, unique_by=lambda span: span[1])
        return st.builds(
            lambda record, told: [
                happened([(build(record, n, **given_facts), at) for given_facts, at in spans])
                for n, spans in enumerate(told, 1)
            ],
            IDS, st.lists(version, min_size=1, max_size=4),
        )  # fmt: skip

    return st.sampled_from([*builders]).flatmap(life)


def partitions(make: SimpleNamespace) -> st.SearchStrategy[list[list[Happened]]]:
    """Generates the versions of a few records in any order, with duplicates; record 2 has a partition of its own."""
    records = st.lists(lives(make), max_size=6, unique_by=lambda life: (type(life[0][0]), life[0][0].id))
    once = records.map(lambda found: [told for life in found for told in life])
    again = once.flatmap(lambda told: st.lists(st.sampled_from(told), max_size=5).map(told.__add__) if told else once)
    mixed = again.flatmap(st.permutations)
    return mixed.map(
        lambda told: [[each for each in told if (each[0].id == "2") is second] for second in (True, False)]
    )


def tables(cursor: Cursor[Any], place: str) -> dict[str, list[str]]:
    """Returns all rows except those whose sums are zero."""
    found = {}
    for projection in PROJECTIONS:
        for table in projection.tables:
            counts = "true"
            if projection.totals and table in projection.totals.tables:
                counts = " OR ".join(f"{name} <> 0" for name in projection.totals.sums)
            query = f"SELECT to_jsonb(t) AS row FROM {place}.{table} t WHERE {counts}"
            found[table] = sorted(repr(row["row"]) for row in cursor.execute(query.encode()))
    return found


def test_bulk_and_single_messages_make_the_same_tables(reporting: Any, make: Any) -> None:
    runtime = reporting.service.runtime
    with runtime.pool.connection() as connection, connection.transaction():
        connection.execute("CREATE SCHEMA rebuild")
        schema.create(connection, "rebuild")

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(partitions(make))
    def holds(told: list[list[Happened]]) -> None:
        with reporting.unkept() as cursor:
            for event, at in [each for partition in told for each in partition]:
                apply_all(cursor, make.message(event, at), runtime)
            schema.use(cursor, "rebuild")
            for messages in told:
                partition = Partition()
                for event, at in messages:
                    partition.take(RawEvent(event.type, at, event.model_dump_json().encode()))
                partition.write(cursor)
            for projection in PROJECTIONS:
                if projection.totals:
                    projection.totals.fill(cursor)
            assert tables(cursor, "rebuild") == tables(cursor, "public")

    holds()


def test_indexes_taken_off_come_back_as_they_were(reporting: Any) -> None:
    with reporting.unkept() as cursor:
        cursor.execute("CREATE SCHEMA rebuild")
        schema.create(cursor.connection, "rebuild")
        indexes = schema.take_indexes(cursor.connection, "rebuild")
        assert {index.table for index in indexes} == set(schema.TABLES)
        assert schema.take_indexes(cursor.connection, "rebuild") == []
        schema.use(cursor, "rebuild")
        for index in indexes:
            schema.put_index(index, cursor)
        schema.seal(indexes, cursor)
        assert sorted(schema.take_indexes(cursor.connection, "rebuild")) == sorted(indexes)
