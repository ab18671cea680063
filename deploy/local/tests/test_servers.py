"""The servers are real: what one writes, another connection reads."""

import asyncio
from pathlib import Path
from uuid import UUID

import psycopg
import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer

from local import kafka
from local.databases import Databases, PostgresServer
from local.ports import free_ports
from local.testing import KafkaServer

pytestmark = pytest.mark.servers


def make_customers(dsn: str) -> None:
    with psycopg.connect(dsn) as connection:
        connection.execute("CREATE TABLE customers (name text)")
        connection.execute("INSERT INTO customers VALUES ('株式会社山田')")


def names(dsn: str) -> list[str]:
    with psycopg.connect(dsn) as connection:
        return [name for (name,) in connection.execute("SELECT name FROM customers ORDER BY name")]


def test_a_prepared_database_is_copied_not_shared(databases: Databases) -> None:
    first, second = databases.fresh(make_customers), databases.fresh(make_customers)
    with psycopg.connect(first) as connection:
        connection.execute("INSERT INTO customers VALUES ('有限会社鈴木')")
    assert names(first) == ["有限会社鈴木", "株式会社山田"]
    assert names(second) == ["株式会社山田"]


def test_creating_a_database_twice_keeps_what_it_holds(postgres_server: PostgresServer) -> None:
    make_customers(postgres_server.create_database("twice"))
    assert names(postgres_server.create_database("twice")) == ["株式会社山田"]


def test_japanese_is_searched_by_trigrams(database_url: str) -> None:
    with psycopg.connect(database_url) as connection:
        connection.execute("CREATE EXTENSION pg_trgm")
        row = connection.execute(
            "SELECT word_similarity('山田製作', '株式会社山田製作所'), word_similarity('山田製作', '鈴木商事')"
        ).fetchone()
    assert row is not None
    assert row[0] > row[1]


def test_a_foreigner_without_the_password_is_refused(postgres_server: PostgresServer) -> None:
    address = postgres_server.dsn().split("@")[1]
    with pytest.raises(psycopg.OperationalError, match="password"):
        psycopg.connect(f"postgresql://app:guess@{address}")


async def send(bootstrap: str, topic: str, value: bytes) -> None:
    async with AIOKafkaProducer(bootstrap_servers=bootstrap, enable_idempotence=True) as producer:
        await producer.send_and_wait(topic, value)


async def first_value(bootstrap: str, topic: str) -> bytes:
    consumer = AIOKafkaConsumer(topic, bootstrap_servers=bootstrap, auto_offset_reset="earliest")
    async with consumer:
        return (await consumer.getone()).value


def test_kafka_keeps_its_messages_over_a_kill(kafka_server: KafkaServer) -> None:
    asyncio.run(send(kafka_server.bootstrap, "kept", b"sold"))
    kafka_server.kill()
    kafka_server.start()
    assert asyncio.run(first_value(kafka_server.bootstrap, "kept")) == b"sold"


def test_a_folder_may_have_any_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    data = tmp_path / "田中's 台帳, 2"
    broker = kafka.start(data, free_ports(1)[0])
    broker.wait_ready()
    asyncio.run(send(broker.bootstrap, "kept", b"sold"))
    broker.stop()
    assert list((data / "kafka").glob("kept-*"))
    assert [each.name for each in tmp_path.iterdir()] == [data.name]


def test_a_cluster_s_id_is_never_read_as_an_option() -> None:
    assert kafka.cluster_id(UUID(bytes=b"\xf8" + bytes(15))).startswith("_")
