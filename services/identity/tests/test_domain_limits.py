"""Every decision that stores a value refuses it beyond its limits, from a form or an import."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

import pytest

from identity.domain import api_key, department, user
from identity.domain.api_key import ApiKey, ApiKeyIssued
from identity.domain.department import Department
from identity.domain.refusal import Refused
from identity.domain.user import User

PLACE = department.Profile("営業部", "sales")
PERSON = user.Profile("佐藤 花", "sato", ("sales",), "own")
BEYOND: list[tuple[Callable[[], object], str, str]] = [
    (partial(department.register, Department(), "D" * 41, PLACE), "text-too-long", "code"),
    (partial(department.register, Department(), "D1", replace(PLACE, position=-1)), "number-out-of-range", "position"),
    (partial(department.revise, Department("D1", PLACE), "d1", {"name": "長" * 201}, []), "text-too-long", "name"),
    (partial(user.register, User(), "M" * 41, PERSON), "text-too-long", "code"),
    (partial(user.register, User(), "M1", replace(PERSON, kana="a\x00b")), "text-with-nul", "kana"),
    (partial(user.enrol, User(), "M1", replace(PERSON, login="x" * 301), date(2026, 11, 20)), "text-too-long", "login"),
    (
        partial(user.revise, User("M1", PERSON, active=True), {"joined_on": date(1900, 1, 1)}, []),
        "day-out-of-range", "joined_on",
    ),
    (
        partial(api_key.issue, ApiKey(), ApiKeyIssued("長" * 201, "u1", ("sales",), "0000"), frozenset({"sales"})),
        "text-too-long", "name",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "code", "field"), BEYOND)
def test_what_is_beyond_its_limits_is_refused(asked: Callable[[], Any], code: str, field: str) -> None:
    with pytest.raises(Refused) as refused:
        asked()
    assert (refused.value.code, refused.value.field) == (code, field)
