"""Code that nothing uses is found, and what a framework calls is not taken for it."""

from pathlib import Path

import pytest
from dead_code import unused


def found(folder: Path, text: str) -> list[str]:
    file = folder / "module.py"
    file.write_text(text, encoding="utf-8")
    return unused([file], folder)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("def _tax(): ...", "1 function _tax"),
        ("class _Rate: ...", "1 class _Rate"),
        ("LIMIT = 3", "1 variable LIMIT"),
        ("class Sale:\n    def _total(self): ...\nSale()", "2 method _total"),
        ("import json", "1 import json"),
        ("def tax():\n    return 1\n    raise\ntax()", "3 unreachable_code return"),
    ],
)
def test_what_nothing_names_is_found(tmp_path: Path, text: str, what: str) -> None:
    assert found(tmp_path, text) == [f"module.py:{what}"]


@pytest.mark.parametrize(
    "text",
    [
        "def _tax(): ...\n_tax()",
        "@router.get('/sales')\ndef sales(): ...",
        "def test_tax(): ...",
        "class Body(Model):\n    rate: int\nBody()",
    ],
)
def test_what_is_used_or_called_by_a_framework_is_not(tmp_path: Path, text: str) -> None:
    assert found(tmp_path, text) == []
