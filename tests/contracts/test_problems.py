"""The problem catalogue: every entry speaks both languages and says what to do; every refusal has an entry."""

import ast
import re
from pathlib import Path

import pytest

import contracts
from intake.reasons import REASONS
from japan.unreadable import WORDINGS
from local.service_list import SERVICES

ROOT = Path(__file__).parents[2]
CONTEXTS = {each.context: each.folder for each in SERVICES}
RAISERS = {"Refused", "Problem"}


def raised(folder: Path, raisers: set[str] = RAISERS) -> set[str]:
    """The codes that `Refused("…")` and `Problem("…")` name below a folder."""
    codes = set()
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in raisers and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    codes.add(first.value)
    return codes


@pytest.mark.parametrize("context", CONTEXTS)
def test_every_refusal_has_its_text(context: str) -> None:
    service = ROOT / "services" / CONTEXTS[context]
    package = next(path for path in service.iterdir() if (path / "main.py").exists())
    catalogue = contracts.problems(context)
    shared = raised(ROOT / "libs/spine/spine") | raised(ROOT / "libs/edge/edge")
    assert not raised(package) - set(catalogue)
    assert not shared - set(catalogue)
    beyond_limits = raised(ROOT / "libs/japan/japan", {"Notice"})
    assert beyond_limits and not beyond_limits - set(catalogue)


@pytest.mark.parametrize("context", CONTEXTS)
def test_every_text_is_there_in_both_languages(context: str) -> None:
    for code, wording in contracts.problems(context).items():
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code), code
        assert 400 <= wording["status"] <= 503, code
        assert re.search(r"[ぁ-んァ-ン一-龥]", wording["ja"]), code
        assert re.search(r"[A-Za-z]", wording["en"]), code
        placeholders = [set(re.findall(r"{(\w+)}", wording[language])) for language in ("ja", "en")]
        if code != "file-unreadable":
            assert placeholders[0] == placeholders[1], code


def test_every_reason_that_refuses_a_record_of_an_import_has_its_words() -> None:
    reasons = raised(ROOT / "services", {"Rejected"}) | raised(ROOT / "libs", {"Rejected"})
    assert reasons and not reasons - {*REASONS, *WORDINGS}
