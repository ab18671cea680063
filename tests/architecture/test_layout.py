"""The layout of design.md: the same rooms in every service, files and functions that fit on a screen or two."""

import statistics

import pytest
from source import REPORTING_ROOMS, ROOMS, ROOT, SERVICES, modules, package, product, read

from local import service_list
from local.service_list import ListedService

LONG_FILES: dict[str, str] = {}
"""Files over 300 lines, each with the reason it is one piece."""
LONG_FUNCTIONS: dict[str, str] = {}
"""Functions over 40 lines, each with the reason."""
FILES = {"__init__.py", "main.py", "settings.py", "rebuild.py", "py.typed"}
FORBIDDEN_NAMES = {"utils", "util", "common", "helpers", "helper", "misc", "manager", "base", "tools", "models"}


@pytest.mark.parametrize("service", service_list.SERVICES, ids=lambda service: service.folder)
def test_a_service_has_the_rooms_and_no_others(service: ListedService) -> None:
    folder = package(service.folder)
    allowed = ROOMS if service.stores_events else REPORTING_ROOMS
    extra = set() if service.stores_events else {"streams.py", "queries.py"}
    rooms = {path.name for path in folder.iterdir() if path.is_dir() and path.name != "__pycache__"}
    files = {path.name for path in folder.iterdir() if path.is_file()}
    assert rooms <= allowed, f"rooms that design.md does not have: {rooms - allowed}"
    assert files <= FILES | extra, f"files outside the rooms: {files - FILES - extra}"
    assert (folder / "main.py").exists()


@pytest.mark.parametrize("service", SERVICES)
def test_a_service_is_a_package_with_readme_and_tests(service: str) -> None:
    folder = package(service).parent
    for needed in ("pyproject.toml", "README.md", "tests"):
        assert (folder / needed).exists(), f"services/{service}/{needed} is missing"


def test_no_file_is_over_300_lines() -> None:
    """Code, tests and SQL alike; the client's own tests look at its files."""
    folders = ("libs", "contracts", "services", "deploy", "tests", "bench", "examples")
    paths = [path for each in folders for kind in ("py", "sql") for path in (ROOT / each).rglob(f"*.{kind}")]
    assert len(paths) > 400
    long = {read(path).name: read(path).lines for path in paths if read(path).lines > 300}
    assert set(long) == set(LONG_FILES), long


def test_the_median_file_is_short() -> None:
    assert statistics.median(module.lines for module in product() if module.lines > 0) <= 120


def test_no_function_is_over_40_lines() -> None:
    long = {
        f"{module.name}:{function.name}": length
        for module in product()
        for function in module.functions()
        if (length := (function.end_lineno or 0) - function.lineno + 1) > 40
    }
    assert set(long) == set(LONG_FUNCTIONS), long


def test_no_module_is_named_for_nothing() -> None:
    bad = [module.name for module in product() if module.path.stem in FORBIDDEN_NAMES]
    assert not bad


BUDGET = {
    "libs/spine/spine": 2800,
    "libs/spine/spine/store": 1100,
    "libs/spine/spine/stream": 1000,
    "libs/spine/spine/work": 500,
    "libs/edge/edge": 1900,
}
"""Lines of a folder that are not blank; the helpers of tests are not counted."""


@pytest.mark.parametrize("folder", BUDGET)
def test_a_library_keeps_its_budget(folder: str) -> None:
    counted = [module for module in modules(folder) if module.path.name != "testing.py"]
    assert counted
    assert sum(1 for module in counted for line in module.text.splitlines() if line.strip()) <= BUDGET[folder]


def test_what_tests_share_has_a_name_of_its_own() -> None:
    """Folders of tests are put on the path: of two helpers of one name the first to be imported is both."""
    helpers = [path for path in ROOT.rglob("tests/**/*.py") if not {".venv", "node_modules"} & set(path.parts)]
    names = [path.stem for path in helpers if not path.name.startswith(("test_", "conftest", "__"))]
    assert len(names) > 20
    assert sorted({name for name in names if names.count(name) > 1}) == []
