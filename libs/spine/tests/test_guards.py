"""A decision guards everything it read: streams it did not write must be unchanged when its events are stored."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from counter_service import COUNTERS, Counted, Counter, Opened, Refused, count

from edge.testing import ServiceUnderTest
from spine.ids import new_id
from spine.store.streams import Decided, Read, Stream
from spine.testing import context

ROUNDS = 100


def opened(service: ServiceUnderTest) -> Stream[Counter, Any]:
    stream = COUNTERS.stream(new_id())
    service.runtime.store.decide(stream, lambda _: [Opened("A", "tester")], context())
    return stream


def test_two_that_each_read_what_the_other_writes_are_never_both_taken(counters: ServiceUnderTest) -> None:
    """Each may count only while the other has not, like two customers merged into each other."""
    store = counters.runtime.store

    def turn(own: Stream[Counter, Any], other: Stream[Counter, Any], barrier: Barrier) -> bool:
        def decision(read: Read) -> Decided:
            if read(other).total:
                raise Refused("too-many")
            return [(own, [Counted(1)])]

        barrier.wait()
        try:
            store.decide_together(own, decision, context())
        except Refused:
            return False
        return True

    for _ in range(ROUNDS):
        first, second, barrier = opened(counters), opened(counters), Barrier(2)
        with ThreadPoolExecutor(2) as pool:
            taken = list(pool.map(turn, (first, second), (second, first), (barrier, barrier)))
        assert taken.count(True) == 1


def test_a_stream_that_had_not_begun_when_it_was_read_is_guarded_too(counters: ServiceUnderTest) -> None:
    store, own, other = counters.runtime.store, opened(counters), COUNTERS.stream(new_id())
    seen: list[str] = []

    def decision(read: Read) -> Decided:
        seen.append(read(other).name)
        if len(seen) == 1:
            store.decide(other, lambda _: [Opened("late", "tester")], context())
        return [(own, [Counted(1)])]

    store.decide_together(own, decision, context())
    assert seen == ["", "late"]


def test_a_refusal_on_streams_that_moved_while_they_were_read_is_decided_again(counters: ServiceUnderTest) -> None:
    store, first, second = counters.runtime.store, opened(counters), opened(counters)
    tries: list[int] = []

    def decision(read: Read) -> Decided:
        before = read(first).total
        if not tries:
            store.decide(first, lambda c: count(c, 1), context())
            store.decide(second, lambda c: count(c, 1), context())
        tries.append(1)
        if before != read(second).total:
            raise Refused("too-many")
        return [(first, [Counted(1)])]

    store.decide_together(first, decision, context())
    assert len(tries) == 2


def test_a_refusal_stands_when_nothing_moved(counters: ServiceUnderTest) -> None:
    store, first, second = counters.runtime.store, opened(counters), opened(counters)

    def decision(read: Read) -> Decided:
        read(first), read(second)
        raise Refused("too-many")

    with pytest.raises(Refused):
        store.decide_together(first, decision, context())
