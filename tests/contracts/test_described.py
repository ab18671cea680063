"""What describes our interfaces is well-formed by the rules of its own format."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from openapi_spec_validator import OpenAPIV31SpecValidator

from local import web

ROOT = Path(__file__).parents[2]
OPENAPI = sorted((ROOT / "contracts/openapi").glob("*.json"))
SCHEMA = ROOT / "web/node_modules/@asyncapi/specs/schemas/3.0.0-without-$id.json"


@pytest.mark.parametrize("file", OPENAPI, ids=lambda file: file.stem)
def test_openapi_is_openapi(file: Path) -> None:
    OpenAPIV31SpecValidator(json.loads(file.read_text(encoding="utf-8"))).validate()


def bodies(described: dict[str, Any], method: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The JSON bodies that a method takes, by path."""
    schemas = described["components"]["schemas"]
    for path, operations in described["paths"].items():
        content = operations.get(method, {}).get("requestBody", {}).get("content", {})
        for body in (content[kind]["schema"] for kind in content if kind == "application/json"):
            yield path, schemas[body["$ref"].rsplit("/", 1)[1]] if "$ref" in body else body


def test_a_patch_changes_only_what_is_sent() -> None:
    """A default would be sent by a client that fills in defaults, and overwrite what is stored."""
    patches = [found for file in OPENAPI for found in bodies(json.loads(file.read_text(encoding="utf-8")), "patch")]
    assert len(patches) > 10
    for path, body in patches:
        defaults = [name for name, part in body["properties"].items() if "default" in part]
        assert (defaults, body.get("required", [])) == ([], []), path


def test_a_default_is_a_value_that_may_be_sent() -> None:
    for file in OPENAPI:
        described = json.loads(file.read_text(encoding="utf-8"))
        for _, body in bodies(described, "post"):
            for part in body.get("properties", {}).values():
                if "default" in part:
                    jsonschema.validate(part["default"], {**part, "components": described["components"]})


def test_asyncapi_is_asyncapi_and_names_only_what_is_there() -> None:
    web.install()
    described = yaml.safe_load((ROOT / "contracts/asyncapi.yaml").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(described)
    messages = described["components"]["messages"]
    for name, message in messages.items():
        assert (ROOT / "contracts" / message["payload"]["schema"]["$ref"]).exists(), name
    told = {name for channel in described["channels"].values() for name in channel["messages"]}
    assert told == set(messages)
