"""Approved events: what was stored or published once, and how it is read for ever.

`services/<service>/tests/events/<name>.json` holds an event as it was stored, in full and with the least, and what
reading it gives; `contracts/fixtures/<type>.json` holds an event as it was published. They are made once, when the
event is released, and never again: the code may change, what was written does not.
"""

import importlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from samples import sample
from spine.codec import Codec
from spine.dead_letters import MessageDiscarded, MessageParked, MessageReplayed

ROOT = Path(__file__).parents[1]
SERVICES = {
    "identity": "identity", "crm": "crm", "billing": "billing", "projects": "projects",
    "sync-gateway": "sync_gateway", "cti-gateway": "cti_gateway",
}  # fmt: skip
SPINE = {
    "message-parked.v1": MessageParked, "message-replayed.v1": MessageReplayed,
    "message-discarded.v1": MessageDiscarded,
}  # fmt: skip
"""What every service stores of its dead letters, without the context before it."""
STREAM, KEY = "person-1", bytes(range(32))


@dataclass(frozen=True)
class Shelf:
    """Where a service's events lie, and how they are read."""

    folder: Path
    codec: Codec
    retired: frozenset[str]

    def names(self) -> list[str]:
        """Every name under which something may be stored."""
        return sorted({*self.codec.names, *self.retired})

    def file(self, name: str) -> Path:
        return self.folder / f"{name}.json"

    def read(self, name: str, stored: object, key: bytes | None = KEY) -> Any:
        """What an event in storage means today."""
        return self.codec.decode(name, json.dumps(stored).encode(), STREAM, key)


def shelves() -> Iterator[Shelf]:
    """Of all services, and of the spine."""
    for service, package in SERVICES.items():
        types = importlib.import_module(f"{package}.adapters.event_types")
        codec = Codec(types.EVENT_TYPES, types.UPCASTERS)
        yield Shelf(ROOT / "services" / service / "tests" / "events", codec, frozenset(types.UPCASTERS))
    yield Shelf(ROOT / "libs" / "spine" / "tests" / "events", Codec(SPINE), frozenset())


def approved(shelf: Shelf, name: str) -> dict[str, Any]:
    """An event's fixture, made from its class."""
    cls = shelf.codec.names[name]
    adapter: TypeAdapter[Any] = TypeAdapter(cls)
    schema = adapter.json_schema()
    event = adapter.validate_python(sample(schema, full=True))
    stored = {"full": adapter.dump_python(event, mode="json"), "least": sample(schema, full=False)}
    cases = {case: {"stored": body, "read": shown(shelf.read(name, body))} for case, body in stored.items()}
    if shelf.codec.is_personal(event):
        cases["sealed"] = {"stored": json.loads(shelf.codec.encode(event, STREAM, KEY)), "read": shown(event)}
    return cases


def shown(value: Any) -> Any:
    """A value as JSON that tells a number from a date from a text, so that a retyped field shows."""
    if is_dataclass(value):
        return {field.name: shown(getattr(value, field.name)) for field in fields(value)}
    match value:
        case Enum():
            return {"choice": value.name}
        case Decimal() | date() | datetime():
            return {type(value).__name__: str(value)}
        case Mapping():
            return {str(key): shown(inner) for key, inner in value.items()}
        case list() | tuple():
            return [shown(inner) for inner in value]
        case set() | frozenset():
            return sorted(shown(inner) for inner in value)
    return value


def text_of(fixture: object) -> str:
    return json.dumps(fixture, ensure_ascii=False, indent=1) + "\n"
