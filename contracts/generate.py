"""Generates the descriptions of our interfaces from the code: `make contracts`.

Writes `schemas/<event type>.json`, `asyncapi.yaml`, `openapi/<context>.json`, the fixtures of unreleased events, and
the web client's table of rights. The tests compare them with the code. Nothing is written if the code breaks something
released (`releases.py`).
"""

import importlib
import json
import sys
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

import fixtures
from local.service_list import PACKAGES
from releases import FIXTURES, ROOT, Described, listed, refuse_breaks, released_events
from spine.stream.dead_letters import letter_event

SCHEMA_FORMAT = "application/schema+json;version=draft-2020-12"
HEADERS = {
    "ce_id": "UUID of the event", "ce_type": "stable name of the event", "ce_source": "/daicho/<context>",
    "ce_subject": "id of the record it tells of", "ce_time": "when it was recorded (UTC)",
    "ce_effectiveat": "when it was so (UTC)", "ce_actor": "id of who did it", "ce_correlationid": "what it belongs to",
    "ce_position": "the sender's position", "ce_previous": "the position sent before on this partition",
    "traceparent": "W3C trace context",
}  # fmt: skip


def published(context: str) -> list[type[Any]]:
    """Returns the event classes of a context, its dead letters last."""
    try:
        module = importlib.import_module(f"contracts.{context}")
    except ModuleNotFoundError:
        return [letter_event(context)]
    return [*module.EVENTS, letter_event(context)]


def all_published() -> list[type[Any]]:
    """Returns the event classes of all contexts."""
    return [event for context in PACKAGES for event in published(context)]


def described(events: Iterable[type[Any]]) -> dict[str, Described]:
    """Returns what a release stores of each event, by its type."""
    return {
        event.type: {
            "topic": event.topic,
            "record": getattr(event, "record", ""),
            "schema": schema(event),
            "accepts": event.model_json_schema(mode="validation"),
        }
        for event in events
    }


def schema(event: type[Any]) -> dict[str, Any]:
    """Returns the JSON Schema of an event's data."""
    made: dict[str, Any] = event.model_json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": event.type, **made, "title": event.type}


def asyncapi(events: list[type[Any]]) -> dict[str, Any]:
    """Returns the AsyncAPI 3 description of all topics."""
    topics = sorted({event.topic for event in events})
    channels = {
        topic: {
            "address": topic,
            "messages": {e.type: _reference("messages", e.type) for e in events if e.topic == topic},
        }
        for topic in topics
    }
    operations = {
        f"read {topic}": {"action": "receive", "channel": {"$ref": f"#/channels/{topic.replace('/', '~1')}"}}
        for topic in topics
    }
    headers = {
        "type": "object",
        "properties": {name: {"type": "string", "description": text} for name, text in HEADERS.items()},
    }
    messages = {
        event.type: {
            "name": event.type, "contentType": "application/json", "headers": {"$ref": "#/components/schemas/headers"},
            "payload": {"schemaFormat": SCHEMA_FORMAT, "schema": {"$ref": f"schemas/{event.type}.json"}},
            "summary": (event.__doc__ or "").strip().splitlines()[0] if event.__doc__ else event.type,
        }
        for event in events
    }  # fmt: skip
    info = {
        "title": "Daicho event streams", "version": "1",
        "description": "CloudEvents 1.0, binary mode. 12 partitions a topic, keyed by stream, kept 30 days.",
    }  # fmt: skip
    components = {"messages": messages, "schemas": {"headers": headers}}
    return {"asyncapi": "3.0.0", "info": info, "channels": channels, "operations": operations, "components": components}


def rights(described: Iterable[dict[str, Any]]) -> str:
    """Returns the rights of all contexts with their roles, as TypeScript for the web client's `may`."""
    operations = [one for openapi in described for path in openapi["paths"].values() for one in path.values()]
    table = {one["x-right"]: one["x-roles"] for one in operations if "x-right" in one}
    lines = (f"  {right!r}: {roles!r},\n" for right, roles in sorted(table.items()))
    return f"export const RIGHTS = {{\n{''.join(lines)}}} as const\n"


def _reference(kind: str, name: str) -> dict[str, str]:
    return {"$ref": f"#/components/{kind}/{name}"}


def documents(root: Path = ROOT) -> dict[str, str]:
    """Returns the text of every generated file by its path from the repository root."""
    events = all_published()
    files = {f"contracts/schemas/{event.type}.json": _json(schema(event)) for event in events}
    files["contracts/asyncapi.yaml"] = yaml.safe_dump(asyncapi(events), allow_unicode=True, sort_keys=False, width=120)
    described = {name: importlib.import_module(f"{of}.main").SERVICE.app().openapi() for name, of in PACKAGES.items()}
    files |= {f"contracts/openapi/{context}.json": _json(openapi) for context, openapi in described.items()}
    files["web/src/api/generated/rights.ts"] = rights(described.values())
    return files | fixtures.made(events, listed(FIXTURES, root))


def left_over(files: Collection[str], root: Path = ROOT) -> list[Path]:
    """Returns the files in the generated folders that are no longer generated."""
    wanted = {*files, *listed(FIXTURES, root), *fixtures.retired()}
    folders = {Path(file).parent for file in wanted} - {Path("contracts")}
    present = (path for folder in folders for path in (root / folder).glob("*.json"))
    return sorted(path for path in present if str(path.relative_to(root)) not in wanted)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def main(root: Path = ROOT) -> None:
    """Writes every generated file; ends the process if the code breaks something released."""
    refuse_breaks(released_events(root), described(all_published()))
    files = documents(root)
    write(files, root)
    sys.stdout.write(f"{len(files)} files written\n")


def write(files: Mapping[str, str], root: Path = ROOT) -> None:
    """Writes the files and deletes those that are no longer generated."""
    for old in left_over(files, root):
        old.unlink()
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
