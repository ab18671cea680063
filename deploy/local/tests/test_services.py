"""A new checkout compiles its modules once, not once in every service."""

import subprocess
from pathlib import Path
from typing import Any

import pytest

from local import services
from local.service_list import PACKAGES


def test_a_new_checkout_is_compiled_by_one_process_before_the_services_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled, runs = tmp_path / "fastapi.pyc", list[str]()

    def run(command: list[str], **_: Any) -> None:
        runs.append(command[-1])
        compiled.touch()

    monkeypatch.setattr(services, "cache_from_source", lambda _: str(compiled))
    monkeypatch.setattr(subprocess, "run", run)
    services.compile_once()
    services.compile_once()
    assert runs == ["import " + ", ".join(f"{package}.main" for package in PACKAGES.values())]
