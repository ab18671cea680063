"""The list of services is complete, and a line that cannot be read is explained."""

from pathlib import Path

import pytest

from local.paths import REPOSITORY
from local.service_list import SERVICES, ListedService, read
from local.startup_error import StartupError


def listed(file: Path, line: str) -> Path:
    file.write_text(f"services = [\n    {line},\n]\n", encoding="utf-8")
    return file


def test_every_folder_under_services_has_its_line() -> None:
    folders = {path.parent.name for path in (REPOSITORY / "services").glob("*/pyproject.toml")}
    assert {each.folder for each in SERVICES} == folders


def test_every_context_and_every_core_is_given_once() -> None:
    assert len({each.context for each in SERVICES}) == len(SERVICES)
    assert sorted(each.core for each in SERVICES) == list(range(len(SERVICES)))


def test_a_folder_is_named_as_its_package_with_hyphens(tmp_path: Path) -> None:
    [read_one] = read(listed(tmp_path / "services.toml", '{ context = "fax", package = "fax_gateway", core = 7 }'))
    assert read_one == ListedService("fax", "fax_gateway", 7)
    assert read_one.folder == "fax-gateway"


@pytest.mark.parametrize("line", ['{ context = "fax", core = 7 }', '{ context = "fax", package = "f", cores = 7 }'])
def test_a_line_with_a_missing_or_an_unknown_field_is_explained(tmp_path: Path, line: str) -> None:
    file = listed(tmp_path / "services.toml", line)
    with pytest.raises(StartupError, match="直してください") as refused:
        read(file)
    assert f"in {file}" in str(refused.value)
