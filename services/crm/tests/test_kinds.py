"""A record that starts again, as after an undone and repeated import, keeps nothing of its earlier state."""

from typing import Any, get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.adapters.kinds import KINDS
from spine.store.streams import Aggregate


def events(kind: Aggregate[Any, Any]) -> tuple[type[Any], ...]:
    """Returns the classes of a kind's events."""
    found: tuple[type[Any], ...] = get_args(get_type_hints(kind.evolve)["event"])
    return found


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.category)
@given(data=st.data())
def test_the_event_that_begins_a_record_leaves_nothing_of_the_one_before(kind: Aggregate[Any, Any], data: Any) -> None:
    life = data.draw(st.lists(st.sampled_from(events(kind)).flatmap(st.from_type), max_size=6))
    began = data.draw(st.from_type(kind.begins))
    assert kind.evolve(kind.fold(life), began) == kind.evolve(kind.initial, began)
