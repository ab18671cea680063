"""Every refusal has a text in both languages, in which no placeholder is left."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import billing
from contracts import problems

PACKAGE = Path(billing.__file__).parent
CATALOGUE = problems("billing")
RAISED = {"Refused", "Problem"}


def refusals() -> Iterator[tuple[str, set[str], str]]:
    """Yields code, details and place of every refusal raised in the package."""
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in RAISED and node.args:
                code = node.args[0]
                if isinstance(code, ast.Constant):
                    details = {keyword.arg for keyword in node.keywords if keyword.arg}
                    yield str(code.value), details, f"{file.name}:{node.lineno}"


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_every_refusal_has_its_text() -> None:
    found = list(refusals())
    assert len(found) > 40
    for code, details, place in found:
        assert code in CATALOGUE, place
        for language in ("ja", "en"):
            assert placeholders(CATALOGUE[code][language]) <= details, (place, language)
