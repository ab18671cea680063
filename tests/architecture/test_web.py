"""What the client's own tests (web/tests) do not look at: where it talks to the server."""

import re
from pathlib import Path

import pytest
from source import ROOT

SOURCES = [path for path in sorted((ROOT / "web/src").rglob("*.ts*")) if "generated" not in path.parts]
TALKS = re.compile(r"(?<![\w.])fetch\(|new (XMLHttpRequest|EventSource|WebSocket)\b|navigator\.sendBeacon")


def found(pattern: re.Pattern[str], paths: list[Path]) -> set[str]:
    return {str(path.relative_to(ROOT)) for path in paths if pattern.search(path.read_text(encoding="utf-8"))}


def test_the_client_talks_to_the_server_in_its_api_folder_alone() -> None:
    assert len(SOURCES) > 100
    assert {name.rsplit("/", 1)[0] for name in found(TALKS, SOURCES)} == {"web/src/api"}


@pytest.mark.parametrize("text", ["await fetch('/api')", "new EventSource(url)", "const x = new XMLHttpRequest()"])
def test_talking_elsewhere_would_be_seen(text: str) -> None:
    assert TALKS.search(text)
    assert not TALKS.search("void records.refetch()")
