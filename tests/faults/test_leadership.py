"""One relay and one consumer at a time, and never none: whoever leads may die, freeze or wedge."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any, ClassVar

import psycopg
import pytest
from counter_service import COUNTERS, Opened, counting

from edge.testing import ServiceUnderTest, service_under_test
from spine.ids import new_id
from spine.runtime import Runtime
from spine.stream import leadership, relay
from spine.stream.consumer import Consumer, Superseded
from spine.stream.messages import ClusterMonitor, Message, headers_of
from spine.testing import context

pytestmark = pytest.mark.servers
PATIENCE = 60


@pytest.fixture
def stop() -> Iterator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()


def leads(dsn: str, stop: threading.Event, work: Callable[[Callable[[], bool]], None]) -> threading.Thread:
    thread = threading.Thread(target=leadership.lead, args=("a role", dsn, stop, work), daemon=True)
    thread.start()
    return thread


def test_work_that_ends_in_a_cancellation_begins_again(database_url: str, stop: threading.Event) -> None:
    """aiokafka's clients may end in CancelledError, which is no Exception: the thread would be gone for good."""
    again = threading.Event()
    begun: list[int] = []

    def work(_: Callable[[], bool]) -> None:
        begun.append(1)
        if len(begun) > 1:
            again.set()
        raise asyncio.CancelledError

    leads(database_url, stop, work)
    assert again.wait(PATIENCE)


def test_a_leader_that_froze_is_followed_and_notices(
    database_url: str, stop: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leadership, "SILENCE", "-c idle_session_timeout=1s")
    monkeypatch.setattr(leadership, "CHECK", 0.2)
    frozen, followed, thawed, noticed = (threading.Event() for _ in range(4))

    def freezes(leading: Callable[[], bool]) -> None:
        frozen.set()
        assert thawed.wait(PATIENCE)
        try:
            leading()
        except psycopg.Error:
            noticed.set()
            stop.wait()

    def follows(leading: Callable[[], bool]) -> None:
        followed.set()
        while leading():
            stop.wait(0.1)

    leads(database_url, stop, freezes)
    assert frozen.wait(PATIENCE)
    leads(database_url, stop, follows)
    assert followed.wait(PATIENCE)
    thawed.set()
    assert noticed.wait(PATIENCE)


def test_what_a_superseded_consumer_applied_is_rolled_back(database_url: str) -> None:
    """Two consume after a freeze: the message is applied by one of them, and the other leaves nothing."""

    def apply(cursor: Any, message: Message, _: Runtime) -> None:
        cursor.execute("INSERT INTO applied VALUES (%s)", (message.id,))

    service = counting("fence", apply)
    with service_under_test(service, database_url) as under_test:
        with under_test.runtime.pool.connection() as connection:
            connection.execute("CREATE TABLE applied (id text)")
        model, *_ = service.contracts
        first, second = (Consumer(under_test.runtime, "c", ["t"], {model.type: model}, apply) for _ in range(2))
        record = recorded(under_test, model)
        first._apply([record])
        with pytest.raises(Superseded):
            second._apply([record])
        with under_test.runtime.pool.connection() as connection:
            assert len(connection.execute("SELECT * FROM applied").fetchall()) == 1


def recorded(under_test: ServiceUnderTest, model: Any) -> Any:
    """A counter's event as it would lie in the topic."""
    stream = COUNTERS.stream(new_id())
    under_test.runtime.store.decide(stream, lambda _: [Opened("A", "t")], context())
    (row,) = under_test.runtime.recorder.select_after(0, 1)
    headers = headers_of("fence", row, model(id=stream.id, name="A", total=0), 0, None)
    body = model(id=stream.id, name="A", total=0).model_dump_json().encode()
    return SimpleNamespace(
        topic="t", partition=0, offset=0, key=stream.name.encode(), headers=headers, value=body, timestamp=0
    )


class Wedged:
    """A producer that takes everything and acknowledges nothing (aiokafka#1017); the second one is well."""

    made: ClassVar[list["Wedged"]] = []

    def __init__(self, **_: Any) -> None:
        self.sent: list[bytes] = []
        self.made.append(self)

    async def start(self) -> None: ...

    async def stop(self) -> None:
        if self is self.made[0]:
            await asyncio.Event().wait()

    async def send(self, _: str, body: bytes, *__: Any, **___: Any) -> "asyncio.Future[None]":
        self.sent.append(body)
        acknowledged = asyncio.get_running_loop().create_future()
        if self is not self.made[0]:
            acknowledged.set_result(None)
        return acknowledged


def test_a_producer_that_wedged_is_left_for_a_new_one_and_all_is_sent_again(
    database_url: str, stop: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def nothing(*_: Any) -> bool:
        return False

    monkeypatch.setattr(relay, "WEDGED_SECONDS", 0.5)
    monkeypatch.setattr(relay, "AIOKafkaProducer", Wedged)
    monkeypatch.setattr(relay, "ensure_topics", nothing)
    monkeypatch.setattr(ClusterMonitor, "look", nothing)
    service = counting("wedge")
    with service_under_test(service, database_url) as under_test:
        for _ in range(3):
            under_test.runtime.store.decide(COUNTERS.stream(new_id()), lambda _: [Opened("A", "t")], context())
        relaying = relay.Relay(under_test.runtime, service.publication, service.publication.topics)
        thread = threading.Thread(target=relaying.run, args=(stop,), daemon=True)
        thread.start()
        while _cursor(under_test) < 3:
            assert not stop.wait(0.1) and thread.is_alive()
        stop.set()
        thread.join(PATIENCE)
    assert [len(producer.sent) for producer in Wedged.made] == [3, 3]


def _cursor(under_test: ServiceUnderTest) -> int:
    with under_test.runtime.pool.connection() as connection:
        row: Any = connection.execute("SELECT position FROM relay_cursor").fetchone()
    return int(row["position"])
