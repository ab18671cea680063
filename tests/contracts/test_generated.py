"""What contracts/ says is what the code says: run `make contracts` after a change."""

import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "contracts"
GENERATED: dict[str, str] = runpy.run_path(str(ROOT / "generate.py"))["documents"]()


@pytest.mark.parametrize("name", sorted(GENERATED))
def test_a_generated_file_is_up_to_date(name: str) -> None:
    assert (ROOT / name).read_text(encoding="utf-8") == GENERATED[name], (
        f"contracts/{name} is old: run `make contracts`"
    )


def test_no_generated_file_is_left_over() -> None:
    present = {
        str(path.relative_to(ROOT)) for folder in ("schemas", "openapi") for path in (ROOT / folder).glob("*.json")
    }
    assert present <= set(GENERATED)
