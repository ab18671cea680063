"""The client is built by the packaged Node, and only when something has changed."""

import json
from pathlib import Path

import pytest

from local import web
from local.trouble import Trouble

BUILD = """
const fs = require("fs");
fs.mkdirSync("dist", { recursive: true });
fs.appendFileSync("dist/index.html", process.version + "\\n");
"""


@pytest.fixture
def client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "web"
    (folder / "src").mkdir(parents=True)
    (folder / "src" / "main.js").write_text("1")
    (folder / "build.js").write_text(BUILD)
    scripts = {"build": "npm run really", "really": "node build.js", "check": "echo 12行目が誤りです && false"}
    package = {"name": "client", "version": "1.0.0", "scripts": scripts}
    (folder / "package.json").write_text(json.dumps(package))
    (folder / "package-lock.json").write_text(
        json.dumps({"name": "client", "version": "1.0.0", "lockfileVersion": 3, "packages": {"": package}})
    )
    (folder / "node_modules").mkdir()
    monkeypatch.setattr(web, "WEB", folder)
    return folder


def builds(client: Path) -> int:
    return len((client / "dist" / "index.html").read_text().splitlines())


def test_it_is_built_once_for_the_same_sources(client: Path) -> None:
    assert web.build() == client / "dist"
    web.build()
    assert builds(client) == 1


def test_a_changed_source_is_built_again(client: Path) -> None:
    web.build()
    (client / "src" / "main.js").write_text("2")
    web.build()
    assert builds(client) == 2


def test_what_node_writes_is_no_source(client: Path) -> None:
    web.build()
    (client / "node_modules" / "react").mkdir(parents=True)
    (client / "node_modules" / "react" / "index.js").write_text("3")
    web.build()
    assert builds(client) == 1


def test_a_failing_check_shows_what_it_said(client: Path) -> None:
    with pytest.raises(Trouble, match="12行目が誤りです"):
        web.check()
