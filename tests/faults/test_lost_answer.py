"""The answer to a commit is lost on the way: what is said afterwards is true, whether it happened or not."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from counter_service import COUNTERS, Opened, count, counting
from proxy import LATE_SECONDS, Moment, Proxy

from edge.testing import ServiceUnderTest, service_under_test
from spine.ids import new_id
from spine.store.appends import StoreUnavailable
from spine.store.streams import AnswerKey
from spine.testing import context

MOMENTS: list[Moment] = ["COMMIT was done", "COMMIT never arrived"]
pytestmark = pytest.mark.servers


@pytest.fixture
def proxy(database_url: str) -> Iterator[Proxy]:
    line = Proxy(database_url)
    yield line
    line.close()


@pytest.fixture
def service(proxy: Proxy) -> Iterator[ServiceUnderTest]:
    with service_under_test(counting(), proxy.dsn) as under_test:
        yield under_test


def open_counter(service: ServiceUnderTest, record_id: str) -> None:
    service.runtime.store.decide(COUNTERS.stream(record_id), lambda _: [Opened("A", "t")], context())


@pytest.mark.parametrize("moment", MOMENTS)
def test_what_was_committed_is_acknowledged_and_what_was_not_is_not(
    service: ServiceUnderTest, proxy: Proxy, moment: Moment
) -> None:
    record_id = new_id()
    proxy.cut(moment)
    if moment == "COMMIT was done":
        open_counter(service, record_id)
    else:
        with pytest.raises(StoreUnavailable):
            open_counter(service, record_id)
    assert proxy.cuts == 1
    version = service.runtime.store.read(COUNTERS.stream(record_id)).version
    assert version == (1 if moment == "COMMIT was done" else 0)
    open_counter(service, new_id())


@pytest.mark.parametrize("moment", MOMENTS)
def test_each_of_a_crowd_is_told_the_truth(service: ServiceUnderTest, proxy: Proxy, moment: Moment) -> None:
    """One commit carries the commands of many: some streams are new, some grow, all are answered by what is stored."""
    ids = [new_id() for _ in range(40)]
    for record_id in ids[::2]:
        open_counter(service, record_id)
    proxy.cut(moment)

    def ask(record_id: str) -> bool:
        stream = COUNTERS.stream(record_id)
        events = [Opened("A", "t")] if record_id not in ids[::2] else []
        try:
            service.runtime.store.decide(stream, lambda state: events or count(state, 1), context())
        except StoreUnavailable:
            return False
        return True

    with ThreadPoolExecutor(40) as crowd:
        told = dict(zip(ids, crowd.map(ask, ids), strict=True))
    assert proxy.cuts == 1
    for n, record_id in enumerate(ids):
        version = service.runtime.store.read(COUNTERS.stream(record_id)).version
        assert version == told[record_id] + (n % 2 == 0), (n, told[record_id])


@pytest.mark.parametrize("moment", [*MOMENTS, "COMMIT arrived later"])
def test_the_same_key_again_does_it_once(service: ServiceUnderTest, proxy: Proxy, moment: Moment) -> None:
    """Through HTTP: the click is tried again under its key until the answer is clear."""
    headers, before = {"Idempotency-Key": new_id()}, [new_id() for _ in range(10)]
    for record_id in before:
        open_counter(service, record_id)
    proxy.cut(moment)
    answers = [service.post("/api/counting/counters", json={"name": "A"}, headers=headers) for _ in range(3)]
    time.sleep(2 * LATE_SECONDS if moment == "COMMIT arrived later" else 0)
    answers.append(service.post("/api/counting/counters", json={"name": "A"}, headers=headers))
    assert [answer.status_code for answer in answers][1:] == [201, 201, 201]
    assert answers[0].status_code == (201 if moment == "COMMIT was done" else 503)
    assert len({answer.json()["id"] for answer in answers[1:]}) == 1
    assert service.get("/api/counting/counters").json()["count"]["value"] == len(before) + 1
    assert proxy.cuts == 1


def test_a_key_that_was_used_by_a_commit_whose_answer_was_lost_stands_in_the_answers(
    service: ServiceUnderTest, proxy: Proxy
) -> None:
    key, stream = AnswerKey(new_id(), "print", 201), COUNTERS.stream(new_id())
    proxy.cut("COMMIT was done")
    service.runtime.store.decide(stream, lambda _: [Opened("A", "t")], replace(context(), answer=key))
    with service.runtime.pool.connection() as connection:
        rows = connection.execute("SELECT stream, version FROM answers WHERE key = %s", (key.key,)).fetchall()
    assert rows == [{"stream": stream.name, "version": 1}]
