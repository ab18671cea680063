"""The two test servers as containers, for machines with Docker; DAICHO_CONTAINERS=1 selects them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from local.databases import create_database, drop_database
from local.ports import LOOPBACK, free_ports

POSTGRES_IMAGE = "postgres:18"
KAFKA_IMAGE = "apache/kafka:4.2.0"


@dataclass(frozen=True, slots=True)
class ContainedPostgres:
    address: str

    def dsn(self, database: str = "postgres") -> str:
        return f"{self.address}/{database}"

    def create_database(self, name: str, template: str | None = None) -> str:
        create_database(self.dsn(), name, template)
        return self.dsn(name)

    def drop_database(self, name: str) -> None:
        drop_database(self.dsn(), name)


class ContainedKafka:
    """Kafka on one fixed port, so that it keeps its address when it is stopped and started."""

    def __init__(self) -> None:
        [self._port] = free_ports(1)
        self._container: Any = None

    @property
    def bootstrap(self) -> str:
        return f"{LOOPBACK}:{self._port}"

    def start(self) -> None:
        if self._container is None:
            self._container = _kafka_container(self._port).start()
        else:
            self._container.get_wrapped_container().start()
        _await_log(self._container, "Kafka Server started")

    def stop(self) -> None:
        self._container.get_wrapped_container().stop()

    def kill(self) -> None:
        self._container.get_wrapped_container().kill()

    def wipe(self) -> None:
        self._container.stop()
        self._container = None

    def close(self) -> None:
        if self._container is not None:
            self._container.stop()


@contextmanager
def postgres_container() -> Iterator[ContainedPostgres]:
    from testcontainers.community.postgres import PostgresContainer

    with PostgresContainer(POSTGRES_IMAGE, driver=None).with_command(
        "-c max_connections=300 -c fsync=off"
    ) as container:
        yield ContainedPostgres(container.get_connection_url().rsplit("/", 1)[0])


@contextmanager
def kafka_container() -> Iterator[ContainedKafka]:
    server = ContainedKafka()
    server.start()
    try:
        yield server
    finally:
        server.close()


def _kafka_container(port: int) -> Any:
    from testcontainers.core.container import DockerContainer

    settings = {
        "KAFKA_NODE_ID": "1",
        "KAFKA_PROCESS_ROLES": "broker,controller",
        "KAFKA_LISTENERS": "PLAINTEXT://:9092,CONTROLLER://:9093",
        "KAFKA_ADVERTISED_LISTENERS": f"PLAINTEXT://{LOOPBACK}:{port}",
        "KAFKA_CONTROLLER_LISTENER_NAMES": "CONTROLLER",
        "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP": "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT",
        "KAFKA_CONTROLLER_QUORUM_VOTERS": "1@localhost:9093",
        "KAFKA_NUM_PARTITIONS": "12",
        "KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR": "1",
        "KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR": "1",
        "KAFKA_TRANSACTION_STATE_LOG_MIN_ISR": "1",
        "KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS": "0",
    }
    container = DockerContainer(KAFKA_IMAGE).with_bind_ports(9092, port)
    for name, value in settings.items():
        container = container.with_env(name, value)
    return container


def _await_log(container: Any, text: str) -> None:
    from testcontainers.core.wait_strategies import LogMessageWaitStrategy

    LogMessageWaitStrategy(text).with_startup_timeout(60).wait_until_ready(container)
