"""What stands in the way is one sentence, in Japanese and English."""

import platform
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from local import preflight, processes, reset
from local.ports import free_ports, is_free
from local.startup_error import StartupError


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


def complaint(data: Path, port: int) -> str:
    with pytest.raises(StartupError) as caught:
        preflight.check(data)
        preflight.check_port(port)
    japanese, english = str(caught.value).split("\n")
    assert not japanese.isascii()
    assert english.isascii() or "–" in english
    return english


def test_a_machine_that_serves_is_not_complained_about(tmp_path: Path) -> None:
    preflight.check(tmp_path / "new")
    preflight.check_port(free_ports(1)[0])


def test_a_taken_port_names_another(tmp_path: Path, taken_port: int) -> None:
    assert f"DAICHO_PORT={taken_port + 1}" in complaint(tmp_path, taken_port)


def test_a_data_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert "set DAICHO_DATA" in complaint(tmp_path / "file" / "data", free_ports(1)[0])


def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=5_000_000))
    assert "Only 5 MB are free" in complaint(tmp_path, free_ports(1)[0])


def test_another_machine_is_shown_the_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "machine", lambda: "aarch64")
    assert "docker compose up" in complaint(tmp_path, free_ports(1)[0])


def test_a_second_run_on_the_same_data_is_refused(tmp_path: Path) -> None:
    processes.note_self(preflight.pid_file(tmp_path))
    assert "already running" in complaint(tmp_path, free_ports(1)[0])


def test_reset_empties_what_is_ours_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "postgres").mkdir()
    (tmp_path / "postgres" / "PG_VERSION").write_text("18")
    (tmp_path / "demo-loaded").write_text("[]")
    (tmp_path / "letters.txt").write_text("mine")
    reset.reset(tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == ["letters.txt"]


def test_reset_is_refused_while_it_runs(tmp_path: Path) -> None:
    processes.note_self(preflight.pid_file(tmp_path))
    (tmp_path / "postgres").mkdir()
    with pytest.raises(StartupError, match="stop it"):
        reset.reset(tmp_path)
    assert (tmp_path / "postgres").exists()


def test_free_ports_are_free_and_different() -> None:
    ports = free_ports(30)
    assert len(set(ports)) == 30
    assert all(map(is_free, ports))
