"""Releases the events and migrations of the tagged commit: `make release`, in a clean work tree with a tag on HEAD.

From then on an event's topic and schema are fixed, except for new optional properties, and its fixtures and the
migrations never change (`releases.py` describes the files). A later release adds what is new; an extended schema
replaces the former one, with which it is compatible. Commit the written files.
"""

import json
import subprocess
import sys
from collections.abc import Collection, Iterable, Mapping
from hashlib import sha256
from pathlib import Path

from generate import all_published, described, documents
from releases import EVENTS, FIXTURES, MIGRATIONS, ROOT, changed, hash_of, listed, refuse_breaks, released_events

NO_GIT = """\
git でこのフォルダーを読めません。clone したフォルダーで make release を実行してください。
git cannot read this folder: run `make release` in a clone."""
NOT_CLEAN = """\
コミットしていない変更があります。コミットしてタグを付けてから、もう一度 make release を実行してください。
There are changes that are not committed: commit them, tag the commit and run `make release` again."""
NO_TAG = """\
このコミットにはタグがありません。git tag でタグを付けてから、もう一度 make release を実行してください。
This commit bears no tag: set one with `git tag` and run `make release` again."""
STALE = """\
生成物が古くなっています。make contracts を実行し、コミットしてタグを付け直してください。
Generated files are old: run `make contracts`, commit and tag again."""
CHANGED = """\
公開済みのファイルは変更できません。次のファイルを元に戻してください。
A released file is never changed. Put these back as they were:"""


def main(root: Path = ROOT) -> None:
    """Writes the release of the tagged commit."""
    tag = tag_of(root)
    refuse_changed(root)
    files = documents(root)
    refuse_stale(files, root)
    events = release_events(root)
    release_files(FIXTURES, fixtures_in(files), root)
    release_files(MIGRATIONS, migrations_in(root), root, heading=f"# {tag}\n")
    sys.stdout.write("\n".join([*events, f"{tag}: {len(events)} events released, new or with new properties"]) + "\n")


def tag_of(root: Path) -> str:
    """Returns the tag of HEAD; ends the process if there is none or the work tree is not clean."""
    try:
        dirty, tags = (_git(root, *words) for words in (("status", "--porcelain"), ("tag", "--points-at", "HEAD")))
    except (OSError, subprocess.CalledProcessError):
        sys.exit(NO_GIT)
    if dirty:
        sys.exit(NOT_CLEAN)
    if not tags:
        sys.exit(NO_TAG)
    return tags.splitlines()[-1]


def _git(root: Path, *words: str) -> str:
    command = ["git", "-C", str(root), *words]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()  # noqa: S603


def refuse_changed(root: Path) -> None:
    """Ends the process if a released fixture or migration was changed."""
    found = [*changed(FIXTURES, root), *changed(MIGRATIONS, root)]
    if found:
        sys.exit("\n".join([CHANGED, *(f"  {file}" for file in found)]))


def refuse_stale(files: Mapping[str, str], root: Path) -> None:
    """Ends the process if a generated file differs from the code, because the release would fix it so."""
    old = [file for file, text in files.items() if hash_of(root / file) != sha256(text.encode()).hexdigest()]
    if old:
        sys.exit("\n".join([STALE, *(f"  {file}" for file in old)]))


def release_events(root: Path) -> list[str]:
    """Writes the topic and schema of every new or changed published event; returns their types."""
    before, present = released_events(root), described(all_published())
    refuse_breaks(before, present)
    new = [name for name in sorted(present) if before.get(name) != present[name]]
    (root / EVENTS).mkdir(exist_ok=True, parents=True)
    for name in new:
        text = json.dumps(present[name], ensure_ascii=False, indent=1) + "\n"
        (root / EVENTS / f"{name}.json").write_text(text, encoding="utf-8")
    return new


def fixtures_in(files: Iterable[str]) -> list[str]:
    """Returns those of the generated files that are fixtures, all of unreleased events."""
    return [file for file in files if "/fixtures/" in file or "/tests/events/" in file]


def migrations_in(root: Path) -> list[str]:
    """Returns the path of every migration."""
    found = [*root.glob("libs/*/*/migrations/*.sql"), *root.glob("services/*/*/migrations/*.sql")]
    return [str(path.relative_to(root)) for path in found]


def release_files(listing: str, files: Collection[str], root: Path, heading: str = "") -> None:
    """Appends the files that are not listed yet to a list; existing lines never change."""
    new = sorted(set(files) - set(listed(listing, root)))
    if not new:
        return
    lines = [f"{hash_of(root / file)}  {file}\n" for file in new]
    with (root / listing).open("a", encoding="utf-8") as out:
        out.write("".join([heading, *lines]))


if __name__ == "__main__":
    main()
