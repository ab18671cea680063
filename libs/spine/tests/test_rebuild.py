"""Rebuilding read tables: a record that gains a field, on rows written before, while commands go on."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest
from counter_service import COUNTERS, TABLE, Counter, CounterRecord, Opened, count, counting, record

from edge.rebuild import main
from edge.records import read_routes
from edge.service import Service
from edge.testing import ServiceUnderTest, service_under_test
from spine.ids import new_id
from spine.store.streams import Context, Stream
from spine.store.tables import Table
from spine.testing import NOW, context
from spine.work import rebuild
from spine.work.jobs import Job

PATH = "/api/counting/counters"


class WithHalf(CounterRecord):
    half: int = 0


def with_half(counter: Counter, counter_id: str, version: int) -> WithHalf:
    return WithHalf(**record(counter, counter_id, version).model_dump(), half=counter.total // 2)


LATER = replace(TABLE, model=WithHalf, record=with_half, columns=(*TABLE.columns, "half"), revision=2)


def of(table: Table[Any]) -> Service:
    """Returns the service with this table of counters; its migration adds the column before the table is used."""
    service = counting()

    def begin(runtime: Any) -> None:
        service.start(runtime)
        with runtime.pool.connection() as connection:
            connection.execute("ALTER TABLE counters ADD COLUMN IF NOT EXISTS half bigint")

    return replace(service, tables={"counter": table}, routers=(read_routes(COUNTERS, table, PATH),), start=begin)


def write(service: ServiceUnderTest, number: int) -> list[Stream[Counter, Any]]:
    streams = [COUNTERS.stream(new_id()) for _ in range(number)]
    for n, stream in enumerate(streams):
        service.runtime.store.decide(stream, lambda state, n=n: [Opened(f"n{n}", "t"), *count(state, 20)], context())
    return streams


@pytest.fixture
def old(database_url: str) -> Iterator[ServiceUnderTest]:
    with service_under_test(of(TABLE), database_url) as service:
        yield service


def halves(service: ServiceUnderTest) -> dict[str, Any]:
    with service.runtime.pool.connection() as connection:
        rows = connection.execute("SELECT id, half, item->'half' AS shown, item->'total' AS total FROM counters")
        return {row["id"]: (row["half"], row["shown"], row["total"]) for row in rows}


def test_every_row_gets_the_field_and_no_command_is_lost(old: ServiceUnderTest, database_url: str) -> None:
    streams, stop, counted = write(old, 450), threading.Event(), dict[str, int]()
    with service_under_test(of(LATER), database_url) as new:

        def keep_counting() -> None:
            for n in range(100_000):
                stream = streams[n % len(streams)]
                if stop.is_set() or counted.get(stream.id, 0) > 50:
                    return
                new.runtime.store.decide(stream, lambda c: count(c, 1), context())
                counted[stream.id] = counted.get(stream.id, 0) + 1

        writing = threading.Thread(target=keep_counting)
        writing.start()
        assert new.work() == 1
        stop.set()
        writing.join()
        found = halves(new)
        for stream in streams:
            total = 20 + counted.get(stream.id, 0)
            assert found[stream.id] == (total // 2, total // 2, total)
        assert rebuild.compare(new.runtime, "counters", lambda *_: None) == rebuild.Compared(same=450)


def test_until_then_the_page_shows_the_old_row_and_the_list_says_how_far_it_is(
    old: ServiceUnderTest, database_url: str
) -> None:
    (stream,) = write(old, 1)
    with service_under_test(of(LATER), database_url) as new:
        assert new.get(f"{PATH}/{stream.id}").json()["total"] == 20
        assert "rebuild" not in new.get(PATH).json()
        assert new.get(PATH, params={"half": "10"}).json()["rebuild"] == {"done": 0, "total": 0}
        assert new.get(PATH, params={"sort": "-half"}).json()["rebuild"] == {"done": 0, "total": 0}
        (standing,) = [t for t in new.get("/api/counting/read-tables").json()["items"] if t["name"] == "counters"]
        assert (standing["rebuilding"], standing["revision"]) == (True, 2)
        new.work()
        found = new.get(PATH, params={"half": "10"}).json()
        assert [item["half"] for item in found["items"]] == [10]
        assert "rebuild" not in found
        (standing,) = [t for t in new.get("/api/counting/read-tables").json()["items"] if t["name"] == "counters"]
        assert (standing["rebuilding"], standing["done"], standing["total"]) == (False, 1, 1)
        assert new.as_("sales").get("/api/counting/read-tables").status_code == 403


def test_a_job_that_died_goes_on_where_it_was(old: ServiceUnderTest, database_url: str) -> None:
    streams = write(old, 450)
    with service_under_test(of(LATER), database_url) as new:

        def die(done: int, _: int) -> None:
            if done >= 200:
                raise RuntimeError("killed")

        with pytest.raises(RuntimeError):
            rebuild.rebuild(new.runtime, "counters", die)
        seen: list[int] = []
        rebuild.rebuild(new.runtime, "counters", lambda done, _: seen.append(done))
        assert seen == [400, 450]
        assert all(half == (10, 10, 20) for half in halves(new).values())
        assert len(halves(new)) == len(streams)


def test_it_is_queued_once_however_many_start_and_again_when_its_job_is_gone(
    old: ServiceUnderTest, database_url: str
) -> None:
    write(old, 3)
    with service_under_test(of(LATER), database_url) as new:

        def queued() -> int:
            with new.runtime.pool.connection() as connection:
                rows = connection.execute("SELECT 1 FROM jobs WHERE status = 'queued'").fetchall()
            return len(rows)

        with ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda _: rebuild.start(new.runtime), range(8)))
        assert queued() == 1
        with new.runtime.pool.connection() as connection:
            connection.execute("UPDATE jobs SET status = 'failed'")
        rebuild.start(new.runtime)
        assert queued() == 1


def test_an_older_replica_never_rebuilds(old: ServiceUnderTest, database_url: str) -> None:
    write(old, 3)
    with service_under_test(of(LATER), database_url) as new:
        new.work()
        with service_under_test(of(TABLE), database_url) as older:
            assert older.work() == 0
            (standing,) = [t for t in older.get("/api/counting/read-tables").json()["items"] if t["name"] == "counters"]
            assert (standing["rebuilding"], standing["revision"]) == (False, 2)
        assert all(half == (10, 10, 20) for half in halves(new).values())


def test_only_code_that_makes_the_same_rows_takes_the_job(old: ServiceUnderTest, database_url: str) -> None:
    """While a release is rolled out, workers of the older code read the same queue."""
    write(old, 3)
    with service_under_test(of(LATER), database_url) as new:
        assert old.work() == 0
        assert new.work() == 1


def test_the_fingerprint_follows_what_rows_hold_and_nothing_else() -> None:
    class Reworded(CounterRecord):
        """Another description of the same fields."""

    assert replace(TABLE, model=Reworded).fingerprint == TABLE.fingerprint
    others = [
        replace(TABLE, revision=2), replace(TABLE, model=WithHalf), replace(TABLE, columns=TABLE.columns[1:]),
        replace(TABLE, search=()), replace(TABLE, detail=frozenset({"colour"})),
    ]  # fmt: skip
    assert len({TABLE.fingerprint, *(other.fingerprint for other in others)}) == 6


def test_on_demand_it_compares_without_writing_and_mends(
    old: ServiceUnderTest, database_url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, third = write(old, 3)
    with old.runtime.pool.connection() as connection:
        connection.execute("UPDATE counters SET item = item || '{\"total\": 99}' WHERE id = %s", (first.id,))
        connection.execute("DELETE FROM counters WHERE id = %s", (second.id,))
        connection.execute("UPDATE counters SET name = 'other' WHERE id = %s", (third.id,))
    service = of(TABLE)
    monkeypatch.setenv("DAICHO_DATABASE_URL", database_url)
    assert main(service, ["counters", "--compare"]) == 1
    said = capsys.readouterr().out
    assert "0 as their events say, 2 differs, 1 is missing, 0 has no events" in said
    assert f"{first.id} differs" in said
    assert f"{second.id} is missing" in said
    assert len(halves(old)) == 2
    assert main(service, ["counters"]) == 0
    assert main(service, ["counters", "--compare"]) == 0
    assert "3 as their events say, 0 differs, 0 is missing, 0 has no events" in capsys.readouterr().out


def test_rows_of_no_stream_or_beyond_theirs_are_found_and_mended(old: ServiceUnderTest) -> None:
    (stream,) = write(old, 1)
    with old.runtime.pool.connection() as connection:
        connection.execute("UPDATE counters SET version = 99, name = 'ニセ' WHERE id = %s", (stream.id,))
        columns = "version, archived, name, total, owner_id, department_id, search, item, detail"
        connection.execute(f"INSERT INTO counters (id, {columns}) SELECT 'ghost', {columns} FROM counters")
    found = rebuild.compare(old.runtime, "counters", lambda *_: None)
    assert (found.same, found.differing, found.stray) == (0, (stream.id,), ("ghost",))
    rebuild.again(old.runtime, "counters")
    rebuild.rebuild(old.runtime, "counters", lambda *_: None)
    assert rebuild.compare(old.runtime, "counters", lambda *_: None) == rebuild.Compared(same=1)


def test_a_column_that_is_joined_when_it_is_read_is_filled_too(database_url: str) -> None:
    """A quote keeps its customer's name as a column, and reads the copy's name where it is empty."""
    joined = replace(TABLE, joined={"name": "coalesce(t.name, '')"})
    with service_under_test(of(joined), database_url) as service:
        write(service, 2)
        assert rebuild.compare(service.runtime, "counters", lambda *_: None) == rebuild.Compared(same=2)
        rebuild.again(service.runtime, "counters")
        rebuild.rebuild(service.runtime, "counters", lambda *_: None)
        assert rebuild.compare(service.runtime, "counters", lambda *_: None) == rebuild.Compared(same=2)


def test_the_job_reports_its_progress(old: ServiceUnderTest, database_url: str) -> None:
    write(old, 3)
    with service_under_test(of(LATER), database_url) as new:
        told: list[tuple[int, int]] = []
        job = Job("j", "k", {"table": "counters"}, Context("system", NOW, "c"), 1, new.runtime)
        job.progress = lambda done, total: told.append((done, total))  # type: ignore[method-assign]
        assert rebuild.rebuild_job(job, new.runtime) == {"table": "counters"}
        assert told == [(3, 3)]
