"""A long subject of a commit is refused, whatever its body."""

import subprocess
import sys
from pathlib import Path

import pytest

HOOK = Path(__file__).with_name("commit_subject.py")
FITS = "Refused a second sale of the same line, because two tabs made two sales."


def said(folder: Path, message: str) -> tuple[int, str]:
    """Exit code and words of the hook, run as git runs it."""
    file = folder / "COMMIT_EDITMSG"
    file.write_text(message, encoding="utf-8")
    ran = subprocess.run([sys.executable, HOOK, file], capture_output=True, text=True, check=False)
    return ran.returncode, ran.stderr


def test_a_subject_of_72_characters_passes_with_any_body(tmp_path: Path) -> None:
    assert len(FITS) == 72
    assert said(tmp_path, f"{FITS}\n\n{'a' * 200}\n") == (0, "")


def test_one_character_more_is_refused_with_what_to_do(tmp_path: Path) -> None:
    code, words = said(tmp_path, f"{FITS}!\n\nBody\n")
    assert code == 1
    assert "73 文字" in words and "reason in the body" in words


@pytest.mark.parametrize("start", ["Merge branch 'a'", "fixup! Moved", 'Revert "Moved'])
def test_what_git_writes_itself_passes(tmp_path: Path, start: str) -> None:
    assert said(tmp_path, f"{start} {'a' * 72}\n") == (0, "")
