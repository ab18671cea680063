"""pytest plugin: PostgreSQL and Kafka, once per test session, with their data in a temporary folder."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import pytest

from local import demo, kafka, postgres
from local.browser import chromium
from local.containers import kafka_container, postgres_container
from local.databases import Databases, PostgresServer
from local.ports import free_ports
from local.progress import Progress
from local.scratch import scratch_dir
from local.stack import Stack

SERVERS = {"postgres_server", "kafka_server", "stack", "demo_stack"}


class KafkaServer(Protocol):
    """A broker that a fault test may stop, kill, wipe (while it is stopped) and start again; it keeps its address."""

    @property
    def bootstrap(self) -> str: ...
    def start(self) -> None: ...
    def stop(self) -> None: ...
    def kill(self) -> None: ...
    def wipe(self) -> None: ...


class LocalKafka:
    """The packaged broker on one port."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._port = free_ports(1)[0]
        self._broker: kafka.Kafka | None = None

    @property
    def bootstrap(self) -> str:
        return f"127.0.0.1:{self._port}"

    def start(self) -> None:
        self._broker = kafka.start(self._data, self._port)
        self._broker.wait_ready()

    def stop(self) -> None:
        if self._broker:
            self._broker.stop()

    def kill(self) -> None:
        if self._broker:
            self._broker.kill()

    def wipe(self) -> None:
        kafka.wipe(self._data)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks tests by the fixtures they use, so that `-m "not servers"` cannot miss a test whose mark was forgotten."""
    for item in items:
        if SERVERS.intersection(getattr(item, "fixturenames", ())):
            item.add_marker("servers")
        if "chromium_path" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")
    # They come last, so that whatever they break breaks nothing else.
    items.sort(key=lambda item: "faults" in item.path.parts)


@contextmanager
def _local_postgres() -> Iterator[PostgresServer]:
    with scratch_dir("postgres") as data:
        server = postgres.start(data, free_ports(1)[0], fsync=False)
        yield server
        server.stop()


@contextmanager
def _local_kafka() -> Iterator[KafkaServer]:
    with scratch_dir("kafka") as data:
        server = LocalKafka(data)
        server.start()
        yield server
        server.stop()


def _use_containers() -> bool:
    return os.environ.get("DAICHO_CONTAINERS") == "1"


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """Yields one PostgreSQL 18 for the test session, with fsync off."""
    with postgres_container() if _use_containers() else _local_postgres() as server:
        yield server


@pytest.fixture(scope="session")
def databases(postgres_server: PostgresServer) -> Databases:
    return Databases(postgres_server)


@pytest.fixture
def database_url(databases: Databases) -> Iterator[str]:
    """Yields an empty database for one test."""
    dsn = databases.fresh()
    yield dsn
    databases.drop(dsn)


@pytest.fixture(scope="session")
def kafka_server() -> Iterator[KafkaServer]:
    """Yields one Kafka 4.2 for the test session. A test that stops it starts it again."""
    with kafka_container() if _use_containers() else _local_kafka() as server:
        yield server


@pytest.fixture(scope="session")
def stack() -> Iterator[Stack]:
    """Yields all of Daicho on free ports with empty data: `stack.url` is the gateway, `stack.data` its folder."""
    with scratch_dir("stack") as data:
        whole = Stack(data, free_ports(1)[0], Progress(sys.stderr), fsync=False)
        try:
            whole.start()
            yield whole
        finally:
            whole.stop()


@pytest.fixture(scope="session")
def demo_stack(stack: Stack) -> Stack:
    """Returns the stack with the demo company loaded."""
    demo.load(stack.url, stack.data, Progress(sys.stderr))
    assert (stack.data / "demo-loaded").exists(), "the demo company did not load: see the lines above"
    return stack


@pytest.fixture(scope="session")
def chromium_path() -> Path:
    """Returns Chromium, installed if necessary; start it with `local.browser.ARGUMENTS`."""
    return chromium()
