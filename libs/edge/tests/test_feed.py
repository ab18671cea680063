"""The feed on a real database: each entry reaches every reader once, from any process."""

import asyncio
import json
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import ExitStack, aclosing
from typing import Any

import psycopg
import pytest

from contracts import problems
from edge import feed_routes
from edge.feed import entry, feed_of
from edge.feed_routes import Stream
from edge.service import Service
from edge.testing import ServiceUnderTest, service_under_test
from spine.runtime import Runtime

LIVE = feed_routes.feed_routes("/api/telling/live", "What is told.")
TELLING = Service("telling", "spine", problems("counting"), libraries=("edge",), routers=(LIVE,))
ENOUGH = 20.0
"""Seconds after which an expected event counts as lost."""
Told = tuple[str | None, Any, int]


@pytest.fixture
def replicas(database_url: str) -> Iterator[list[Runtime]]:
    """Yields two processes of one service on one database."""
    with ExitStack() as stack:
        yield [stack.enter_context(service_under_test(TELLING, database_url)).runtime for _ in range(2)]


@pytest.fixture
def telling(database_url: str) -> Iterator[ServiceUnderTest]:
    with service_under_test(TELLING, database_url) as service:
        yield service


def tell(runtime: Runtime, number: int, audience: list[str] | None = None) -> None:
    with runtime.pool.connection() as connection:
        connection.execute(*entry("told", {"n": number}, audience))


def ask(runtime: Runtime, query: str, *parameters: object) -> Any:
    with runtime.pool.connection() as connection:
        row = connection.execute(query.encode(), parameters).fetchone()
        return next(iter(row.values())) if row else None


async def told(runtime: Runtime, last: int | None, user: str = "u1") -> AsyncIterator[Told]:
    """Yields what a stream sends: kind, data and id."""
    async with aclosing(Stream(runtime, feed_of(runtime), user).events(last)) as events:
        async for event in events:
            yield event.event, event.raw_data and json.loads(event.raw_data), int(event.id)


async def next_of(events: AsyncIterator[Told]) -> Told:
    return await asyncio.wait_for(anext(events), ENOUGH)


def run(told_to: Callable[[], Awaitable[None]]) -> None:
    async def main() -> None:
        await told_to()

    asyncio.run(main())


def test_a_new_reader_begins_with_now_and_is_told_what_follows(replicas: list[Runtime]) -> None:
    tell(replicas[0], 1)

    async def reads() -> None:
        async with aclosing(told(replicas[1], None)) as events:
            _, nothing, at = await next_of(events)
            assert nothing is None
            tell(replicas[0], 2)
            assert await next_of(events) == ("told", {"n": 2}, at + 1)

    run(reads)


def test_what_was_missed_comes_first_from_any_replica(replicas: list[Runtime]) -> None:
    for number in range(3):
        tell(replicas[number % 2], number)

    async def reads() -> None:
        async with aclosing(told(replicas[1], 2)) as events:
            assert [(await next_of(events))[1] for _ in range(3)] == [{"n": 1}, {"n": 2}, None]
            tell(replicas[0], 3)
            assert (await next_of(events))[1] == {"n": 3}

    run(reads)


def test_no_gap_and_no_duplicate_while_many_write_and_the_reader_comes_and_goes(replicas: list[Runtime]) -> None:
    """The reader leaves after every event and continues at the other replica, with its last id in memory or not."""
    each, writers = 40, 4

    def write(writer: int) -> None:
        for number in range(each):
            tell(replicas[writer % 2], writer * each + number)

    async def reads() -> None:
        seen: list[Told] = []
        at, turn = 1, 0
        while len(seen) < each * writers:
            async with aclosing(told(replicas[turn % 2], at)) as events:
                kind, data, at = await next_of(events)
                while data is None:  # until all entries have been seen
                    kind, data, at = await next_of(events)
                seen.append((kind, data, at))
            turn += 1
        assert {kind for kind, _, _ in seen} == {"told"}
        assert sorted(data["n"] for _, data, _ in seen) == list(range(each * writers))
        assert [at for _, _, at in seen] == sorted({at for _, _, at in seen})

    threads = [threading.Thread(target=write, args=(writer,)) for writer in range(writers)]
    for thread in threads:
        thread.start()
    run(reads)
    for thread in threads:
        thread.join()


def test_ids_are_committed_in_their_order(replicas: list[Runtime]) -> None:
    """A second writer gets no id before the first has committed, so no reader can skip a later commit."""
    dsn = replicas[0].settings.database_url
    with psycopg.connect(dsn) as first, psycopg.connect(dsn, options="-c lock_timeout=200") as second:
        first.execute(*entry("told", {"n": 1}))
        with pytest.raises(psycopg.errors.LockNotAvailable):
            second.execute(*entry("told", {"n": 2}))
        second.rollback()
        first.commit()
        second.execute(*entry("told", {"n": 2}))
    assert [each.data for each in feed_of(replicas[0]).since(1)] == ['{"n": 1}', '{"n": 2}']


