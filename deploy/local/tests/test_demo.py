"""The demo company's files are all there to be loaded, and a Chromium to look at it."""

import subprocess
from pathlib import Path

import httpx
import pytest

from local import demo
from local.browser import ARGUMENTS
from local.trouble import Trouble


def test_every_file_it_loads_is_there() -> None:
    apps = {app for _, app in [*demo.PEOPLE, *demo.RECORDS]}
    assert apps <= {file.stem for file in demo.FILES.glob("*.csv")}


def test_a_refusal_is_told_with_its_address() -> None:
    request = httpx.Request("POST", "http://127.0.0.1/api/crm/imports")
    refused = httpx.Response(422, text="列がありません", request=request)
    with pytest.raises(Trouble, match=r"^/api/crm/imports: 422\n列がありません$"):
        demo.ok(refused)


def test_chromium_draws_japanese(chromium_path: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<meta charset=utf-8><p id=p></p><script>p.textContent = '請' + '求書'</script>")
    options = ["--headless", f"--user-data-dir={tmp_path}/profile", "--dump-dom", *ARGUMENTS]
    command = [chromium_path, *options, page.as_uri()]
    assert "請求書" in subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout
