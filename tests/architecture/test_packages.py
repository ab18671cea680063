"""What holds the packages apart: import-linter, what each declares, and what each image installs."""

import json
import os
import re
import subprocess
import tomllib
from configparser import ConfigParser
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from source import LIBRARIES, ROOT, SERVICES, Module, modules

OTHERS = ("contracts/contracts", "deploy/local/local")
PACKAGES = [*LIBRARIES, *OTHERS, *(f"services/{folder}/{package}" for folder, package in SERVICES.items())]
NAMES = {Path(package).name for package in PACKAGES}
LINTED = {"T20", "DTZ", "S", "BLE", "B", "C90", "F", "I", "UP"}
"""No print, no naive time, no injected SQL, no swallowed error, no tangle."""


@pytest.fixture(scope="module")
def contracts() -> dict[str, dict[str, list[str]]]:
    """import-linter's contracts by name, each setting as the list of its lines."""
    read = ConfigParser()
    read.read(ROOT / ".importlinter")
    return {name.split(":")[-1]: {key: value.split() for key, value in read[name].items()} for name in read.sections()}


def test_import_linter_knows_every_package(contracts: dict[str, dict[str, list[str]]]) -> None:
    assert set(contracts["importlinter"]["root_packages"]) == NAMES


def test_import_linter_keeps_every_service_from_every_other(contracts: dict[str, dict[str, list[str]]]) -> None:
    services = set(SERVICES.values())
    assert set(contracts["services"]["modules"]) == services
    assert set(contracts["libraries"]["source_modules"]) == NAMES - services
    assert set(contracts["libraries"]["forbidden_modules"]) == services
    assert not any("ignore_imports" in contract for contract in contracts.values())


def test_import_linter_orders_the_rooms_of_every_service(contracts: dict[str, dict[str, list[str]]]) -> None:
    layered = contracts["layers"]
    assert layered["layers"] == ["rebuild", "main", "api", "application", "adapters", "domain"]
    assert {*layered["containers"], *contracts["reporting"]["containers"]} == set(SERVICES.values())
    for name in ("layers", "reporting"):
        assert contracts[name]["exhaustive"] == ["true"]
    assert layered["exhaustive_ignores"] == ["settings", "migrations"]


def test_make_lint_asks_import_linter_and_mypy_about_every_package() -> None:
    told = subprocess.run(["make", "--dry-run", "lint"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert ".venv/bin/lint-imports\n" in told
    [checked] = re.findall(r"(?m)-m mypy (.+)$", told)
    assert set(checked.split()) == {*PACKAGES, "bench"}


def test_the_linters_stay_strict() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    assert settings["mypy"]["strict"] is True
    assert set(settings["ruff"]["lint"]["select"]) >= LINTED
    assert settings["ruff"]["lint"]["mccabe"]["max-complexity"] <= 8
    assert not {"T20", "DTZ", "S608", "BLE001"} & set(settings["ruff"]["lint"]["ignore"])


def declared(package: str) -> set[str]:
    """The distributions a package's pyproject names."""
    project = tomllib.loads((ROOT / package).with_name("pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {_name(re.match(r"[\w.-]+", each)[0]) for each in project["dependencies"]}  # type: ignore[index]


def declared_with_ours(package: str) -> set[str]:
    """And those that our libraries among them bring, each from its own pyproject."""
    found = declared(package)
    for package in PACKAGES:
        if distribution(package) in found:
            found |= declared_with_ours(package)
    return found


def distribution(package: str) -> str:
    """What the package is called among all of Python's distributions, where "edge" would be somebody else's."""
    return _name(f"daicho-{Path(package).name}")


PARTS = {"starlette", "psycopg-pool", "pydantic-core"}
"""Parts of fastapi, psycopg[pool] and pydantic."""


def _name(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()


def needed(files: list[Module], own: str) -> set[str]:
    """The distributions whose modules they import; where several share one module, any of them will do."""
    distributions = packages_distributions()
    roots = {root for each in files for root in each.roots()} - {own}
    return {_name(distributions[root][0]) for root in roots if len(set(distributions.get(root, []))) == 1}


@pytest.mark.parametrize("package", PACKAGES)
def test_a_distribution_is_named_after_the_product_and_its_package(package: str) -> None:
    project = tomllib.loads((ROOT / package).with_name("pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["name"] == distribution(package)


@pytest.mark.parametrize("package", [each for each in PACKAGES if each != "deploy/local/local"])
def test_an_image_with_this_package_alone_holds_what_it_imports(package: str) -> None:
    """In the workspace everything is installed, so a forgotten dependency would show in the image alone."""
    imported = needed(modules(package), Path(package).name)
    assert imported, "nothing could be read"
    assert imported <= declared_with_ours(package) | PARTS


@pytest.fixture(scope="module")
def image() -> str:
    """The text of the Dockerfile that all services share."""
    return (ROOT / "deploy" / "Dockerfile").read_text(encoding="utf-8")


def test_an_image_is_made_of_its_own_service_alone(image: str) -> None:
    copied = re.findall(r"(?m)^COPY (?!--from)(.+)$", image)
    assert copied == [
        "pyproject.toml uv.lock ./",
        "libs libs",
        "contracts contracts",
        "services/$SERVICE services/$SERVICE",
    ]
    assert re.findall(r"(?m)^RUN uv sync (.+)$", image) == ["--frozen --no-dev --no-editable --package daicho-$SERVICE"]
    assert re.search(r"(?m)^USER (?!0|root)", image)


@pytest.mark.parametrize("service", SERVICES)
def test_an_image_starts_its_service(image: str, service: str, tmp_path: Path) -> None:
    """Its command, run with a Python that shows what it is asked for."""
    (tmp_path / "python").write_text('#!/bin/sh\necho "$@"\n')
    (tmp_path / "python").chmod(0o755)
    command = json.loads(image.rsplit("\nCMD ", 1)[1])
    path = f"{tmp_path}:{os.environ['PATH']}"
    started = subprocess.run(
        command, env={"PATH": path, "SERVICE": service}, capture_output=True, text=True, check=True
    )
    assert started.stdout == f"-m {SERVICES[service]}.main\n"
