"""Every event that a context's modules define is in its `EVENTS`, once, under a name of its own."""

import importlib
import pkgutil
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from types import ModuleType
from typing import Any

import pytest

import contracts
from contracts import crm
from contracts.published import Published, events_of

FOUND = [importlib.import_module(module.name) for module in pkgutil.walk_packages(contracts.__path__, "contracts.")]


def concrete(base: type[Published]) -> Iterator[type[Published]]:
    """The classes with a `type`, at any depth below a class, that the package defines."""
    for below in base.__subclasses__():
        if below.type and below.__module__ in {module.__name__ for module in FOUND}:
            yield below
        yield from concrete(below)


def context_of(event: type[Published]) -> ModuleType:
    return importlib.import_module(".".join(event.__module__.split(".")[:2]))


def repeated(values: Iterable[Any]) -> list[Any]:
    return [value for value, times in Counter(values).items() if times > 1]


CONCRETE = list(concrete(Published))
EVENTS = [event for module in FOUND if module.__name__.count(".") == 1 for event in getattr(module, "EVENTS", ())]


@pytest.mark.parametrize("event", CONCRETE, ids=lambda event: event.type)
def test_an_event_is_in_its_contexts_events_once_and_bears_its_name(event: type[Published]) -> None:
    assert context_of(event).EVENTS.count(event) == 1
    assert event.type.startswith(context_of(event).__name__.removeprefix("contracts.") + ".")
    assert event.topic


def test_no_event_is_in_two_contexts_and_no_two_have_one_type() -> None:
    assert set(EVENTS) == set(CONCRETE)
    assert not repeated(EVENTS)
    assert not repeated(event.type for event in EVENTS)


def test_two_events_of_one_type_would_be_seen() -> None:
    double = type("DoubleV1", (crm.CustomerEvent,), {"type": crm.CustomerRevisedV1.type, "__annotations__": {}})
    assert repeated(event.type for event in [*EVENTS, double]) == ["crm.customer-revised.v1"]


def test_events_of_a_module_are_its_own_classes_with_a_type_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("contracts.made_up")
    monkeypatch.setitem(sys.modules, "contracts.made_up", module)
    facts = "class Facts(Published):\n    x: int\n"
    event = "class {0}V1(Facts):\n    type: ClassVar[str] = 'made-up.{0}.v1'\n"
    imports = "from typing import ClassVar\nfrom contracts.crm import *\nfrom contracts.published import Published\n"
    exec(imports + facts + event.format("B") + event.format("A"), vars(module))
    assert [found.__name__ for found in events_of("contracts.made_up")] == ["BV1", "AV1"]


def test_a_context_gives_its_modules_names() -> None:
    assert crm.CustomerEvent.__module__ == "contracts.crm.customers"
    assert len(crm.EVENTS) > 30
