"""`make release` freezes what a tagged commit holds, and never narrows what was frozen."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from everything import EVERYTHING

import generate
import release
from generate import all_published, described, documents
from releases import EVENTS, FIXTURES, MIGRATIONS, ROOT, changed, listed, refuse_breaks, released_events

GIT = shutil.which("git")
pytestmark = pytest.mark.skipif(GIT is None, reason="git is not installed")
TYPE = "crm.customer-revised.v1"
PRESENT = described(all_published())


def git(root: Path, *words: str) -> None:
    person = ("-c", "user.name=Test", "-c", "user.email=test@example.com")
    subprocess.run([str(GIT), "-C", str(root), *person, *words], check=True, capture_output=True)


def commit(root: Path, tag: str = "") -> None:
    git(root, "add", "--all")
    git(root, "commit", "--message", "Changed it")
    if tag:
        git(root, "tag", tag)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with the generated files and migrations of this one, nothing of it released."""
    monkeypatch.setattr(release, "documents", lambda root: kept(EVERYTHING, listed(FIXTURES, root)))
    generate.write(EVERYTHING, tmp_path)
    for file in release.migrations_in(ROOT):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / file, tmp_path / file)
    (tmp_path / MIGRATIONS).parent.mkdir(parents=True)
    (tmp_path / MIGRATIONS).write_text("# The first release adds the first.\n", encoding="utf-8")
    git(tmp_path, "init")
    commit(tmp_path)
    return tmp_path


def kept(files: dict[str, str], released: dict[str, str]) -> dict[str, str]:
    return {name: text for name, text in files.items() if name not in released}


def with_one_more(present: dict[str, Any]) -> dict[str, Any]:
    schema = present[TYPE]["schema"]
    properties = {**schema["properties"], "added_later": {"type": "integer"}}
    return {**present, TYPE: {**present[TYPE], "schema": {**schema, "properties": properties}}}


def written(root: Path) -> dict[str, bytes]:
    """What a release writes, by its path."""
    files = [*(root / EVENTS).glob("*"), root / MIGRATIONS]
    return {str(file.relative_to(root)): file.read_bytes() for file in files}


