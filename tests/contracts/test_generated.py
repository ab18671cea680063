"""What contracts/ says is what the code says: run `make contracts` after a change."""

from pathlib import Path

import pytest
from everything import EVERYTHING

from generate import left_over, write
from releases import FIXTURES, ROOT, listed

GENERATED = sorted(set(EVERYTHING) - set(listed(FIXTURES)))


def is_up_to_date(name: str, root: Path) -> bool:
    path = root / name
    return path.exists() and path.read_text(encoding="utf-8") == EVERYTHING[name]


@pytest.mark.parametrize("name", GENERATED)
def test_a_generated_file_is_up_to_date(name: str) -> None:
    assert is_up_to_date(name, ROOT), f"{name} is old: run `make contracts`"


def test_no_generated_file_is_left_over() -> None:
    assert left_over(GENERATED) == []


@pytest.mark.parametrize("kind", ["contracts/schemas", "contracts/fixtures", "contracts/openapi", "services/crm/tests"])
def test_a_file_that_is_old_or_missing_or_left_over_would_be_seen_and_is_put_right(kind: str, tmp_path: Path) -> None:
    write(EVERYTHING, tmp_path)
    first, second = (name for name in [name for name in EVERYTHING if name.startswith(kind)][:2])
    left = (tmp_path / first).with_name("nothing-of-this-name.v1.json")
    (tmp_path / first).write_text("{}", encoding="utf-8")
    (tmp_path / second).rename(left)
    assert [is_up_to_date(name, tmp_path) for name in (first, second)] == [False, False]
    assert left_over(EVERYTHING, tmp_path) == [left]
    write(EVERYTHING, tmp_path)
    assert [is_up_to_date(name, tmp_path) for name in (first, second)] == [True, True]
    assert left_over(EVERYTHING, tmp_path) == []
