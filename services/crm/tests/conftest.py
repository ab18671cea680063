"""crm on a real database."""

from collections.abc import Iterator

import pytest

from crm.main import SERVICE
from spine.testing import ServiceUnderTest, service_under_test


@pytest.fixture
def service(database_url: str) -> Iterator[ServiceUnderTest]:
    """An empty crm."""
    with service_under_test(SERVICE, database_url) as under_test:
        yield under_test
