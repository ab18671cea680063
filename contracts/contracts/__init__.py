"""The published language: the events contexts tell each other, and the problems they answer with."""

from pathlib import Path
from typing import Any

import yaml

# An installed package carries the catalogue inside; in a checkout it lies beside the package.
HERE = Path(__file__).parent
PROBLEMS = HERE / "problems" if (HERE / "problems").is_dir() else HERE.parent / "problems"


def problems(context: str) -> dict[str, Any]:
    """The problem catalogue of a context with the shared entries: code → {status, ja, en}."""
    merged: dict[str, Any] = {}
    for name in ("shared", context):
        file = PROBLEMS / f"{name}.yaml"
        if file.exists():
            merged.update(yaml.safe_load(file.read_text(encoding="utf-8")) or {})
    return merged
