"""The manifests as the tests read them."""

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from identity.settings import FirstAdmin
from spine.settings import Settings

K8S = Path(__file__).parents[1]
ROOT = K8S.parents[1]
PATCHES = {"identity-secrets.yaml"}
Manifest = dict[str, Any]


class Manifests(list[Manifest]):
    """Everything of the base, and the production namespace; `[kind]` by name through `of`."""

    def of(self, kind: str) -> dict[str, Manifest]:
        return {each["metadata"]["name"]: each for each in self if each["kind"] == kind}


def documents(file: Path) -> list[Manifest]:
    return [each for each in yaml.safe_load_all(file.read_text(encoding="utf-8")) if each]


@pytest.fixture(scope="session")
def manifests() -> Manifests:
    files = [file for file in (K8S / "base").rglob("*.yaml") if file.name not in {"kustomization.yaml", *PATCHES}]
    files.append(K8S / "overlays" / "production" / "namespace.yaml")
    return Manifests(each for file in sorted(files) for each in documents(file))


@pytest.fixture(scope="session")
def base() -> Manifest:
    """The base's kustomization."""
    return documents(K8S / "base" / "kustomization.yaml")[0]


@pytest.fixture(scope="session")
def production() -> Manifest:
    """The overlay's kustomization."""
    return documents(K8S / "overlays" / "production" / "kustomization.yaml")[0]


@pytest.fixture(scope="session")
def generate() -> ModuleType:
    """deploy/generate.py."""
    spec = importlib.util.spec_from_file_location("generate_deploy", ROOT / "deploy" / "generate.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def known() -> set[str]:
    """The environment variables that some service reads."""
    return {f"DAICHO_{name.upper()}" for model in (Settings, FirstAdmin) for name in model.model_fields}


@pytest.fixture(scope="session")
def rendered_routes() -> dict[str, Any]:
    """deploy/gateway/routes.yml with its template's loops run once, for the context "CONTEXT"."""
    lines = (ROOT / "deploy" / "gateway" / "routes.yml").read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if not (line.strip().startswith("{{") and line.strip().endswith("}}"))]
    text = "\n".join(kept).replace("{{ . }}", "CONTEXT").replace('{{ env "DAICHO_INTERNAL_PORT" }}', "8081")
    text = text.replace('{{ env (printf "DAICHO_URL_%s" (upper .)) }}', "http://CONTEXT")
    loaded: dict[str, Any] = yaml.safe_load(text)["http"]
    return loaded
