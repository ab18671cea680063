"""Every read table of every service is as its events say, after all that the demo company and these tests did."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from importlib import import_module

import pytest

from edge.service import Service
from local.service_list import PACKAGES
from local.stack import Stack
from spine.runtime import Runtime
from spine.work import rebuild

TABLES = [
    pytest.param(service, table.name, id=f"{service.name} {table.name}")
    for package in PACKAGES.values()
    for service in [import_module(f"{package}.main").SERVICE]
    for table in service.tables.values()
]


@contextmanager
def beside(service: Service, stack: Stack) -> Iterator[Runtime]:
    """The service's store beside the running service, without its threads."""
    settings = service.settings(
        database_url=stack.postgres.dsn(service.name), data=stack.data, secrets=stack.data / "secrets"
    )
    runtime = replace(service, start=lambda _: None).open(settings)
    try:
        yield runtime
    finally:
        runtime.close()


@pytest.mark.parametrize(("service", "table"), TABLES)
def test_a_read_table_is_what_its_events_say(demo_stack: Stack, service: Service, table: str) -> None:
    with beside(service, demo_stack) as runtime:
        found = rebuild.compare(runtime, table, lambda *_: None)
    assert (found.differing, found.missing, found.stray) == ((), (), ())


@pytest.mark.parametrize(("service", "table"), TABLES)
def test_a_read_table_is_rebuilt_as_it_was(demo_stack: Stack, service: Service, table: str) -> None:
    """Beside the running service, which goes on."""
    with beside(service, demo_stack) as runtime:
        rebuild.again(runtime, table)
        rebuild.rebuild(runtime, table, lambda *_: None)
        found = rebuild.compare(runtime, table, lambda *_: None)
    assert (found.differing, found.missing, found.stray) == ((), (), ())
