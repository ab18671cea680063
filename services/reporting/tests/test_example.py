"""examples/read_events.py reads billing's events in a process of its own, as an analyst would."""

import asyncio
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from aiokafka import AIOKafkaProducer

from spine.store.appends import RecordedEvent
from spine.stream.messages import ensure_topics, headers_of

EXAMPLE = Path(__file__).parents[3] / "examples/read_events.py"
AT = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)


@pytest.mark.servers
def test_the_example_prints_an_event(kafka_server: Any, make: Any) -> None:
    topic = f"test-of-example-{uuid4()}"
    asyncio.run(publish(kafka_server.bootstrap, topic, make.sale("s1", number="S000212", net=151_380)))
    command = [sys.executable, EXAMPLE, kafka_server.bootstrap, topic]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as reader:
        assert reader.stdout is not None
        line = reader.stdout.readline()
        reader.terminate()
    assert line == "2026-11-20T03:00:00+00:00\tbilling.sale-registered.v1\tS000212\t151380\n"


async def publish(bootstrap: str, topic: str, event: Any) -> None:
    await ensure_topics(bootstrap, [topic])
    row = RecordedEvent(
        originator_id=event.id, originator_version=1, topic=event.type, state=b"", event_id=UUID(int=1), recorded_at=AT,
        effective_at=AT, actor="tester", correlation_id="c", causation_id=None, traceparent=None, position=1,
    )  # fmt: skip
    async with AIOKafkaProducer(bootstrap_servers=bootstrap) as producer:
        headers = headers_of("billing", row, event, 0, None)
        await producer.send_and_wait(topic, event.model_dump_json().encode(), event.id.encode(), headers=headers)
