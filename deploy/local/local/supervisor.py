"""Restarts the processes of a stack when they end, after a pause that grows while they fail at once."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from local import processes
from local.progress import Progress
from local.startup_error import StartupError

LOOK_EVERY = 0.2
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0
SETTLED_AFTER = 5.0
"""Seconds after which a process counts as started successfully: if it ends later, it restarts without a long pause."""


@dataclass(slots=True)
class Part:
    """A supervised process; `held` means it stays stopped for now."""

    begin: Callable[[], processes.Child]
    stage: int
    child: processes.Child
    since: float = field(default_factory=time.monotonic)
    deaths: int = 0
    start_at: float | None = None
    held: bool = False


class Supervisor:
    """Starts, watches and stops parts. Stages stop in reverse order, the parts of one stage together."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._parts: dict[str, Part] = {}
        self._lock = threading.RLock()
        self._ended = threading.Event()
        threading.Thread(target=self._watch, name="supervisor", daemon=True).start()

    def start(self, name: str, begin: Callable[[], processes.Child], stage: int) -> None:
        """Starts a part and restarts it whenever it ends."""
        with self._lock:
            if not self._ended.is_set():
                self._parts[name] = Part(begin, stage, begin())

    def running(self, name: str) -> bool:
        return self._parts[name].child.running

    def pid(self, name: str) -> int:
        """Returns the process id of the leader of the part's group."""
        return self._parts[name].child.process.pid

    def deaths(self, name: str) -> int:
        """Returns how often the part has ended since it last ran for `SETTLED_AFTER`."""
        return self._parts[name].deaths

    def hold(self, name: str) -> None:
        """Stops a part and keeps it stopped until `release`."""
        with self._lock:
            self._parts[name].held = True
            processes.stop(self._parts[name].child)

    def kill(self, name: str, *, hold: bool = False) -> None:
        """Kills a part, as a crash would; it restarts unless `hold` is set."""
        with self._lock:
            self._parts[name].held = hold
            processes.kill(self._parts[name].child)

    def release(self, name: str) -> None:
        with self._lock:
            part = self._parts[name]
            part.held, part.deaths = False, 0
            self._begin(part)

    def stop(self) -> None:
        """Stops everything, last stage first."""
        self._ended.set()
        with self._lock, ThreadPoolExecutor() as pool:
            for stage in sorted({part.stage for part in self._parts.values()}, reverse=True):
                list(pool.map(processes.stop, [part.child for part in self._parts.values() if part.stage == stage]))

    def _watch(self) -> None:
        while not self._ended.wait(LOOK_EVERY):
            with self._lock:
                if not self._ended.is_set():
                    for name, part in self._parts.items():
                        self._look_at(name, part)

    def _look_at(self, name: str, part: Part) -> None:
        now = time.monotonic()
        if part.held:
            return
        if part.child.running:
            if now - part.since > SETTLED_AFTER:
                part.deaths = 0
        elif part.start_at is None:
            self._on_exit(name, part, now)
        elif now >= part.start_at:
            self._begin(part)

    def _on_exit(self, name: str, part: Part, now: float) -> None:
        pause = min(FIRST_PAUSE * 2**part.deaths, LONGEST_PAUSE)
        part.deaths += 1
        part.start_at = now + pause
        log = part.child.log
        self._progress.say(
            f"{name} が止まりました。{pause:g}秒後に起動し直します。ログ: {log}",
            f"{name} ended and starts again in {pause:g}s.",
        )

    def _begin(self, part: Part) -> None:
        part.start_at, part.since = None, time.monotonic()
        try:
            part.child = part.begin()
        except (StartupError, OSError) as error:
            self._progress.say(f"起動できません: {error}", "It will be tried again.")
