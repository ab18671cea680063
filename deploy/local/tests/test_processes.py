"""A killed run leaves no orphan, and nobody else's process is touched."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from local import processes
from local.startup_error import StartupError

STUBBORN = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('up', flush=True); time.sleep(60)"


@pytest.fixture
def stranger() -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]) as process:
        yield process
        process.kill()


def await_text(file: Path, text: str) -> None:
    deadline = time.monotonic() + 20
    while text not in file.read_text():
        assert time.monotonic() < deadline, file.read_text()
        time.sleep(0.02)


def test_what_a_child_says_is_in_its_log_and_stopping_removes_its_pid_file(tmp_path: Path) -> None:
    child = processes.start("greeter", [sys.executable, "-c", "print('元気です')"], tmp_path)
    child.process.wait()
    processes.stop(child)
    assert (tmp_path / "logs" / "greeter.log").read_text() == "元気です\n"
    assert not child.pid_file.exists()


def test_who_does_not_listen_is_killed_with_its_whole_group(tmp_path: Path) -> None:
    child = processes.start("stubborn", [sys.executable, "-c", STUBBORN], tmp_path)
    await_text(child.log, "up")
    processes.stop(child, patience=0.2)
    assert child.process.returncode == -signal.SIGKILL


def await_command(pid: int, word: bytes) -> None:
    deadline = time.monotonic() + 20
    while not Path(f"/proc/{pid}/cmdline").read_bytes().startswith(word):
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_an_orphan_is_ended_at_the_next_start(tmp_path: Path) -> None:
    child = processes.start("sleeper", ["sleep", "60"], tmp_path)
    await_command(child.process.pid, b"sleep")
    assert processes.end_orphans(tmp_path) == ["sleeper"]
    assert child.process.wait(10) == -signal.SIGTERM
    assert list((tmp_path / "run").iterdir()) == []


def test_a_wrapped_command_is_still_recognised(tmp_path: Path) -> None:
    child = processes.start("wrapped", ["nice", "-n", "1", "sleep", "60"], tmp_path)
    await_command(child.process.pid, b"sleep")
    assert processes.end_orphans(tmp_path) == ["wrapped"]
    child.process.wait(10)


def test_a_stranger_with_the_noted_pid_is_left_alone(tmp_path: Path, stranger: subprocess.Popen[bytes]) -> None:
    (tmp_path / "run").mkdir()
    note = {"pid": stranger.pid, "command": ["postgres", "-D", "somewhere"], "signal": int(signal.SIGINT)}
    (tmp_path / "run" / "postgres.pid").write_text(json.dumps(note))
    assert processes.end_orphans(tmp_path) == []
    assert stranger.poll() is None


def test_a_broken_pid_file_is_nobody(tmp_path: Path) -> None:
    (tmp_path / "torn.pid").write_text('{"pid": 1')
    assert not processes.is_alive(tmp_path / "torn.pid")


def test_the_current_process_is_alive_by_its_own_note(tmp_path: Path) -> None:
    processes.note_self(tmp_path / "run" / "self.pid")
    assert processes.is_alive(tmp_path / "run" / "self.pid")
    assert json.loads((tmp_path / "run" / "self.pid").read_text())["pid"] == os.getpid()


def test_a_program_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(StartupError, match="Cannot run no-such-program"):
        processes.start("missing", ["no-such-program"], tmp_path)
