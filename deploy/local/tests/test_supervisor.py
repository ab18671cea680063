"""Whoever dies comes back; whoever is held stays down."""

import io
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from local import processes
from local.progress import Progress
from local.supervisor import Supervisor

SLEEPER = [sys.executable, "-c", "import time; time.sleep(60)"]
# Says when it was stopped, so that the order can be read.
FAREWELL = """
import pathlib, signal, sys, time
def leave(*_):
    with pathlib.Path(sys.argv[1]).open("a") as file:
        file.write(sys.argv[2] + "\\n")
    sys.exit()
signal.signal(signal.SIGTERM, leave)
print("up", flush=True)
time.sleep(60)
"""


@pytest.fixture
def said() -> io.StringIO:
    return io.StringIO()


@pytest.fixture
def supervisor(said: io.StringIO) -> Iterator[Supervisor]:
    supervisor = Supervisor(Progress(said))
    yield supervisor
    supervisor.stop()


def begin(name: str, data: Path, command: list[str]) -> Callable[[], processes.Child]:
    return partial(processes.start, name, command, data)


def await_true(fact: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 30
    while not fact():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_a_killed_part_comes_back_and_it_is_said(supervisor: Supervisor, said: io.StringIO, tmp_path: Path) -> None:
    supervisor.start("crm", begin("crm", tmp_path, SLEEPER), stage=1)
    supervisor.kill("crm")
    await_true(lambda: supervisor.deaths("crm") == 1)
    await_true(lambda: supervisor.running("crm"))
    assert "crm ended and starts again" in said.getvalue()


def test_the_pauses_grow(supervisor: Supervisor, said: io.StringIO, tmp_path: Path) -> None:
    supervisor.start("crm", begin("crm", tmp_path, [sys.executable, "-c", ""]), stage=1)
    await_true(lambda: supervisor.deaths("crm") == 3)
    assert [part.split("s.")[0] for part in said.getvalue().split("starts again in ")[1:]] == ["0.5", "1", "2"]


def test_the_pause_of_who_had_settled_is_short_again(
    supervisor: Supervisor, said: io.StringIO, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("local.supervisor.SETTLED_AFTER", 0.3)
    supervisor.start("crm", begin("crm", tmp_path, SLEEPER), stage=1)
    for deaths in (1, 2):
        supervisor.kill("crm")
        await_true(lambda count=deaths: said.getvalue().count("starts again in 0.5s") == count)  # type: ignore[misc]
        await_true(lambda: supervisor.running("crm") and supervisor.deaths("crm") == 0)


def test_a_held_part_stays_down_until_it_is_released(supervisor: Supervisor, tmp_path: Path) -> None:
    supervisor.start("crm", begin("crm", tmp_path, SLEEPER), stage=1)
    supervisor.start("billing", begin("billing", tmp_path, SLEEPER), stage=1)
    supervisor.hold("crm")
    supervisor.kill("billing")
    await_true(lambda: supervisor.running("billing"))
    assert not supervisor.running("crm")
    supervisor.release("crm")
    assert supervisor.running("crm")


def test_the_last_stage_stops_first(said: io.StringIO, tmp_path: Path) -> None:
    supervisor, order = Supervisor(Progress(said)), tmp_path / "order"
    for stage, name in enumerate(["postgres", "crm", "gateway"]):
        command = [sys.executable, "-c", FAREWELL, str(order), name]
        supervisor.start(name, begin(name, tmp_path, command), stage)
        await_true(lambda name=name: "up" in (tmp_path / "logs" / f"{name}.log").read_text())
    supervisor.stop()
    assert order.read_text().split() == ["gateway", "crm", "postgres"]


def test_nothing_starts_after_the_end(said: io.StringIO, tmp_path: Path) -> None:
    supervisor = Supervisor(Progress(said))
    supervisor.stop()
    supervisor.start("late", begin("late", tmp_path, SLEEPER), stage=1)
    assert not (tmp_path / "run").exists()
