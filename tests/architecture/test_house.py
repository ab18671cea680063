"""The hooks need only what the project installs, and the devcontainer starts what the Makefile has."""

import json
import re

import pytest
import yaml
from source import ROOT

from local.run import DEFAULT_PORT

CONFIGURATION = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
HOOKS = [hook for repository in CONFIGURATION["repos"] for hook in repository["hooks"]]
TARGETS = set(re.findall(r"(?m)^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8")))
CHANGED = {
    "services": ["deploy/services.toml", "deploy/generate.py", "deploy/k8s/service.template.yaml"],
    "contracts": [
        "contracts/contracts/crm/customers.py",
        "contracts/problems/crm.yaml",
        "services/crm/crm/api/customers.py",
        "services/crm/crm/domain/customer.py",
        "services/crm/crm/adapters/views/customers.py",
        "services/crm/crm/main.py",
        "libs/edge/edge/records.py",
    ],
    "import-linter": [
        ".importlinter",
        "libs/edge/edge/http.py",
        "services/crm/crm/main.py",
        "deploy/local/local/run.py",
    ],
}
"""Files after whose change a hook must run."""


def test_every_hook_comes_with_the_project() -> None:
    assert [repository["repo"] for repository in CONFIGURATION["repos"]] == ["local"]
    assert {hook["language"] for hook in HOOKS} == {"system"}
    for words in (hook["entry"].split() for hook in HOOKS):
        assert words[0].startswith(".venv/bin/") or (words[0] == "make" and words[1] in TARGETS), words


@pytest.mark.parametrize("hook", CHANGED)
def test_a_hook_runs_when_what_it_reads_has_changed(hook: str) -> None:
    [files] = [each["files"] for each in HOOKS if each["id"] == hook]
    for name in CHANGED[hook]:
        assert (ROOT / name).is_file(), name
        assert re.search(files, name), name


def test_the_devcontainer_starts_what_is_there() -> None:
    container = json.loads((ROOT / ".devcontainer" / "devcontainer.json").read_text(encoding="utf-8"))
    verb, target = container["postCreateCommand"].split()
    assert verb == "make" and target in TARGETS
    assert container["forwardPorts"] == [int(DEFAULT_PORT)]
    version = re.search(r"python:(\d+)\.(\d+)-", container["image"])
    assert version and tuple(map(int, version.groups())) >= (3, 11)
