"""Writes what others read of our interfaces from the code that is their source: `make contracts`.

`schemas/<event type>.json`, `asyncapi.yaml` and `openapi/<context>.json`. The tests compare them with the code. What
`released.sha256` names is frozen byte for byte: nothing here is written while such a schema would change.
"""

import hashlib
import importlib
import json
import sys
from pathlib import Path
from typing import Any

import yaml

from spine.dead_letters import letter_event

ROOT = Path(__file__).parent
RELEASED = ROOT / "released.sha256"
CONTEXTS = {
    "identity": "identity", "crm": "crm", "billing": "billing", "projects": "projects",
    "sync": "sync_gateway", "cti": "cti_gateway", "reporting": "reporting",
}  # fmt: skip
SCHEMA_FORMAT = "application/schema+json;version=draft-2020-12"
HEADERS = {
    "ce_id": "UUID of the event", "ce_type": "stable name of the event", "ce_source": "/daicho/<context>",
    "ce_subject": "id of the record it tells of", "ce_time": "when it was recorded (UTC)",
    "ce_effectiveat": "when it was so (UTC)", "ce_actor": "id of who did it", "ce_correlationid": "what it belongs to",
    "ce_position": "the sender's position", "ce_previous": "the position sent before on this partition",
    "traceparent": "W3C trace context",
}  # fmt: skip


def published(context: str) -> list[type[Any]]:
    """The events of a context, its dead letters last."""
    try:
        module = importlib.import_module(f"contracts.{context}")
    except ModuleNotFoundError:
        return [letter_event(context)]
    return [*module.EVENTS, letter_event(context)]


def released() -> dict[str, str]:
    """The SHA-256 of every released schema, by its path below contracts/."""
    lines = RELEASED.read_text(encoding="utf-8").splitlines() if RELEASED.exists() else []
    return {file: digest for digest, file in (line.split() for line in lines)}


def refuse_changes(files: dict[str, str]) -> None:
    """Ends when a released schema would change or vanish."""
    hashes = {name: hashlib.sha256(text.encode()).hexdigest() for name, text in files.items()}
    changed = [name for name, digest in released().items() if hashes.get(name) != digest]
    if changed:
        names = ", ".join(changed)
        sys.exit(f"Released, so frozen: {names}. Leave the model as it was and put a new version beside it.")


def schema(event: type[Any]) -> dict[str, Any]:
    """The JSON Schema of an event's data."""
    made: dict[str, Any] = event.model_json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": event.type, **made, "title": event.type}


def asyncapi(events: list[type[Any]]) -> dict[str, Any]:
    """The AsyncAPI 3 description of all topics."""
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


def _reference(kind: str, name: str) -> dict[str, str]:
    return {"$ref": f"#/components/{kind}/{name}"}


def documents() -> dict[str, str]:
    """Every generated file: its path below contracts/ and its text."""
    events = [event for context in CONTEXTS for event in published(context)]
    files = {f"schemas/{event.type}.json": _json(schema(event)) for event in events}
    files["asyncapi.yaml"] = yaml.safe_dump(asyncapi(events), allow_unicode=True, sort_keys=False, width=120)
    for context, package in CONTEXTS.items():
        app = importlib.import_module(f"{package}.main").SERVICE.app()
        files[f"openapi/{context}.json"] = _json(app.openapi())
    return files


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def main() -> None:
    """Writes the files and removes those that nothing generates any more."""
    files = documents()
    refuse_changes(files)
    for old in [*ROOT.glob("schemas/*.json"), *ROOT.glob("openapi/*.json")]:
        if str(old.relative_to(ROOT)) not in files:
            old.unlink()
    for name, text in files.items():
        path = ROOT / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    sys.stdout.write(f"{len(files)} files written to contracts/\n")


if __name__ == "__main__":
    main()
