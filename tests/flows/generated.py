"""Clients of our services, made from their OpenAPI files by a public generator, openapi-python-client."""

import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

OPENAPI = Path(__file__).parents[2] / "contracts/openapi"
CONFIG = Path(__file__).with_name("generated.yaml")
GENERATOR = Path(sys.executable).with_name("openapi-python-client")


class Generated:
    """The package that was made of one service's OpenAPI: `of("api.quotes.draft_quote")` is a module of it."""

    def __init__(self, context: str, folder: Path) -> None:
        self.name = f"daicho_{context}"
        command = [
            GENERATOR, "generate", "--path", OPENAPI / f"{context}.json", "--config", CONFIG,
            "--output-path", folder / self.name, "--meta", "none", "--fail-on-warning",
        ]  # fmt: skip
        made = subprocess.run(command, capture_output=True, text=True, check=False)
        assert made.returncode == 0, made.stdout + made.stderr

    def of(self, module: str) -> ModuleType:
        """One of its modules; its folder is on the path."""
        return import_module(f"{self.name}.{module}")
