"""The client is built by the packaged Node, and only when something has changed."""

import json
from pathlib import Path

import pytest

from local import web
from local.startup_error import StartupError

BUILD = """
const fs = require("fs");
fs.mkdirSync("dist", { recursive: true });
fs.writeFileSync("dist/index.html", process.version);
fs.appendFileSync("../builds", process.version + "\\n");
"""


@pytest.fixture
def client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "web"
    (folder / "src").mkdir(parents=True)
    (folder / "tests").mkdir()
    (tmp_path / "builds").touch()
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
    monkeypatch.setenv("DAICHO_CACHE", str(tmp_path / "cache"))
    return folder


def builds(client: Path) -> int:
    return len((client.parent / "builds").read_text().splitlines())


def test_it_is_built_once_for_the_same_sources(client: Path) -> None:
    assert web.build() == web.built()
    assert (web.build() / "index.html").read_text().startswith("v")
    assert builds(client) == 1


def test_another_checkout_of_the_same_sources_is_served_the_same(client: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built = web.build()
    other = client.with_name("other")
    client.rename(other)
    monkeypatch.setattr(web, "WEB", other)
    assert web.build() == built
    assert builds(client) == 1


def test_a_changed_source_is_built_again_and_the_former_found_again(client: Path) -> None:
    first = web.build()
    (client / "src" / "main.js").write_text("2")
    assert web.build() != first
    (client / "src" / "main.js").write_text("1")
    assert web.build() == first
    assert builds(client) == 2


@pytest.mark.parametrize("file", ["node_modules/react/index.js", "tests/quote.test.ts"])
def test_what_is_not_built_is_no_source(client: Path, file: str) -> None:
    web.build()
    (client / file).parent.mkdir(parents=True, exist_ok=True)
    (client / file).write_text("3")
    web.build()
    assert builds(client) == 1


def test_another_node_builds_again(client: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    web.build()
    monkeypatch.setattr(web, "version", lambda _: "999")
    web.build()
    assert builds(client) == 2


def test_a_failing_check_shows_what_it_said(client: Path) -> None:
    with pytest.raises(StartupError, match="12行目が誤りです"):
        web.check()