@pytest.mark.parametrize("last", [1, 2, 999])
def test_an_id_that_is_gone_or_never_was_resets(replicas: list[Runtime], last: int) -> None:
    for number in range(4):
        tell(replicas[0], number)
    assert ask(replicas[0], "SELECT feed_trim(interval '0 s', 3)") == 3

    async def reads() -> None:
        async with aclosing(told(replicas[1], last)) as events:
            assert [await next_of(events) for _ in range(2)] == [("reset", {}, 5), (None, None, 5)]
            tell(replicas[0], 4)
            assert await next_of(events) == ("told", {"n": 4}, 6)

    run(reads)


def test_only_the_audience_is_told(replicas: list[Runtime]) -> None:
    for number, audience in enumerate([["u1"], ["u2"], ["u1", "u2"], [], None]):
        tell(replicas[0], number, audience)

    async def reads(user: str, numbers: list[int]) -> None:
        async with aclosing(told(replicas[0], 1, user)) as events:
            assert [(await next_of(events))[1] for _ in numbers] == [{"n": number} for number in numbers]
            assert await next_of(events) == (None, None, 6)

    for user, numbers in {"u1": [0, 2, 4], "u2": [1, 2, 4], "u3": [4]}.items():
        asyncio.run(reads(user, numbers))


def test_of_entries_that_say_the_same_the_last_is_sent(replicas: list[Runtime]) -> None:
    for number in (7, 8, 7, 7):
        tell(replicas[0], number)

    async def reads() -> None:
        async with aclosing(told(replicas[0], 1)) as events:
            assert [await next_of(events) for _ in range(2)] == [("told", {"n": 8}, 3), ("told", {"n": 7}, 5)]

    run(reads)


def test_a_lost_listening_connection_loses_nothing(replicas: list[Runtime]) -> None:
    ours = "FROM pg_stat_activity WHERE application_name = 'channels' AND datname = current_database()"

    async def reads() -> None:
        async with aclosing(told(replicas[0], 1)) as events:
            await next_of(events)
            for number in range(3):
                tell(replicas[1], number)
                assert (await next_of(events))[1] == {"n": number}
                assert ask(replicas[1], f"SELECT count(pg_terminate_backend(pid)) {ours}") == 1

    run(reads)


def test_what_is_old_goes_with_what_is_told_and_the_newest_stays(replicas: list[Runtime]) -> None:
    for number in range(3):
        tell(replicas[0], number)
    ask(replicas[0], "UPDATE feed_entries SET made_at = now() - interval '61 minutes' WHERE id < 4 RETURNING 1")
    tell(replicas[0], 3)
    assert ask(replicas[0], "SELECT array_agg(id ORDER BY id) FROM feed_entries") == [4, 5]
    assert ask(replicas[0], "SELECT feed_trim(interval '0 s', 100)") == 1
    assert ask(replicas[0], "SELECT array_agg(id) FROM feed_entries") == [5]


def test_nobody_listens_when_the_last_reader_has_gone(replicas: list[Runtime]) -> None:
    async def reads() -> None:
        async with aclosing(told(replicas[0], None)) as events:
            await next_of(events)
            assert any(thread.name == "channels" for thread in threading.enumerate())

    run(reads)
    for thread in threading.enumerate():
        if thread.name == "channels":
            thread.join(ENOUGH)
            assert not thread.is_alive()


def test_over_http_a_stream_ends_by_itself_and_the_next_goes_on(
    telling: ServiceUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed_routes, "STREAM_SECONDS", 0.1)
    tell(telling.runtime, 1)
    first = telling.get("/api/telling/live")
    assert (first.status_code, first.headers["content-type"]) == (200, "text/event-stream; charset=utf-8")
    assert first.text == ": here\nid: 2\n\n"
    tell(telling.runtime, 2, ["tester"])
    second = telling.get("/api/telling/live", headers={"Last-Event-ID": "2"})
    assert second.text == 'event: told\ndata: {"n": 2}\nid: 3\n\n: here\nid: 3\n\n'


@pytest.mark.parametrize("last", ["abc", "-1", "9" * 30])
def test_an_id_that_is_none_is_refused(telling: ServiceUnderTest, last: str) -> None:
    refused = telling.get("/api/telling/live", headers={"Last-Event-ID": last})
    assert (refused.status_code, refused.json()["type"]) == (422, "/problems/input-invalid")
    assert telling.http.get("/api/telling/live").status_code == 401
