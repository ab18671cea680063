"""Refuses a commit whose subject is longer than 72 characters: a hook of git, installed by `make hooks`."""

import sys
from pathlib import Path

LONGEST = 72
MADE_BY_GIT = ("Merge ", "Revert ", "fixup! ", "squash! ", "amend! ")


def complaint(message: str) -> str | None:
    """Returns what is wrong with the message of a commit; None if nothing is."""
    subject = message.split("\n", 1)[0].rstrip()
    if len(subject) <= LONGEST or subject.startswith(MADE_BY_GIT):
        return None
    return (
        f"コミットの件名が {len(subject)} 文字です。{LONGEST} 文字までにし、理由は空行のあとの本文に書いてください。\n"
        f"The subject has {len(subject)} characters. Use at most {LONGEST}, and give the reason in the body."
    )


def main() -> None:
    """Ends the process with the complaint about the message in the file that git names."""
    sys.exit(complaint(Path(sys.argv[1]).read_text(encoding="utf-8")))


if __name__ == "__main__":
    main()
