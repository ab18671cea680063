"""The rules a file can break, each a function from the file to what breaks it; test_rules.py says where each holds."""

import ast
import re
import sys
from collections.abc import Iterator

from source import Module

BASES = {"Exception", "Enum", "StrEnum", "IntEnum", "Protocol"}
CHANCE = {"random", "secrets", "uuid", "time", "os", "threading", "asyncio", "socket", "logging"}
CLOCK = re.compile(r"(^|\.)(now|utcnow|today)$|(^|\.)time\.(time|monotonic)$")
OUTSIDE = {"open", "print", "input"}
ORMS = {"sqlalchemy", "sqlmodel", "django", "peewee", "tortoise", "pony"}
FLOATING = re.compile(r"(?i)\b(double precision|float[48]?|real)\b")
SQL = re.compile(r"\b(SELECT\b.*\bFROM|INSERT INTO|UPDATE\s+\w+\s+SET|DELETE FROM|WITH RECURSIVE)\b", re.DOTALL)
DECIDING = re.compile(r"\bwork\.edit(_together)?$|^ForeignRecords$|\.store\b")
REWRITING = re.compile(
    r"(?i)\b(update|delete\s+from|truncate(\s+table)?|alter\s+table|drop\s+table)\s+(only\s+)?events\b"
)


def imports_more_than_japan(module: Module) -> Iterator[str]:
    allowed = sys.stdlib_module_names | {"japan"}
    for name in module.imports():
        if name.split(".")[0] not in allowed and not name.startswith(f"{module.package}.domain"):
            yield name


def imports_chance(module: Module) -> Iterator[str]:
    yield from module.roots() & CHANCE


def reads_a_clock(module: Module) -> Iterator[str]:
    for call in module.nodes(ast.Call):
        if CLOCK.search(ast.unparse(call.func)):
            yield f"{call.lineno}: {ast.unparse(call)}"


def inherits(module: Module) -> Iterator[str]:
    for cls in module.nodes(ast.ClassDef):
        for base in cls.bases:
            if ast.unparse(base).split("[")[0].split(".")[-1] not in BASES:
                yield f"{cls.lineno}: {cls.name}({ast.unparse(base)})"


def changes_in_place(module: Module) -> Iterator[str]:
    """A class that is no exception, choice or protocol is a frozen dataclass."""
    for cls in module.nodes(ast.ClassDef):
        decorators = [ast.unparse(each) for each in cls.decorator_list]
        frozen = any(each.startswith("dataclass(") and "frozen=True" in each for each in decorators)
        if len(decorators) > 1 or not (frozen or (cls.bases and not decorators)):
            yield f"{cls.lineno}: {cls.name} @{decorators}"


def decorates_a_function(module: Module) -> Iterator[str]:
    allowed = {"property", "staticmethod", "classmethod", "cached_property"}
    for function in module.functions():
        for decorator in {ast.unparse(each) for each in function.decorator_list} - allowed:
            yield f"{function.lineno}: @{decorator}"


def touches_the_outside(module: Module) -> Iterator[str]:
    for node in module.nodes(ast.AsyncFunctionDef, ast.Global, ast.Nonlocal):
        yield f"{node.lineno}: {type(node).__name__}"
    for call in module.nodes(ast.Call):
        if ast.unparse(call.func) in OUTSIDE:
            yield f"{call.lineno}: {ast.unparse(call)}"


def uses_a_float(module: Module) -> Iterator[str]:
    for constant in module.nodes(ast.Constant):
        if isinstance(constant.value, float):
            yield f"{constant.lineno}: {constant.value}"
        if isinstance(constant.value, str) and re.search(r"::\s*(double|float|real)", constant.value):
            yield f"{constant.lineno}: {constant.value}"
    for name in module.nodes(ast.Name):
        if name.id == "float":
            yield f"{name.lineno}: float"


def floats_in_sql(module: Module) -> Iterator[str]:
    """For SQL, which has no tree here: the text without its comments."""
    yield from (found[0] for found in FLOATING.finditer(re.sub(r"--.*", "", module.text)))


def speaks_http(module: Module) -> Iterator[str]:
    yield from module.roots() & {"fastapi", "starlette", "uvicorn"}


def imports_the_published_language(module: Module) -> Iterator[str]:
    rooms = set(module.name.removesuffix(".py").split("/"))
    if not rooms & {"publication", "reactions", "copies", "main"}:
        yield from (name for name in module.imports() if name.split(".")[0] == "contracts")


def makes_a_published_event(module: Module) -> Iterator[str]:
    for call in module.nodes(ast.Call):
        if re.search(r"V\d+$", ast.unparse(call.func)):
            yield f"{call.lineno}: {ast.unparse(call.func)}"


def talks_to_kafka(module: Module) -> Iterator[str]:
    yield from module.roots() & {"aiokafka", "kafka", "confluent_kafka"}


def knows_faust(module: Module) -> Iterator[str]:
    if module.name != "services/reporting/reporting/streams.py":
        yield from module.roots() & {"faust"}


def makes_an_id(module: Module) -> Iterator[str]:
    yield from module.roots() & {"uuid", "uuid6"}


def maps_objects_to_tables(module: Module) -> Iterator[str]:
    yield from module.roots() & ORMS


def appends_without_the_lock(module: Module) -> Iterator[str]:
    """With the library's database functions on, a tailing reader loses events."""
    yield from re.findall(r"(?i)enable_db_functions", module.text)


def rewrites_history(module: Module) -> Iterator[str]:
    yield from (found[0] for found in REWRITING.finditer(module.text))


def makes_a_table(module: Module) -> Iterator[str]:
    yield from re.findall(r"(?i)create\s+(?:unlogged\s+)?table\s+\S+", module.text)


def leaves_the_project(module: Module) -> Iterator[str]:
    yield from re.findall(r"\.\./shared|/home/\S+|/root/\S+", module.text)


def branches_on_a_status(module: Module) -> Iterator[str]:
    """What a record's state allows is decided in its domain, where it is tested."""
    for compare in module.nodes(ast.Compare):
        if isinstance(compare.left, ast.Attribute) and compare.left.attr == "status":
            yield f"{compare.lineno}: {ast.unparse(compare)}"


def speaks_sql(module: Module) -> Iterator[str]:
    for constant in module.nodes(ast.Constant):
        if isinstance(constant.value, str) and SQL.search(constant.value):
            yield f"{constant.lineno}: {' '.join(constant.value.split())[:60]}"


def decides_in_a_route(module: Module) -> Iterator[str]:
    for call in module.nodes(ast.Call):
        if DECIDING.search(ast.unparse(call.func)):
            yield f"{call.lineno}: {ast.unparse(call.func)}"
    for raised in module.nodes(ast.Raise):
        if raised.exc is not None and ast.unparse(raised.exc).startswith("Refused("):
            yield f"{raised.lineno}: {ast.unparse(raised.exc)}"


def takes_parts_of_its_work(module: Module) -> Iterator[str]:
    """A use case gets runtime, person and context together, as its first argument."""
    for function in module.functions():
        kinds = [ast.unparse(argument.annotation) for argument in function.args.args if argument.annotation]
        parts = [kind for kind in kinds if kind in ("Context", "EventStore", "Principal")]
        if parts or ("Work" in kinds and kinds[0] != "Work"):
            yield f"{function.lineno}: {function.name}({', '.join(kinds)})"
