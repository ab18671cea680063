"""No made-up request makes a service fail, or give an answer that its OpenAPI does not know."""

from collections.abc import Iterator
from importlib import import_module

import pytest
from asking import Asking
from seeds import SEEDS

from edge.auth import STAFF
from edge.testing import ServiceUnderTest, service_under_test
from local.testing import Databases
from spine.stream.foreign import ForeignRecords


@pytest.fixture(params=SEEDS)
def service(
    request: pytest.FixtureRequest, databases: Databases, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ServiceUnderTest]:
    """A service with a few records in it, which waits for nothing from other contexts."""
    monkeypatch.setattr(ForeignRecords.require, "__defaults__", (0.0,))
    dsn = databases.fresh()
    with service_under_test(import_module(f"{request.param}.main").SERVICE, dsn) as under_test:
        SEEDS[request.param](under_test)
        yield under_test
    databases.drop(dsn)


def test_every_answer_is_one_that_the_openapi_describes(service: ServiceUnderTest) -> None:
    """To somebody with every role, and to a seller who sees only what is their own."""
    everybody = Asking(service, tuple(sorted(STAFF)), {"scope": "all"})
    everybody.ask_all(well_formed=6, malformed=4)
    seller = Asking(service, ("sales",), {"scope": "own", "user": "somebody else"})
    seller.ask_all(well_formed=2, malformed=1)
    wrong = everybody.wrong | seller.wrong
    assert not wrong, "\n\n".join(f"{what}\n{how}" for what, how in wrong.items())
    assert everybody.answers[200] and everybody.answers[422], "the requests reached nothing"
