"""Renders PDFs with Typst and a Japanese font from a package."""

import json
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import typst

from billing.adapters.glyphs import BOLD, REGULAR, printable

PDF = "application/pdf"
Sheet = dict[str, Any]
"""The contents of a document as plain values, which the template lays out."""


def render(sheet: Sheet) -> bytes:
    """Returns a PDF/A-2b; the same sheet gives the same bytes."""
    made = datetime.fromisoformat(sheet["day"]).replace(tzinfo=UTC)
    compiler = typst.Compiler(
        input=_template(), font_paths=_fonts(), sys_inputs={"sheet": json.dumps(printable(sheet))}
    )
    pdf = compiler.compile(format="pdf", pdf_standards=["a-2b"], timestamp=made)
    assert isinstance(pdf, bytes)
    return pdf


@cache
def _fonts() -> typst.Fonts:
    """Returns the two weights of the packaged font, independent of the fonts installed on the machine."""
    folders = [str(files(package)) for package in (REGULAR, BOLD)]
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)


@cache
def _template() -> bytes:
    return (Path(__file__).parent / "typst" / "sheet.typ").read_bytes()
