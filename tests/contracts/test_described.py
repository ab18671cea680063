"""What describes our interfaces is well-formed by the rules of its own format."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from openapi_spec_validator import OpenAPIV31SpecValidator

from edge.operations import singular
from local import web

ROOT = Path(__file__).parents[2]
BINARY = {"type": "string", "format": "binary"}
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
VERBS_TOO = {"contacts", "imports", "search"}
"""Nouns of resources that are verbs as well."""
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


def operations(described: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """(path, method, operation) of all that a service answers."""
    for path, methods in described["paths"].items():
        for method, operation in methods.items():
            yield path, method, operation


@pytest.mark.parametrize("file", OPENAPI, ids=lambda file: file.stem)
def test_an_operation_id_is_one_operations_and_a_verb_with_its_noun(file: Path) -> None:
    """A name that begins with a resource would be a noun: `quote_pdf`."""
    described = json.loads(file.read_text(encoding="utf-8"))
    ids = [operation["operationId"] for _, _, operation in operations(described)]
    resources = {path.split("/")[3] for path in described["paths"]}
    nouns = tuple(f"{singular(resource)}_" for resource in resources - VERBS_TOO)
    assert len(ids) == len(set(ids))
    for name in ids:
        assert re.fullmatch(r"[a-z]+(_[a-z]+)+", name), name
        assert not name.startswith(nouns), name


def test_a_schema_name_means_one_thing_in_all_services() -> None:
    """Only the codes of a refusal are each service's own."""
    known: dict[str, Any] = {}
    for file in OPENAPI:
        for name, schema in json.loads(file.read_text(encoding="utf-8"))["components"]["schemas"].items():
            assert re.fullmatch("([A-Z][a-z0-9]*)+", name), name
            if name != "Problem":
                assert known.setdefault(name, schema) == schema, f"{name} of {file.stem}"


def test_a_file_is_described_as_bytes() -> None:
    """In answers and in what is sent: other content than JSON is a file, but for the stream of events."""
    found = set()
    for file in OPENAPI:
        described = json.loads(file.read_text(encoding="utf-8"))
        for path, _, operation in operations(described):
            for status, answer in operation["responses"].items():
                for kind in answer.get("content", {}).keys() - {"application/json", "application/problem+json"}:
                    if not path.endswith("/live"):
                        assert answer["content"][kind]["schema"] == BINARY, f"{path} {status} {kind}"
                        found.add(kind)
            form = operation.get("requestBody", {}).get("content", {}).get("multipart/form-data")
            if form:
                sent = described["components"]["schemas"][form["schema"]["$ref"].rsplit("/", 1)[1]]
                assert BINARY.items() <= sent["properties"]["file"].items(), path
    assert found == {"text/csv", "application/pdf", XLSX}


def test_headers_that_commands_take_are_described() -> None:
    for file in OPENAPI:
        for path, method, operation in operations(json.loads(file.read_text(encoding="utf-8"))):
            headers = {
                each["name"]: each["required"] for each in operation.get("parameters", []) if each["in"] == "header"
            }
            assert (headers.get("If-Match") is True) == (method == "patch" or "428" in operation["responses"]), path
            if method == "patch":
                assert headers["Idempotency-Key"] is False, path


def test_filters_of_a_list_have_the_types_of_the_columns() -> None:
    quotes = json.loads((ROOT / "contracts/openapi/billing.json").read_text(encoding="utf-8"))
    asked = {each["name"]: each["schema"] for each in quotes["paths"]["/api/billing/quotes"]["get"]["parameters"]}
    assert asked["status"]["items"]["enum"] == ["draft", "submitted", "won", "lost", "expired"]
    assert asked["quoted_on"] == {"type": "array", "items": {"type": "string", "format": "date"}}
    assert (asked["quoted_on_from"], asked["net_to"]) == ({"type": "string", "format": "date"}, {"type": "integer"})
    assert "-quoted_on" in asked["sort"]["enum"]


def test_asyncapi_is_asyncapi_and_names_only_what_is_there() -> None:
    web.install()
    described = yaml.safe_load((ROOT / "contracts/asyncapi.yaml").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(described)
    messages = described["components"]["messages"]
    for name, message in messages.items():
        assert (ROOT / "contracts" / message["payload"]["schema"]["$ref"]).exists(), name
    told = {name for channel in described["channels"].values() for name in channel["messages"]}
    assert told == set(messages)
