"""Writes what is alike for every service, and the topics its code names: `python deploy/k8s/generate.py`.

The files under base/services and base/topics.yaml are committed; a test compares them with what this would write.
"""

from importlib import import_module
from pathlib import Path
from string import Template

from local.service_list import PACKAGES
from spine.stream.messages import PARTITIONS, RETENTION

HERE = Path(__file__).parent
MADE = "# Made by deploy/k8s/generate.py; change that or its template.\n"
TOPIC = """\
apiVersion: kafka.strimzi.io/v1
kind: KafkaTopic
metadata: {{name: {topic}, labels: {{strimzi.io/cluster: kafka}}}}
spec:
  partitions: {partitions}
  replicas: 3
  config: {{retention.ms: "{retention}", min.insync.replicas: "2", max.message.bytes: "8388608"}}
"""


def folder_of(context: str) -> str:
    """The service's folder, which is also its image's name."""
    return PACKAGES[context].replace("_", "-")


def topics() -> list[str]:
    """Every topic a service publishes, its dead letters included."""
    services = [import_module(f"{package}.main").SERVICE for package in PACKAGES.values()]
    return sorted({topic for service in services for topic in service.publication.topics})


def manifests() -> dict[Path, str]:
    """File under base → its content."""
    template = Template((HERE / "service.template.yaml").read_text(encoding="utf-8"))
    made = {}
    for context in PACKAGES:
        content = template.substitute(context=context, folder=folder_of(context))
        made[HERE / "base" / "services" / f"{context}.yaml"] = MADE + content
    each = [TOPIC.format(topic=name, partitions=PARTITIONS, retention=RETENTION["retention.ms"]) for name in topics()]
    made[HERE / "base" / "topics.yaml"] = MADE + "---\n".join(each)
    return made


if __name__ == "__main__":
    for file, content in manifests().items():
        file.write_text(content, encoding="utf-8")
