"""The demo company's files are all there to be loaded, and nobody has to have it."""

import re
from io import StringIO
from pathlib import Path

import httpx
import pytest

from local import demo, reset, run
from local.progress import Progress
from local.stack import Stack
from local.startup_error import StartupError


def test_every_file_it_loads_is_there() -> None:
    apps = {app for _, app in [*demo.PEOPLE, *demo.RECORDS]}
    assert apps <= {file.stem for file in demo.FILES.glob("*.csv")}


def test_a_refusal_is_told_with_its_address() -> None:
    request = httpx.Request("POST", "http://127.0.0.1/api/crm/imports")
    refused = httpx.Response(422, text="列がありません", request=request)
    with pytest.raises(StartupError, match=r"^/api/crm/imports: 422\n列がありません$"):
        demo.ok(refused)


@pytest.mark.parametrize("later", ["", "0", "1"])
def test_an_installation_that_declined_the_demo_never_gets_it(tmp_path: Path, later: str) -> None:
    assert not demo.is_wanted(tmp_path, "0")
    assert not demo.is_wanted(tmp_path, later)
    reset.reset(tmp_path)
    assert demo.is_wanted(tmp_path, "")


def test_an_installation_with_the_demo_in_it_cannot_decline_it(tmp_path: Path) -> None:
    (tmp_path / "demo-loaded").write_text("[]")
    assert demo.is_wanted(tmp_path, "0")


@pytest.mark.parametrize("given", ["no", "2", "false"])
def test_a_wish_that_is_neither_yes_nor_no_is_explained(given: str) -> None:
    with pytest.raises(StartupError, match=f"must be 0 .* or 1, not '{given}'"):
        demo.check(given)


@pytest.mark.servers
def test_the_account_that_is_told_at_the_start_signs_in_as_an_administrator(stack: Stack) -> None:
    told = StringIO()
    run.welcome(stack.url, stack.data, Progress(told))
    [login, file] = re.findall(r"管理者: (\w+) / (\S+) の中", told.getvalue())[0]
    account = {"login": login, "password": Path(file).read_text().strip()}
    with httpx.Client(base_url=stack.url, timeout=60) as client:
        assert demo.ok(client.post("/api/identity/sessions", json=account))["roles"] == ["admin"]
