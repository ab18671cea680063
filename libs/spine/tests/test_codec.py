"""Stable names, unknown fields, upcasting of old versions, and erasing of persons."""

import json
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spine.store.codec import ERASED, Codec


@dataclass(frozen=True, slots=True)
class Name:
    full: str = field(metadata={"personal": True})


@dataclass(frozen=True, slots=True)
class Priced:
    amount: Decimal
    on: date
    by: Name


KEY = bytes(range(32))
CODEC = Codec(
    {"shop.priced.v2": Priced}, {"shop.priced.v1": ("shop.priced.v2", lambda old: {**old, "by": {"full": "?"}})}
)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3), st.dates(), st.text())
def test_an_event_comes_back_as_it_went(amount: Decimal, on: date, name: str) -> None:
    event = Priced(amount, on, Name(name))
    assert CODEC.decode("shop.priced.v2", CODEC.encode(event, "s-1", KEY), "s-1", KEY) == event
    assert CODEC.decode("shop.priced.v2", CODEC.encode(event, "s-1", None), "s-1", None) == event


def test_a_personal_field_is_not_readable_in_storage_and_gone_with_its_key() -> None:
    stored = CODEC.encode(Priced(Decimal("1.50"), date(2026, 4, 1), Name("山田 花子")), "s-1", KEY)
    assert "山田" not in stored.decode() and "\\u5c71" not in stored.decode()
    assert CODEC.decode("shop.priced.v2", stored, "s-1", None).by.full == ERASED


def test_a_personal_field_moved_to_another_stream_does_not_open() -> None:
    stored = CODEC.encode(Priced(Decimal(1), date(2026, 4, 1), Name("山田")), "s-1", KEY)
    assert CODEC.decode("shop.priced.v2", stored, "s-2", KEY).by.full == ERASED


def test_an_old_version_is_lifted_and_an_unknown_field_ignored() -> None:
    old = json.dumps({"amount": "2", "on": "2026-04-01", "dropped": 1}).encode()
    assert CODEC.decode("shop.priced.v1", old, "s-1", None) == Priced(Decimal(2), date(2026, 4, 1), Name("?"))


def test_one_class_has_one_name() -> None:
    with pytest.raises(ValueError, match="two names"):
        Codec({"a.b.v1": Priced, "a.c.v1": Priced})
