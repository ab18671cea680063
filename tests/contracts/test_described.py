"""What describes our interfaces is well-formed by the rules of its own format."""

import json
from pathlib import Path

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


def test_asyncapi_is_asyncapi_and_names_only_what_is_there() -> None:
    web.install()
    described = yaml.safe_load((ROOT / "contracts/asyncapi.yaml").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(described)
    messages = described["components"]["messages"]
    for name, message in messages.items():
        assert (ROOT / "contracts" / message["payload"]["schema"]["$ref"]).exists(), name
    told = {name for channel in described["channels"].values() for name in channel["messages"]}
    assert told == set(messages)
