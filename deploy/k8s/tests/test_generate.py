"""One more line in deploy/services.toml is one more service everywhere."""

from types import ModuleType

import pytest
import yaml

from local.paths import REPOSITORY
from local.service_list import SERVICES, ListedService

FAX = ListedService("fax", "fax_gateway", 7)
READER = ListedService("statistics", "statistics", 8, stores_events=False)


@pytest.fixture
def grown(generate: ModuleType) -> dict[str, str]:
    """The files with blocks, by name, as they would be with two more services."""
    return {
        name: generate.filled((REPOSITORY / name).read_text(encoding="utf-8"), blocks, [*SERVICES, FAX, READER])
        for name, blocks in generate.BLOCKS.items()
    }


def test_import_linter_holds_it_apart_and_orders_its_rooms_if_it_has_them(grown: dict[str, str]) -> None:
    assert grown[".importlinter"].count("\n    fax_gateway\n") == 4
    assert grown[".importlinter"].count("\n    statistics\n") == 3


def test_the_gateway_has_a_route_to_it(grown: dict[str, str]) -> None:
    assert ' "fax" "statistics" }}' in grown["deploy/gateway/routes.yml"]


def test_compose_builds_it_and_tells_everybody(grown: dict[str, str]) -> None:
    text = grown["docker-compose.yml"]
    compose = yaml.safe_load(text)
    fax = compose["services"]["fax"]
    assert fax["build"]["args"] == {"SERVICE": "fax-gateway"}
    assert fax["environment"]["DAICHO_DATABASE_URL"].endswith("@postgres:5432/fax")
    assert '"fax":"http://fax:8000"' in compose["services"]["identity"]["environment"]["DAICHO_SERVICES"]
    assert compose["services"]["gateway"]["environment"]["DAICHO_URL_FAX"] == "http://fax:8000"
    assert "CREATE DATABASE fax;" in compose["configs"]["databases"]["content"]


def test_kubernetes_runs_it(grown: dict[str, str]) -> None:
    base = yaml.safe_load(grown["deploy/k8s/base/kustomization.yaml"])
    production = yaml.safe_load(grown["deploy/k8s/overlays/production/kustomization.yaml"])
    assert "services/fax.yaml" in base["resources"]
    assert '"fax":"http://fax:8000"' in base["configMapGenerator"][0]["literals"][-1]
    assert "daicho/fax-gateway" in {image["name"] for image in production["images"]}


def test_a_file_without_one_of_its_blocks_is_refused(generate: ModuleType) -> None:
    with pytest.raises(ValueError, match="gateway"):
        generate.filled("# nothing is made here\n", generate.BLOCKS["docker-compose.yml"], SERVICES)
