"""The demo export as rows of cells, and what a reader refuses."""

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
    """The rows of an app's file by column."""

    @cache
    def rows(app: str) -> list[dict[str, str]]:
        data = (FOLDER / f"{app}.csv").read_bytes()
        encoding = "utf-8-sig" if data.startswith(b"\xef\xbb\xbf") else "cp932"
        return list(csv.DictReader(io.StringIO(data.decode(encoding), newline="")))

    return rows


@pytest.fixture(scope="session")
def refusal() -> Callable[[Callable[[str], object], str], str]:
    """The kind for which a reader refuses a text; the refusal must carry the text as it came."""

    def kind(read: Callable[[str], object], text: str) -> str:
        with pytest.raises(Unreadable) as refused:
            read(text)
        assert refused.value.value == text
        return refused.value.kind

    return kind
