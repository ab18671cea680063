"""What is stored are codes: no event of any service can hold a word for a screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module
from typing import Any, Literal

import pytest
from codes import display_words
from source import SERVICES

from edge.service import Service
from spine.stream.dead_letters import MessageDiscarded, MessageParked, MessageReplayed

WIRED: list[Service] = [import_module(f"{package}.main").SERVICE for package in SERVICES.values()]
STORED = {name: cls for service in WIRED for name, cls in service.names.items()} | {
    cls.__name__: cls for cls in (MessageParked, MessageReplayed, MessageDiscarded)
}


@pytest.mark.parametrize("name", STORED)
def test_a_stored_event_holds_codes_alone(name: str) -> None:
    assert not list(display_words(STORED[name]))


class TaxClass(StrEnum):
    STANDARD = "10%"


@dataclass(frozen=True)
class Line:
    tax_class: TaxClass


@dataclass(frozen=True)
class Drafted:
    lines: Mapping[str, tuple[Line, ...]]


@dataclass(frozen=True)
class Rounded:
    rounding: Literal["切捨", "up"] | None


@dataclass(frozen=True)
class Named:
    kind: Literal["Red"]


@pytest.mark.parametrize(
    ("event", "word"), [(Drafted, "TaxClass: 10%"), (Rounded, "Literal: 切捨"), (Named, "Literal: Red")]
)
def test_a_display_word_is_caught_at_any_depth(event: type[Any], word: str) -> None:
    assert list(display_words(event)) == [word]
