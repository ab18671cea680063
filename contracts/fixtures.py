"""Approved events: what was stored or published once, and how it is read for ever.

`services/<service>/tests/events/<name>.json` holds an event as it was stored, in full and with the least, and what
reading it gives; `contracts/fixtures/<type>.json` holds an event as it was published. `make contracts` makes them anew
until their event is released, and never again: the code may change, what was written does not.
"""

import importlib
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

from pydantic import TypeAdapter

from local.service_list import SERVICES
from releases import ROOT
from samples import sample
from spine.store.codec import Codec
from spine.stream.dead_letters import MessageDiscarded, MessageParked, MessageReplayed

SPINE = {
    "message-parked.v1": MessageParked, "message-replayed.v1": MessageReplayed,
    "message-discarded.v1": MessageDiscarded,
}  # fmt: skip
"""What every service stores of its dead letters, without the context before it."""
STREAM, KEY = "person-1", bytes(range(32))
PUBLISHED = ROOT / "contracts" / "fixtures"


@dataclass(frozen=True)
class FixtureSet:
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


def shelves() -> Iterator[FixtureSet]:
    """Of all services, and of the spine."""
    for service in SERVICES:
        if not service.stores_events:
            continue
        types = importlib.import_module(f"{service.package}.adapters.event_types")
        codec = Codec(types.EVENT_TYPES, types.UPCASTERS)
        yield FixtureSet(ROOT / "services" / service.folder / "tests" / "events", codec, frozenset(types.UPCASTERS))
    yield FixtureSet(ROOT / "libs" / "spine" / "tests" / "events", Codec(SPINE), frozenset())


def made(events: Iterable[type[Any]], kept: Collection[str]) -> dict[str, str]:
    """Returns the text of every fixture but those that are kept as they are, by its path from the repository root."""
    return {file: text_of(make()) for file, make in _makers(events) if file not in kept}


def retired() -> set[str]:
    """Returns the fixtures of stored events whose class is gone: they are read by upcasters and cannot be made."""
    return {_path(shelf.file(name)) for shelf in shelves() for name in shelf.retired}


def _makers(events: Iterable[type[Any]]) -> Iterator[tuple[str, Callable[[], Any]]]:
    for event in events:
        yield _path(PUBLISHED / f"{event.type}.json"), partial(published, event)
    for shelf in shelves():
        for name in shelf.codec.names:
            yield _path(shelf.file(name)), partial(approved, shelf, name)


def _path(file: Path) -> str:
    return str(file.relative_to(ROOT))


def published(event: type[Any]) -> Any:
    """Returns an event of the class as it is published."""
    model = event.model_validate(sample(event.model_json_schema(), full=True))
    return json.loads(model.model_dump_json())


def approved(shelf: FixtureSet, name: str) -> dict[str, Any]:
    """An event's fixture, made from its class."""
    cls = shelf.codec.names[name]
    adapter: TypeAdapter[Any] = TypeAdapter(cls)
    schema = adapter.json_schema()
    event = adapter.validate_python(sample(schema, full=True))
    stored = {"full": adapter.dump_python(event, mode="json"), "least": sample(schema, full=False)}
    cases = {case: {"stored": body, "read": shown(shelf.read(name, body))} for case, body in stored.items()}
    if shelf.codec.is_personal(event):
        with patch("spine.store.codec.token_bytes", bytes):  # another nonce each time would be another file each time
            sealed = shelf.codec.encode(event, STREAM, KEY)
        cases["sealed"] = {"stored": json.loads(sealed), "read": shown(event)}
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
