"""Checks before a stack starts; each error says what to do."""

import platform
import shutil
from pathlib import Path

from local import processes
from local.ports import is_free
from local.startup_error import StartupError

NEEDED_BYTES = 1_500_000_000


def check(data: Path) -> None:
    """Raises StartupError if this machine or the data folder is not usable."""
    _check_machine()
    _check_not_running(data)
    _check_folder(data)


def pid_file(data: Path) -> Path:
    """Returns the pid file of a running stack."""
    return data / "run" / "stack.pid"


def _check_not_running(data: Path) -> None:
    if processes.is_alive(pid_file(data)):
        raise StartupError(
            f"{data} の Daicho はすでに動いています。先に Ctrl-C で止めてください。",
            f"Daicho is already running in {data}: stop it with Ctrl-C first.",
        )


def _check_machine() -> None:
    machine = f"{platform.system()} {platform.machine()}"
    if machine != "Linux x86_64":
        raise StartupError(
            f"`make run` には Linux x86-64 が必要です(ここは {machine})。Docker では `docker compose up` が使えます。",
            f"`make run` needs Linux x86-64, this is {machine}; with Docker, `docker compose up` works.",
        )


def _check_folder(data: Path) -> None:
    try:
        data.mkdir(parents=True, exist_ok=True)
        (data / ".writable").touch()
        (data / ".writable").unlink()
    except OSError as error:
        raise StartupError(
            f"{data} に書き込めません({error.strerror})。DAICHO_DATA に書き込めるフォルダーを指定してください。",
            f"Cannot write to {data} ({error.strerror}): set DAICHO_DATA to a folder you may write to.",
        ) from error
    free = shutil.disk_usage(data).free
    if free < NEEDED_BYTES:
        raise StartupError(
            f"{data} の空き容量が足りません(残り {free // 10**6:,} MB)。1.5 GB 以上空けてください。",
            f"Only {free // 10**6:,} MB are free at {data}: make room for 1.5 GB.",
        )


def check_port(port: int) -> None:
    """Raises StartupError if another program listens on the port."""
    if not is_free(port):
        raise StartupError(
            f"ポート {port} は使われています。`DAICHO_PORT={port + 1} make run` のように別の番号を指定してください。",
            f"Port {port} is taken: choose another, such as `DAICHO_PORT={port + 1} make run`.",
        )
