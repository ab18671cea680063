"""The project's Python source as the architecture tests read it."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TypeVar

from local import service_list

ROOT = Path(__file__).parents[2]
SERVICES = {each.folder: each.package for each in service_list.SERVICES}
"""The Python package of each folder under services/."""
ROOMS = {"domain", "application", "adapters", "api", "migrations"}
LIBRARIES = ("libs/spine/spine", "libs/edge/edge", "libs/intake/intake", "libs/tabular/tabular", "libs/japan/japan")
REPORTING_ROOMS = {"projections", "queries", "api", "migrations"}
N = TypeVar("N", bound=ast.AST)


@dataclass(frozen=True)
class Module:
    """One Python file."""

    path: Path

    @property
    def name(self) -> str:
        return str(self.path.relative_to(ROOT))

    @cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, str(self.path))

    @property
    def lines(self) -> int:
        return len(self.text.splitlines())

    @property
    def package(self) -> str:
        """The service it belongs to, as Python calls it."""
        return self.path.relative_to(ROOT / "services").parts[1]

    def nodes(self, *kinds: type[N]) -> Iterator[N]:
        return (node for node in ast.walk(self.tree) if isinstance(node, kinds))

    def imports(self) -> set[str]:
        """The dotted names it imports."""
        plain = {alias.name for node in self.nodes(ast.Import) for alias in node.names}
        return plain | {node.module for node in self.nodes(ast.ImportFrom) if node.module}

    def roots(self) -> set[str]:
        """The packages it imports."""
        return {name.split(".")[0] for name in self.imports()}

    def functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
        return self.nodes(ast.FunctionDef, ast.AsyncFunctionDef)


@cache
def read(path: Path) -> Module:
    """The file, parsed once for all rules."""
    return Module(path)


def modules(*folders: str) -> list[Module]:
    """The Python files below folders of the project."""
    return [
        read(path)
        for folder in folders
        for path in sorted((ROOT / folder).rglob("*.py"))
        if "tests" not in path.relative_to(ROOT).parts
    ]


def package(service: str) -> Path:
    """The folder of a service's Python package."""
    return ROOT / "services" / service / SERVICES[service]


def product() -> list[Module]:
    """All code that runs in the product."""
    packages = [str(package(service).relative_to(ROOT)) for service in SERVICES]
    return modules(*LIBRARIES, "contracts/contracts", "deploy/local/local", *packages)


def rooms(room: str) -> list[Module]:
    """The files of one room in all services."""
    return modules(*(str((package(service) / room).relative_to(ROOT)) for service in SERVICES))
