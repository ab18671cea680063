"""A published event bears restated facts only where there are any; in the usual case its message does not grow."""

import json
from datetime import UTC
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts import identity
from contracts.published import Published, Restated
from fixtures import PUBLISHED
from generate import all_published

EVENTS = [event for event in all_published() if issubclass(event, Published)]
FACTS = {
    "code": "110", "name": "営業1部", "parent_id": None, "kind": "sales", "position": 1, "valid_from": None,
    "archived": False,
}  # fmt: skip
BODY = {"id": "d", "version": 3, **FACTS}


def department(**more: Any) -> identity.DepartmentRevisedV1:
    return identity.DepartmentRevisedV1.model_validate({**BODY, **more})


def test_a_message_in_the_usual_case_says_nothing_of_it() -> None:
    assert department().model_dump_json() == json.dumps(BODY, ensure_ascii=False, separators=(",", ":"))
    assert department().restated == ()


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.type)
def test_every_event_may_bear_it_and_need_not(event: type[Published]) -> None:
    body = json.loads((PUBLISHED / f"{event.type}.json").read_text(encoding="utf-8"))
    usual = {key: value for key, value in body.items() if key != "restated"}
    assert json.loads(event.model_validate(usual).model_dump_json()) == usual
    told = {**usual, "restated": [{"effective_at": "2026-04-01T00:00:00Z", "facts": usual}]}
    assert json.loads(event.model_validate(told).model_dump_json()) == told


INSTANTS = st.datetimes(timezones=st.just(UTC))


@given(st.lists(st.builds(Restated, effective_at=INSTANTS, facts=st.just(FACTS)), min_size=1).map(tuple))
def test_restated_facts_are_read_as_they_were_told(restated: tuple[Restated, ...]) -> None:
    event = department(restated=restated)
    assert type(event).model_validate_json(event.model_dump_json()) == event
    assert event.restated == restated
