"""Fixtures: the demo export as rows of cells, and the refusals of readers."""

import csv
import io
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from japan.unreadable import Unreadable

FOLDER = Path(__file__).parents[3] / "deploy/local/demo/kintone"
Rows = Callable[[str], list[dict[str, str]]]


@pytest.fixture(scope="session")
def export_rows() -> Rows:
    """Returns a function for the rows of an app's file by column."""

    @cache
    def rows(app: str) -> list[dict[str, str]]:
        data = (FOLDER / f"{app}.csv").read_bytes()
        encoding = "utf-8-sig" if data.startswith(b"\xef\xbb\xbf") else "cp932"
        return list(csv.DictReader(io.StringIO(data.decode(encoding), newline="")))

    return rows


@pytest.fixture(scope="session")
def refusal() -> Callable[[Callable[[str], object], str], str]:
    """Returns a function for the kind with which a reader refuses a text; checks that the refusal has the text."""

    def kind(read: Callable[[str], object], text: str) -> str:
        with pytest.raises(Unreadable) as refused:
            read(text)
        assert refused.value.value == text
        return refused.value.kind

    return kind
