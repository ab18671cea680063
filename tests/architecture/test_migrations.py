"""Migrations are numbered SQL files, and one that has been released is never changed again."""

import hashlib
import re

import pytest
from source import ROOT

MIGRATIONS = sorted([*ROOT.glob("libs/*/*/migrations/*"), *ROOT.glob("services/*/*/migrations/*")])
FOLDERS = sorted({path.parent for path in MIGRATIONS})
RELEASED = (ROOT / "tests/architecture/released_migrations.sha256").read_text(encoding="utf-8")
"""Lines `sha256  path`, added with each release: sha256sum libs/*/*/migrations/* services/*/*/migrations/*"""


def released(text: str) -> dict[str, str]:
    """Their sha256 by path."""
    lines = [line.split() for line in text.splitlines() if line and not line.startswith("#")]
    return {path: digest for digest, path in lines}


def changed(listed: dict[str, str]) -> list[str]:
    """The released files that are gone or other than they were."""
    return [
        path
        for path, digest in listed.items()
        if not (ROOT / path).exists() or hashlib.sha256((ROOT / path).read_bytes()).hexdigest() != digest
    ]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.parent.name)
def test_they_are_numbered_and_each_number_is_one_file(folder) -> None:  # type: ignore[no-untyped-def]
    names = [path.name for path in folder.iterdir()]
    assert all(re.fullmatch(r"\d{3}_[a-z_]+\.sql", name) for name in names), names
    numbers = [name[:3] for name in names]
    assert len(set(numbers)) == len(numbers), names


def test_a_released_one_is_never_changed() -> None:
    assert not changed(released(RELEASED))


def test_a_change_to_a_released_one_would_be_seen() -> None:
    path = str(MIGRATIONS[0].relative_to(ROOT))
    digest = hashlib.sha256(MIGRATIONS[0].read_bytes()).hexdigest()
    assert changed(released(f"# 1.0\n{digest}  {path}\n")) == []
    assert changed(released(f"{'0' * 64}  {path}\n")) == [path]
    assert changed(released(f"{digest}  {path}.gone\n")) == [f"{path}.gone"]
