"""States as of a day: events effective by then in recorded order, since the record last began."""

from datetime import datetime, timedelta

from counter_service import COUNTERS, Counted, Counter, Opened, Renamed
from hypothesis import given
from hypothesis import strategies as st

from spine.store.history import Dated, as_of, changed_spans, life_of
from spine.testing import NOW


def day(n: int) -> datetime:
    return NOW + timedelta(days=n)


def dated(*pairs: tuple[int, object]) -> list[Dated]:
    return [Dated(version, day(n), event) for version, (n, event) in enumerate(pairs, 1)]


RED = Opened("A", "tester")
NONE = (0, Counter())


def test_a_payment_recorded_after_a_later_one_counts_from_its_own_day() -> None:
    events = dated((0, RED), (18, Counted(50)), (10, Counted(30)))
    assert [as_of(COUNTERS, events, day(n))[1].total for n in (5, 12, 20)] == [0, 30, 80]
    assert [(at, state.total) for at, state in changed_spans(COUNTERS, events)] == [(day(10), 30), (day(18), 80)]


def test_as_of_the_last_day_is_the_record_itself_whatever_the_order() -> None:
    """The event recorded last wins, though it takes effect earlier, as on the record's page."""
    events = dated((0, RED), (18, Renamed("B", "blue")), (10, Renamed("C", "green")))
    assert as_of(COUNTERS, events, day(30))[1] == COUNTERS.fold(each.event for each in events)
    assert as_of(COUNTERS, events, day(12))[1].name == "C"


def test_nothing_is_effective_before_the_record_began() -> None:
    events = dated((10, RED), (3, Counted(5)))
    assert as_of(COUNTERS, events, day(9)) == NONE
    assert as_of(COUNTERS, events, day(10)) == (2, Counter("A", "tester", "red", 5))


def test_a_record_that_begins_anew_is_folded_from_there() -> None:
    """After import, undo and another import, the record must exist as of today."""
    events = dated((0, RED), (1, Counted(5)), (40, Renamed("", "gone")), (0, RED), (1, Counted(5)))
    assert as_of(COUNTERS, events, day(50)) == (5, Counter("A", "tester", "red", 5))
    assert as_of(COUNTERS, events, day(0))[1].total == 0


def test_a_record_that_begins_anew_later_is_taken_back_until_then() -> None:
    events = dated((0, RED), (40, Renamed("", "gone")), (7, RED))
    assert as_of(COUNTERS, events, day(3)) == NONE
    assert [(at, state.colour) for at, state in changed_spans(COUNTERS, events)] == [(day(0), "gone"), (day(7), "red")]


@given(
    st.lists(
        st.tuples(st.integers(0, 9), st.sampled_from([RED, Counted(1), Counted(2), Renamed("B", "b")])), max_size=9
    )
)
def test_spans_told_one_after_the_other_are_the_record_as_of_every_day(tail: list[tuple[int, object]]) -> None:
    """A reader that replaces its states from the first span of each event on gets the same as `as_of`."""
    events = dated((5, RED), *tail)
    told: dict[datetime, Counter] = {}
    for n in range(1, len(events) + 1):
        spans = changed_spans(COUNTERS, events[:n])
        told = {at: state for at, state in told.items() if at < spans[0][0]} | dict(spans)
    birth = life_of(COUNTERS, events)[0].at
    for n in range(-1, 11):
        known = [state for at, state in sorted(told.items(), key=lambda pair: pair[0]) if at <= day(n)]
        if day(n) >= birth:
            assert known[-1] == as_of(COUNTERS, events, day(n))[1]
        else:
            assert as_of(COUNTERS, events, day(n)) == NONE
