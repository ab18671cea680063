"""Background threads that do not keep the process from ending."""

import threading
from collections.abc import Callable


class Background:
    """Runs `work` in a daemon thread; `wait` returns when it is done, or raises its exception."""

    def __init__(self, work: Callable[[], object]) -> None:
        self._work = work
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def wait(self) -> None:
        self._thread.join()
        if self._error is not None:
            raise self._error

    def _run(self) -> None:
        try:
            self._work()
        except BaseException as error:  # noqa: BLE001 `wait` raises it again
            self._error = error
