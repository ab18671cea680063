"""The demo company's files are all there to be loaded."""

import httpx
import pytest

from local import demo
from local.trouble import Trouble


def test_every_file_it_loads_is_there() -> None:
    apps = {app for _, app in [*demo.PEOPLE, *demo.RECORDS]}
    assert apps <= {file.stem for file in demo.FILES.glob("*.csv")}


def test_a_refusal_is_told_with_its_address() -> None:
    request = httpx.Request("POST", "http://127.0.0.1/api/crm/imports")
    refused = httpx.Response(422, text="列がありません", request=request)
    with pytest.raises(Trouble, match=r"^/api/crm/imports: 422\n列がありません$"):
        demo.ok(refused)
