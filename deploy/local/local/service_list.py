"""Reads deploy/services.toml, the one list of the product's services."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from local.paths import REPOSITORY
from local.startup_error import StartupError

FILE = REPOSITORY / "deploy" / "services.toml"


@dataclass(frozen=True, slots=True)
class ListedService:
    """One line of the list; deploy/services.toml says what each field means."""

    context: str
    package: str
    core: int
    stores_events: bool = True

    @property
    def folder(self) -> str:
        """Returns the name of its folder under services/, which is also its image's name."""
        return self.package.replace("_", "-")


def read(file: Path = FILE) -> tuple[ListedService, ...]:
    """Returns the services in the order of the list. Raises StartupError if a line cannot be read."""
    rows = tomllib.loads(file.read_text(encoding="utf-8"))["services"]
    return tuple(_service(row, file) for row in rows)


def _service(row: dict[str, Any], file: Path) -> ListedService:
    try:
        return ListedService(**row)
    except TypeError as error:
        raise StartupError(
            f"{file} の {row} を直してください。ファイルの先頭に項目の説明があります。",
            f"Correct {row} in {file}; the file's head explains the fields. ({error})",
        ) from error


SERVICES = read()
PACKAGES = {each.context: each.package for each in SERVICES}
"""The Python package of each context."""
