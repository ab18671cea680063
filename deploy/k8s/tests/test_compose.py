"""docker-compose.yml runs every service, each told what spine.settings knows, each from an image of its own."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from local.service_list import PACKAGES, SERVICES, ListedService
from spine.settings import Settings

ROOT = Path(__file__).parents[3]
VARIABLE = re.compile(r"\$\{\w+(?::[-?](?P<default>[^}]*))?\}")
PARTS = {"gateway", "web", "postgres", "kafka", "jaeger"}


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    text = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.safe_load(VARIABLE.sub(lambda found: found["default"] or "given", text))
    return loaded


def test_it_names_every_service_and_its_parts(compose: Any) -> None:
    assert set(compose["services"]) == {*PACKAGES, *PARTS}


@pytest.mark.parametrize("context", PACKAGES)
def test_a_service_is_told_what_it_knows(
    compose: Any, context: str, known: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told = compose["services"][context]["environment"]
    assert set(told) <= known
    for name, value in told.items():
        monkeypatch.setenv(name, value)
    settings = Settings()  # type: ignore[call-arg]
    assert all(map(settings.has_role, ("api", "relay", "consume", "work")))
    assert settings.database_url.endswith(f"@postgres:5432/{context}")
    assert settings.kafka == "kafka:9092"


def test_identity_asks_all_of_them(compose: Any) -> None:
    asked = json.loads(compose["services"]["identity"]["environment"]["DAICHO_SERVICES"])
    assert asked == {context: f"http://{context}:8000" for context in PACKAGES}


@pytest.mark.parametrize("listed", SERVICES, ids=lambda listed: listed.context)
def test_a_service_is_watched_and_built_from_its_own_folder(compose: Any, listed: ListedService) -> None:
    service = compose["services"][listed.context]
    assert "/readyz" in service["healthcheck"]["test"][-1]
    build = {"context": ".", "dockerfile": "deploy/Dockerfile", "args": {"SERVICE": listed.folder}}
    assert service["build"] == build
    assert service["environment"]["DAICHO_CORE"] == str(listed.core)


def test_each_service_has_a_database(compose: Any) -> None:
    made = re.findall(r"CREATE DATABASE (\w+);", compose["configs"]["databases"]["content"])
    assert made == list(PACKAGES)


def test_only_identity_sees_the_secrets(compose: Any) -> None:
    volumes = {name: each.get("volumes", []) for name, each in compose["services"].items()}
    assert [name for name, each in volumes.items() if any(v.startswith("secrets:") for v in each)] == ["identity"]


def test_the_gateway_knows_where_everybody_is(compose: Any) -> None:
    gateway = compose["services"]["gateway"]
    urls = {name: value for name, value in gateway["environment"].items() if name.startswith("DAICHO_URL_")}
    wanted = {f"DAICHO_URL_{context.upper()}": f"http://{context}:8000" for context in PACKAGES}
    assert urls == {**wanted, "DAICHO_URL_WEB": "http://web:8080"}
    assert gateway["env_file"] == "deploy/gateway/traefik.env"


def test_every_file_it_mounts_or_builds_from_is_there(compose: Any) -> None:
    services = compose["services"].values()
    built = [each["build"]["dockerfile"] for each in services if "build" in each]
    mounted = [v.split(":")[0] for each in services for v in each.get("volumes", []) if v.startswith("./")]
    assert not [name for name in (*built, *mounted) if not (ROOT / name).is_file()]


def test_nothing_is_open_to_other_machines(compose: Any) -> None:
    ports = [port for each in compose["services"].values() for port in each.get("ports", [])]
    assert ports
    assert not [port for port in ports if not port.startswith("127.0.0.1:")]
