import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from edge.testing import ServiceUnderTest, service_under_test

sys.path.insert(0, str(Path(__file__).parent))
from counter_service import counting


@pytest.fixture
def counters(database_url: str) -> Iterator[ServiceUnderTest]:
    with service_under_test(counting(), database_url) as service:
        yield service
