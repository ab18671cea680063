"""Replaces characters that the documents' font lacks: any text can be on an invoice, so any text must print."""

import unicodedata
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from fontTools.ttLib import TTFont

REGULAR, BOLD = "noto_cjk_sans_jp_regular", "noto_cjk_sans_jp_bold"
GETA = "〓"
"""The sign that Japanese printers set for a missing character."""


def printable(value: Any) -> Any:
    """Returns the text, or nested texts, with 〓 for characters without a glyph and without invisible ones."""
    if isinstance(value, str):
        return "".join(_printed(character) for character in value)
    if isinstance(value, Mapping):
        return {key: printable(part) for key, part in value.items()}
    return [printable(part) for part in value] if isinstance(value, list) else value


def _printed(character: str) -> str:
    if character == "\n" or ord(character) in _glyphs():
        return character
    if character == "\t":
        return " "
    return "" if unicodedata.category(character) in ("Cc", "Cf", "Mn", "Sk") else GETA


@cache
def _glyphs() -> frozenset[int]:
    """Returns the characters of the regular weight, which the bold one has too, and their variation selectors."""
    (path,) = (file for file in files(REGULAR).iterdir() if file.name.endswith(".otf"))
    with TTFont(str(path), lazy=True) as font:
        tables = font["cmap"].tables
        variants = {selector for table in tables if table.format == 14 for selector in table.uvsDict}
        return frozenset(font.getBestCmap()) | frozenset(variants)
