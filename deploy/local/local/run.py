"""`make run`: starts everything, loads the demo company on the first start, and stops everything on Ctrl-C."""

import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from local import demo
from local.paths import data_dir
from local.progress import Progress
from local.stack import Stack
from local.startup_error import StartupError

DEFAULT_PORT = "8080"


class StopRequested(BaseException):
    """Raised by Ctrl-C or a signal that asks the stack to stop."""


def main() -> None:
    progress = Progress()
    stack = Stack(data_dir(), _port(), progress)
    _on_signals(_ask)
    try:
        _run(stack, progress)
    except StopRequested:
        progress.say("止めています…", "Stopping…")
    except StartupError as trouble:
        sys.exit(f"\n{trouble}")
    except OSError as error:
        sys.exit(f"\nディスクか権限に問題があります({error})。\nThe disk or its permissions are in the way: {error}.")
    finally:
        _on_signals(signal.SIG_IGN)
        stack.stop()
    progress.say("すべて止まりました。", "All stopped.")


def _on_signals(act: Callable[[int, FrameType | None], None] | signal.Handlers) -> None:
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, act)


def _run(stack: Stack, progress: Progress) -> None:
    given = os.environ.get("DAICHO_DEMO", "")
    demo.check(given)
    stack.start()
    stack.start_zipkin()
    welcome(stack.url, stack.data, progress)
    if demo.is_wanted(stack.data, given):
        demo.load(stack.url, stack.data, progress)
    else:
        first_steps(progress)
    progress.say(f"使えます: {stack.url}", "Ready to use. Ctrl-C で停止 stops it.")
    threading.Event().wait()


def welcome(url: str, data: Path, progress: Progress) -> None:
    """Prints the address and the account for the first sign-in."""
    progress.say(f"起動しました: {url}", "Up.")
    progress.say(
        f"管理者: admin / {data / 'secrets' / 'admin-password'} の中", "The administrator's password is in that file."
    )


def first_steps(progress: Progress) -> None:
    """Prints what a company enters first if it starts without the demo data."""
    progress.say(
        "デモなしで始めました。admin でサインインし、設定の「自社情報」「部門」「ユーザー」を登録してください。",
        "Started without the demo company: sign in as admin and enter your company, departments and users in settings.",
    )
    progress.say(
        "データの取り込みは 設定の「取込」、デモを入れるには `make reset` のあと `make run`。",
        "Bring your data in under Imports; for the demo company `make reset`, then `make run`.",
    )


def _port() -> int:
    given = os.environ.get("DAICHO_PORT") or DEFAULT_PORT
    if not given.isdigit() or not 0 < int(given) < 65536:
        sys.exit(f"DAICHO_PORT には 1〜65535 を指定してください。\nDAICHO_PORT must be 1–65535, not {given}.")
    return int(given)


def _ask(_number: int, _frame: FrameType | None) -> None:
    raise StopRequested


if __name__ == "__main__":
    main()
