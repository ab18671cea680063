"""A record's page and the reports agree for every day, in any order of recording and delivery."""

from collections import Counter
from typing import Any

import pytest
from histories import Drafted, Issued, Kind, Paid, day, delivered, kind_of_invoices, kind_of_quotes, published
from hypothesis import HealthCheck, given, settings
from psycopg import Cursor

from reporting.projections import quotes, schema
from reporting.projections.bulk import Partition
from reporting.projections.everything import CONTRACTS, PROJECTIONS, apply_all
from reporting.projections.projection import Projection
from spine.store.history import Dated, as_of
from spine.stream.bulk import RawEvent

pytestmark = pytest.mark.servers
MODELS = {model.type: model for model in CONTRACTS}
DAYS = range(-1, 11)


def keep(cursor: Cursor[Any], make: Any, told: list[RawEvent]) -> None:
    for each in told:
        event = MODELS[each.type].model_validate_json(each.body)
        apply_all(cursor, make.message(event, each.effective_at), None)  # type: ignore[arg-type]


def fill(cursor: Cursor[Any], told: list[RawEvent]) -> None:
    partition = Partition()
    for each in told:
        partition.take(each)
    partition.write(cursor)
    for projection in PROJECTIONS:
        if projection.totals:
            projection.totals.fill(cursor)


def rows_by_day(cursor: Cursor[Any], projection: Projection) -> dict[tuple[int, str], dict[str, Any]]:
    """Returns the rows valid on each day, by day and record."""
    facts = projection.facts
    select = f"""
        SELECT days.n - 2 AS day, id, {", ".join(facts.columns)}
        FROM unnest(%s::timestamptz[]) WITH ORDINALITY days (at, n)
        JOIN {facts.table} ON valid_from <= days.at AND valid_to > days.at"""
    found = cursor.execute(select.encode(), ([day(number) for number in DAYS],)).fetchall()
    rows = {(row.pop("day"), row.pop("id")): row for row in found}
    assert len(rows) == len(found), "two rows of a record are valid on one day"
    return rows


def agree(cursor: Cursor[Any], kind: Kind, records: dict[str, list[Dated]]) -> None:
    rows = rows_by_day(cursor, kind.projection)
    for number in DAYS:
        for record_id, events in records.items():
            version, state = as_of(kind.publishes.kind, events, day(number))
            found = rows.get((number, record_id))
            if version:
                assert found == kind.row(version, state), (number, record_id)
            else:
                assert found is None or not any(map(found.get, ("balance", "open_month", "won_month")))
    if kind.projection is quotes.QUOTES:
        assert kept_sums(cursor) == sums([rows[DAYS[-1], record_id] for record_id in records])


def sums(rows: list[dict[str, Any]]) -> Counter[Any]:
    summed: Counter[Any] = Counter()
    for row in rows:
        if row["open_month"]:
            summed.update({(row["open_month"], "amount"): row["net"], (row["open_month"], "weighted"): row["weighted"]})
        if row["won_month"]:
            summed.update({(row["won_month"], "won"): row["net"]})
    return Counter({key: value for key, value in summed.items() if value})


def kept_sums(cursor: Cursor[Any]) -> Counter[Any]:
    found = cursor.execute("SELECT month, amount, weighted, won FROM forecast_totals").fetchall()
    summed = {(row["month"], name): row[name] for row in found for name in ("amount", "weighted", "won")}
    return Counter({key: value for key, value in summed.items() if value})


@pytest.mark.parametrize("kind_of", [kind_of_invoices, kind_of_quotes])
def test_the_row_of_every_day_is_the_record_as_of_that_day(reporting: Any, make: Any, kind_of: Any) -> None:
    kind = kind_of(make)
    with reporting.service.runtime.pool.connection() as connection, connection.transaction():
        connection.execute("CREATE SCHEMA rebuild")
        schema.create(connection, "rebuild")

    @settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
    @given(delivered(kind))
    def holds(told: tuple[dict[str, list[Dated]], list[RawEvent]]) -> None:
        records, messages = told
        with reporting.unkept() as cursor:
            keep(cursor, make, messages)
            agree(cursor, kind, records)
            schema.use(cursor, "rebuild")
            fill(cursor, messages)
            agree(cursor, kind, records)

    holds()


def test_an_earlier_payment_recorded_second_counts_from_its_own_day(reporting: Any, make: Any) -> None:
    """Two files of payments are imported: 500,000 yen of 11-18, then a forgotten payment of 11-10."""
    known = [(0, Drafted(1_694_825)), (0, Issued()), (17, Paid(500_000)), (9, Paid(300_000))]
    events = [Dated(version, day(number), event) for version, (number, event) in enumerate(known, 1)]
    for event, at in published(kind_of_invoices(make), "1", events):
        reporting.tell(event, at=at)

    def open_on(**asked: str) -> int:
        return int(reporting.get("receivables", **asked)["total"]["total"])

    days = ("2026-11-09", "2026-11-12", "2026-11-18")
    assert [open_on(as_of=each) for each in days] == [1_694_825, 1_394_825, 894_825]
    assert open_on() == 894_825
