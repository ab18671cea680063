"""Reading in bulk applies and drops the same messages as the consumer, and stores the right checkpoint."""

from collections.abc import Iterator
from itertools import islice
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from spine.stream import bulk
from spine.stream.bulk import PartitionRange, PartitionReader
from spine.stream.consumer import Checkpoint, Consumer

STRETCH = PartitionRange("cluster", "topic", 3, 0, 100)
# Pairs of previous position and position, in runs as a relay sends them: cut, repeated and restarted.
RUN = st.lists(st.integers(1, 9), unique=True).map(sorted).map(lambda run: list(zip([0, *run], run, strict=False)))
SENT = st.lists(RUN.flatmap(lambda run: st.integers(0, len(run)).map(lambda cut: run[cut:])), max_size=4)


def record(offset: int, previous: int, position: int) -> Any:
    values = {"ce_position": position, "ce_previous": previous, "ce_type": "t", "ce_effectiveat": "2026-11-20T00:00Z"}
    headers = tuple((name, str(value).encode()) for name, value in values.items())
    return SimpleNamespace(offset=offset, headers=headers, value=str(offset).encode())


def consumed(records: list[tuple[int, int]]) -> tuple[list[int], Checkpoint]:
    """Returns the offsets the consumer applies when it reads a partition again, and its checkpoint."""
    consumer: Any = Consumer(None, "c", ["topic"], {}, lambda *_: None)  # type: ignore[arg-type]
    consumer._read_again = {("topic", 3)}
    at: dict[Any, Checkpoint] = {("topic", 3): Checkpoint()}
    new = [
        offset
        for offset, (previous, position) in enumerate(records)
        if consumer._is_new(
            SimpleNamespace(topic="topic", partition=3, offset=offset, position=position, previous=previous), at
        )
    ]
    return new, at["topic", 3]


def read(monkeypatch: pytest.MonkeyPatch, sent: list[tuple[int, int]]) -> PartitionReader:
    records = [record(offset, *each) for offset, each in enumerate(sent)]
    monkeypatch.setattr(bulk, "_records", lambda *_: iter(records))
    return PartitionReader("", STRETCH)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(SENT)
def test_takes_what_the_consumer_takes(monkeypatch: pytest.MonkeyPatch, runs: list[list[tuple[int, int]]]) -> None:
    sent = [each for run in runs for each in run]
    reading = read(monkeypatch, sent)
    taken = [int(told.body) for told in reading]
    assert (taken, reading.mark) == consumed(sent)


def test_counts_what_has_no_predecessor(monkeypatch: pytest.MonkeyPatch) -> None:
    reading = read(monkeypatch, [(0, 1), (2, 3), (3, 4), (1, 2), (2, 3)])
    assert [int(told.body) for told in reading] == [0, 3, 4]
    assert reading.missing == 2


def test_a_message_that_fails_is_not_behind_the_mark(monkeypatch: pytest.MonkeyPatch) -> None:
    reading = read(monkeypatch, [(0, 1), (1, 2), (2, 3)])
    with pytest.raises(ValueError, match="third"):
        apply(iter(reading))
    assert reading.mark == Checkpoint(1, 2)


def apply(told: Iterator[Any]) -> None:
    list(islice(told, 2))
    next(told)
    raise ValueError("third")
