"""Writes what other tools read of deploy/services.toml: `make services`.

deploy/k8s/base/services and topics.yaml are written whole, from a template and from the topics that the code names.
In the files of BLOCKS, the lines between "made from deploy/services.toml: <block>" and "end of <block>" are replaced.
All of it is committed; a test compares it with what this would write.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from string import Template

from local.paths import REPOSITORY
from local.service_list import SERVICES, ListedService
from spine.stream.messages import PARTITIONS, RETENTION

K8S = REPOSITORY / "deploy" / "k8s"
MADE = "# Made by deploy/generate.py (`make services`); change that or its template.\n"
TOPIC = """\
apiVersion: kafka.strimzi.io/v1
kind: KafkaTopic
metadata: {{name: {topic}, labels: {{strimzi.io/cluster: kafka}}}}
spec:
  partitions: {partitions}
  replicas: 3
  config: {{retention.ms: "{retention}", min.insync.replicas: "2", max.message.bytes: "8388608"}}
"""
COMPOSED = """\
  {context}:
    <<: *service
    build: {{context: ., dockerfile: deploy/Dockerfile, args: {{SERVICE: {folder}}}}}
    environment:
      <<: *environment
      DAICHO_CORE: "{core}"
      DAICHO_DATABASE_URL: postgresql://daicho:${{DAICHO_POSTGRES_PASSWORD}}@postgres:5432/{context}

"""
BLOCK = re.compile(
    r"(?P<head>^[^\n]*made from deploy/services\.toml: (?P<block>[a-z ]+)\n).*?(?P<tail>^[^\n]*end of (?P=block)$)",
    re.MULTILINE | re.DOTALL,
)
Services = Sequence[ListedService]
Render = Callable[[Services], str]


def each(line: str) -> Render:
    """Returns what renders the line once for every service."""
    return lambda services: "".join(_filled(line, service) for service in services)


def _filled(line: str, service: ListedService) -> str:
    values = {"context": service.context, "package": service.package, "folder": service.folder, "core": service.core}
    return line.format(**values, CONTEXT=service.context.upper())


def event_stores(services: Services) -> str:
    """Returns the packages that have all rooms, a domain among them."""
    return each("    {package}\n")([service for service in services if service.stores_events])


def composed(services: Services) -> str:
    """Returns the services of docker-compose.yml but identity, which holds the keys and is written by hand there."""
    return each(COMPOSED)([service for service in services if service.context != "identity"])


def contexts(services: Services) -> str:
    """Returns the gateway's list of contexts."""
    names = " ".join(f'"{service.context}"' for service in services)
    return f"{{{{ $contexts := list {names} }}}}\n"


def addresses(before: str) -> Render:
    """Returns what renders the JSON object of all services' addresses, without blanks, which would be YAML's."""
    return lambda services: before + json.dumps(_addresses(services), separators=(",", ":")) + "\n"


def _addresses(services: Services) -> dict[str, str]:
    return {service.context: f"http://{service.context}:8000" for service in services}


BLOCKS: dict[str, dict[str, Render]] = {
    ".importlinter": {"services": each("    {package}\n"), "services with a domain": event_stores},
    "deploy/gateway/routes.yml": {"contexts": contexts},
    "docker-compose.yml": {
        "services": composed,
        "addresses": addresses("  DAICHO_SERVICES: >-\n    "),
        "gateway": each("      DAICHO_URL_{CONTEXT}: http://{context}:8000\n"),
        "databases": each("      CREATE DATABASE {context};\n"),
    },
    "deploy/k8s/base/kustomization.yaml": {
        "services": each("  - services/{context}.yaml\n"),
        "addresses": addresses("      - DAICHO_SERVICES="),
    },
    "deploy/k8s/overlays/production/kustomization.yaml": {
        "images": each("  - {{name: daicho/{folder}, newName: registry.example.com/daicho/{folder}, newTag: 0.1.0}}\n"),
    },
}


def filled(text: str, blocks: Mapping[str, Render], services: Services) -> str:
    """Returns the text with its blocks rendered for the services. Raises ValueError if it has not just these blocks."""
    present = {found["block"] for found in BLOCK.finditer(text)}
    if present != set(blocks):
        raise ValueError(f"the file has the blocks {sorted(present)}, not {sorted(blocks)}")
    return BLOCK.sub(lambda found: found["head"] + blocks[found["block"]](services) + found["tail"], text)


def topics(services: Services) -> list[str]:
    """Returns every topic that a service publishes, its dead letters included."""
    wired = [import_module(f"{service.package}.main").SERVICE for service in services]
    return sorted({topic for service in wired for topic in service.publication.topics})


def manifests(services: Services) -> dict[Path, str]:
    """Returns the text of each Kubernetes manifest that is written whole."""
    template = Template((K8S / "service.template.yaml").read_text(encoding="utf-8"))
    made = {
        K8S / "base" / "services" / f"{service.context}.yaml": MADE
        + template.substitute(context=service.context, folder=service.folder)
        for service in services
    }
    retention = RETENTION["retention.ms"]
    documents = [TOPIC.format(topic=name, partitions=PARTITIONS, retention=retention) for name in topics(services)]
    return made | {K8S / "base" / "topics.yaml": MADE + "---\n".join(documents)}


def files(services: Services = SERVICES) -> dict[Path, str]:
    """Returns the text of every file this writes."""
    made = manifests(services)
    for name, blocks in BLOCKS.items():
        path = REPOSITORY / name
        made[path] = filled(path.read_text(encoding="utf-8"), blocks, services)
    return made


def main() -> None:
    """Writes the files, and removes the manifests of services that are gone."""
    made = files()
    for old in set((K8S / "base" / "services").glob("*.yaml")) - set(made):
        old.unlink()
    for path, text in made.items():
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
