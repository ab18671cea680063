"""No made-up request makes a service fail, or answer what its OpenAPI does not say."""

from collections.abc import Iterator
from importlib import import_module

import pytest
from asking import Asking
from seeds import SEEDS

from local.testing import Databases
from spine.testing import ServiceUnderTest, service_under_test


@pytest.fixture(params=SEEDS)
def service(request: pytest.FixtureRequest, databases: Databases) -> Iterator[ServiceUnderTest]:
    """A service with a few records in it."""
    dsn = databases.fresh()
    with service_under_test(import_module(f"{request.param}.main").SERVICE, dsn) as under_test:
        SEEDS[request.param](under_test)
        yield under_test
    databases.drop(dsn)


def test_an_administrator_with_every_role(service: ServiceUnderTest) -> None:
    roles = ("admin", "manager", "sales", "production", "accounting", "operator", "analyst")
    asking = Asking(service, roles, {"scope": "all"})
    asking.ask_all(well_formed=12, malformed=6)
    print(asking.asked, sorted(asking.answers.items()))
    assert not asking.wrong, "\n\n".join(f"{k}\n{v}" for k, v in asking.wrong.items())
