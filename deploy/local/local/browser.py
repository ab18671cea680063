"""Finds a Chromium for the browser tests, installing one if there is none; prints its path."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from local.trouble import Trouble

# A system Chromium, or the sandbox of a container, has neither a GPU nor user namespaces for certain.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def chromium() -> Path:
    """The executable. Raises Trouble if none can be had."""
    for find in (_installed, _from_playwright, _from_packages):
        found = find()
        if found:
            return found
    raise Trouble(
        "Chromium がありません。`apt install chromium fonts-noto-cjk` などで入れてから、もう一度実行してください。",
        "No Chromium could be installed: install one (apt install chromium fonts-noto-cjk) and run again.",
    )


def _installed() -> Path | None:
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next((Path(found) for found in map(shutil.which, names) if found), None)


def _from_playwright() -> Path | None:
    found = _playwright_path()
    if found is None and _done([sys.executable, "-m", "playwright", "install", "chromium"]):
        found = _playwright_path()
    return found


def _playwright_path() -> Path | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = Path(playwright.chromium.executable_path)
    return path if path.exists() else None


def _from_packages() -> Path | None:
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return None
    _done(["apt-get", "update"])
    _done(["apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"])
    return _installed()


def _done(command: list[str]) -> bool:
    # What an installer says goes to the error stream: the output is the path alone.
    return subprocess.run(command, stdout=sys.stderr, check=False).returncode == 0  # noqa: S603 the command is ours


if __name__ == "__main__":
    try:
        sys.stdout.write(f"{chromium()}\n")
    except Trouble as trouble:
        sys.exit(str(trouble))
