"""Child processes of a stack: each has its own process group, a log, and a pid file for ending orphans later."""

import json
import os
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from local.startup_error import StartupError

PATIENCE = 10.0
LOG_LIMIT = 20_000_000


@dataclass(frozen=True, slots=True)
class Child:
    """A started process; `stop_signal` asks its leader for a clean shutdown."""

    name: str
    process: subprocess.Popen[bytes]
    log: Path
    pid_file: Path
    stop_signal: signal.Signals

    @property
    def running(self) -> bool:
        return self.process.poll() is None


def start(
    name: str,
    command: Sequence[str | Path],
    data: Path,
    *,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    stop_signal: signal.Signals = signal.SIGTERM,
) -> Child:
    """Starts `command`; its output is appended to `data/logs/<name>.log`. Raises StartupError if that is impossible."""
    words = [str(word) for word in command]
    log, pid_file = data / "logs" / f"{name}.log", data / "run" / f"{name}.pid"
    for folder in (log.parent, pid_file.parent):
        folder.mkdir(parents=True, exist_ok=True)
    if log.exists() and log.stat().st_size > LOG_LIMIT:
        log.replace(log.with_suffix(".old.log"))
    try:
        with log.open("ab") as output:
            process = subprocess.Popen(  # noqa: S603 the command is ours
                words, stdin=subprocess.DEVNULL, stdout=output, stderr=output, env=env, cwd=cwd, start_new_session=True
            )
    except OSError as error:
        raise StartupError(
            f"{words[0]} を実行できません({error.strerror})。", f"Cannot run {words[0]}: {error}."
        ) from error
    _note(pid_file, process.pid, words, stop_signal)
    return Child(name, process, log, pid_file, stop_signal)


def stop(child: Child, patience: float = PATIENCE) -> None:
    """Asks the leader to end, waits `patience` seconds, then kills the rest of its group."""
    if child.running:
        child.process.send_signal(child.stop_signal)
        with suppress(subprocess.TimeoutExpired):
            child.process.wait(patience)
    kill(child)


def kill(child: Child) -> None:
    """Kills the whole group at once, as a crash would."""
    _kill_group(child.process.pid)
    child.process.wait()
    child.pid_file.unlink(missing_ok=True)


def note_self(pid_file: Path) -> None:
    """Writes a pid file for the current process."""
    pid_file.parent.mkdir(parents=True, exist_ok=True)
    _note(pid_file, os.getpid(), _command_line(os.getpid()), signal.SIGTERM)


def is_alive(pid_file: Path) -> bool:
    """Returns True if the process of a pid file still runs. The command line is compared, because pids are reused."""
    try:
        noted = json.loads(pid_file.read_text())
    except (OSError, ValueError):
        return False
    running = _command_line(noted["pid"])
    # A wrapper such as unshare replaces itself, so the running command is this one or its tail.
    return bool(running) and noted["command"][-len(running) :] == running


def end_orphans(data: Path) -> list[str]:
    """Ends the processes of an earlier run; returns the names of those found running, last started first."""
    files = sorted((data / "run").glob("*.pid"), key=lambda file: file.stat().st_mtime, reverse=True)
    ended = [file.stem for file in files if is_alive(file)]
    for file in files:
        if is_alive(file):
            noted = json.loads(file.read_text())
            os.kill(noted["pid"], noted["signal"])
            _wait_gone(file)
            _kill_group(noted["pid"])
        file.unlink()
    return ended


def _note(pid_file: Path, pid: int, command: list[str], stop_signal: signal.Signals) -> None:
    # Renamed into its place: another process must never read half of it, and take this one for dead.
    written = pid_file.with_suffix(".new")
    written.write_text(json.dumps({"pid": pid, "command": command, "signal": int(stop_signal)}))
    written.replace(pid_file)


def _command_line(pid: int) -> list[str]:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text().rstrip("\0").split("\0")
    except OSError:
        return []


def _kill_group(leader: int) -> None:
    with suppress(ProcessLookupError):
        os.killpg(leader, signal.SIGKILL)


def _wait_gone(pid_file: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while is_alive(pid_file) and time.monotonic() < deadline:
        time.sleep(0.05)
