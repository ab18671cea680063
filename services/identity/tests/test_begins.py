"""A record that was archived and registered again keeps nothing of its earlier state."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identity.main import SERVICE
from spine.store.streams import Aggregate

BEGINNING = [kind for kind in SERVICE.kinds if kind.begins]


def test_users_and_departments_begin_anew() -> None:
    assert {kind.category for kind in BEGINNING} == {"user", "department"}


@pytest.mark.parametrize("kind", BEGINNING, ids=lambda kind: kind.category)
@given(data=st.data())
def test_what_begins_anew_is_as_if_nothing_had_been_before(kind: Aggregate[Any, Any], data: st.DataObject) -> None:
    before = data.draw(st.from_type(type(kind.initial)))
    began = data.draw(st.from_type(kind.begins))
    assert kind.evolve(before, began) == kind.evolve(kind.initial, began)
