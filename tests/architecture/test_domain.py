"""Domains: pure functions over frozen dataclasses, the standard library and japan alone."""

import ast
import sys

import pytest
from source import SERVICES, Module, rooms

BASES = {"Exception", "Enum", "StrEnum", "IntEnum", "Protocol"}
CLOCKS = {("datetime", "now"), ("datetime", "utcnow"), ("date", "today"), ("time", "time"), ("time", "monotonic")}
CHANCE = {"random", "secrets", "uuid", "time", "os", "threading", "asyncio", "socket", "logging"}
DOMAIN = rooms("domain")


@pytest.mark.parametrize("module", DOMAIN, ids=lambda module: module.name)
def test_a_domain_imports_the_standard_library_and_japan_alone(module: Module) -> None:
    allowed = sys.stdlib_module_names | {"japan"}
    own = {f"{package}.domain" for package in SERVICES.values()}
    foreign = {n for n in module.imports() if n.split(".")[0] not in allowed and not any(n.startswith(o) for o in own)}
    assert not foreign
    assert not {name for name in module.imports() if name.split(".")[0] in CHANCE}


@pytest.mark.parametrize("module", DOMAIN, ids=lambda module: module.name)
def test_domain_classes_inherit_from_nothing_but_exception_enum_and_protocol(module: Module) -> None:
    bad = {
        f"{cls.name}({ast.unparse(base)})"
        for cls in module.classes()
        for base in cls.bases
        if ast.unparse(base).split("[")[0].split(".")[-1] not in BASES
    }
    assert not bad


@pytest.mark.parametrize("module", DOMAIN, ids=lambda module: module.name)
def test_domain_dataclasses_are_frozen_and_nothing_else_decorates(module: Module) -> None:
    for cls in module.classes():
        for decorator in cls.decorator_list:
            text = ast.unparse(decorator)
            assert text.startswith("dataclass") and "frozen=True" in text, f"{cls.name}: @{text}"
    for function in module.functions():
        allowed = {"property", "staticmethod", "classmethod", "cached_property"}
        assert {ast.unparse(d) for d in function.decorator_list} <= allowed, function.name


@pytest.mark.parametrize("module", DOMAIN, ids=lambda module: module.name)
def test_a_domain_reads_no_clock(module: Module) -> None:
    for node in ast.walk(module.tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and isinstance(node.func.value, ast.Name)
        ):
            assert (node.func.value.id, node.func.attr) not in CLOCKS, f"line {node.lineno}"


@pytest.mark.parametrize("module", DOMAIN, ids=lambda module: module.name)
def test_no_float_touches_money(module: Module) -> None:
    for node in ast.walk(module.tree):
        assert not (isinstance(node, ast.Constant) and isinstance(node.value, float)), f"line {node.lineno}"  # type: ignore[attr-defined]
        assert not (isinstance(node, ast.Name) and node.id == "float"), f"line {node.lineno}"  # type: ignore[attr-defined]
