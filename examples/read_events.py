"""Prints a topic's events, all that Kafka still holds and then as they happen.

python examples/read_events.py [host:port] [topic]
"""

import asyncio
import json
import sys

from aiokafka import AIOKafkaConsumer


async def main(bootstrap: str = "127.0.0.1:9092", topic: str = "billing.events") -> None:
    async with AIOKafkaConsumer(topic, bootstrap_servers=bootstrap, auto_offset_reset="earliest") as events:
        async for message in events:
            headers = {name: value.decode() for name, value in message.headers}
            facts = json.loads(message.value)
            print(headers["ce_time"], headers["ce_type"], facts.get("number"), facts.get("net"), sep="\t", flush=True)


asyncio.run(main(*sys.argv[1:]))
