"""Fixtures of events: examples of stored and published events, which must be readable for ever.

`services/<service>/tests/events/<name>.json` holds a stored event, with all fields and with only the required ones, and
the result of reading it; `contracts/fixtures/<type>.json` holds a published event. `make contracts` regenerates them
until their event is released, and never again: the code may change, stored data does not.
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
"""The stored events of dead letters in every service, without the context prefix."""
STREAM, KEY = "person-1", bytes(range(32))
PUBLISHED = ROOT / "contracts" / "fixtures"


@dataclass(frozen=True)
class FixtureSet:
    """The folder of a service's stored-event fixtures, its codec and its retired names."""

    folder: Path
    codec: Codec
    retired: frozenset[str]

    def names(self) -> list[str]:
        """Returns every name under which events may be stored."""
        return sorted({*self.codec.names, *self.retired})

    def file(self, name: str) -> Path:
        return self.folder / f"{name}.json"

    def read(self, name: str, stored: object, key: bytes | None = KEY) -> Any:
        """Returns a stored event as the code reads it today."""
        return self.codec.decode(name, json.dumps(stored).encode(), STREAM, key)


def shelves() -> Iterator[FixtureSet]:
    """Yields the fixture sets of all services that store events, and of the spine."""
    for service in SERVICES:
        if not service.stores_events:
            continue
        types = importlib.import_module(f"{service.package}.adapters.event_types")
        codec = Codec(types.EVENT_TYPES, types.UPCASTERS)
        yield FixtureSet(ROOT / "services" / service.folder / "tests" / "events", codec, frozenset(types.UPCASTERS))
    yield FixtureSet(ROOT / "libs" / "spine" / "tests" / "events", Codec(SPINE), frozenset())


def made(events: Iterable[type[Any]], kept: Collection[str]) -> dict[str, str]:
    """Returns the text of every fixture except those in `kept`, by its path from the repository root."""
    return {file: text_of(make()) for file, make in _makers(events) if file not in kept}


def retired() -> set[str]:
    """Returns the fixtures of stored events whose class was removed: upcasters read them, nothing generates them."""
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
    """Returns a sample event of the class, as published."""
    model = event.model_validate(sample(event.model_json_schema(), full=True))
    return json.loads(model.model_dump_json())


def approved(shelf: FixtureSet, name: str) -> dict[str, Any]:
    """Returns the fixture of a stored event, generated from its class."""
    cls = shelf.codec.names[name]
    adapter: TypeAdapter[Any] = TypeAdapter(cls)
    schema = adapter.json_schema()
    event = adapter.validate_python(sample(schema, full=True))
    stored = {"full": adapter.dump_python(event, mode="json"), "least": sample(schema, full=False)}
    cases = {case: {"stored": body, "read": shown(shelf.read(name, body))} for case, body in stored.items()}
    if shelf.codec.is_personal(event):
        with patch("spine.store.codec.token_bytes", bytes):  # a fixed nonce, so that the file does not change
            sealed = shelf.codec.encode(event, STREAM, KEY)
        cases["sealed"] = {"stored": json.loads(sealed), "read": shown(event)}
    return cases


def shown(value: Any) -> Any:
    """Returns a value as JSON that distinguishes numbers, dates and texts, so that a changed type is visible."""
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
