"""The manifests fit Kubernetes' own schemas, each other, and what the services know."""

import re
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

import kubernetes_validate
import pytest

from local.service_list import PACKAGES

K8S = Path(__file__).parents[1]
OPERATED = {
    ("gateway.networking.k8s.io/v1", "Gateway"),
    ("gateway.networking.k8s.io/v1", "GatewayClass"),
    ("gateway.networking.k8s.io/v1", "HTTPRoute"),
    ("kafka.strimzi.io/v1", "Kafka"),
    ("kafka.strimzi.io/v1", "KafkaNodePool"),
    ("kafka.strimzi.io/v1", "KafkaTopic"),
    ("postgresql.cnpg.io/v1", "Cluster"),
    ("traefik.io/v1alpha1", "Middleware"),
}
"""Kinds that Kubernetes itself does not have."""
NAME = re.compile(r"[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?")


def matches(selector: dict[str, str], labels: dict[str, str]) -> bool:
    return selector.items() <= labels.items()


def pod_labels(deployment: dict[str, Any]) -> dict[str, str]:
    labels: dict[str, str] = deployment["spec"]["template"]["metadata"]["labels"]
    return labels


def test_what_is_generated_is_as_the_code_says(generate: ModuleType) -> None:
    for file, content in generate.files().items():
        assert file.read_text(encoding="utf-8") == content, f"{file.name} is old: run `make services`"


def test_every_manifest_is_strictly_valid(manifests: Any) -> None:
    for each in manifests:
        if (each["apiVersion"], each["kind"]) not in OPERATED:
            kubernetes_validate.validate(each, kubernetes_validate.latest_version(), strict=True)


def test_names_are_proper_and_given_once(manifests: Any) -> None:
    names = Counter((each["kind"], each["metadata"]["name"]) for each in manifests)
    assert [name for name, times in names.items() if times > 1] == []
    assert [name for _, name in names if not NAME.fullmatch(name)] == []


def test_the_base_takes_every_file(base: Any) -> None:
    files = {str(file.relative_to(K8S / "base")) for file in (K8S / "base").rglob("*.yaml")} - {"kustomization.yaml"}
    assert {*base["resources"], *(patch["path"] for patch in base["patches"])} == {*files, "../../gateway"}


def test_every_service_is_some_deployment_s(manifests: Any) -> None:
    for name, service in manifests.of("Service").items():
        [behind] = [
            each
            for each in manifests.of("Deployment").values()
            if matches(service["spec"]["selector"], pod_labels(each))
        ]
        [container] = behind["spec"]["template"]["spec"]["containers"]
        ports = {port["name"] for port in container["ports"]}
        assert {port["targetPort"] for port in service["spec"]["ports"]} <= ports, name


def test_each_service_runs_its_api_apart_from_its_work(manifests: Any) -> None:
    deployments = manifests.of("Deployment")
    wanted = {f"{context}-{part}" for context in PACKAGES for part in ("api", "work")}
    assert wanted | {"gateway", "web", "jaeger"} == set(deployments)
    for context in PACKAGES:
        assert roles(deployments[f"{context}-api"]) == "api"
        assert roles(deployments[f"{context}-work"]) == "relay,consume,work"


def roles(deployment: dict[str, Any]) -> str:
    [container] = deployment["spec"]["template"]["spec"]["containers"]
    [found] = [each["value"] for each in container["env"] if each["name"] == "DAICHO_ROLES"]
    return str(found)


@pytest.mark.parametrize("context", PACKAGES)
def test_an_api_is_asked_whether_it_is_ready(manifests: Any, context: str) -> None:
    [container] = manifests.of("Deployment")[f"{context}-api"]["spec"]["template"]["spec"]["containers"]
    for probe in ("startupProbe", "readinessProbe"):
        assert container[probe]["httpGet"] == {"path": "/readyz", "port": "http"}
    assert container["livenessProbe"]["httpGet"]["path"] != "/readyz", "an outage of the database would restart all"


def test_only_what_needs_the_api_server_gets_a_token_for_it(manifests: Any) -> None:
    pods = {name: each["spec"]["template"]["spec"] for name, each in manifests.of("Deployment").items()}
    assert {name for name, pod in pods.items() if pod.get("automountServiceAccountToken") is not False} == {"gateway"}
    assert pods["gateway"]["serviceAccountName"] in manifests.of("ServiceAccount")


def test_every_pod_runs_unprivileged(manifests: Any) -> None:
    for name, each in manifests.of("Deployment").items():
        pod = each["spec"]["template"]["spec"]
        assert pod["securityContext"]["runAsNonRoot"], name
        for container in pod["containers"]:
            assert container["securityContext"]["readOnlyRootFilesystem"], name
            assert container["securityContext"]["capabilities"] == {"drop": ["ALL"]}, name


def test_what_scales_and_what_is_guarded_is_there(manifests: Any) -> None:
    deployments = manifests.of("Deployment")
    scaled = {each["spec"]["scaleTargetRef"]["name"] for each in manifests.of("HorizontalPodAutoscaler").values()}
    assert scaled == {f"{context}-api" for context in PACKAGES}
    assert not [name for name in scaled if "replicas" in deployments[name]["spec"]], "the autoscaler decides"
    budgets = [each["spec"]["selector"]["matchLabels"] for each in manifests.of("PodDisruptionBudget").values()]
    unguarded = {
        name for name, each in deployments.items() if sum(matches(budget, pod_labels(each)) for budget in budgets) != 1
    }
    assert unguarded == {"jaeger"}


def test_every_network_policy_is_about_somebody(manifests: Any) -> None:
    known = [pod_labels(each) for each in manifests.of("Deployment").values()]
    known += [{"cnpg.io/cluster": name} for name in manifests.of("Cluster")]
    known += [{"strimzi.io/cluster": name} for name in manifests.of("Kafka")]
    for name, policy in manifests.of("NetworkPolicy").items():
        for selector in pod_selectors(policy["spec"]):
            assert any(matches(selector, labels) for labels in known), f"{name}: {selector}"


def pod_selectors(spec: dict[str, Any]) -> list[dict[str, str]]:
    rules = [*spec.get("ingress", []), *spec.get("egress", [])]
    peers = [peer for rule in rules for peer in (*rule.get("from", []), *rule.get("to", []))]
    own = [peer["podSelector"] for peer in peers if "podSelector" in peer and "namespaceSelector" not in peer]
    return [each["matchLabels"] for each in (spec["podSelector"], *own)]


def test_the_overlay_changes_what_is_there(manifests: Any, base: Any, production: Any) -> None:
    images = {
        container["image"]
        for each in manifests.of("Deployment").values()
        for container in each["spec"]["template"]["spec"]["containers"]
    }
    assert {image["name"] for image in production["images"]} == {each for each in images if each.startswith("daicho/")}
    for patch in production["patches"]:
        names = manifests.of(patch["target"]["kind"])
        assert [name for name in names if re.fullmatch(patch["target"]["name"], name)]
    assert {each["name"] for each in production["configMapGenerator"]} <= {
        each["name"] for each in base["configMapGenerator"]
    }
