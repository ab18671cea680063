"""The project's Python source as the architecture tests read it."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).parents[2]
SERVICES = {
    "identity": "identity", "crm": "crm", "billing": "billing", "projects": "projects",
    "sync-gateway": "sync_gateway", "cti-gateway": "cti_gateway", "reporting": "reporting",
}  # fmt: skip
ROOMS = {"domain", "application", "adapters", "api", "migrations"}
LIBRARIES = ("libs/spine/spine", "libs/intake/intake", "libs/tabular/tabular", "libs/japan/japan")
REPORTING_ROOMS = {"projections", "queries", "api", "migrations"}


@dataclass(frozen=True)
class Module:
    """One Python file."""

    path: Path

    @property
    def name(self) -> str:
        return str(self.path.relative_to(ROOT))

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.path.read_text(encoding="utf-8"), str(self.path))

    @property
    def lines(self) -> int:
        return len(self.path.read_text(encoding="utf-8").splitlines())

    def imports(self) -> set[str]:
        """The dotted names it imports."""
        found: set[str] = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module)
        return found

    def functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield node

    def classes(self) -> Iterator[ast.ClassDef]:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ClassDef):
                yield node


def modules(*folders: str) -> list[Module]:
    """The Python files below folders of the project."""
    return [
        Module(path)
        for folder in folders
        for path in sorted((ROOT / folder).rglob("*.py"))
        if "tests" not in path.parts
    ]


def package(service: str) -> Path:
    return ROOT / "services" / service / SERVICES[service]


def product() -> list[Module]:
    """All code that runs in the product."""
    packages = [str(package(service).relative_to(ROOT)) for service in SERVICES]
    return modules(*LIBRARIES, "contracts/contracts", "deploy/local/local", *packages)


def rooms(room: str) -> list[Module]:
    """The files of one room in all services."""
    return modules(*(str((package(service) / room).relative_to(ROOT)) for service in SERVICES))
