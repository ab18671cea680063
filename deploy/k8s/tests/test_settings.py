"""What the services are told in Kubernetes is what spine.settings knows; secrets are referred to, never contained."""

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml

from local.service_list import PACKAGES
from spine.settings import Settings

K8S = Path(__file__).parents[1]
BY_HAND = {"identity-signing", "identity-admin", "daicho-tls"}


def containers(manifests: Any) -> list[dict[str, Any]]:
    patch = yaml.safe_load((K8S / "base" / "identity-secrets.yaml").read_text(encoding="utf-8"))
    pods = [each["spec"]["template"]["spec"] for each in (*manifests.of("Deployment").values(), patch)]
    return [container for pod in pods for container in pod["containers"]]


def literals(kustomization: Any, name: str = "daicho") -> dict[str, str]:
    [made] = [each for each in kustomization["configMapGenerator"] if each["name"] == name]
    return dict(line.split("=", 1) for line in made["literals"])


def test_every_variable_is_known(manifests: Any, base: Any, production: Any, known: set[str]) -> None:
    told = {each["name"] for container in containers(manifests) for each in container.get("env", [])}
    told |= {*literals(base), *literals(production)}
    assert {name for name in told if name.startswith("DAICHO_")} <= known


@pytest.mark.parametrize("context", PACKAGES)
@pytest.mark.parametrize(("part", "has"), [("api", {"api"}), ("work", {"relay", "consume", "work"})])
def test_a_process_can_read_what_it_is_told(
    manifests: Any, base: Any, monkeypatch: pytest.MonkeyPatch, context: str, part: str, has: set[str]
) -> None:
    [container] = manifests.of("Deployment")[f"{context}-{part}"]["spec"]["template"]["spec"]["containers"]
    own = {each["name"]: each.get("value", "postgresql://secret@database/x") for each in container["env"]}
    for name, value in (literals(base) | own).items():
        monkeypatch.setenv(name, value)
    settings = Settings()  # type: ignore[call-arg]
    assert {role for role in ("api", "relay", "consume", "work") if settings.has_role(role)} == has
    ports = {name: each["spec"]["ports"][0]["port"] for name, each in manifests.of("Service").items()}
    assert settings.services == {each: f"http://{each}:{ports[each]}" for each in PACKAGES}
    assert settings.jwks_url == f"http://identity:{ports['identity']}/internal/jwks"
    assert settings.service_port == container.get("ports", [{"containerPort": 8000}])[0]["containerPort"]


def test_no_secret_is_contained(manifests: Any, base: Any, production: Any) -> None:
    assert not manifests.of("Secret")
    assert "secretGenerator" not in base and "secretGenerator" not in production


def test_every_secret_has_a_maker(manifests: Any) -> None:
    """CloudNativePG makes <cluster>-app; the README says how to make the others."""
    made = {f"{cluster}-app" for cluster in manifests.of("Cluster")}
    references = [each["valueFrom"] for container in containers(manifests) for each in container.get("env", [])
                  if "valueFrom" in each]  # fmt: skip
    used = {each["secretKeyRef"]["name"] for each in references if "secretKeyRef" in each}
    assert used - made == {"identity-admin"}
    readme = (K8S / "README.md").read_text(encoding="utf-8")
    assert not [name for name in BY_HAND if name not in readme]


def test_only_identity_holds_the_signing_keys(manifests: Any) -> None:
    for name, each in manifests.of("Deployment").items():
        volumes = each["spec"]["template"]["spec"].get("volumes", [])
        assert not [volume for volume in volumes if "secret" in volume], name


def test_a_service_reads_its_own_database_only(manifests: Any) -> None:
    for context in PACKAGES:
        for part in ("api", "work"):
            [container] = manifests.of("Deployment")[f"{context}-{part}"]["spec"]["template"]["spec"]["containers"]
            [url] = [each["valueFrom"] for each in container["env"] if each["name"] == "DAICHO_DATABASE_URL"]
            assert url == {"secretKeyRef": {"name": f"{context}-db-app", "key": "uri"}}
        made = manifests.of("Cluster")[f"{context}-db"]["spec"]["bootstrap"]["initdb"]
        assert (made["database"], made["owner"], made["localeCType"]) == (context, context, "C.UTF-8")


def test_every_topic_somebody_reads_is_there(manifests: Any) -> None:
    read = {topic for package in PACKAGES.values() for topic in import_module(f"{package}.main").SERVICE.topics}
    assert read <= set(manifests.of("KafkaTopic"))
