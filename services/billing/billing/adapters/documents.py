"""PDFs set by Typst with a Japanese font from a package."""

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
"""What a document says, as plain values; the template lays it out."""


def render(sheet: Sheet) -> bytes:
    """The PDF/A-2b of a sheet: the same sheet gives the same bytes."""
    made = datetime.fromisoformat(sheet["day"]).replace(tzinfo=UTC)
    compiler = typst.Compiler(
        input=_template(), font_paths=_fonts(), sys_inputs={"sheet": json.dumps(printable(sheet))}
    )
    pdf = compiler.compile(format="pdf", pdf_standards=["a-2b"], timestamp=made)
    assert isinstance(pdf, bytes)
    return pdf


@cache
def _fonts() -> typst.Fonts:
    """The two weights of the one family, whatever the machine has installed."""
    folders = [str(files(package)) for package in (REGULAR, BOLD)]
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)


@cache
def _template() -> bytes:
    return (Path(__file__).parent / "typst" / "sheet.typ").read_bytes()