def test_the_present_is_released_at_a_tag_and_holds(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(repository, "tag", "v1.0.0")
    release.main(repository)
    assert released_events(repository) == PRESENT
    fixtures = {name for name in EVERYTHING if name.startswith("contracts/fixtures/") or "/tests/events/" in name}
    assert set(listed(FIXTURES, repository)) == fixtures
    assert set(listed(MIGRATIONS, repository)) == set(release.migrations_in(ROOT))
    assert (repository / MIGRATIONS).read_text(encoding="utf-8").splitlines()[1] == "# v1.0.0"
    assert not changed(FIXTURES, repository) and not changed(MIGRATIONS, repository)
    refuse_breaks(released_events(repository), PRESENT)
    assert f"v1.0.0: {len(PRESENT)} events released" in capsys.readouterr().out


def test_every_migration_there_is_is_released() -> None:
    found = set(ROOT.glob("*/*/*/migrations/*"))
    assert {ROOT / file for file in release.migrations_in(ROOT)} == found


def test_without_a_tag_or_with_changes_or_without_git_nothing_is_released(repository: Path, tmp_path: Path) -> None:
    before = written(repository)
    with pytest.raises(SystemExit, match="This commit bears no tag"):
        release.main(repository)
    git(repository, "tag", "v1.0.0")
    (repository / "new.txt").write_text("new", encoding="utf-8")
    with pytest.raises(SystemExit, match="changes that are not committed"):
        release.main(repository)
    assert written(repository) == before
    with pytest.raises(SystemExit, match="git cannot read this folder"):
        release.main(tmp_path / "elsewhere")
    for text in (release.NO_TAG, release.NOT_CLEAN, release.NO_GIT):
        assert "make release" in text.splitlines()[0] and "make release" in text.splitlines()[1]


def test_an_old_generated_file_is_not_released(repository: Path) -> None:
    (repository / "contracts" / "fixtures" / f"{TYPE}.json").write_text("{}", encoding="utf-8")
    commit(repository, "v1.0.0")
    with pytest.raises(SystemExit, match=f"(?s)Generated files are old.*{TYPE}"):
        release.main(repository)
    assert not (repository / EVENTS).exists()


def test_a_second_release_adds_what_has_come_and_leaves_the_rest(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git(repository, "tag", "v1.0.0")
    release.main(repository)
    before, lines = written(repository), (repository / MIGRATIONS).read_text(encoding="utf-8")
    migration = "services/crm/crm/migrations/999_more.sql"
    (repository / migration).write_text("SELECT 1;\n", encoding="utf-8")
    commit(repository, "v1.1.0")
    grown = with_one_more(PRESENT)
    monkeypatch.setattr(release, "described", lambda events: grown)
    release.main(repository)
    assert released_events(repository) == grown
    after = written(repository)
    assert {name for name in after if after[name] != before[name]} == {f"{EVENTS}/{TYPE}.json", MIGRATIONS}
    now = (repository / MIGRATIONS).read_text(encoding="utf-8")
    assert now.startswith(lines)
    assert now.removeprefix(lines).splitlines()[0] == "# v1.1.0" and now.endswith(f"  {migration}\n")


def test_a_release_never_narrows_what_was_released(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git(repository, "tag", "v1.0.0")
    with monkeypatch.context() as patched:
        patched.setattr(release, "described", lambda events: with_one_more(PRESENT))
        release.main(repository)
    commit(repository, "v1.1.0")
    before = written(repository)
    with pytest.raises(SystemExit, match=rf"{TYPE} \$\.added_later: the property is gone"):
        release.main(repository)
    assert written(repository) == before


@pytest.mark.parametrize(
    "file", [f"contracts/fixtures/{TYPE}.json", "services/crm/tests/events/crm.customer-revised.v1.json", "migration"]
)
def test_a_released_fixture_or_migration_that_was_changed_is_seen(file: str, repository: Path) -> None:
    git(repository, "tag", "v1.0.0")
    release.main(repository)
    path = repository / (release.migrations_in(ROOT)[0] if file == "migration" else file)
    path.write_text("changed", encoding="utf-8")
    assert [*changed(FIXTURES, repository), *changed(MIGRATIONS, repository)] == [str(path.relative_to(repository))]
    commit(repository, "v1.1.0")
    with pytest.raises(SystemExit, match="A released file is never changed"):
        release.main(repository)
    path.unlink()
    assert [*changed(FIXTURES, repository), *changed(MIGRATIONS, repository)] == [str(path.relative_to(repository))]


def test_the_fixture_of_a_released_event_is_never_made_again(repository: Path) -> None:
    git(repository, "tag", "v1.0.0")
    release.main(repository)
    made = documents(repository)
    assert {name for name in EVERYTHING if name not in made} == set(listed(FIXTURES, repository))
    assert generate.left_over(made, repository) == []
    fixture = repository / "contracts" / "fixtures" / f"{TYPE}.json"
    fixture.write_text("as it was then", encoding="utf-8")
    generate.write(made, repository)
    assert fixture.read_text(encoding="utf-8") == "as it was then"


def test_nothing_is_generated_while_a_released_event_is_broken(tmp_path: Path) -> None:
    (tmp_path / EVENTS).mkdir(parents=True)
    described_once = with_one_more(PRESENT)[TYPE]
    (tmp_path / EVENTS / f"{TYPE}.json").write_text(json.dumps(described_once), encoding="utf-8")
    with pytest.raises(SystemExit, match=rf"{TYPE} \$\.added_later: the property is gone"):
        generate.main(tmp_path)
    assert [path.name for path in tmp_path.rglob("*.json")] == [f"{TYPE}.json"]
