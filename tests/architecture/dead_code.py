"""Finds functions, classes, properties and module variables that nothing names, with vulture: part of `make lint`.

Fields of models and of dataclasses are left out: a record's fields are read by name, from JSON and from SQL. Vulture
itself leaves out variables whose name begins with an underscore.
"""

import sys
from collections.abc import Collection
from pathlib import Path

from vulture import Vulture

ROOT = Path(__file__).parents[2]
FOLDERS = ("bench", "contracts", "deploy", "examples", "libs", "services", "tests")
CALLED_BY_OTHERS = {
    "test_*": "pytest calls it", "pytest_*": "pytest calls it", "pytestmark": "pytest reads it",
    "__call__": "a call does not name it", "do_GET": "http.server calls it", "do_POST": "http.server calls it",
    "log_message": "http.server calls it",
}  # fmt: skip
"""Names that a framework uses."""
ROUTES = ["@*.get", "@*.post", "@*.patch", "@*.put", "@*.api_route", "@*fixture*"]
"""Decorators that hand the function to a framework."""
KEPT = {
    "services/crm/crm/adapters/views/*": "properties that Table.columns names",
    "libs/japan/japan/limits.py": "limits that the fields of all contexts are to share",
    "libs/spine/spine/store/personal.py": "erasing a person has no command yet",
}
"""Files in which names stand unused on purpose, with the reason."""


def unused(files: Collection[Path], root: Path = ROOT) -> list[str]:
    """Returns `<file>:<line> <kind> <name>` of what no file names, but for what is kept."""
    vulture = Vulture(ignore_names=list(CALLED_BY_OTHERS), ignore_decorators=ROUTES)
    vulture.scavenge([str(file) for file in files])
    found = [(Path(item.filename).relative_to(root), item) for item in vulture.get_unused_code(min_confidence=60)]
    return [
        f"{file}:{item.first_lineno} {item.typ} {item.name}"
        for file, item in found
        if item.typ != "attribute" and not _is_field(root / file, item) and not any(map(file.match, KEPT))
    ]


def _is_field(file: Path, item: object) -> bool:
    """Whether a variable stands in a class, or an argument in a signature."""
    line = file.read_text(encoding="utf-8").splitlines()[item.first_lineno - 1]  # type: ignore[attr-defined]
    return item.typ == "variable" and line.startswith(" ")  # type: ignore[attr-defined]


def project() -> list[Path]:
    """Returns every Python file of the project but the products it is measured against."""
    files = [file for folder in FOLDERS for file in (ROOT / folder).rglob("*.py")] + [ROOT / "conftest.py"]
    return [file for file in files if "peers" not in file.parts]


def main() -> None:
    """Ends the process with the list of what is unused, if anything is."""
    found = unused(project())
    if found:
        sys.exit("\n".join(["使われていないコードを消してください。 Delete what nothing uses:", *found]))


if __name__ == "__main__":
    main()
