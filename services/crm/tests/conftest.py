"""crm on a real database, copied for each test from one that was migrated once."""

from collections.abc import Iterator

import pytest

from crm.main import SERVICE
from edge.testing import ServiceUnderTest, service_under_test
from local.testing import Databases
from spine.settings import Settings


def migrated(dsn: str) -> None:
    """Migrates an empty database for crm."""
    SERVICE.open(Settings(database_url=dsn)).close()


@pytest.fixture
def service(databases: Databases) -> Iterator[ServiceUnderTest]:
    """Yields an empty crm."""
    dsn = databases.fresh(migrated)
    with service_under_test(SERVICE, dsn) as under_test:
        yield under_test
    databases.drop(dsn)
