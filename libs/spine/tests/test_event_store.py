"""Loading, deciding and appending on PostgreSQL, alone and concurrently."""

import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import psycopg
import pytest
from counter_service import COUNTERS, Counted, Counter, Opened, count

from edge.testing import ServiceUnderTest
from spine.ids import new_id
from spine.store.appends import AlreadyAnswered, Append
from spine.store.streams import AnswerKey, Decided, Effective, Read, VersionMismatch
from spine.testing import NOW, context


def opened(service: ServiceUnderTest) -> str:
    counter_id = new_id()
    service.runtime.store.decide(COUNTERS.stream(counter_id), lambda _: [Opened("A", "tester")], context())
    return counter_id


def test_concurrent_commands_all_count_once(counters: ServiceUnderTest) -> None:
    store, stream = counters.runtime.store, COUNTERS.stream(opened(counters))
    with ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda _: store.decide(stream, lambda c: count(c, 1), context()), range(64)))
    loaded = store.read(stream)
    assert (loaded.state.total, loaded.version) == (64, 65)
    assert counters.get(f"/api/counting/counters/{stream.id}").json()["total"] == 64


def test_several_streams_are_written_together_or_not_at_all(counters: ServiceUnderTest) -> None:
    store, first, second = counters.runtime.store, opened(counters), opened(counters)
    streams = [COUNTERS.stream(first), COUNTERS.stream(second)]

    def decision(read: Read) -> Decided:
        assert read(streams[0]).total * 2 == read(streams[1]).total
        return [(streams[0], [Counted(1)]), (streams[1], [Counted(2)])]

    with ThreadPoolExecutor(8) as pool:
        work = [pool.submit(store.decide_together, streams[0], decision, context()) for _ in range(20)]
        assert all(future.result() for future in work)
    assert [store.read(stream).state.total for stream in streams] == [20, 40]


def test_an_expected_version_is_insisted_on(counters: ServiceUnderTest) -> None:
    stream = COUNTERS.stream(opened(counters))
    store = counters.runtime.store
    store.decide(stream, lambda c: count(c, 1), context(), expected=1)
    with pytest.raises(VersionMismatch):
        store.decide(stream, lambda c: count(c, 1), context(), expected=1)


def test_a_new_stream_that_has_begun_is_decided_on_as_it_is(counters: ServiceUnderTest) -> None:
    """The stream is assumed empty without being read; the append conflicts, and the decision is repeated."""
    store, stream = counters.runtime.store, COUNTERS.stream(opened(counters))
    seen = []

    def decision(counter: Counter) -> list[Counted]:
        seen.append(counter.total)
        return count(counter, 1)

    store.decide(stream, lambda c: count(c, 5), context())
    after = store.decide(COUNTERS.new_stream(stream.id), decision, context())
    assert (seen, after.state.total, after.version) == ([0, 5], 6, 3)


def test_a_failing_view_fails_its_own_command_alone(counters: ServiceUnderTest) -> None:
    """The name column refuses NUL, so one command of the group fails in its view; the others are stored."""
    store, ids, barrier = counters.runtime.store, [new_id() for _ in range(12)], threading.Barrier(12)

    def run(n: int) -> bool:
        barrier.wait()
        name = "bad" if n == 5 else f"n{n}"
        statements = [("SELECT 1 / %s::int", (0 if name == "bad" else 1,))]
        try:
            store.decide(COUNTERS.stream(ids[n]), lambda _: [Opened(name, "t")], context(), statements=statements)
        except psycopg.errors.DivisionByZero:
            return False
        return True

    with ThreadPoolExecutor(12) as pool:
        assert [n for n, ok in enumerate(pool.map(run, range(12))) if not ok] == [5]
    assert store.read(COUNTERS.stream(ids[5])).version == 0
    assert all(store.read(COUNTERS.stream(i)).version == 1 for n, i in enumerate(ids) if n != 5)


def test_a_key_is_answered_once_even_at_the_same_moment(counters: ServiceUnderTest) -> None:
    store, stream, barrier = counters.runtime.store, COUNTERS.stream(opened(counters)), threading.Barrier(8)
    keyed = replace(context(), answer=AnswerKey("k", "print"))

    def run(_: int) -> str:
        barrier.wait()
        try:
            store.decide(stream, lambda c: count(c, 1), keyed)
        except AlreadyAnswered:
            return "answered"
        return "counted"

    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(run, range(8)))
    assert results.count("counted") == 1
    assert store.read(stream).state.total == 1


def test_as_of_folds_by_when_it_was_so_not_when_it_was_learned(counters: ServiceUnderTest) -> None:
    store, stream = counters.runtime.store, COUNTERS.stream(new_id())
    life = [
        Effective(Opened("A", "tester"), NOW - timedelta(days=300)),
        Effective(Counted(5), NOW - timedelta(days=100)),
        Effective(Counted(7), NOW - timedelta(days=200)),
    ]
    store.decide(stream, lambda _: life, context())
    assert store.read(stream, until=NOW - timedelta(days=301)).version == 0
    assert store.read(stream, until=NOW - timedelta(days=150)).state == Counter("A", "tester", "red", 7)
    assert store.read(stream, until=NOW).state.total == 12


def test_a_tailing_reader_misses_nothing(counters: ServiceUnderTest) -> None:
    """Positions become visible in order: a reader that continues from the last one has seen all before it."""
    store, recorder, done = counters.runtime.store, counters.runtime.recorder, threading.Event()
    seen: list[int] = []

    def tail() -> None:
        position = 0
        while True:
            ended = done.is_set()
            rows = recorder.select_after(position, 100)
            seen.extend(row.position for row in rows)
            position = rows[-1].position if rows else position
            if ended and not rows:
                return

    def write(_: int) -> None:
        for _ in range(25):
            store.decide(COUNTERS.stream(new_id()), lambda _: [Opened("A", "t"), Counted(1)], context())

    reader = threading.Thread(target=tail, daemon=True)
    reader.start()
    with ThreadPoolExecutor(16) as pool:
        list(pool.map(write, range(16)))
    done.set()
    reader.join(30)
    assert len(seen) == 16 * 25 * 2
    assert seen == sorted(set(seen))


def test_a_commit_whose_answer_was_lost_is_found_by_its_own_event_id(counters: ServiceUnderTest) -> None:
    """The connection is lost right after the commit: the command must still succeed."""
    store, recorder = counters.runtime.store, counters.runtime.recorder
    stream = COUNTERS.stream(opened(counters))
    commit = recorder.writer._commit

    def commit_and_lose_the_answer(batch: Sequence[Append]) -> None:
        recorder.writer._commit = commit  # type: ignore[method-assign]
        commit(batch)
        raise psycopg.OperationalError("server closed the connection unexpectedly")

    recorder.writer._commit = commit_and_lose_the_answer  # type: ignore[method-assign]
    store.decide(stream, lambda c: count(c, 3), context())
    assert store.read(stream).state.total == 3
